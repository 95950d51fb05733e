/**
 * Compaction: the entries of the log move, deflated, into one sealed segment per stream, with a new base and fresh
 * chunks, all in one transaction: a killed or stopped compaction leaves the old or the new state. What cannot be read,
 * or was written by a newer version, stays in the log. Many segments of one stream become one.
 */
import type { StreamId } from '../domain/handeling/handeling.ts'
import type { Vault } from '../vault/Vault.ts'
import { sealJson, sealSegment } from './boxes.ts'
import { streamPlace } from './places.ts'
import type { BaseRow, SegmentRow, TeamDb } from './db.ts'
import type { Entry } from './Entry.ts'
import { compactToOf } from './metaRows.ts'
import type { Quarantine } from './quarantine.ts'
import { type BadRow, type ReadStream, readSegments, readStreams } from './readStreams.ts'
import type { IndexWrite } from './sealedIndex.ts'
import { packStand } from './standJson.ts'

/** Above this many rows the log is compacted. */
export const compactFrom = 500
const batch = 100
/** So many segments a stream may have; the next compaction makes them one. */
const mostSegments = 8

interface Compacted {
  readonly stream: StreamId
  readonly base: BaseRow
  readonly segment: SegmentRow
  readonly seqs: readonly number[]
  /** Older segments whose entries stand in the new one. */
  readonly merged: readonly (readonly [StreamId, number])[]
}

/** What is lost when this stream's base is written anew: nothing, or the stream is left as it is. */
const isSafe = ({ sealer, bad }: ReadStream): boolean =>
  sealer !== null &&
  bad.every(({ table, reden }) => table === 'log' || (table === 'base' && reden !== 'nieuwer'))

/** The entries of a stream's older segments, when there are many and every one can be read. */
async function oldEntries(
  db: TeamDb,
  { stream, sealer }: ReadStream,
  numbers: readonly number[],
): Promise<readonly Entry[] | undefined> {
  if (sealer === null || numbers.length < mostSegments) return undefined
  const bad: BadRow[] = []
  const entries = await readSegments(db, sealer, stream, bad)
  return bad.length === 0 ? entries : undefined
}

async function seal(
  db: TeamDb,
  read: ReadStream,
  upto: number,
  numbers: readonly number[],
): Promise<Compacted | undefined> {
  const { stream, sealer, stand } = read
  const logged = read.logged.filter(({ seq }) => seq <= upto)
  if (sealer === null || !isSafe(read) || logged.length === 0) return undefined
  const n = Math.max(0, ...numbers) + 1
  const old = await oldEntries(db, read, numbers)
  const entries = [...(old ?? []), ...logged.map(({ entry }) => entry)]
  const [base, segment] = await Promise.all([
    sealJson(sealer, streamPlace('base', stream), packStand(stand), 'plain'),
    sealSegment(sealer, stream, n, entries),
  ])
  return {
    stream,
    base: { stream, box: base },
    segment: { stream, n, box: segment },
    seqs: logged.map(({ seq }) => seq),
    merged: old === undefined ? [] : numbers.map((number) => [stream, number] as const),
  }
}

/** The segment numbers per stream. */
async function segmentNumbers(
  db: TeamDb,
  streams: readonly StreamId[],
): Promise<ReadonlyMap<StreamId, readonly number[]>> {
  const numbers = new Map<StreamId, number[]>()
  const keys = await db.segment.where('stream').anyOf(streams).primaryKeys()
  for (const [stream, n] of keys) numbers.set(stream, [...(numbers.get(stream) ?? []), n])
  return numbers
}

export interface CompactNeeds {
  readonly db: TeamDb
  readonly vault: Vault
  readonly quarantine: Pick<Quarantine, 'isAhead'>
  /** Only rows that this window has read may go: `upto` is its cursor. */
  readonly upto: number
  readonly index: IndexWrite
  /** True once there is something better to do: then nothing is changed. */
  readonly stopped: () => boolean
}

/**
 * Compacts; the caller holds the team's maintenance lock. False when it was stopped; rejects when the disk fails: in
 * both cases nothing has changed.
 */
export async function compact(needs: CompactNeeds): Promise<boolean> {
  const { db, vault, quarantine, upto, index, stopped } = needs
  const rows = await db.log.where('seq').belowOrEqual(upto).toArray()
  const streams = [...new Set(rows.map(({ stream }) => stream))]
  const done: Compacted[] = []
  for (let at = 0; at < streams.length; at += batch) {
    if (stopped()) return false
    const some = streams.slice(at, at + batch)
    const [read, numbers] = await Promise.all([
      readStreams(db, vault, some, quarantine.isAhead),
      segmentNumbers(db, some),
    ])
    const sealed = await Promise.all(
      [...read.values()].map(async (one) => await seal(db, one, upto, numbers.get(one.stream) ?? [])),
    )
    done.push(...sealed.filter((one) => one !== undefined))
  }
  await db.transaction('rw', [db.keys, db.base, db.log, db.segment, db.index, db.meta], async () => {
    const keys = await db.keys.bulkGet(done.map(({ stream }) => stream))
    const living = done.filter((_, at) => keys[at] !== undefined)
    const seqs = living.flatMap((one) => one.seqs)
    const compactTo = compactToOf(await db.meta.get('compactTo'))
    await Promise.all([
      db.base.bulkPut(living.map(({ base }) => base)),
      db.segment.bulkPut(living.map(({ segment }) => segment)),
      db.segment.bulkDelete(
        living.flatMap(({ merged }) => merged.map(([stream, n]): [StreamId, number] => [stream, n])),
      ),
      db.log.bulkDelete(seqs),
      db.index.bulkPut([...index.put]),
      db.index.bulkDelete([...index.remove]),
      db.meta.put({ key: 'compactTo', value: seqs.reduce((high, seq) => Math.max(high, seq), compactTo) }),
    ])
  })
  index.done()
  return true
}
