import { useState } from 'react'
import type { Register, Storing } from '../../data/Register.ts'
import type { GecontroleerdeKopie } from '../../data/reservekopie/checkKopie.ts'
import { type NieuwSlot, restoreTeam } from '../../data/reservekopie/restoreTeam.ts'
import type { KopieOpties, KopieWeigering } from '../../data/reservekopie/weigering.ts'
import { askPersistence } from '../../data/storage.ts'
import type { NieuwTeamWeigering, TeamDeps } from '../../data/teams.ts'
import { err, type Result } from '../../lib/result.ts'
import { herstelTekst } from './teksten.ts'
import { type LangWerk, useLangWerk } from './useLangWerk.ts'

export interface Terugzetten {
  readonly werk: LangWerk
  readonly fout: string | null
  /** Puts the team back and opens it; null when it did not come back. */
  readonly restore: (kopie: GecontroleerdeKopie, slot: NieuwSlot) => Promise<Register | null>
}

type Opened = Result<Register, KopieWeigering | NieuwTeamWeigering | Storing>

export function useTerugzetten(deps: TeamDeps): Terugzetten {
  const werk = useLangWerk()
  const [fout, setFout] = useState<string | null>(null)
  return {
    werk,
    fout,
    async restore(kopie, slot) {
      setFout(null)
      const opened = await werk.run(async (opties) => await open(kopie, slot, opties, deps))
      if (opened?.ok === true) return opened.value
      if (opened !== undefined) setFout(herstelTekst(opened.error))
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
  return await loaded.createRegister(team.value)
}
