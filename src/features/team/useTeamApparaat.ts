import { useState } from 'react'
import { type ApparaatStand, askToKeepTeam } from '../../data/apparaat.ts'
import { addRecovery } from '../../data/slotActs.ts'
import type { OpenWeigering, TeamDeps } from '../../data/teams.ts'
import { useApparaat } from '../../data/useNouns.ts'
import { useRegister } from '../../data/useStand.tsx'
import type { Redacted } from '../../lib/redacted.ts'
import type { Result } from '../../lib/result.ts'

export interface TeamApparaat extends ApparaatStand {
  /** The browser was asked to keep everything, and said no. */
  readonly geweigerd: boolean
  readonly askToKeep: () => Promise<void>
  readonly makeHerstelcode: (
    wachtwoord: Redacted<string>,
    code: Redacted<string>,
    signal: AbortSignal,
  ) => Promise<Result<void, OpenWeigering>>
}

/** What this device says of the team, and the two things one can ask of it. */
export function useTeamApparaat(deps: TeamDeps): TeamApparaat {
  const { teamId } = useRegister()
  const { reread, ...stand } = useApparaat()
  const [geweigerd, setGeweigerd] = useState(false)
  return {
    ...stand,
    geweigerd,
    askToKeep: async () => {
      setGeweigerd((await askToKeepTeam(teamId)) !== true)
      await reread()
    },
    makeHerstelcode: async (wachtwoord, code, signal) => {
      const made = await addRecovery(teamId, wachtwoord, code, { ...deps, signal })
      if (made.ok) await reread()
      return made
    },
  }
}
