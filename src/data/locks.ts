/**
 * One at a time, over all windows of this browser: compaction, index writing, imports. Web Locks where the browser has
 * them; without them (and in Node) the same promise within this one process.
 */
export interface Locks {
  /** Runs the work alone; waits for others. */
  alone<T>(name: string, work: () => Promise<T>): Promise<T>
  /** Runs the work alone when nobody holds the name now, else gives undefined at once. */
  aloneIfFree<T>(name: string, work: () => Promise<T>): Promise<T | undefined>
  /** Holds the name together with others until the returned function is called. */
  share(name: string): Promise<() => void>
  /** How many hold the name now. */
  holders(name: string): Promise<number>
}

const webLocks = (manager: LockManager): Locks => ({
  alone: async (name, work) => await manager.request(name, work),
  aloneIfFree: async (name, work) =>
    await manager.request(name, { ifAvailable: true }, async (lock) =>
      lock === null ? undefined : await work(),
    ),
  share: async (name) =>
    await new Promise((resolve, reject) => {
      const held = new Promise<void>((release) => {
        manager
          .request(name, { mode: 'shared' }, async () => {
            resolve(release)
            await held
          })
          .catch(reject)
      })
    }),
  holders: async (name) => ((await manager.query()).held ?? []).filter((lock) => lock.name === name).length,
})

/** Holds the name alone until the returned function is called; undefined when somebody holds it now. */
export const holdIfFree = async (locks: Locks, name: string): Promise<(() => void) | undefined> =>
  await new Promise((resolve, reject) => {
    const held = new Promise<void>((release) => {
      locks
        .aloneIfFree(name, async () => {
          resolve(release)
          await held
        })
        // Too late to matter when it was held.
        .then(() => resolve(undefined), reject)
    })
  })

/** Locks that hold within this process only. */
export function createProcessLocks(): Locks {
  const tails = new Map<string, Promise<unknown>>()
  const shares = new Map<string, number>()
  const alone = async <T>(name: string, work: () => Promise<T>): Promise<T> => {
    const before = tails.get(name) ?? Promise.resolve()
    const turn = before.then(work, work)
    const settled = turn.then(
      () => undefined,
      () => undefined,
    )
    tails.set(name, settled)
    try {
      return await turn
    } finally {
      if (tails.get(name) === settled) tails.delete(name)
    }
  }
  return {
    alone,
    aloneIfFree: async (name, work) =>
      tails.has(name) || (shares.get(name) ?? 0) > 0 ? undefined : await alone(name, work),
    async share(name) {
      await tails.get(name)
      shares.set(name, (shares.get(name) ?? 0) + 1)
      let held = true
      return () => {
        if (held) shares.set(name, (shares.get(name) ?? 0) - 1)
        held = false
      }
    },
    holders: async (name) => await Promise.resolve((shares.get(name) ?? 0) + (tails.has(name) ? 1 : 0)),
  }
}

const manager =
  typeof navigator === 'undefined' ? undefined : (navigator as { readonly locks?: LockManager }).locks

/** The locks of this browser. */
export const browserLocks: Locks = manager === undefined ? createProcessLocks() : webLocks(manager)
