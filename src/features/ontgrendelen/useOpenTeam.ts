import { useEffect, useState } from 'react'
import type { Register, Storing } from '../../data/Register.ts'
import {
  type OpenTeam,
  type OpenWeigering,
  openTeam,
  openTeamWithPasskey,
  type TeamDeps,
} from '../../data/teams.ts'
import { type Redacted, redact } from '../../lib/redacted.ts'
import { err, type Result } from '../../lib/result.ts'

export type Manier = 'wachtwoord' | 'herstelcode'

type Opened = Result<Register, OpenWeigering | Storing>

/** Opens the team with its wachtwoord, and its register. */
export const openRegister = async (id: string, wachtwoord: string, deps: TeamDeps): Promise<Opened> =>
  await openWith(async () => await openTeam(id, redact(wachtwoord), deps))

/** Opens the team with what its passkey gave, and its register. */
export const openWithPasskey = async (
  id: string,
  prf: Redacted<Uint8Array>,
  deps: TeamDeps,
): Promise<Opened> => await openWith(async () => await openTeamWithPasskey(id, prf, deps))

/** What belongs to a team is loaded only here. */
async function openWith(open: () => Promise<Result<OpenTeam, OpenWeigering>>): Promise<Opened> {
  const loading = import('../../data/createRegister.ts')
  const opened = await open()
  try {
    const { createRegister } = await loading
    return opened.ok ? await createRegister(opened.value) : opened
  } catch {
    if (opened.ok) {
      opened.value.vault.forget()
      opened.value.db.close()
    }
    return err({ reden: 'onbekend' })
  }
}

/** Counts whole seconds down to zero from the moment it is set. */
export function useCountdown(): readonly [seconds: number, start: (seconds: number) => void] {
  const [until, setUntil] = useState(0)
  const [now, setNow] = useState(() => Date.now())
  const seconds = Math.max(0, Math.ceil((until - now) / 1000))
  const running = seconds > 0
  useEffect(() => {
    if (!running) return undefined
    const timer = setInterval(() => setNow(Date.now()), 250)
    return () => clearInterval(timer)
  }, [running])
  return [
    seconds,
    (wait) => {
      setNow(Date.now())
      setUntil(Date.now() + wait * 1000)
    },
  ]
}
