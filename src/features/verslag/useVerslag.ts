import { useMemo } from 'react'
import { type NounStand, useOverleg, useOverlegDossiers, useRecordsAt, useTeam } from '../../data/useNouns.ts'
import { useDossiers, useOverleggen } from '../../data/useStand.tsx'
import type { Overleg } from '../../domain/overleg/Overleg.ts'
import { geslotenOverleggen } from '../../domain/overleg/proposeAgenda.ts'
import type { OverlegSamenvatting } from '../../domain/overleg/samenvatting.ts'
import { buildOverlegVerslag } from '../../domain/verslag/buildOverlegVerslag.ts'
import type { Verslag } from '../../domain/verslag/Verslag.ts'
import { zoalsToen } from '../../domain/verslag/zoalsToen.ts'
import { type Datum, today } from '../../lib/datum.ts'

/** With names only for a named reader. */
export type Namen = { readonly soort: 'nummers' } | { readonly soort: 'namen'; readonly voorWie: string }

export interface VerslagStand {
  readonly verslag: Verslag
  readonly datum: Datum
  /** The children it tells of. */
  readonly kinderen: readonly string[]
}

/** The verslag of one overleg: as it stands now while it runs, as it stood at closing after that. */
export function useVerslag(overlegId: string, namen: Namen): NounStand<VerslagStand> {
  const stand = useOverleg(overlegId)
  const team = useTeam()
  const kinderen = useDossiers()
  const overleggen = useOverleggen()
  const overleg = stand.staat === 'klaar' ? stand.waarde : null
  const nu = useOverlegDossiers(overleg)
  const gesloten = overleg?.geslotenStamp ?? null
  const toen = useRecordsAt(nu.dossiers, gesloten)
  const klaar = nu.klaar && toen.klaar
  const dossiers = useMemo(
    () => (gesloten === null ? nu.dossiers : toen.stands.map((stand) => zoalsToen(stand.nu, stand.toen))),
    [gesloten, nu.dossiers, toen.stands],
  )
  return useMemo(() => {
    if (stand.staat !== 'klaar') return stand
    if (!klaar) return { staat: 'laden' }
    const vandaag = today()
    const datum = stand.waarde.datum ?? vandaag
    const verslag = buildOverlegVerslag({
      team,
      overleg: stand.waarde,
      dossiers,
      kinderen,
      namen: namen.soort,
      ...(namen.soort === 'namen' ? { voorWie: namen.voorWie } : {}),
      vorige: dayBefore(overleggen, stand.waarde, datum),
      vandaag,
    })
    return { staat: 'klaar', waarde: { verslag, datum, kinderen: dossiers.map(({ id }) => id) } }
  }, [stand, team, dossiers, klaar, kinderen, overleggen, namen])
}

/** The day of the overleg before this one, or null. */
const dayBefore = (
  overleggen: readonly OverlegSamenvatting[],
  overleg: Overleg,
  datum: Datum,
): Datum | null =>
  geslotenOverleggen(overleggen).findLast((one) => one.id !== overleg.id && (one.datum ?? '') < datum)
    ?.datum ?? null
