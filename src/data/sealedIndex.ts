/**
 * Reads the index when a team is opened and writes it when there is time: never in the transaction of an edit, because
 * reading, changing and writing a shared row would need a lock. What the chunks do not cover is made from the streams.
 */
import type { StreamId } from '../domain/handeling/handeling.ts'
import { err, ok, type Result } from '../lib/result.ts'
import type { Vault } from '../vault/Vault.ts'
import type { Connection } from './connection.ts'
import type { DamageBook } from './damage.ts'
import type { IndexRow, StoredLogRow } from './db.ts'
import { isIndexRow, openChunks, planIndex, sealChunk } from './indexChunks.ts'
import type { Stand } from './merge.ts'
import { compactToOf } from './metaRows.ts'
import type { Quarantine } from './quarantine.ts'
import { hasForeignKey, type ReadStream, readStreams } from './readStreams.ts'
import type { Rebuilding, Storing } from './Register.ts'
import type { Clock } from './stamp.ts'
import { kindOf, type Summaries, type SummaryKind, summaryKinds } from './summaries.ts'

export interface IndexNeeds {
  readonly connection: Connection
  readonly vault: Vault
  readonly clock: Clock
  readonly damage: DamageBook
  readonly quarantine: Quarantine
  readonly summaries: Summaries
  /** Streams of an import that did not finish: not shown, not counted as missing. */
  readonly hidden: () => ReadonlySet<StreamId>
  /** True for the stand of a stream that an unfinished import made: not shown either. */
  readonly isHalf: (stand: Stand) => boolean
  readonly onProgress: () => void
  /** Ms before making the list again is tried once more; 10,000 unless told. */
  readonly retryAfter?: number
}

/** Where reading the log goes on from, and how much of the list is still to be made. */
export interface IndexRead {
  /** The highest place in the log that was read. */
  readonly cursor: number
  /** What the database says was compacted; believed to mean "read anew", never "you have read up to here". */
  readonly compactTo: number
  readonly missing: readonly StreamId[]
}

/** Rows to store and names to delete, for the caller's transaction. */
export interface IndexWrite {
  readonly put: readonly IndexRow[]
  readonly remove: readonly string[]
  /** Call after the transaction: these summaries are on disk now. */
  done(): void
}

export interface SealedIndex {
  /** Fills the summaries from chunks and log, all read in one transaction; small gaps are made good at once. */
  read(): Promise<Result<IndexRead, Storing>>
  /** Makes the summaries of these streams in batches, with progress, until done or stopped; a disk that fails is tried again. */
  rebuild(streams: readonly StreamId[], stopped: () => boolean): Promise<void>
  rebuilding(): Rebuilding | null
  /** Takes note that a summary differs from its chunk. */
  touch(stream: StreamId): void
  /** Plans and seals what must be written; `upto` is the place in the log up to which the summaries are right. */
  write(upto: number): Promise<IndexWrite>
}

const batch = 100
/**
 * Up to this many missing summaries are made before the list is shown; more are made in the background. Those of overleggen
 * are always made first: they say whether a family is in the room, and until that is known nothing may be shown.
 */
const atOnce = 200

