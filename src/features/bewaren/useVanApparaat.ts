import { useRegister } from '../../data/useStand.tsx'
import { openTeam, type OpenWeigering, removeTeam, type TeamDeps } from '../../data/teams.ts'
import type { Storing } from '../../data/Register.ts'
import type { Redacted } from '../../lib/redacted.ts'
import { err, type Result } from '../../lib/result.ts'

/** `blijft`: the team was locked, and is still there. */
export type WegWeigering = OpenWeigering | { readonly reden: 'blijft'; readonly storing: Storing }

/** Takes this team off this device: only with its wachtwoord, after every window of it was locked. */
export function useVanApparaat(
  deps: TeamDeps,
): (wachtwoord: Redacted<string>) => Promise<Result<void, WegWeigering>> {
  const register = useRegister()
  return async (wachtwoord) => {
    const opened = await openTeam(register.teamId, wachtwoord, deps)
    if (!opened.ok) return opened
    opened.value.vault.forget()
    opened.value.db.close()
    await register.lockOthers()
    await register.close()
    const removed = await removeTeam(register.teamId)
    return removed.ok ? removed : err({ reden: 'blijft', storing: removed.error })
  }
}
