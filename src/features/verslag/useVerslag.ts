import { useMemo } from 'react'
import { type NounStand, useDossiersOf, useOverleg, useTeam } from '../../data/useNouns.ts'
import { useDossiers, useOverleggen } from '../../data/useStand.tsx'
import { geslotenOverleggen } from '../../domain/overleg/proposeAgenda.ts'
import { buildOverlegVerslag } from '../../domain/verslag/buildOverlegVerslag.ts'
import type { Verslag } from '../../domain/verslag/Verslag.ts'
import type { Datum } from '../../lib/datum.ts'
import { today } from '../../lib/datum.ts'

/** With names only for a named reader. */
export type Namen = { readonly soort: 'nummers' } | { readonly soort: 'namen'; readonly voorWie: string }

export interface VerslagStand {
  readonly verslag: Verslag
  readonly datum: Datum
}

/** The verslag of one overleg as it stands now, running or closed. */
export function useVerslag(overlegId: string, namen: Namen): NounStand<VerslagStand> {
  const stand = useOverleg(overlegId)
  const team = useTeam()
  const kinderen = useDossiers()
  const overleggen = useOverleggen()
  const ids = useMemo(
    () => (stand.staat === 'klaar' ? stand.waarde.agenda.map((punt) => punt.dossier) : []),
    [stand],
  )
  const spoken = useMemo(() => {
    const open = kinderen.filter((kind) => kind.opgepaktOp !== null).map((kind) => kind.id)
    return [...new Set([...ids, ...open])]
  }, [ids, kinderen])
  const dossiers = useDossiersOf(spoken)
  return useMemo(() => {
    if (stand.staat !== 'klaar') return stand
    const overleg = stand.waarde
    const known = new Set(kinderen.map((kind) => kind.id))
    if (spoken.filter((id) => known.has(id)).length > dossiers.length) return { staat: 'laden' }
    const vandaag = today()
    const vorige = geslotenOverleggen(overleggen).filter(
      (before) => before.id !== overleg.id && (before.datum ?? '') < (overleg.datum ?? vandaag),
    )
    const verslag = buildOverlegVerslag({
      team,
      overleg,
      dossiers,
      kinderen,
      namen: namen.soort,
      ...(namen.soort === 'namen' ? { voorWie: namen.voorWie } : {}),
      vorige: vorige.at(-1)?.datum ?? null,
      vandaag,
    })
    return { staat: 'klaar', waarde: { verslag, datum: overleg.datum ?? vandaag } }
  }, [stand, team, dossiers, kinderen, overleggen, namen, spoken])
}
