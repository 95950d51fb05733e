/**
 * Wis helemaal. Deleting is not erasing: old rows and old wrapped keys stay in the browser's files. Only deleting a whole
 * Storage Bucket removes them. So all that is left moves to a new bucket under a new vault key, one transaction turns the
 * team's row to it, and the old bucket is deleted. Cut short at any step, the team is as before or as after, never neither.
 */
import type { Redacted } from '../../lib/redacted.ts'
import { err, ok, type Result } from '../../lib/result.ts'
import { noAttempts } from '../../vault/attempts.ts'
import { createVault, type NewVault } from '../../vault/createVault.ts'
import { hasRecovery, isSameRecord, type VaultRecord } from '../../vault/slots.ts'
import { workerKdf } from '../../vault/workerKdf.ts'
import { newId } from '../../lib/id.ts'
import type { BeheerNeeds } from '../Beheer.ts'
import { bucketName, hasBuckets, openTeamDb, type TeamDb, type TeamRow, withTeams } from '../db.ts'
import { browserLocks, type Locks } from '../locks.ts'
import { openLock } from '../oefening.ts'
import type { OpenTeam } from '../openTeam.ts'
import { patiently } from '../patiently.ts'
import type { Storing } from '../Register.ts'
import { askPersistence } from '../storage.ts'
import { toStoring } from '../storing.ts'
import { openTeam } from '../teams.ts'
import type { OpenWeigering, TeamDeps } from '../tries.ts'
import { copyStore } from './copyStore.ts'
import { deleteLeft } from './leftBuckets.ts'

/** Where it stands; `kopie` counts children, overleggen and months of the access log. */
export type WisStap =
  | { readonly stap: 'kluis' }
  | { readonly stap: 'genoteerd' }
  | { readonly stap: 'kopie'; readonly gedaan: number; readonly totaal: number }
  | { readonly stap: 'omzetten' }
  | { readonly stap: 'opruimen' }
  | { readonly stap: 'klaar' }

export interface HelemaalInvoer {
  readonly wachtwoord: Redacted<string>
  /** The new herstelcode, written down before; needed when the team has one, because the old one ends. */
  readonly herstelcode: Redacted<string> | null
}

/** Before anything is closed: why it does not begin. `niet-gelukt`: the team is closed now, nothing of it has changed. */
export type HelemaalWeigering =
  | { readonly reden: 'oefening' | 'geen-vak' | 'nog-niet-bewaard' | 'herstelcode-nodig' | 'post-wacht' }
  | { readonly reden: 'andere-vensters'; readonly aantal: number }
  | { readonly reden: 'niet-gelukt'; readonly storing: Storing }
  | OpenWeigering

export interface HelemaalOpties extends TeamDeps {
  /** Told of each step, before it is taken. */
  readonly onStap?: (stap: WisStap) => Promise<void> | void
  /** Stops while it copies; then nothing has changed. */
  readonly signal?: AbortSignal
  readonly locks?: Locks
}

/**
 * What is left of the old storage: nothing (`weg`), all of it until the app starts again (`later`), or sealed remains in
 * the files of the browser (`resten`), because it stood in the common storage and not in a bucket of its own.
 */
export interface HelemaalGewist {
  readonly oud: 'weg' | 'later' | 'resten'
}

/** Does it all; once it closed the team, only a fresh document can open it again. */
export async function wisHelemaal(
  { register, team }: Pick<BeheerNeeds, 'register' | 'team'>,
  { wachtwoord, herstelcode }: HelemaalInvoer,
  options: HelemaalOpties = {},
): Promise<Result<HelemaalGewist, HelemaalWeigering>> {
  const { locks = browserLocks } = options
  if (register.oefen) return err({ reden: 'oefening' })
  if (!hasBuckets()) return err({ reden: 'geen-vak' })
  // What a newer version keeps is not known here: copied by this one, it would be lost.
  if (register.readOnly) return err({ reden: 'nieuwere-versie' })
  if (register.unsaved().length > 0 || register.leftovers().length > 0)
    return err({ reden: 'nog-niet-bewaard' })
  const lock = openLock(team.id)
  await register.lockOthers()
  const open = await patiently(
    async () => await locks.holders(lock),
    (count) => count <= 1,
  )
  if (open > 1) return err({ reden: 'andere-vensters', aantal: open - 1 })
  const opened = await openTeam(team.id, wachtwoord, options)
  if (!opened.ok) return opened
  const old = opened.value
  try {
    const row = await withTeams(async (teams) => await teams.get(team.id))
    if (row === undefined) return err({ reden: 'onbekend-team' })
    if (old.db.readOnly) return err({ reden: 'nieuwere-versie' })
    if (hasRecovery(row.vault) && herstelcode === null) return err({ reden: 'herstelcode-nodig' })
    if ((await old.db.post.count()) > 0) return err({ reden: 'post-wacht' })
    await options.onStap?.({ stap: 'kluis' })
    const made = await makeVault(wachtwoord, herstelcode, options)
    if (!made.ok) return made
    await register.close()
    if (register.leftovers().length > 0) return failed({ reden: 'onbekend' })
    const done = await patiently(
      async () => await locks.aloneIfFree(lock, async () => await move(old, row, made.value, options)),
      (answer) => answer !== undefined,
    )
    return done ?? failed({ reden: 'onbekend' })
  } catch (error) {
    return failed(toStoring(error))
  } finally {
    old.vault.forget()
    old.db.close()
  }
}

