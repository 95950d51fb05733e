/**
 * What other windows of this browser wrote: a ping says that there is news, the news itself is read from the log. Each
 * window reads from its own cursor, and the cursor moves only by reading, so no row is ever skipped. When rows were
 * compacted before this window read them, everything is read anew.
 */
import { ok, type Result } from '../lib/result.ts'
import type { Connection } from './connection.ts'
import type { StoredLogRow } from './db.ts'
import { compactToOf } from './metaRows.ts'
import { groupRows } from './readStreams.ts'
import type { Storing } from './Register.ts'
import type { Streams } from './Stroom.ts'
import { kindOf } from './summaries.ts'

export interface News {
  /** Reads what is new now; calls while one is running share the next one. */
  read(): Promise<Result<void, Storing>>
  /** Tells the other windows. */
  tell(): void
  cursor(): number
  /** Takes note of our own rows: they need not be opened again. */
  own(seqs: readonly number[]): void
  close(): void
}

/** How far this window has read, and the compaction it knows of. */
export interface Position {
  readonly cursor: number
  readonly compactTo: number
}

export interface NewsNeeds {
  readonly teamId: string
  readonly connection: Connection
  readonly streams: Streams
  readonly start: Position
  /** Reads index and log anew and says where that ended. */
  readonly refresh: () => Promise<Result<Position, Storing>>
  /** Called after something of another window was taken in. */
  readonly onNews: () => void
}

export function createNews(needs: NewsNeeds): News {
  const { teamId, connection, streams, refresh, onNews } = needs
  const { db } = connection
  const channel = new BroadcastChannel(`kanteltafel-log-${teamId}`)
  const ownRows = new Set<number>()
  let { cursor, compactTo: known } = needs.start
  let closed = false
  let running: Promise<Result<void, Storing>> | undefined
  let next: Promise<Result<void, Storing>> | undefined

  const readRows = async (): Promise<{ compactTo: number; rows: readonly StoredLogRow[] }> =>
    await db.transaction('r', db.meta, db.log, async () => {
      const [meta, rows] = await Promise.all([
        db.meta.get('compactTo'),
        db.log.where('seq').above(cursor).toArray() as Promise<StoredLogRow[]>,
      ])
      return { compactTo: compactToOf(meta), rows }
    })

  const take = async (rows: readonly StoredLogRow[]): Promise<Result<void, Storing>> => {
    const foreign = rows.filter(({ seq }) => !ownRows.has(seq))
    for (const [stream, group] of groupRows(foreign)) {
      if (streams.get(stream) === undefined && kindOf(stream) === undefined) continue
      const opened = streams.get(stream) === undefined ? await streams.open(stream) : ok(undefined)
      // A load that was already on its way may have read before these rows stood there: they are taken in after it.
      const taken = opened.ok ? await streams.absorbRows(stream, group) : opened
      // An unreadable or erased stream is counted where it was met; it must not hold up the others.
      if (!taken.ok && taken.error.reden !== 'onleesbaar' && taken.error.reden !== 'gewist') return taken
    }
    return ok(undefined)
  }

  const readOnce = async (): Promise<Result<void, Storing>> => {
    const read = await connection.run(readRows)
    if (!read.ok) return read
    const { compactTo, rows } = read.value
    if (compactTo > cursor && compactTo !== known) {
      const fresh = await refresh()
      if (!fresh.ok) return fresh
      cursor = Math.max(cursor, fresh.value.cursor)
      known = fresh.value.compactTo
      onNews()
      return ok(undefined)
    }
    const taken = await take(rows)
    if (!taken.ok) return taken
    const foreign = rows.some(({ seq }) => !ownRows.has(seq))
    for (const { seq } of rows) {
      cursor = Math.max(cursor, seq)
      ownRows.delete(seq)
    }
    if (foreign) onNews()
    return ok(undefined)
  }

  const run = async (): Promise<Result<void, Storing>> => {
    running = readOnce().finally(() => {
      running = undefined
    })
    return await running
  }

  const read = async (): Promise<Result<void, Storing>> => {
    if (running === undefined) return await run()
    next ??= running.then(async () => {
      next = undefined
      return await run()
    })
    return await next
  }

  const look = (): void => {
    void read()
  }
  channel.addEventListener('message', look)
  const onVisible = (): void => {
    if (document.visibilityState === 'visible') look()
  }
  if (typeof document !== 'undefined') {
    document.addEventListener('visibilitychange', onVisible)
    window.addEventListener('focus', look)
  }

  return {
    read,
    tell() {
      if (!closed) channel.postMessage('nieuws')
    },
    cursor: () => cursor,
    own(seqs) {
      for (const seq of seqs) ownRows.add(seq)
    },
    close() {
      closed = true
      channel.close()
      if (typeof document === 'undefined') return
      document.removeEventListener('visibilitychange', onVisible)
      window.removeEventListener('focus', look)
    },
  }
}
