/**
 * Upkeep when there is time: the list's chunks, compaction, the ballast. Alone over all windows, never in the way of
 * an edit, and stoppable: each step is one transaction.
 */
import { err, ok, type Result } from '../lib/result.ts'
import type { Vault } from '../vault/Vault.ts'
import { compact, compactFrom as usualLimit } from './compact.ts'
import type { Connection } from './connection.ts'
import type { Locks } from './locks.ts'
import { putBallast } from './metaRows.ts'
import type { Quarantine } from './quarantine.ts'
import type { Storing } from './Register.ts'
import type { SealedIndex } from './sealedIndex.ts'
import type { News } from './tabs.ts'

export interface Maintenance {
  /** Writes chunks that are behind and compacts a long log. */
  run(): Promise<Result<void, Storing>>
  /** The same, unless another window is at it. */
  runIfFree(): Promise<void>
  /** An act was kept: runs when the page has been quiet for a while; more calls postpone it and stop a compaction. */
  soon(): void
  stop(): void
}

export interface MaintenanceNeeds {
  readonly name: string
  readonly connection: Connection
  readonly vault: Vault
  readonly locks: Locks
  readonly quarantine: Quarantine
  readonly index: SealedIndex
  readonly news: News
  /** Above this many log rows it compacts; 500 unless told. */
  readonly compactFrom?: number
  /** The ballast is not put back while something waits for room. */
  readonly mayLoad: () => boolean
}

/** The lock under which chunks and bases are written. */
export const maintenanceLock = (teamId: string): string => `onderhoud-${teamId}`

const quietMs = 20_000

export function createMaintenance(needs: MaintenanceNeeds): Maintenance {
  const { name, connection, vault, locks, quarantine, index, news, mayLoad, compactFrom = usualLimit } = needs
  const { db } = connection
  let timer: ReturnType<typeof setTimeout> | undefined
  /** How often `soon` was called: each call is an act that was kept. */
  let acts = 0

  const writeIndex = async (): Promise<void> => {
    const write = await index.write(news.cursor())
    if (write.put.length > 0 || write.remove.length > 0) {
      await db.transaction('rw', db.index, async () => {
        await Promise.all([db.index.bulkPut([...write.put]), db.index.bulkDelete([...write.remove])])
      })
    }
    write.done()
  }

  const work = async (): Promise<void> => {
    if ((await db.log.count()) > compactFrom) {
      const upto = news.cursor()
      const begun = acts
      // An act that is kept meanwhile goes first; it has asked for the next turn already.
      const stopped = (): boolean => acts !== begun || vault.isForgotten()
      await compact({ db, vault, quarantine, upto, index: await index.write(upto), stopped })
    } else {
      await writeIndex()
    }
    if (mayLoad()) await putBallast(db, vault)
  }

  const once = async (): Promise<Result<void, Storing>> => {
    const read = await news.read()
    if (!read.ok) return read
    if (vault.isForgotten()) return err({ reden: 'kluis-dicht' })
    const done = await connection.run(work)
    return done.ok ? ok(undefined) : done
  }

  const run = async (): Promise<Result<void, Storing>> => await locks.alone(name, once)

  const stop = (): void => {
    if (timer !== undefined) clearTimeout(timer)
    timer = undefined
  }

  return {
    run,
    async runIfFree() {
      await locks.aloneIfFree(name, once)
    },
    soon() {
      stop()
      acts += 1
      timer = setTimeout(() => {
        timer = undefined
        if (typeof requestIdleCallback === 'function') requestIdleCallback(() => void run())
        else void run()
      }, quietMs)
    },
    stop,
  }
}
