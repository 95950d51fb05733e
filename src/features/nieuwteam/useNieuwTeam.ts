import { useRef } from 'react'
import type { Register, Storing } from '../../data/Register.ts'
import { askPersistence } from '../../data/storage.ts'
import { createTeam, type NieuwTeamWeigering, type TeamDeps } from '../../data/teams.ts'
import { startTeam } from '../../domain/team/leden.ts'
import type { TeamWeigering } from '../../domain/team/weigering.ts'
import { today } from '../../lib/datum.ts'
import { type Redacted, redact } from '../../lib/redacted.ts'
import { err, ok, type Result } from '../../lib/result.ts'
import type { TeamInvoer } from './nieuwteamForm.ts'

/** `begin`: the team stands on the device, but its name and first member are not kept yet; ask again to try that part. */
export type MaakWeigering =
  | NieuwTeamWeigering
  | { readonly reden: 'begin'; readonly want: Storing | TeamWeigering }

export interface Geheimen {
  readonly wachtwoord: Redacted<string>
  readonly herstelcode: Redacted<string> | null
}

export type MaakTeam = (invoer: TeamInvoer, geheimen: Geheimen) => Promise<Result<Register, MaakWeigering>>

/** Makes the team, opens it, and writes its name and first member; a second call goes on where the first one failed. */
export function useNieuwTeam(deps: TeamDeps): MaakTeam {
  const made = useRef<Register | null>(null)
  return async (invoer, { wachtwoord, herstelcode }) => {
    if (made.current === null) {
      const loading = import('../../data/createRegister.ts')
      const label = invoer.label.trim()
      const team = await createTeam({ label, passphrase: wachtwoord, recovery: herstelcode }, deps)
      if (!team.ok) return team
      const opened = await (await loading).createRegister(team.value)
      if (!opened.ok) return err({ reden: 'begin', want: opened.error })
      made.current = opened.value
      void askPersistence(team.value)
    }
    const register = made.current
    register.setWieTypt(redact({ naam: invoer.uwNaam.trim(), partij: invoer.partij }))
    const begin = startTeam(
      { naam: invoer.naam, lid: { naam: invoer.uwNaam, partij: invoer.partij } },
      { vandaag: today() },
    )
    if (!begin.ok) return err({ reden: 'begin', want: begin.error })
    const { handeling } = begin.value
    const kept = await register.record(handeling)
    if (kept.ok) return ok(register)
    // The screen keeps what was typed and makes the act anew, so this one must not wait to be written too.
    await register.dropUnsaved(handeling.id)
    return err({ reden: 'begin', want: kept.error })
  }
}
