/**
 * Reads streams from disk: key, base and log rows in one transaction, then opens everything side by side. A row that
 * does not open is named and left where it is; the rest of the stream works. A damaged base is made good from the
 * segments, which hold the same entries.
 */
import type { StreamId } from '../domain/handeling/handeling.ts'
import type { Sealer, Vault } from '../vault/Vault.ts'
import { type BoxFailure, openDated, openEntry, openSegment } from './boxes.ts'
import { hasOnly, streamPlace } from './places.ts'
import type { BaseRow, KeysRow, StoredLogRow, TeamDb } from './db.ts'
import type { Entry } from './Entry.ts'
import { schemaVersion } from './entryJson.ts'
import { readRows } from './hotRows.ts'
import { emptyStand, merge, type Stand } from './merge.ts'
import { unpackStand } from './standJson.ts'

/** A row that could not be read. */
export interface BadRow {
  readonly table: 'keys' | 'base' | 'log' | 'segment'
  readonly row: string
  readonly reden: BoxFailure
}

/** An entry with its place in the log. */
export interface LoggedEntry {
  readonly seq: number
  readonly entry: Entry
}

export interface ReadStream {
  readonly stream: StreamId
  /** Null when the stream's key does not open: nothing in it can be read, nor written. */
  readonly sealer: Sealer | null
  /** This device's count as the keys row has it. */
  readonly n: number
  /** The stream's key as the keys row has it. */
  readonly wrapped: Uint8Array
  readonly stand: Stand
  readonly logged: readonly LoggedEntry[]
  /** Entries left out of the stand because their clock is too far ahead. */
  readonly ahead: readonly LoggedEntry[]
  readonly bad: readonly BadRow[]
}

/** True when the keys row of a stream has a column that must not be there, or no box. */
export const hasForeignKey = ({ bad }: ReadStream): boolean =>
  bad.some(({ table, reden }) => table === 'keys' && reden === 'geen-kist')

type Rows = readonly [
  keys: readonly (KeysRow | undefined)[],
  base: readonly (BaseRow | undefined)[],
  log: readonly StoredLogRow[],
  tx?: IDBTransaction,
]

/** A stream's key and count, as its keys row has them. */
export interface StreamKey {
  readonly stream: StreamId
  readonly n: number
  readonly wrapped: Uint8Array
  readonly sealer: Sealer
}

/** Told a key with the transaction that its row was read in, which takes writes as long as the browser lets it. */
export type OnKey = (key: StreamKey, tx: IDBTransaction) => Promise<void>

/**
 * Reads these streams; one without a key on disk is absent from the answer. Of a stream that is read alone the key is
 * told to `onKey` as soon as it opens; what is made of the rest waits for what that answers. Rejects when the disk fails.
 */
export async function readStreams(
  db: TeamDb,
  vault: Vault,
  streams: readonly StreamId[],
  isAhead: (entry: Entry) => boolean,
  onKey?: OnKey,
): Promise<ReadonlyMap<StreamId, ReadStream>> {
  const [only] = streams
  const alone = only !== undefined && streams.length === 1
  const [keys, bases, log, tx] = alone
    ? await readAlone(db, only, onKey === undefined ? 'readonly' : 'readwrite')
    : await readTogether(db, streams)
  const rows = groupRows(log)
  const read = await Promise.all(
    streams.map(async (_, at) => {
      const key = keys[at]
      return key === undefined
        ? undefined
        : await readOne({ db, vault, isAhead, onKey, tx }, key, bases[at], rows.get(key.stream) ?? [])
    }),
  )
  return new Map(read.flatMap((one) => (one === undefined ? [] : [[one.stream, one] as const])))
}

async function readAlone(db: TeamDb, stream: StreamId, mode: 'readonly' | 'readwrite'): Promise<Rows> {
  const [key, base, log, tx] = await readRows(db, stream, mode)
  return [[key], [base], log, tx]
}

const readTogether = async (db: TeamDb, streams: readonly StreamId[]): Promise<Rows> =>
  await db.transaction(
    'r',
    db.keys,
    db.base,
    db.log,
    async (): Promise<Rows> =>
      await Promise.all([
        db.keys.bulkGet([...streams]),
        db.base.bulkGet([...streams]),
        db.log.where('stream').anyOf(streams).toArray() as Promise<StoredLogRow[]>,
      ]),
  )

