/**
 * The teams on this device: listing, making and opening them. Before a team is opened only the label it chose is known.
 * Tries are counted on disk before each try; a team whose rows are not what they must be is not opened.
 */
import { newId } from '../lib/id.ts'
import type { Redacted } from '../lib/redacted.ts'
import { err, ok, type Result } from '../lib/result.ts'
import { type Attempts, countTry, noAttempts, secondsToWait, waitAfter } from '../vault/attempts.ts'
import { createVault } from '../vault/createVault.ts'
import type { Kdf, KdfParams } from '../vault/kdf.ts'
import type { RecoveryCodeFout } from '../vault/recoveryCode.ts'
import type { Secret } from '../vault/slotKey.ts'
import { addRecoverySlot, hasRecovery, openSlots, type SlotFailure } from '../vault/slots.ts'
import { workerKdf } from '../vault/workerKdf.ts'
import { reserveBucket, type TeamRow, withTeams } from './db.ts'
import { isOefenId, oldOefening, removeRow } from './oefening.ts'
import { openStore, type OpenTeam, startStore } from './openTeam.ts'
import type { Storing } from './Register.ts'
import { toStoring } from './storing.ts'

export type { OpenTeam } from './openTeam.ts'

export interface TeamLabel {
  readonly id: string
  readonly label: string
  /** True for the practice team of Droogzwemmen. */
  readonly oefen: boolean
  readonly hasRecovery: boolean
}

/** Why a team does not open. `wachten` is in seconds: until the next try may be made. */
export type OpenWeigering =
  | Exclude<SlotFailure, { readonly reden: 'fout-wachtwoord' | 'fout-herstelcode' }>
  | { readonly reden: 'fout-wachtwoord' | 'fout-herstelcode'; readonly wachten: number }
  | { readonly reden: 'wachten'; readonly wachten: number }
  | { readonly reden: 'onbekend-team' }
  | Storing

/** Why a team is not made. */
export type NieuwTeamWeigering = { readonly reden: 'kdf-mislukt' } | RecoveryCodeFout | Storing

/** What a caller may bring instead of the app's own: the KDF, its parameters for new slots, the clock (ms). */
export interface TeamDeps {
  readonly kdf?: Kdf
  readonly params?: KdfParams
  readonly now?: () => number
}

/** The browser's refusal, if it cannot keep or seal anything. */
function browserRefusal(): Storing | undefined {
  if ((globalThis.crypto as Crypto | undefined)?.subtle === undefined) return { reden: 'geen-crypto' }
  if ((globalThis.indexedDB as IDBFactory | undefined) === undefined) return { reden: 'geen-opslag' }
  return undefined
}

/** The teams by label, the practice team among them; a practice team unused for 7 days is thrown away first. */
export async function listTeams({
  now = Date.now,
}: TeamDeps = {}): Promise<Result<readonly TeamLabel[], Storing>> {
  const refusal = browserRefusal()
  if (refusal !== undefined) return err(refusal)
  try {
    const rows = await withTeams(async (team) => await team.toArray())
    const gone = await oldOefening(rows, now(), removeTeam)
    const labels = rows
      .filter(({ id }) => !gone.includes(id))
      .map(({ id, label, vault }) => ({
        id,
        label,
        oefen: isOefenId(id),
        hasRecovery: hasRecovery(vault),
      }))
    return ok(labels.sort((a, b) => a.label.localeCompare(b.label, 'nl')))
  } catch (error) {
    const storing = toStoring(error)
    return err(storing.reden === 'verbinding-weg' ? { reden: 'geen-opslag' } : storing)
  }
}

/** Makes a team and leaves it open. The label is all that anyone sees of it before unlocking. */
export async function createTeam(
  input: {
    readonly label: string
    readonly passphrase: Redacted<string>
    readonly recovery: Redacted<string> | null
  },
  { kdf = workerKdf, params }: TeamDeps = {},
): Promise<Result<OpenTeam, NieuwTeamWeigering>> {
  const refusal = browserRefusal()
  if (refusal !== undefined) return err(refusal)
  const { label, passphrase, recovery } = input
  const made = await createVault({ passphrase, recovery, kdf, ...(params === undefined ? {} : { params }) })
  if (!made.ok) return made
  const id = newId()
  const row: TeamRow = {
    id,
    label,
    bucket: await reserveBucket(id),
    vault: made.value.record,
    tries: noAttempts,
  }
  return await startStore(row, made.value.vault)
}

