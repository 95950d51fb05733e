/**
 * Takes a whole team off this device: only with its wachtwoord, with every other window of it closed, and alone on it
 * from then on. Once begun it ends: cut short, the team is listed no more, and the rest goes at the next start.
 */
import type { Redacted } from '../../lib/redacted.ts'
import { err, ok, type Result } from '../../lib/result.ts'
import { browserLocks, type Locks } from '../locks.ts'
import { openLock } from '../oefening.ts'
import { forgetPasskey } from '../passkeys.ts'
import { patiently } from '../patiently.ts'
import type { Register, Storing } from '../Register.ts'
import { listTeams, openTeam, type OpenWeigering, removeTeam, type TeamDeps } from '../teams.ts'

/**
 * `gestopt`: the page was left in time. `blijft`: this window is locked now, and the team is still there or only half
 * gone. After all others nothing has changed but that the other windows may be locked.
 */
export type VanApparaatWeigering =
  | OpenWeigering
  | { readonly reden: 'oefening' }
  | { readonly reden: 'andere-vensters'; readonly aantal: number }
  | { readonly reden: 'blijft'; readonly storing: Storing }

export interface VanApparaatOpties extends TeamDeps {
  readonly locks?: Locks
}

/**
 * `resten`: it stood in the common storage and not in a bucket of its own, so the browser may keep sealed remains in its
 * files for a while.
 */
export interface VanApparaat {
  readonly oud: 'weg' | 'resten'
}

/** Removes the team that this register has open; it cannot be undone. Closes the register. */
export async function takeOffDevice(
  register: Pick<Register, 'teamId' | 'oefen' | 'lockOthers' | 'close' | 'leftovers'>,
  wachtwoord: Redacted<string>,
  { locks = browserLocks, ...deps }: VanApparaatOpties = {},
): Promise<Result<VanApparaat, VanApparaatWeigering>> {
  const { teamId } = register
  const isLeft = (): boolean => deps.signal?.aborted === true
  if (register.oefen) return err({ reden: 'oefening' })
  const opened = await openTeam(teamId, wachtwoord, deps)
  if (!opened.ok) return opened
  const { vault, db, bucket } = opened.value
  vault.forget()
  db.close()
  if (isLeft()) return err({ reden: 'gestopt' })
  const lock = openLock(teamId)
  await register.lockOthers()
  const open = await patiently(
    async () => await locks.holders(lock),
    (count) => count <= 1 || isLeft(),
  )
  if (isLeft()) return err({ reden: 'gestopt' })
  if (open > 1) return err({ reden: 'andere-vensters', aantal: open - 1 })
  const passkey = await passkeyHere(teamId)
  await register.close()
  const removed = await patiently(
    async () => await locks.aloneIfFree(lock, async () => await removeTeam(teamId)),
    (answer) => answer !== undefined,
  )
  if (removed === undefined) return err({ reden: 'blijft', storing: { reden: 'onbekend' } })
  if (!removed.ok) return err({ reden: 'blijft', storing: removed.error })
  if (passkey !== null) await forgetPasskey(passkey)
  return ok({ oud: bucket === '' ? 'resten' : 'weg' })
}

const passkeyHere = async (teamId: string) => {
  const listed = await listTeams()
  return listed.ok ? (listed.value.find(({ id }) => id === teamId)?.passkey ?? null) : null
}