const failed = (storing: Storing): Result<never, HelemaalWeigering> => err({ reden: 'niet-gelukt', storing })

const makeVault = async (
  passphrase: Redacted<string>,
  recovery: Redacted<string> | null,
  { kdf = workerKdf, params }: HelemaalOpties,
) => await createVault({ passphrase, recovery, kdf, ...(params === undefined ? {} : { params }) })

/** Copies, turns the row over, deletes; alone on this team. */
async function move(
  old: OpenTeam,
  row: TeamRow,
  made: NewVault,
  { onStap, signal }: HelemaalOpties,
): Promise<Result<HelemaalGewist, HelemaalWeigering>> {
  const { id } = row
  const bucket = bucketName(id, newId().slice(0, 8))
  let db: TeamDb | undefined
  let turned = false
  try {
    await note(id, bucket)
    await onStap?.({ stap: 'genoteerd' })
    const anew = await openTeamDb({ id, bucket })
    db = anew
    const copied = await copyStore(
      old,
      { db: anew, vault: made.vault },
      {
        onProgress: async (gedaan, totaal) => await onStap?.({ stap: 'kopie', gedaan, totaal }),
        stopped: () => signal?.aborted === true,
      },
    )
    if (!copied) return failed({ reden: 'gestopt' })
    anew.close()
    old.db.close()
    await onStap?.({ stap: 'omzetten' })
    turned = await turn(row, bucket, made.record).catch(async (error: unknown) => {
      if (await hasTurned(id, bucket)) return true
      throw error
    })
    if (!turned) return failed({ reden: 'onbekend' })
    // The promise to keep was given for the old storage. An answer may take long, and is asked again at opening.
    void askPersistence({ bucket })
    await onStap?.({ stap: 'opruimen' })
    const oud = await deleteLeft(id).then(
      () => (row.bucket === '' ? 'resten' : 'weg'),
      () => 'later' as const,
    )
    await onStap?.({ stap: 'klaar' })
    return ok({ oud })
  } finally {
    made.vault.forget()
    if (!turned) {
      db?.close()
      await dropCopy(id)
    }
  }
}

/** Notes the name of a bucket before it is made: cut short after this, it is deleted at the next start. */
async function note(id: string, bucket: string): Promise<void> {
  await withTeams(async (team) => {
    const found = await team.get(id)
    if (found === undefined) throw new Error('the team is gone')
    await team.put({ ...found, opruimen: [...(found.opruimen ?? []), bucket] })
  })
}

/** One transaction: bucket and slots together. False when the row is no longer the one that was copied. */
async function turn(row: TeamRow, bucket: string, vault: VaultRecord): Promise<boolean> {
  return await withTeams(async (team) => {
    const found = await team.get(row.id)
    if (found === undefined || found.bucket !== row.bucket || !isSameRecord(found.vault, row.vault))
      return false
    const opruimen = [...(found.opruimen ?? []).filter((name) => name !== bucket), found.bucket]
    await team.put({ ...found, bucket, vault, tries: noAttempts, opruimen })
    return true
  })
}

/** Whether the row was turned after all: the answer of a write that reached the disk can be lost. */
async function hasTurned(id: string, bucket: string): Promise<boolean> {
  const read = async () => await withTeams(async (team) => await team.get(id)).catch(() => null)
  const row = await patiently(read, (answer) => answer !== null)
  return row?.bucket === bucket
}

/** Throws the copy away, never what the team lives in; what does not go now goes at the next start. */
async function dropCopy(id: string): Promise<void> {
  await deleteLeft(id).catch(() => undefined)
}
