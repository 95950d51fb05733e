/**
 * The streams in memory: at most 500, the longest unused leave first. A stream has one load in flight, so that two
 * readers never hold two copies, and everything that arrives is merged into the one copy.
 */
import type { StreamId } from '../domain/handeling/handeling.ts'
import { err, ok, type Result } from '../lib/result.ts'
import type { Vault } from '../vault/Vault.ts'
import type { Connection } from './connection.ts'
import type { DamageBook } from './damage.ts'
import { goneAmong } from './gone.ts'
import { emptyStand, join, merge } from './merge.ts'
import type { Quarantine } from './quarantine.ts'
import {
  type BadRow,
  type LoggedEntry,
  openRows,
  type ReadStream,
  readStreams,
  type OnKey,
} from './readStreams.ts'
import type { Storing } from './Register.ts'
import type { Clock } from './stamp.ts'
import type { Streams, Stroom } from './Stroom.ts'

export interface StreamsNeeds {
  readonly connection: Connection
  readonly vault: Vault
  readonly clock: Clock
  readonly damage: DamageBook
  readonly quarantine: Quarantine
  /** Called after the stand of a loaded stream changed. */
  readonly onChange: (stroom: Stroom) => void
  /** Called after a stream was loaded; `upto` is the highest place in the log that came with it. */
  readonly onLoad: (stroom: Stroom, upto: number) => void
  /** Called when a stream turns out to have been erased. */
  readonly onErased?: (stream: StreamId) => void
  readonly limit?: number
}

const batch = 100

const unwritten = (stream: StreamId): Stroom => ({
  stream,
  sealer: null,
  n: null,
  wrapped: null,
  stand: emptyStand,
  newer: false,
})