export function createSealedIndex(needs: IndexNeeds): SealedIndex {
  const { connection, vault, clock, damage, quarantine, summaries, hidden, isHalf, onProgress } = needs
  const { retryAfter = 10_000 } = needs
  const { db } = connection
  /** Streams whose summary differs from their chunk, with the turn in which that was noted. */
  const changed = new Map<StreamId, number>()
  let turn = 0
  let progress: Rebuilding | null = null

  const readRows = async () =>
    await db.transaction('r', db.meta, db.index, db.log, db.keys, async () => {
      const [meta, index, log, counts] = await Promise.all([
        db.meta.get('compactTo'),
        db.index.toArray(),
        db.log.toArray() as Promise<StoredLogRow[]>,
        Promise.all(
          summaryKinds.map(async (kind) => await db.keys.where('stream').startsWith(`${kind}-`).count()),
        ),
      ])
      return { compactTo: compactToOf(meta), index, log, counts }
    })

  /** Streams on disk that no chunk and no log row told of; none when the counts agree. */
  const findMissing = async (
    counts: readonly number[],
    stale: ReadonlySet<StreamId>,
  ): Promise<StreamId[]> => {
    const fresh = [...stale].filter((stream) => !summaries.has(stream)).map(kindOf)
    const told = (kind: SummaryKind): number =>
      summaries.count(kind) + fresh.filter((one) => one === kind).length
    if (summaryKinds.every((kind, at) => told(kind) === counts[at])) return []
    const stored = new Set(await db.keys.toCollection().primaryKeys())
    for (const stream of summaries.streams()) if (!stored.has(stream)) summaries.remove(stream)
    return [...stored].filter(
      (stream) =>
        kindOf(stream) !== undefined && !summaries.has(stream) && !stale.has(stream) && !hidden().has(stream),
    )
  }

  const take = (read: ReadStream): void => {
    damage.note(read.stream, read.bad)
    quarantine.setApart(read.ahead)
    if (read.sealer === null || isHalf(read.stand)) return
    if (read.stand.last !== '') clock.observe(read.stand.last)
    summaries.update(read.stream, read.stand)
    changed.set(read.stream, turn)
  }

  const make = async (streams: readonly StreamId[]): Promise<Result<readonly ReadStream[], Storing>> => {
    const all: ReadStream[] = []
    for (let at = 0; at < streams.length; at += batch) {
      const some = streams.slice(at, at + batch)
      const read = await connection.run(async () => {
        const found = await readStreams(db, vault, some, quarantine.isAhead)
        // Opening takes a while: what was erased meanwhile must not come back.
        const there = new Set(await db.keys.where('stream').anyOf(some).primaryKeys())
        return [...found.values()].filter(({ stream }) => there.has(stream))
      })
      if (!read.ok) return read
      for (const one of read.value) {
        take(one)
        all.push(one)
      }
    }
    return ok(all)
  }

  return {
    async read() {
      const rows = await connection.run(readRows)
      if (!rows.ok) return rows
      const { compactTo, index, log, counts } = rows.value
      if (!index.every(isIndexRow)) return err({ reden: 'vreemde-rij' })
      const { chunks, bad } = await openChunks(vault, index)
      if (bad.some(({ reden }) => reden === 'geen-kist')) return err({ reden: 'vreemde-rij' })
      // What a chunk covers matters only of streams that the log tells of.
      const logged = new Set(log.map(({ stream }) => stream))
      const covered = new Map<StreamId, number>()
      for (const { upto, stamp, rows: packed } of [...chunks].sort((a, b) => a.upto - b.upto)) {
        clock.observe(stamp)
        for (const [stream, json] of packed)
          if (summaries.unpack(stream, json) && logged.has(stream)) covered.set(stream, upto)
      }
      const stale = new Set<StreamId>()
      for (const { stream, seq } of log) {
        // A row that compaction left behind could not be read: it is met again, so that it is counted.
        if (kindOf(stream) === undefined || hidden().has(stream)) continue
        if (seq > (covered.get(stream) ?? -1) || seq <= compactTo) stale.add(stream)
      }
      const missing = await connection.run(async () => await findMissing(counts, stale))
      if (!missing.ok) return missing
      const waits = (stream: StreamId): boolean =>
        missing.value.length > atOnce && kindOf(stream) !== 'overleg'
      const made = await make([...stale, ...missing.value.filter((stream) => !waits(stream))])
      if (!made.ok) return made
      if (made.value.some(hasForeignKey)) return err({ reden: 'vreemde-rij' })
      const cursor = log.reduce((high, { seq }) => Math.max(high, seq), 0)
      return ok({ cursor, compactTo, missing: missing.value.filter(waits) })
    },
    async rebuild(streams, stopped) {
      let at = 0
      while (at < streams.length && !stopped()) {
        progress = { gedaan: at, totaal: streams.length }
        onProgress()
        const made = await make(streams.slice(at, at + batch))
        if (made.ok) {
          at += batch
        } else if (vault.isForgotten() || db.replaced) {
          break
        } else {
          progress = { ...progress, storing: made.error }
          onProgress()
          await new Promise((resolve) => setTimeout(resolve, retryAfter))
        }
      }
      progress = null
      onProgress()
    },
    rebuilding: () => progress,
    touch(stream) {
      if (kindOf(stream) !== undefined) changed.set(stream, turn)
    },
    async write(upto) {
      const rows = await db.index.toArray()
      const { chunks } = await openChunks(vault, rows)
      const whole = new Set(chunks.map(({ name }) => name))
      const broken = rows.map(({ chunk }) => chunk).filter((name) => !whole.has(name))
      const told = turn
      turn += 1
      const plan = planIndex(chunks, broken, new Set(summaries.streams()), new Set(changed.keys()))
      const stamp = clock.last()
      const put = await Promise.all(
        plan.write.map(async (chunk) => await sealChunk(vault, summaries, { ...chunk, upto, stamp })),
      )
      return {
        put,
        remove: plan.remove,
        done() {
          for (const [stream, at] of changed) if (at <= told) changed.delete(stream)
        },
      }
    },
  }
}