interface ReadNeeds {
  readonly db: TeamDb
  readonly vault: Vault
  readonly isAhead: (entry: Entry) => boolean
  readonly onKey: OnKey | undefined
  readonly tx: IDBTransaction | undefined
}

/** A sealer whose boxes are decrypted at once, and looked into when the promise allows it. */
const lookLater = (sealer: Sealer, allowed: Promise<void>): Sealer => ({
  ...sealer,
  async open(aad, box) {
    const opened = await sealer.open(aad, box)
    await allowed
    return opened
  },
})

async function readOne(
  { db, vault, isAhead, onKey, tx }: ReadNeeds,
  key: KeysRow,
  base: BaseRow | undefined,
  rows: readonly StoredLogRow[],
): Promise<ReadStream> {
  const { stream, n, box: wrapped } = key
  const bad: BadRow[] = []
  const unwrapped = hasOnly(key, ['stream', 'n', 'box'])
    ? await vault.openStreamKey(stream, key.box)
    : ({ ok: false, error: { reden: 'geen-kist' } } as const)
  if (!unwrapped.ok) {
    bad.push({ table: 'keys', row: stream, reden: unwrapped.error.reden })
    return { stream, sealer: null, n, wrapped, stand: emptyStand, logged: [], ahead: [], bad }
  }
  const sealer = unwrapped.value
  const allowed = tx === undefined ? undefined : onKey?.({ stream, n, wrapped, sealer }, tx)
  const reader = allowed === undefined ? sealer : lookLater(sealer, allowed)
  const [start, opened] = await Promise.all([
    base === undefined ? emptyStand : readBase(db, reader, base, bad),
    openRows(reader, rows, bad),
    allowed,
  ])
  const ahead = opened.filter(({ entry }) => isAhead(entry))
  const logged = ahead.length === 0 ? opened : opened.filter((one) => !ahead.includes(one))
  const stand = merge(
    start,
    logged.map(({ entry }) => entry),
  )
  return { stream, sealer, n, wrapped, stand, logged, ahead, bad }
}

/** Opens log rows of one stream side by side; what does not open is added to `bad`. */
export async function openRows(
  sealer: Sealer,
  rows: readonly StoredLogRow[],
  bad: BadRow[],
): Promise<readonly LoggedEntry[]> {
  const opened = await Promise.all(rows.map(async (row) => await openEntry(sealer, row)))
  return opened.flatMap((entry, at) => {
    const seq = rows[at]?.seq ?? 0
    if (entry.ok) return [{ seq, entry: entry.value }]
    bad.push({ table: 'log', row: String(seq), reden: entry.error })
    return []
  })
}

async function readBase(db: TeamDb, sealer: Sealer, row: BaseRow, bad: BadRow[]): Promise<Stand> {
  const json = hasOnly(row, ['stream', 'box'])
    ? await openDated(sealer, streamPlace('base', row.stream), row.box)
    : ({ ok: false, error: 'geen-kist' } as const)
  const old = json.ok && json.value.sv < schemaVersion
  const stand = json.ok && !old ? unpackStand(json.value.json) : undefined
  if (stand !== undefined) return stand
  // A base of an older version is made anew, from entries that are read as this version writes them.
  if (!old) bad.push({ table: 'base', row: row.stream, reden: json.ok ? 'beschadigd' : json.error })
  return merge(emptyStand, await readSegments(db, sealer, row.stream, bad))
}

/** All compacted entries of a stream; a segment that does not open is added to `bad`. */
export async function readSegments(
  db: TeamDb,
  sealer: Sealer,
  stream: StreamId,
  bad: BadRow[],
): Promise<readonly Entry[]> {
  const rows = await db.segment.where('stream').equals(stream).toArray()
  const opened = await Promise.all(rows.map(async (row) => await openSegment(sealer, row)))
  return opened.flatMap((entries, at) => {
    if (entries.ok) return entries.value
    bad.push({ table: 'segment', row: `${stream}|${rows[at]?.n ?? 0}`, reden: entries.error })
    return []
  })
}

/** Rows by stream. */
export function groupRows<R extends { readonly stream: StreamId }>(rows: readonly R[]): Map<StreamId, R[]> {
  const groups = new Map<StreamId, R[]>()
  for (const row of rows) {
    const group = groups.get(row.stream)
    if (group === undefined) groups.set(row.stream, [row])
    else group.push(row)
  }
  return groups
}
