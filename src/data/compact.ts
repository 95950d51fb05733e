/**
 * Compaction: the entries of the log move, deflated, into one sealed segment per stream, with a new base and fresh
 * chunks, all in one transaction: a killed compaction leaves the old or the new state. What cannot be read, or was
 * written by a newer version, stays in the log.
 */
import type { StreamId } from '../domain/handeling/handeling.ts'
import type { Vault } from '../vault/Vault.ts'
import { sealJson, sealSegment } from './boxes.ts'
import { streamPlace } from './places.ts'
import type { BaseRow, SegmentRow, TeamDb } from './db.ts'
import { compactToOf } from './metaRows.ts'
import type { Quarantine } from './quarantine.ts'
import { type ReadStream, readStreams } from './readStreams.ts'
import type { IndexWrite } from './sealedIndex.ts'
import { packStand } from './standJson.ts'

/** Above this many rows the log is compacted. */
export const compactFrom = 500
const batch = 100

interface Compacted {
  readonly stream: StreamId
  readonly base: BaseRow
  readonly segment: SegmentRow
  readonly seqs: readonly number[]
}

/** What is lost when this stream's base is written anew: nothing, or the stream is left as it is. */
const isSafe = ({ sealer, bad }: ReadStream): boolean =>
  sealer !== null &&
  bad.every(({ table, reden }) => table === 'log' || (table === 'base' && reden !== 'nieuwer'))

async function seal(read: ReadStream, upto: number, highest: number): Promise<Compacted | undefined> {
  const { stream, sealer, stand } = read
  const logged = read.logged.filter(({ seq }) => seq <= upto)
  if (sealer === null || !isSafe(read) || logged.length === 0) return undefined
  const n = highest + 1
  const entries = logged.map(({ entry }) => entry)
  const [base, segment] = await Promise.all([
    sealJson(sealer, streamPlace('base', stream), packStand(stand), 'plain'),
    sealSegment(sealer, stream, n, entries),
  ])
  return {
    stream,
    base: { stream, box: base },
    segment: { stream, n, box: segment },
    seqs: logged.map(({ seq }) => seq),
  }
}

/** The highest segment number per stream. */
async function highestSegments(
  db: TeamDb,
  streams: readonly StreamId[],
): Promise<ReadonlyMap<StreamId, number>> {
  const highest = new Map<StreamId, number>()
  const keys = await db.segment.where('stream').anyOf(streams).primaryKeys()
  for (const [stream, n] of keys) highest.set(stream, Math.max(n, highest.get(stream) ?? 0))
  return highest
}

export interface CompactNeeds {
  readonly db: TeamDb
  readonly vault: Vault
  readonly quarantine: Quarantine
  /** Only rows that this window has read may go: `upto` is its cursor. */
  readonly upto: number
  readonly index: IndexWrite
}

/** Compacts; the caller holds the team's maintenance lock. Rejects when the disk fails: then nothing has changed. */
export async function compact({ db, vault, quarantine, upto, index }: CompactNeeds): Promise<void> {
  const rows = await db.log.where('seq').belowOrEqual(upto).toArray()
  const streams = [...new Set(rows.map(({ stream }) => stream))]
  const done: Compacted[] = []
  for (let at = 0; at < streams.length; at += batch) {
    const some = streams.slice(at, at + batch)
    const [read, highest] = await Promise.all([
      readStreams(db, vault, some, quarantine.isAhead),
      highestSegments(db, some),
    ])
    const sealed = await Promise.all(
      [...read.values()].map(async (one) => await seal(one, upto, highest.get(one.stream) ?? 0)),
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
      db.log.bulkDelete(seqs),
      db.index.bulkPut([...index.put]),
      db.index.bulkDelete([...index.remove]),
      db.meta.put({ key: 'compactTo', value: seqs.reduce((high, seq) => Math.max(high, seq), compactTo) }),
    ])
  })
  index.done()
}