export function createStreams(needs: StreamsNeeds): Streams {
  const { connection, vault, clock, damage, quarantine, onChange, onLoad, onErased } = needs
  const { limit = 500 } = needs
  const loaded = new Map<StreamId, Stroom>()
  const flights = new Map<StreamId, Promise<Result<readonly LoggedEntry[], Storing>>>()

  let shut = false

  const keep = (stroom: Stroom): void => {
    if (shut) return
    loaded.delete(stroom.stream)
    loaded.set(stroom.stream, stroom)
    if (loaded.size <= limit) return
    for (const stream of loaded.keys()) {
      if (stream === 'team' || stream === stroom.stream) continue
      loaded.delete(stream)
      return
    }
  }

  const isNewer = (bad: readonly BadRow[]): boolean => bad.some(({ reden }) => reden === 'nieuwer')

  /** Puts what was read in memory, joined with what came in while it was read. */
  const settle = (stream: StreamId, read: ReadStream | undefined, erased: boolean): Result<void, Storing> => {
    const before = loaded.get(stream)
    if (read === undefined) {
      if (!erased && (before?.n === undefined || before.n === null)) {
        if (before === undefined) keep(unwritten(stream))
        return ok(undefined)
      }
      loaded.delete(stream)
      onErased?.(stream)
      return err({ reden: 'gewist' })
    }
    damage.note(stream, read.bad)
    quarantine.setApart(read.ahead)
    if (read.sealer === null) return err({ reden: 'onleesbaar', aantal: damage.count(stream) })
    if (read.stand.last !== '') clock.observe(read.stand.last)
    const stand = before === undefined ? read.stand : join(before.stand, read.stand)
    const { sealer, wrapped, n } = read
    const stroom: Stroom = { stream, sealer, wrapped, n, stand, newer: isNewer(read.bad) }
    keep(stroom)
    if (before === undefined) onLoad(stroom, read.logged.at(-1)?.seq ?? 0)
    else if (before.stand !== stand) onChange(stroom)
    return ok(undefined)
  }

  /** One load in flight per stream; those that are not in flight yet are read in one transaction. */
  const flyAll = async (
    streams: readonly StreamId[],
    onKey?: OnKey,
  ): Promise<readonly Result<readonly LoggedEntry[], Storing>[]> => {
    const fresh = streams.filter((stream) => !flights.has(stream))
    if (fresh.length > 0) launch(fresh, onKey)
    return await Promise.all(
      streams.map(async (stream) => (await flights.get(stream)) ?? err({ reden: 'onbekend' })),
    )
  }

  const launch = (fresh: readonly StreamId[], onKey?: OnKey): void => {
    const { db } = connection
    const reading = connection.run(async () => {
      const read = await readStreams(db, vault, fresh, quarantine.isAhead, onKey)
      const without = fresh.filter((stream) => !read.has(stream))
      return { read, erased: await goneAmong(db, without) }
    })
    for (const stream of fresh) {
      const flight = (async (): Promise<Result<readonly LoggedEntry[], Storing>> => {
        const reads = await reading
        if (!reads.ok) return reads
        if (vault.isForgotten()) return err({ reden: 'kluis-dicht' })
        const read = reads.value.read.get(stream)
        const settled = settle(stream, read, reads.value.erased.has(stream))
        return settled.ok ? ok(read?.logged ?? []) : settled
      })().finally(() => flights.delete(stream))
      flights.set(stream, flight)
    }
  }

  const openAll = async (
    streams: readonly StreamId[],
    onKey?: OnKey,
  ): Promise<Result<readonly Stroom[], Storing>> => {
    const opened = new Map<StreamId, Stroom>()
    for (let at = 0; at < streams.length; at += batch) {
      const some = streams.slice(at, at + batch)
      const flown = await flyAll(
        some.filter((stream) => !loaded.has(stream)),
        onKey,
      )
      const failed = flown.find((one) => !one.ok)
      if (failed?.ok === false) return failed
      for (const stream of some) {
        const stroom = loaded.get(stream)
        if (stroom === undefined) return err({ reden: 'onbekend' })
        keep(stroom)
        opened.set(stream, stroom)
      }
    }
    return ok([...opened.values()])
  }

  const reloadAll = async (
    streams: readonly StreamId[],
  ): Promise<Result<readonly LoggedEntry[], Storing>> => {
    const logged: LoggedEntry[] = []
    for (let at = 0; at < streams.length; at += batch) {
      const some = streams.slice(at, at + batch)
      // A load that is in flight may have read before the news came; only a new one tells.
      await Promise.all(some.map(async (stream) => await flights.get(stream)))
      for (const one of await flyAll(some)) {
        if (!one.ok) return one
        logged.push(...one.value)
      }
    }
    return ok(logged)
  }

  return {
    get: (stream) => loaded.get(stream),
    openAll: async (streams) => await openAll(streams),
    async open(stream, onKey) {
      const opened = await openAll([stream], onKey)
      if (!opened.ok) return opened
      const [stroom] = opened.value
      return stroom === undefined ? err({ reden: 'onbekend' }) : ok(stroom)
    },
    // A load on its way may have read before something was erased: it is told too, so that it is read once more.
    loaded: () => [...new Set([...loaded.keys(), ...flights.keys()])],
    reloadAll,
    absorb(stream, entries, key) {
      const before = loaded.get(stream)
      if (before === undefined && key?.begun !== true) return false
      const base: Stroom = before ?? unwritten(stream)
      const stand = merge(base.stand, entries)
      if (stand.last !== '') clock.observe(stand.last)
      const next: Stroom = {
        ...base,
        stand,
        ...(key === undefined ? {} : { sealer: key.sealer, wrapped: key.wrapped, n: key.n }),
      }
      keep(next)
      if (stand !== base.stand) onChange(next)
      return true
    },
    async absorbRows(stream, rows) {
      await flights.get(stream)
      const stroom = loaded.get(stream)
      if (stroom === undefined) return ok(undefined)
      if (stroom.sealer === null) {
        const read = await reloadAll([stream])
        return read.ok ? ok(undefined) : read
      }
      const bad: BadRow[] = []
      const opened = await openRows(stroom.sealer, rows, bad)
      damage.note(stream, bad)
      const now = loaded.get(stream)
      if (now !== undefined && isNewer(bad)) keep({ ...now, newer: true })
      const ahead = opened.filter(({ entry }) => quarantine.isAhead(entry))
      quarantine.setApart(ahead)
      const entries = opened.filter((one) => !ahead.includes(one)).map(({ entry }) => entry)
      if (this.absorb(stream, entries)) return ok(undefined)
      const again = await openAll([stream])
      return again.ok ? ok(undefined) : again
    },
    drop(stream) {
      loaded.delete(stream)
      onErased?.(stream)
    },
    shut() {
      shut = true
      loaded.clear()
    },
  }
}
