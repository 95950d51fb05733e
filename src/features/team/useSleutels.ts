import { useEffect, useState } from 'react'
import { canMakePasskey, forgetPasskey, type NewPasskey, type PasskeyPlace } from '../../data/passkeys.ts'
import type { Storing } from '../../data/Register.ts'
import {
  addPasskey,
  changeWachtwoord,
  type NieuweGeheimen,
  removePasskey,
  replaceSecrets,
  type SleutelWeigering,
} from '../../data/slotActs.ts'
import { listTeams, type TeamDeps } from '../../data/teams.ts'
import { useRegister } from '../../data/useStand.tsx'
import type { Redacted } from '../../lib/redacted.ts'
import type { Result } from '../../lib/result.ts'

type Changed = Promise<Result<void, SleutelWeigering>>

/** What opens this team, changed from within; every other window of it locks then. */
export interface Sleutels {
  readonly changeWachtwoord: (
    present: Redacted<string>,
    next: Redacted<string>,
    signal: AbortSignal,
  ) => Changed
  readonly replaceSecrets: (present: Redacted<string>, nieuw: NieuweGeheimen, signal: AbortSignal) => Changed
  readonly addPasskey: (wachtwoord: Redacted<string>, passkey: NewPasskey) => Changed
  readonly removePasskey: (passkey: PasskeyPlace) => Promise<Result<void, Storing>>
}

export function useSleutels(deps: TeamDeps): Sleutels {
  const register = useRegister()
  const { teamId } = register
  const lockOthers = async <R extends Result<void, { readonly reden: string }>>(changed: R): Promise<R> => {
    if (changed.ok) await register.lockOthers()
    return changed
  }
  return {
    changeWachtwoord: async (present, next, signal) =>
      await lockOthers(await changeWachtwoord(teamId, present, next, { ...deps, signal })),
    replaceSecrets: async (present, nieuw, signal) =>
      await lockOthers(await replaceSecrets(teamId, present, nieuw, { ...deps, signal })),
    addPasskey: async (wachtwoord, passkey) => await addPasskey(teamId, wachtwoord, passkey, deps),
    removePasskey: async (passkey) => {
      const removed = await removePasskey(teamId)
      if (removed.ok) await forgetPasskey(passkey)
      return removed
    },
  }
}

export interface PasskeyStand {
  /** The passkey of this team on this device; null when there is none or it is not known yet. */
  readonly passkey: PasskeyPlace | null
  /** Whether one can be made here. */
  readonly kan: boolean
  readonly reread: () => Promise<void>
}

async function readPasskey(teamId: string): Promise<PasskeyPlace | null> {
  const listed = await listTeams()
  return listed.ok ? (listed.value.find(({ id }) => id === teamId)?.passkey ?? null) : null
}

export function usePasskey(): PasskeyStand {
  const { teamId } = useRegister()
  const [passkey, setPasskey] = useState<PasskeyPlace | null>(null)
  const [kan, setKan] = useState(false)
  useEffect(() => {
    void readPasskey(teamId).then(setPasskey)
    void canMakePasskey().then(setKan)
  }, [teamId])
  const reread = async () => setPasskey(await readPasskey(teamId))
  return { passkey, kan, reread }
}