/** Opens a team with its passphrase. */
export const openTeam = async (
  id: string,
  passphrase: Redacted<string>,
  deps: TeamDeps = {},
): Promise<Result<OpenTeam, OpenWeigering>> =>
  await tryOpen(id, { kind: 'passphrase', text: passphrase }, deps)

/** Opens a team with its recovery code. */
export const openTeamWithCode = async (
  id: string,
  code: Redacted<string>,
  deps: TeamDeps = {},
): Promise<Result<OpenTeam, OpenWeigering>> => await tryOpen(id, { kind: 'recovery', text: code }, deps)

/** Gives the team this recovery code as its only one; asks the passphrase again, counted as a try. */
export async function addRecovery(
  id: string,
  passphrase: Redacted<string>,
  recovery: Redacted<string>,
  deps: TeamDeps = {},
): Promise<Result<void, OpenWeigering>> {
  const { kdf = workerKdf } = deps
  const secret: Secret = { kind: 'passphrase', text: passphrase }
  return await counted(id, secret, deps, async (row) => {
    const changed = await addRecoverySlot(row.vault, secret, recovery, kdf)
    if (!changed.ok) return changed
    const { value: vault } = changed
    await withTeams(async (team) => await team.update(id, { vault, tries: noAttempts }))
    return ok(undefined)
  })
}

/** Removes a team with all its data from this device; it cannot be undone. */
export async function removeTeam(id: string): Promise<Result<void, Storing>> {
  try {
    const row = await withTeams(async (team) => await team.get(id))
    if (row !== undefined) await removeRow(row)
    return ok(undefined)
  } catch (error) {
    return err(toStoring(error))
  }
}

async function tryOpen(id: string, secret: Secret, deps: TeamDeps): Promise<Result<OpenTeam, OpenWeigering>> {
  const { kdf = workerKdf } = deps
  return await counted(id, secret, deps, async (row) => {
    const opened = await openSlots(row.vault, secret, kdf)
    if (!opened.ok) return opened
    const { vault, mended } = opened.value
    await withTeams(
      async (team) =>
        await team.update(id, { tries: noAttempts, ...(mended === null ? {} : { vault: mended }) }),
    )
    return await openStore(row, vault)
  })
}

/** The counter without our own try: what others tried meanwhile stays counted. */
function takeBack(found: Attempts, before: Attempts): Attempts {
  const failures = Math.max(0, found.failures - 1)
  return failures === before.failures ? before : { failures, last: found.last }
}

/** Writes the try before it is made; a try that failed for another reason than the secret is taken back. */
async function counted<T>(
  id: string,
  secret: Secret,
  { now = Date.now }: TeamDeps,
  attempt: (row: TeamRow) => Promise<Result<T, SlotFailure | Storing>>,
): Promise<Result<T, OpenWeigering>> {
  const refusal = browserRefusal()
  if (refusal !== undefined) return err(refusal)
  try {
    const row = await withTeams(async (team) => {
      const found = await team.get(id)
      if (found !== undefined && secondsToWait(found.tries, now()) === 0) {
        await team.update(id, { tries: countTry(found.tries, now()) })
      }
      return found
    })
    if (row === undefined || (secret.kind === 'oefen') !== isOefenId(id))
      return err({ reden: 'onbekend-team' })
    const wachten = secondsToWait(row.tries, now())
    if (wachten > 0) return err({ reden: 'wachten', wachten })
    const tried = await attempt(row)
    if (tried.ok) return tried
    const { error } = tried
    if (error.reden === 'fout-wachtwoord' || error.reden === 'fout-herstelcode') {
      return err({ reden: error.reden, wachten: waitAfter(row.tries.failures + 1) })
    }
    await withTeams(async (team) => {
      const found = await team.get(id)
      if (found !== undefined) await team.update(id, { tries: takeBack(found.tries, row.tries) })
    })
    return err(error)
  } catch (error) {
    return err(toStoring(error))
  }
}
