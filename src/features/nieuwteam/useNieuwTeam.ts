import { useRef } from 'react'
import type { Register } from '../../data/Register.ts'
import { askPersistence } from '../../data/storage.ts'
import {
  createTeam,
  type NieuwTeamWeigering,
  type OpenTeam,
  removeTeam,
  type TeamDeps,
} from '../../data/teams.ts'
import type { Handeling } from '../../domain/handeling/handeling.ts'
import { startTeam } from '../../domain/team/leden.ts'
import type { TeamWeigering } from '../../domain/team/weigering.ts'
import { today } from '../../lib/datum.ts'
import { type Redacted, redact } from '../../lib/redacted.ts'
import { err, ok, type Result } from '../../lib/result.ts'
import type { TeamInvoer } from './nieuwteamForm.ts'

export type MaakWeigering = NieuwTeamWeigering | TeamWeigering

export interface Geheimen {
  readonly wachtwoord: Redacted<string>
  readonly herstelcode: Redacted<string> | null
}

export type MaakTeam = (invoer: TeamInvoer, geheimen: Geheimen) => Promise<Result<Register, MaakWeigering>>

/**
 * Makes the team, opens it, and writes its name and first member: all of it or nothing. What fails on the way is taken
 * off the device again, so that the next try is made with the secrets that stand on paper then.
 */
export function useNieuwTeam(deps: TeamDeps): MaakTeam {
  /** A team that failed and could not be taken off the device yet. */
  const left = useRef<string | null>(null)

  const remove = async (id: string): Promise<Result<void, NieuwTeamWeigering>> => {
    left.current = id
    const removed = await removeTeam(id)
    if (removed.ok) left.current = null
    return removed
  }

  return async (invoer, { wachtwoord, herstelcode }) => {
    const begin = startTeam(
      { naam: invoer.naam, lid: { naam: invoer.uwNaam, partij: invoer.partij } },
      { vandaag: today() },
    )
    if (!begin.ok) return begin
    if (left.current !== null) {
      const removed = await remove(left.current)
      if (!removed.ok) return removed
    }
    const label = invoer.label.trim()
    const team = await createTeam({ label, passphrase: wachtwoord, recovery: herstelcode }, deps)
    if (!team.ok) return team
    const kept = await openWith(team.value, invoer, begin.value.handeling)
    if (!kept.ok) await remove(team.value.id)
    else void askPersistence(team.value)
    return kept
  }
}

/** Opens the register and writes the first act; when that fails all of it is closed again. */
async function openWith(
  team: OpenTeam,
  invoer: TeamInvoer,
  handeling: Handeling,
): Promise<Result<Register, NieuwTeamWeigering>> {
  try {
    const { createRegister } = await import('../../data/createRegister.ts')
    const opened = await createRegister(team)
    if (!opened.ok) return opened
    const register = opened.value
    register.setWieTypt(redact({ naam: invoer.uwNaam.trim(), partij: invoer.partij }))
    const kept = await register.record(handeling)
    if (kept.ok) return ok(register)
    await register.dropUnsaved(handeling.id)
    await register.close()
    return kept
  } catch {
    team.vault.forget()
    team.db.close()
    return err({ reden: 'onbekend' })
  }
}
