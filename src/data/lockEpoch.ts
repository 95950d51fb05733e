/**
 * Locking all windows of a team at once: a raised number on disk and a message. A window that slept through the message
 * finds the number when it comes back, before it shows anything.
 */
import type { Connection } from './connection.ts'
import { raiseLockEpoch, readLockEpoch } from './metaRows.ts'

export interface LockWatch {
  /** Locks the other windows; this one goes on. */
  lockOthers(): Promise<void>
  onLocked(listener: () => void): () => void
  close(): void
}

/** Watches for a lock by another window; `epoch` is the number that stood on disk when this window opened the team. */
export function watchLockEpoch(teamId: string, connection: Connection, epoch: number): LockWatch {
  const { db } = connection
  const channel = new BroadcastChannel(`kanteltafel-slot-${teamId}`)
  const listeners = new Set<() => void>()
  let known = epoch

  const look = async (): Promise<void> => {
    const now = await connection.run(async () => await readLockEpoch(db))
    if (!now.ok || now.value === known) return
    known = now.value
    for (const listener of listeners) listener()
  }
  const onMessage = (): void => void look()
  const onVisible = (): void => {
    if (document.visibilityState === 'visible') void look()
  }
  channel.addEventListener('message', onMessage)
  if (typeof document !== 'undefined') document.addEventListener('visibilitychange', onVisible)

  return {
    async lockOthers() {
      const raised = await connection.run(async () => await raiseLockEpoch(db))
      if (raised.ok) known = raised.value
      channel.postMessage('slot')
    },
    onLocked(listener) {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
    close() {
      channel.close()
      if (typeof document !== 'undefined') document.removeEventListener('visibilitychange', onVisible)
    },
  }
}
