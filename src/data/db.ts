/**
 * The only door to Dexie: one database per team, in its own Storage Bucket where the browser has them, and a small
 * one that lists the teams. Every write is strictly durable. Rows hold their clear columns and a sealed box, no more.
 */
import { Dexie, type Table } from 'dexie'
import type { StreamId } from '../domain/handeling/handeling.ts'
import type { Attempts } from '../vault/attempts.ts'
import type { VaultRecord } from '../vault/slots.ts'
import { beginFreshLog, distrustLog } from './freshLog.ts'

export interface KeysRow {
  readonly stream: StreamId
  /** This device's count in the stream. */
  readonly n: number
  readonly box: Uint8Array
}
export interface BaseRow {
  readonly stream: StreamId
  readonly box: Uint8Array
}
export interface LogRow {
  readonly seq?: number
  readonly stream: StreamId
  readonly box: Uint8Array
}
export interface StoredLogRow extends LogRow {
  readonly seq: number
}
export interface SegmentRow {
  readonly stream: StreamId
  readonly n: number
  readonly box: Uint8Array
}
export interface IndexRow {
  readonly chunk: string
  readonly upto: number
  readonly summaryVersion: number
  readonly box: Uint8Array
}
export interface KeyedRow {
  readonly key: string
  readonly box: Uint8Array
}
export interface ClearMetaRow {
  readonly key: string
  readonly value: string | number
}
export type MetaRow = KeyedRow | ClearMetaRow

/** One team as it stands in the small database: all that is known before unlocking. */
export interface TeamRow {
  readonly id: string
  readonly label: string
  /** The Storage Bucket, or empty where the browser has none: then the database stands in the common storage. */
  readonly bucket: string
  /** The slots with their headers, as the vault writes them. */
  readonly vault: VaultRecord
  /** The try counter, as the vault counts. */
  readonly tries: Attempts
  /** Buckets that may stand there and hold nothing of use: noted before they are made, deleted when the app starts. */
  readonly opruimen?: readonly string[]
  /** Only for the practice store: the last use in ms, so that it can be thrown away after a week. */
  readonly gebruikt?: number
  /** It is being taken off this device: listed no more, and what is left of it goes when the app starts. */
  readonly weg?: true
  /** A family reads on this device: until the team is opened again every fresh page asks the tablet back. */
  readonly overgedragen?: true
}

// On localhost Dexie would write what the disk refused on the console.
Dexie.debug = false

export class TeamDb extends Dexie {
  declare keys: Table<KeysRow, StreamId>
  declare base: Table<BaseRow, StreamId>
  declare log: Table<LogRow, number>
  declare segment: Table<SegmentRow, [StreamId, number]>
  declare index: Table<IndexRow, string>
  declare draft: Table<KeyedRow, string>
  declare overdracht: Table<{ readonly id: string; readonly box: Uint8Array }, string>
  declare post: Table<{ readonly seq?: number; readonly box: Uint8Array }, number>
  declare quarantaine: Table<LogRow, number>
  declare gone: Table<{ readonly hash: string; readonly date: string }, string>
  declare peer: Table<{ readonly device: string; readonly box: Uint8Array }, string>
  declare meta: Table<MetaRow, string>

  /** True once a newer version of the app has taken the database over: it must not be opened again from here. */
  replaced = false
  /** True for a database of a newer version of the app: every write is refused. */
  readOnly = false
  /** What must be done before the database is let go to a newer version; set by the register. */
  beforeReplaced: () => Promise<void> = async () => await Promise.resolve()

  readonly #renewLog: () => Promise<void>

  /** `renewLog` is done before the database is opened again: a connection is lost when a write failed, too. */
  constructor(name: string, factory: IDBFactory, renewLog: () => Promise<void>) {
    super(name, { ...strict, indexedDB: factory, IDBKeyRange: globalThis.IDBKeyRange })
    this.#renewLog = renewLog
    this.version(1).stores({
      keys: 'stream',
      base: 'stream',
      log: '++seq, stream',
      segment: '[stream+n], stream',
      index: 'chunk',
      draft: 'key',
      overdracht: 'id',
      post: '++seq',
      quarantaine: '++seq, stream',
      gone: 'hash',
      peer: 'device',
      meta: 'key',
    })
    this.use({
      stack: 'dbcore',
      name: 'read-only',
      create: (core) => ({
        ...core,
        table: (name) => {
          const table = core.table(name)
          return {
            ...table,
            mutate: async (request) => {
              if (this.readOnly) throw new DOMException('of a newer version', 'ReadOnlyError')
              return await table.mutate(request)
            },
          }
        },
      }),
    })
    // False keeps Dexie from closing at once: what is typed is sealed first.
    this.on('versionchange', () => {
      void this.#letGo()
      return false
    })
  }

