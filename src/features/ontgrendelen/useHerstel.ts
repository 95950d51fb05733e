import { lockWindows } from '../../data/lockEpoch.ts'
import type { Register, Storing } from '../../data/Register.ts'
import { type NieuweGeheimen, resetWithHerstelcode } from '../../data/slotActs.ts'
import type { OpenTeam, OpenWeigering, TeamDeps } from '../../data/teams.ts'
import type { Redacted } from '../../lib/redacted.ts'
import { err, type Result } from '../../lib/result.ts'
import { noteVernieuwd } from './parts/vernieuwd.ts'

/** `niet-geopend`: the new wachtwoord and herstelcode stand and the old ones are gone; only opening failed. */
export type HerstelWeigering = OpenWeigering | { readonly reden: 'niet-geopend' }

/** New wachtwoord and herstelcode in one write; then the team locks in every other window, also when it does not open here. */
export async function resetTeam(
  id: string,
  code: Redacted<string>,
  nieuw: NieuweGeheimen,
  deps: TeamDeps,
): Promise<Result<Register, HerstelWeigering>> {
  // Loaded first: once the new secrets stand as little as possible may fail.
  const open = await loadOpening()
  if (open === null) return err({ reden: 'onbekend' })
  const reset = await resetWithHerstelcode(id, code, nieuw, deps)
  if (!reset.ok) return reset
  const opened = await open(reset.value)
  if (!opened.ok) {
    await lockWindows(id)
    return err({ reden: 'niet-geopend' })
  }
  await opened.value.lockOthers()
  noteVernieuwd(opened.value)
  return opened
}

async function loadOpening() {
  try {
    const { createRegister } = await import('../../data/createRegister.ts')
    return async (team: OpenTeam): Promise<Result<Register, Storing>> => await createRegister(team)
  } catch {
    return null
  }
}
