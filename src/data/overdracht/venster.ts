/**
 * Every document of the app holds one shared lock as long as it lives: so a hand-over knows that no other is open, and
 * asking for it turns out of the browser's memory what Back could bring to life again.
 */
import { browserLocks, type Locks } from '../locks.ts'

/** The lock of all documents of the app at this origin. */
export const vensterLock = 'kanteltafel-venster'

/** Counts this document as open; for the first line of every document. Gives how to let go. */
export const holdVenster = async (locks: Locks = browserLocks): Promise<() => void> =>
  await locks.share(vensterLock)
