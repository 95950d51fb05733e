/** Every form that may hold an unwritten draft; before a lock or an update all of them are written at once. */
const flushers = new Set<() => Promise<void>>()

/** Makes a form known; the answer takes it away again. */
export function registerFlusher(flush: () => Promise<void>): () => void {
  flushers.add(flush)
  return () => {
    flushers.delete(flush)
  }
}

/** Writes all pending drafts now; resolves when each is kept, or could not be. */
export async function flushDrafts(): Promise<void> {
  await Promise.allSettled([...flushers].map((flush) => flush()))
}
