/**
 * Entries of another device whose clock is more than a day ahead of everything we trust are set apart as they are,
 * counted and shown, and come back by themselves when the time has come. Nothing is dropped.
 */
import type { Vault } from '../vault/Vault.ts'
import { openEntry } from './boxes.ts'
import type { Connection } from './connection.ts'
import type { LogRow, StoredLogRow, TeamDb } from './db.ts'
import type { Entry } from './Entry.ts'
import { type LoggedEntry, readSegments, readStreams } from './readStreams.ts'
import { type Clock, dayMs, timeOf } from './stamp.ts'

export interface Quarantine {
  /** True for an entry of another device that is more than 24 h later than our clock and all we have seen. */
  isAhead(entry: Entry): boolean
  /** Moves these rows of the log to the quarantine, sealed as they are, in the background. */
  setApart(logged: readonly LoggedEntry[]): void
  /** Puts back what is no longer ahead; needs the clock to know the last stamp. Rejects when the disk fails. */
  release(): Promise<void>
  count(): number
  /** What stands apart and can be read, with its row. Rejects when the disk fails. */
  read(): Promise<readonly LoggedEntry[]>
  /** Takes rows out for good: what they held was written again. Rejects when the disk fails. */
  drop(seqs: readonly number[]): Promise<void>
  /** Settles when nothing is being moved. */
  settled(): Promise<void>
  /** Takes another id for our own from here on. */
  takeDevice(device: string): void
}

interface QuarantineNeeds {
  readonly connection: Connection
  readonly vault: Vault
  readonly clock: Clock
  readonly device: string
  readonly now: () => number
  readonly onCount: () => void
}

/** Moves rows between log and quarantine in one transaction; a row that is gone meanwhile is left out. */
async function move(db: TeamDb, from: 'log' | 'quarantaine', seqs: readonly number[]): Promise<number> {
  const source = db[from]
  const target = from === 'log' ? db.quarantaine : db.log
  return await db.transaction('rw', db.log, db.quarantaine, async () => {
    const rows = (await source.bulkGet([...seqs])).filter((row): row is LogRow => row !== undefined)
    await target.bulkAdd(rows.map(({ stream, box }) => ({ stream, box })))
    await source.bulkDelete([...seqs])
    return rows.length
  })
}

export function createQuarantine(needs: QuarantineNeeds): Quarantine {
  const { connection, vault, clock, now, onCount } = needs
  const { db } = connection
  let { device } = needs
  let held = 0
  let moving: Promise<void> = Promise.resolve()

  const isAhead = (entry: Entry): boolean =>
    entry.d[0] !== device && timeOf(entry.stamp) > now() + clock.behind() + dayMs

  const open = async (row: StoredLogRow): Promise<LoggedEntry | undefined> => {
    const key = await db.keys.get(row.stream)
    if (key === undefined) return undefined
    const sealer = await vault.openStreamKey(row.stream, key.box)
    if (!sealer.ok) return undefined
    const entry = await openEntry(sealer.value, row)
    return entry.ok ? { seq: row.seq, entry: entry.value } : undefined
  }

  /** True when this act was taken over meanwhile with the time of then: it does not come a second time. */
  const stands = async ({ stream, handeling }: Entry): Promise<boolean> => {
    const read = (await readStreams(db, vault, [stream], () => false)).get(stream)
    if (read === undefined || read.sealer === null) return false
    const old = await readSegments(db, read.sealer, stream, [])
    return [...old, ...read.logged.map(({ entry }) => entry)].some((entry) => entry.handeling === handeling)
  }

  const readAll = async (): Promise<readonly LoggedEntry[]> => {
    const rows = (await db.quarantaine.toArray()) as StoredLogRow[]
    const opened = await Promise.all(rows.map(open))
    return opened.filter((one) => one !== undefined)
  }

  const take = async (seqs: readonly number[]): Promise<void> => {
    const moved = await connection.run(async () => await move(db, 'log', seqs))
    if (!moved.ok || moved.value === 0) return
    held += moved.value
    onCount()
  }

  return {
    isAhead,
    setApart(logged) {
      if (logged.length === 0) return
      const seqs = logged.map(({ seq }) => seq)
      moving = Promise.all([moving, take(seqs)]).then(() => undefined)
    },
    async release() {
      const due = db.readOnly ? [] : (await readAll()).filter(({ entry }) => !isAhead(entry))
      const back: number[] = []
      const known: number[] = []
      for (const { seq, entry } of due) ((await stands(entry)) ? known : back).push(seq)
      if (back.length > 0) await move(db, 'quarantaine', back)
      if (known.length > 0) await db.quarantaine.bulkDelete(known)
      held = await db.quarantaine.count()
    },
    count: () => held,
    read: readAll,
    async drop(seqs) {
      await db.quarantaine.bulkDelete([...seqs])
      held = await db.quarantaine.count()
      onCount()
    },
    settled: async () => {
      await moving
    },
    takeDevice(next) {
      device = next
    },
  }
}
