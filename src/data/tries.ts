/**
 * Trying a secret on a team: counted on disk before the try, so that pulling the plug wins nothing. And what follows when
 * it was right: the record mended where it must be, unless another window changed it meanwhile.
 */
import { err, type Result } from '../lib/result.ts'
import { type Attempts, countTry, noAttempts, secondsToWait, waitAfter } from '../vault/attempts.ts'
import type { Kdf, KdfParams } from '../vault/kdf.ts'
import type { Secret } from '../vault/slotKey.ts'
import { isSameRecord, openSlots, type SlotFailure, type VaultRecord } from '../vault/slots.ts'
import { workerKdf } from '../vault/workerKdf.ts'
import { type TeamRow, withTeams } from './db.ts'
import { tellWindows } from './lockEpoch.ts'
import { isOefenId } from './oefening.ts'
import { openStore, type OpenTeam } from './openTeam.ts'
import { patiently } from './patiently.ts'
import type { Storing } from './Register.ts'
import { toStoring } from './storing.ts'

interface Gone {
  readonly reden: 'onbekend-team'
}

/** Why a team does not open. `wachten` is in seconds: until the next try may be made. */
export type OpenWeigering =
  | Exclude<SlotFailure, { readonly reden: 'fout-wachtwoord' | 'fout-herstelcode' }>
  | { readonly reden: 'fout-wachtwoord' | 'fout-herstelcode'; readonly wachten: number }
  | { readonly reden: 'wachten'; readonly wachten: number }
  | Gone
  | Storing

/** What a caller may bring instead of the app's own: the KDF, its parameters for new slots, the clock (ms). */
export interface TeamDeps {
  readonly kdf?: Kdf
  readonly params?: KdfParams
  readonly now?: () => number
  /** Aborted before what opens the team is written: nothing changes. */
  readonly signal?: AbortSignal
}

/** The browser's refusal, if it cannot keep or seal anything. */
export function browserRefusal(): Storing | undefined {
  if ((globalThis.crypto as Crypto | undefined)?.subtle === undefined) return { reden: 'geen-crypto' }
  if ((globalThis.indexedDB as IDBFactory | undefined) === undefined) return { reden: 'geen-opslag' }
  return undefined
}

/** Opens this team with a secret that fits; the counter starts again, and a mended record is kept. */
export async function openRow(
  row: TeamRow,
  secret: Secret,
  { kdf = workerKdf, params }: TeamDeps,
): Promise<Result<OpenTeam, SlotFailure | Storing>> {
  const opened = await openSlots(row.vault, secret, kdf, params)
  if (!opened.ok) return opened
  const { vault, mended } = opened.value
  if (mended !== null) await putVault(row.id, row.vault, mended)
  await withTeams(async (team) => await team.update(row.id, { tries: noAttempts }))
  return await endOverdracht(row, await openStore(row, vault))
}

/**
 * A secret fits: a tablet that was with a family is back, and the family's page in another window goes. Also when the
 * storage of the team does not open: else its reservekopie could not be put back, and no other team came open here.
 */
export async function endOverdracht(
  { id, overgedragen }: TeamRow,
  store: Result<OpenTeam, Storing>,
): Promise<Result<OpenTeam, Storing>> {
  if (overgedragen !== true) return store
  try {
    await withTeams(
      async (team) =>
        await team
          .where('id')
          .equals(id)
          .modify((row: { overgedragen?: true }) => {
            delete row.overgedragen
          }),
    )
    tellWindows(id)
    return store
  } catch (error) {
    if (!store.ok) return store
    store.value.vault.forget()
    store.value.db.close()
    return err(toStoring(error))
  }
}

/**
 * Puts a changed record in the place of the one it was made from, in one write, with the counter at nought. Gives what
 * stands there instead when another window changed it meanwhile (undefined: the team is gone); null when it is done.
 * `gestopt`: this was aborted before it was written.
 */
export async function putVault(
  id: string,
  madeFrom: VaultRecord,
  changed: VaultRecord,
  signal?: AbortSignal,
): Promise<VaultRecord | undefined | null | 'gestopt'> {
  const put = async () =>
    await withTeams(async (team) => {
      const found = await team.get(id)
      if (found === undefined || !isSameRecord(found.vault, madeFrom)) return found?.vault
      if (signal?.aborted === true) return 'gestopt'
      await team.put({ ...found, vault: changed, tries: noAttempts })
      return null
    })
  return await put().catch(async (error: unknown) => {
    if (await hasVault(id, changed)) return null
    throw error
  })
}

/** Whether this record stands there after all: the answer of a write that reached the disk can be lost. */
async function hasVault(id: string, vault: VaultRecord): Promise<boolean> {
  const read = async () => await withTeams(async (team) => await team.get(id)).catch(() => null)
  const row = await patiently(read, (answer) => answer !== null)
  return row !== null && row !== undefined && isSameRecord(row.vault, vault)
}

/** The counter without our own try: what others tried meanwhile stays counted. */
function takeBack(found: Attempts, before: Attempts): Attempts {
  const failures = Math.max(0, found.failures - 1)
  return failures === before.failures ? before : { failures, last: found.last }
}

/**
 * Writes the try before it is made; one that failed for another reason than the secret is taken back. What a passkey
 * gives nobody can guess: that is not counted, and need not wait.
 */
export async function counted<T>(
  id: string,
  secret: Secret,
  { now = Date.now }: TeamDeps,
  attempt: (row: TeamRow) => Promise<Result<T, SlotFailure | Gone | Storing>>,
): Promise<Result<T, OpenWeigering>> {
  const refusal = browserRefusal()
  if (refusal !== undefined) return err(refusal)
  const guessable = secret.kind !== 'passkey'
  try {
    const row = await withTeams(async (team) => {
      const found = await team.get(id)
      if (guessable && found !== undefined && secondsToWait(found.tries, now()) === 0) {
        await team.update(id, { tries: countTry(found.tries, now()) })
      }
      return found
    })
    if (row === undefined || row.weg === true || (secret.kind === 'oefen') !== isOefenId(id))
      return err({ reden: 'onbekend-team' })
    const wachten = guessable ? secondsToWait(row.tries, now()) : 0
    if (wachten > 0) return err({ reden: 'wachten', wachten })
    const tried = await attempt(row)
    if (tried.ok) return tried
    const { error } = tried
    if (error.reden === 'fout-wachtwoord' || error.reden === 'fout-herstelcode') {
      return err({ reden: error.reden, wachten: waitAfter(row.tries.failures + 1) })
    }
    if (!guessable) return err(error)
    await withTeams(async (team) => {
      const found = await team.get(id)
      if (found !== undefined) await team.update(id, { tries: takeBack(found.tries, row.tries) })
    })
    return err(error)
  } catch (error) {
    return err(toStoring(error))
  }
}
