import { useState } from 'react'
import type { Register } from '../../data/Register.ts'
import type { GecontroleerdeKopie } from '../../data/reservekopie/checkKopie.ts'
import { type NieuwSlot, restoreTeam } from '../../data/reservekopie/restoreTeam.ts'
import type { KopieOpties, KopieWeigering } from '../../data/reservekopie/weigering.ts'
import { askPersistence } from '../../data/storage.ts'
import type { NieuwTeamWeigering, TeamDeps } from '../../data/teams.ts'
import { readTeam } from '../../domain/team/readTeam.ts'
import { markReservekopieGemaakt } from '../../domain/team/reservekopie.ts'
import { today } from '../../lib/datum.ts'
import { err, type Result } from '../../lib/result.ts'
import { herstelTekst } from './parts/kopieTekst.ts'
import { type LangWerk, useLangWerk } from './useLangWerk.ts'

export interface Terugzetten {
  readonly werk: LangWerk
  readonly fout: string | null
  /** The team is back and listed, but did not open here: it opens from the opening page. */
  readonly staatEr: boolean
  /** Puts the team back and opens it; null when it did not come back or did not open. */
  readonly restore: (kopie: GecontroleerdeKopie, slot: NieuwSlot) => Promise<Register | null>
}

type Opened = Result<Register, KopieWeigering | NieuwTeamWeigering | { readonly reden: 'staat-er' }>

export function useTerugzetten(deps: TeamDeps): Terugzetten {
  const werk = useLangWerk()
  const [fout, setFout] = useState<string | null>(null)
  const [staatEr, setStaatEr] = useState(false)
  return {
    werk,
    fout,
    staatEr,
    async restore(kopie, slot) {
      setFout(null)
      const opened = await werk.run(async (opties) => await open(kopie, slot, opties, deps))
      if (opened === undefined) return null
      if (opened.ok) return opened.value
      if (opened.error.reden === 'staat-er') setStaatEr(true)
      else setFout(herstelTekst(opened.error))
      return null
    },
  }
}

async function open(
  kopie: GecontroleerdeKopie,
  slot: NieuwSlot,
  opties: KopieOpties,
  deps: TeamDeps,
): Promise<Opened> {
  // Loaded first: a team that is back must not wait for code that does not come.
  const loaded = await import('../../data/createRegister.ts').catch(() => undefined)
  if (loaded === undefined) return err({ reden: 'onbekend' })
  const team = await restoreTeam(kopie, slot, opties, deps)
  if (!team.ok) return team
  void askPersistence(team.value)
  const opened = await loaded.createRegister(team.value)
  if (!opened.ok) return err({ reden: 'staat-er' })
  await noteKopie(opened.value, kopie.inhoud.op)
  return opened
}

/** The file holds all that stands here now, but was not noted in itself; a moment that is still to come is not believed. */
async function noteKopie(register: Register, op: number): Promise<void> {
  const team = readTeam(register.records('team') ?? {})
  const noted = markReservekopieGemaakt(team, Math.min(op, Date.now()), { vandaag: today() })
  // Not kept: then Vandaag asks for a reservekopie sooner than it must.
  if (noted.ok) await register.record(noted.value)
}
