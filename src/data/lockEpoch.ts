/**
 * Locking all windows of a team at once: a message, which is enough by itself, and a raised number on disk. A window
 * that slept through the message finds the number when it comes back, before it shows anything.
 */
import type { Connection } from './connection.ts'
import { within } from './within.ts'
import { openTeamDb, withTeams } from './db.ts'
import { raiseLockEpoch, readLockEpoch, readMeta } from './metaRows.ts'

/** How long the disk may take to write the number down. */
const patienceMs = 3_000

/** The channel over which the windows of a team tell each other to lock. */
export const lockChannel = (teamId: string): string => `kanteltafel-slot-${teamId}`

/**
 * Notes on disk that the team was locked, where it is not open; needs no key and waits for the disk a while. A store of
 * a newer version is not written in.
 */
export async function noteLock(teamId: string): Promise<void> {
  await within(patienceMs, async () => {
    const row = await withTeams(async (teams) => await teams.get(teamId))
    if (row === undefined) return
    const db = await openTeamDb(row)
    try {
      const meta = await readMeta(db)
      if (meta.staat === 'goed' && !meta.newer) await raiseLockEpoch(db)
    } finally {
      db.close()
    }
  })
}

/** Tells every other window of this team that is awake to lock, and writes nothing down. */
export function tellWindows(teamId: string): void {
  const channel = new BroadcastChannel(lockChannel(teamId))
  channel.postMessage('slot')
  channel.close()
}

/** Locks every window that has this team open, from one that has not; needs no key. */
export async function lockWindows(teamId: string): Promise<void> {
  tellWindows(teamId)
  await noteLock(teamId)
}

export interface LockWatch {
  /** Locks the other windows, also when the disk is full or hangs; this one goes on. */
  lockOthers(): Promise<void>
  /** Also told of a lock that came before anybody listened. */
  onLocked(listener: () => void): () => void
  /** The number of the last lock that this window knows. */
  epoch(): number
  /** Looks on the disk whether another window locked while this one slept; then it tells. */
  look(): Promise<void>
  close(): void
}

/** Watches for a lock by another window; `epoch` is the number that stood on disk when this window opened the team. */
export function watchLockEpoch(teamId: string, connection: Connection, epoch: number): LockWatch {
  const { db } = connection
  const channel = new BroadcastChannel(lockChannel(teamId))
  const listeners = new Set<() => void>()
  let known = epoch
  /** Told while nobody listened yet: the team was still being opened here. */
  let missed = false

  const tell = (): void => {
    missed = listeners.size === 0
    for (const listener of listeners) listener()
  }
  const look = async (): Promise<void> => {
    const now = await connection.run(async () => await readLockEpoch(db))
    if (!now.ok || now.value === known) return
    known = now.value
    tell()
  }
  const onVisible = (): void => {
    if (document.visibilityState === 'visible') void look()
  }
  channel.addEventListener('message', tell)
  if (typeof document !== 'undefined') document.addEventListener('visibilitychange', onVisible)

  return {
    async lockOthers() {
      channel.postMessage('slot')
      await within(patienceMs, async () => {
        const raised = await connection.run(async () => await raiseLockEpoch(db))
        if (raised.ok) known = raised.value
      })
    },
    onLocked(listener) {
      listeners.add(listener)
      if (missed) tell()
      else void look()
      return () => {
        listeners.delete(listener)
      }
    },
    epoch: () => known,
    look,
    close() {
      channel.close()
      if (typeof document !== 'undefined') document.removeEventListener('visibilitychange', onVisible)
    },
  }
}