  async #letGo(): Promise<void> {
    try {
      await this.beforeReplaced()
    } finally {
      this.replaced = true
      this.close()
    }
  }

  /** Opens again after a lost connection (iPadOS loses it in the background); does nothing once replaced. */
  async reopen(): Promise<void> {
    if (this.replaced) return
    this.close({ disableAutoOpen: false })
    await this.#renewLog()
    await this.open()
  }
}

const strict = { chromeTransactionDurability: 'strict', cache: 'disabled' } as const

class TeamsDb extends Dexie {
  declare team: Table<TeamRow, string>

  constructor() {
    super('kanteltafel', strict)
    this.version(1).stores({ team: 'id' })
  }
}

/** What is used of the Storage Buckets interface; not every browser has it. */
interface Bucket {
  readonly indexedDB: IDBFactory
  persist(): Promise<boolean>
  persisted(): Promise<boolean>
}
interface BucketManager {
  open(name: string, options?: { readonly durability: 'strict' }): Promise<Bucket>
  delete(name: string): Promise<void>
}

const bucketManager = (): BucketManager | undefined =>
  typeof navigator === 'undefined'
    ? undefined
    : (navigator as Navigator & { readonly storageBuckets?: BucketManager }).storageBuckets

const openBucket = async (name: string): Promise<Bucket | undefined> =>
  await bucketManager()?.open(name, { durability: 'strict' })

const nameOf = (teamId: string): string => `kanteltafel-${teamId}`

/** The name of a bucket for this team; another one for every `turn`. Nothing is made. */
export const bucketName = (teamId: string, turn = ''): string =>
  `${nameOf(teamId)}${turn === '' ? '' : `-${turn}`}`.toLowerCase().replaceAll(/[^a-z0-9-]/gu, '_')

/** True where the browser has buckets: only there deleting is erasing. */
export const hasBuckets = (): boolean => bucketManager() !== undefined

/** A name for the team's bucket, empty where the browser has no buckets or will not open one. */
export async function reserveBucket(teamId: string): Promise<string> {
  const name = bucketName(teamId)
  try {
    return (await openBucket(name)) === undefined ? '' : name
  } catch {
    return ''
  }
}

/** Opens a team's database where it stands; rejects when the browser keeps nothing. */
export async function openTeamDb({ id, bucket }: Pick<TeamRow, 'id' | 'bucket'>): Promise<TeamDb> {
  const held = bucket === '' ? undefined : await openBucket(bucket)
  if (bucket !== '' && held === undefined) throw new DOMException('no storage bucket', 'NotFoundError')
  const factory = held?.indexedDB ?? globalThis.indexedDB
  await beginFreshLog(bucket, factory)
  const db = new TeamDb(nameOf(id), factory, async () => {
    distrustLog(bucket)
    await beginFreshLog(bucket, factory)
  })
  await db.open()
  return db
}

/** Deletes a team's database with everything in it; where there is a bucket the files go at once. */
export async function deleteTeamDb({ id, bucket }: Pick<TeamRow, 'id' | 'bucket'>): Promise<void> {
  if (bucket !== '') await bucketManager()?.delete(bucket)
  else await Dexie.delete(nameOf(id))
}

/** The storage that holds the team, for asking whether the browser will keep it; undefined where it cannot be asked. */
export async function storageOf(
  bucket: string,
): Promise<{ persist(): Promise<boolean>; persisted(): Promise<boolean> } | undefined> {
  if (bucket !== '') return await openBucket(bucket)
  return typeof navigator === 'undefined' ? undefined : navigator.storage
}

/** Runs one piece of work on the list of teams; the connection does not outlive it. */
export async function withTeams<T>(work: (team: Table<TeamRow, string>) => Promise<T>): Promise<T> {
  await beginFreshLog('', globalThis.indexedDB)
  const db = new TeamsDb()
  try {
    return await db.transaction('rw', db.team, async () => await work(db.team))
  } catch (error) {
    distrustLog('')
    throw error
  } finally {
    db.close()
  }
}
