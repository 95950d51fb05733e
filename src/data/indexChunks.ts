/**
 * The index: sealed chunks of about 100 summaries, each with the place in the log it covers, so that unlocking 10,000
 * dossiers reads some 100 rows. A cache and nothing else: a chunk that does not open, lies about its place, or is of
 * another summary version is made again from the streams.
 */
import type { StreamId } from '../domain/handeling/handeling.ts'
import type { Json } from '../lib/json.ts'
import type { Vault } from '../vault/Vault.ts'
import { type BoxFailure, openJson, sealJson } from './boxes.ts'
import { hasOnly, vaultPlace } from './places.ts'
import type { IndexRow } from './db.ts'
import { isCount, isList, isRecord, isText } from './shape.ts'
import { type Summaries, type SummaryKind, summaryKinds, summaryVersions } from './summaries.ts'

/** Summaries in a full chunk. */
export const chunkSize = 100

/** A chunk read back: `upto` is the highest place in the log that it covers. */
export interface Chunk {
  readonly name: string
  readonly kind: SummaryKind
  readonly upto: number
  /** The highest stamp known when it was written: the clock never starts below it. */
  readonly stamp: string
  readonly rows: readonly (readonly [stream: StreamId, packed: Json])[]
}

export interface ChunksRead {
  readonly chunks: readonly Chunk[]
  readonly bad: readonly { readonly table: 'index'; readonly row: string; readonly reden: BoxFailure }[]
}

/** True when the columns are those of a chunk: else the team is not opened. */
export const isIndexRow = (row: IndexRow): boolean =>
  hasOnly(row, ['chunk', 'upto', 'summaryVersion', 'box']) && isText(row.chunk) && isCount(row.upto)

const kindOfChunk = (name: string): SummaryKind | undefined =>
  summaryKinds.find((kind) => name.startsWith(`${kind}-`))

/** Opens chunks side by side; those of another summary version are left out without being called damaged. */
export async function openChunks(vault: Vault, rows: readonly IndexRow[]): Promise<ChunksRead> {
  const bad: { table: 'index'; row: string; reden: BoxFailure }[] = []
  const opened = await Promise.all(
    rows.map(async (row): Promise<Chunk | undefined> => {
      const kind = kindOfChunk(row.chunk)
      if (kind === undefined || row.summaryVersion !== summaryVersions[kind]) return undefined
      const json = await openJson(vault, vaultPlace('index', row.chunk, vault), row.box)
      const chunk = json.ok ? readChunk(row, kind, json.value) : undefined
      if (chunk === undefined) {
        bad.push({ table: 'index', row: row.chunk, reden: json.ok ? 'beschadigd' : json.error })
      }
      return chunk
    }),
  )
  return { chunks: opened.filter((chunk) => chunk !== undefined), bad }
}

/** The clear columns are said again inside the box: where they differ, someone changed them. */
function readChunk(row: IndexRow, kind: SummaryKind, json: Json): Chunk | undefined {
  if (!isRecord(json) || json['upto'] !== row.upto || json['version'] !== row.summaryVersion) return undefined
  const { stamp, rows } = json
  if (!isText(stamp) || !isList(rows)) return undefined
  const read: (readonly [StreamId, Json])[] = []
  for (const part of rows) {
    if (!isList(part) || !isText(part[0]) || part[1] === undefined) return undefined
    read.push([`${kind}-${part[0]}`, part[1]])
  }
  return { name: row.chunk, kind, upto: row.upto, stamp, rows: read }
}

/** Seals one chunk from the summaries in memory. */
export async function sealChunk(
  vault: Vault,
  summaries: Summaries,
  chunk: { name: string; kind: SummaryKind; upto: number; stamp: string; streams: readonly StreamId[] },
): Promise<IndexRow> {
  const { name, kind, upto, stamp, streams } = chunk
  const version = summaryVersions[kind]
  const rows = streams.map((stream): Json => [stream.slice(kind.length + 1), summaries.pack(stream)])
  const json: Json = { upto, version, stamp, rows }
  return {
    chunk: name,
    upto,
    summaryVersion: version,
    // Not deflated: reading 100 chunks must be quick, and inflating them costs more than reading the bytes.
    box: await sealJson(vault, vaultPlace('index', name, vault), json, 'plain'),
  }
}

/** Seals all summaries into chunks of their own, under names that no other chunk bears. */
export async function sealChunks(
  vault: Vault,
  summaries: Summaries,
  { name, upto, stamp }: { readonly name: string; readonly upto: number; readonly stamp: string },
): Promise<readonly IndexRow[]> {
  const streams = [...summaries.streams()]
  const chunks = summaryKinds.flatMap((kind) => {
    const mine = streams.filter((stream) => kindOfChunk(stream) === kind)
    return Array.from({ length: Math.ceil(mine.length / chunkSize) }, (_, at) => ({
      name: `${kind}-${name}-${at}`,
      kind,
      upto,
      stamp,
      streams: mine.slice(at * chunkSize, (at + 1) * chunkSize),
    }))
  })
  return await Promise.all(chunks.map(async (chunk) => await sealChunk(vault, summaries, chunk)))
}

/** Which chunks must be written so that every known stream stands in one, up to date. */
export interface IndexPlan {
  readonly write: readonly { name: string; kind: SummaryKind; streams: readonly StreamId[] }[]
  readonly remove: readonly string[]
}

/**
 * Plans the writing: chunks with a changed or vanished stream again, new streams into the last chunk that has room.
 * `stored` are the chunks on disk now, `broken` the names of rows that did not open: they are thrown away.
 */
export function planIndex(
  stored: readonly Chunk[],
  broken: readonly string[],
  known: ReadonlySet<StreamId>,
  changed: ReadonlySet<StreamId>,
): IndexPlan {
  const write = new Map<string, { name: string; kind: SummaryKind; streams: StreamId[] }>()
  const placed = new Set<StreamId>()
  const taken = new Set([...stored.map(({ name }) => name), ...broken])
  const open = new Map<SummaryKind, { name: string; kind: SummaryKind; streams: StreamId[] }>()
  const remove = new Set(broken)
  // The chunk that covers most of the log speaks for a stream that stands in two.
  for (const { name, kind, rows } of [...stored].sort((a, b) => b.upto - a.upto)) {
    const streams = rows
      .map(([stream]) => stream)
      .filter((stream) => known.has(stream) && !placed.has(stream))
    for (const stream of streams) placed.add(stream)
    const chunk = { name, kind, streams }
    if (streams.length === 0) remove.add(name)
    else if (streams.length < rows.length || streams.some((stream) => changed.has(stream)))
      write.set(name, chunk)
    if (streams.length > 0 && streams.length < chunkSize) open.set(kind, chunk)
  }
  for (const stream of known) {
    if (placed.has(stream)) continue
    const kind = kindOfChunk(stream)
    if (kind === undefined) continue
    let chunk = open.get(kind)
    if (chunk === undefined || chunk.streams.length >= chunkSize) {
      chunk = { name: freeName(kind, taken), kind, streams: [] }
      taken.add(chunk.name)
      open.set(kind, chunk)
    }
    chunk.streams.push(stream)
    write.set(chunk.name, chunk)
    remove.delete(chunk.name)
  }
  return { write: [...write.values()], remove: [...remove] }
}

/** The first name that no chunk bears. */
function freeName(kind: SummaryKind, taken: ReadonlySet<string>): string {
  for (let at = taken.size; ; at += 1) {
    const name = `${kind}-${String(at).padStart(4, '0')}`
    if (!taken.has(name)) return name
  }
}
