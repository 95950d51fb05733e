/**
 * The teams on this device: listing, making and opening them. Before a team is opened only the label it chose is known.
 * Tries are counted on disk before each try; a team whose rows are not what they must be is not opened.
 */
import { newId } from '../lib/id.ts'
import type { Redacted } from '../lib/redacted.ts'
import { err, ok, type Result } from '../lib/result.ts'
import { noAttempts } from '../vault/attempts.ts'
import { createVault } from '../vault/createVault.ts'
import type { PasskeyPlace } from '../vault/passkey.ts'
import type { RecoveryCodeFout } from '../vault/recoveryCode.ts'
import type { Secret } from '../vault/slotKey.ts'
import { hasRecovery, passkeyOf } from '../vault/slots.ts'
import { workerKdf } from '../vault/workerKdf.ts'
import { reserveBucket, type TeamRow, withTeams } from './db.ts'
import { isOefenId, oldOefening, removeHalfGone, removeRow } from './oefening.ts'
import { type FillStore, type OpenTeam, startStore } from './openTeam.ts'
import type { Storing } from './Register.ts'
import { toStoring } from './storing.ts'
import { deleteAllLeft } from './wissen/leftBuckets.ts'
import { browserRefusal, counted, openRow, type OpenWeigering, type TeamDeps } from './tries.ts'

export type { OpenTeam } from './openTeam.ts'
export type { OpenWeigering, TeamDeps } from './tries.ts'

export interface TeamLabel {
  readonly id: string
  readonly label: string
  /** True for the practice team of Droogzwemmen. */
  readonly oefen: boolean
  readonly hasRecovery: boolean
  /** The passkey of this device that opens it, as it must be asked; null when there is none. */
  readonly passkey: PasskeyPlace | null
}

/** Why a team is not made. */
export type NieuwTeamWeigering = { readonly reden: 'kdf-mislukt' } | RecoveryCodeFout | Storing

/** The teams by label, the practice team among them; a practice team unused for 7 days is thrown away first. */
export async function listTeams({
  now = Date.now,
}: TeamDeps = {}): Promise<Result<readonly TeamLabel[], Storing>> {
  const refusal = browserRefusal()
  if (refusal !== undefined) return err(refusal)
  try {
    const known = await withTeams(async (team) => await team.toArray())
    await removeHalfGone(known.filter(({ weg }) => weg === true))
    const rows = known.filter(({ weg }) => weg !== true)
    const gone = await oldOefening(rows, now(), removeTeam)
    await deleteAllLeft(rows)
    const labels = rows.filter(({ id }) => !gone.includes(id)).map(toLabel)
    return ok(labels.sort((a, b) => a.label.localeCompare(b.label, 'nl')))
  } catch (error) {
    const storing = toStoring(error)
    return err(storing.reden === 'verbinding-weg' ? { reden: 'geen-opslag' } : storing)
  }
}

/** A team as it is known before it is opened. */
export const toLabel = ({ id, label, vault }: TeamRow): TeamLabel => ({
  id,
  label,
  oefen: isOefenId(id),
  hasRecovery: hasRecovery(vault),
  passkey: passkeyOf(vault),
})

/** Makes a team and leaves it open; `fill` brings what it holds. The label is all that shows before unlocking. */
export async function createTeam<E = never>(
  input: {
    readonly label: string
    readonly passphrase: Redacted<string>
    readonly recovery: Redacted<string> | null
  },
  { kdf = workerKdf, params }: TeamDeps = {},
  fill?: FillStore<E>,
): Promise<Result<OpenTeam, NieuwTeamWeigering | E>> {
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
  return await startStore(row, made.value.vault, fill)
}

/** Opens a team with its passphrase. */
export const openTeam = async (
  id: string,
  passphrase: Redacted<string>,
  deps: TeamDeps = {},
): Promise<Result<OpenTeam, OpenWeigering>> =>
  await tryOpen(id, { kind: 'passphrase', text: passphrase }, deps)

/** Opens a team with what its passkey gave; not counted as a try, for nobody can guess that. */
export const openTeamWithPasskey = async (
  id: string,
  prf: Redacted<Uint8Array>,
  deps: TeamDeps = {},
): Promise<Result<OpenTeam, OpenWeigering>> => await tryOpen(id, { kind: 'passkey', prf }, deps)

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

const tryOpen = async (
  id: string,
  secret: Secret,
  deps: TeamDeps,
): Promise<Result<OpenTeam, OpenWeigering>> =>
  await counted(id, secret, deps, async (row) => await openRow(row, secret, deps))
