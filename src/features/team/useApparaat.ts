import { useEffect, useState } from 'react'
import { type ApparaatStand, askToKeepTeam, readApparaat } from '../../data/apparaat.ts'
import { addRecovery } from '../../data/slotActs.ts'
import type { OpenWeigering, TeamDeps } from '../../data/teams.ts'
import { useRegister } from '../../data/useStand.tsx'
import type { Redacted } from '../../lib/redacted.ts'
import type { Result } from '../../lib/result.ts'

export interface Apparaat extends ApparaatStand {
  /** The browser was asked to keep everything, and said no. */
  readonly geweigerd: boolean
  readonly askToKeep: () => Promise<void>
  readonly makeHerstelcode: (
    wachtwoord: Redacted<string>,
    code: Redacted<string>,
  ) => Promise<Result<void, OpenWeigering>>
}

const unknown: ApparaatStand = { teams: null, heeftHerstelcode: null, blijft: null }

export function useApparaat(deps: TeamDeps): Apparaat {
  const { teamId } = useRegister()
  const [stand, setStand] = useState(unknown)
  const [geweigerd, setGeweigerd] = useState(false)
  useEffect(() => {
    let mounted = true
    void readApparaat(teamId).then((read) => {
      if (mounted) setStand(read)
      return undefined
    })
    return () => {
      mounted = false
    }
  }, [teamId])
  return {
    ...stand,
    geweigerd,
    askToKeep: async () => {
      const blijft = await askToKeepTeam(teamId)
      setGeweigerd(blijft !== true)
      setStand((now) => ({ ...now, blijft }))
    },
    makeHerstelcode: async (wachtwoord, code) => {
      const made = await addRecovery(teamId, wachtwoord, code, deps)
      if (made.ok) setStand(await readApparaat(teamId))
      return made
    },
  }
}
