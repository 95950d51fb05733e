import type { Register, Storing } from '../../data/Register.ts'
import { type NieuweGeheimen, resetWithHerstelcode } from '../../data/slotActs.ts'
import type { OpenWeigering, TeamDeps } from '../../data/teams.ts'
import type { Redacted } from '../../lib/redacted.ts'
import type { Result } from '../../lib/result.ts'
import { openWith } from './useOpenTeam.ts'

/** New wachtwoord and herstelcode in one write; then the team opens here, and locks in every other window. */
export async function resetTeam(
  id: string,
  code: Redacted<string>,
  nieuw: NieuweGeheimen,
  deps: TeamDeps,
): Promise<Result<Register, OpenWeigering | Storing>> {
  const opened = await openWith(async () => await resetWithHerstelcode(id, code, nieuw, deps))
  if (opened.ok) await opened.value.lockOthers()
  return opened
}
