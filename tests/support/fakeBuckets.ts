/** Storage Buckets in memory: each has an IndexedDB of its own, and deleting one deletes all that was in it. */
import { IDBFactory as MemoryFactory } from 'fake-indexeddb'

export interface FakeBuckets {
  names(): readonly string[]
  /** Deleting fails from now on, until it is told otherwise. */
  refuseDelete(refuse: boolean): void
  remove(): void
}

/** Gives this process buckets until `remove()`. */
export function installBuckets(): FakeBuckets {
  const buckets = new Map<string, IDBFactory>()
  let refuses = false
  const storageBuckets = {
    async open(name: string) {
      const indexedDB = buckets.get(name) ?? new MemoryFactory()
      buckets.set(name, indexedDB)
      return await Promise.resolve({ indexedDB, persist: async () => true, persisted: async () => true })
    },
    async delete(name: string) {
      if (refuses) throw new DOMException('the browser refuses', 'UnknownError')
      buckets.delete(name)
      await Promise.resolve()
    },
  }
  // Node has no navigator; a test of a screen has one.
  const own = typeof navigator === 'undefined'
  if (own) Object.defineProperty(globalThis, 'navigator', { value: {}, configurable: true })
  Object.defineProperty(navigator, 'storageBuckets', { value: storageBuckets, configurable: true })
  return {
    names: () => [...buckets.keys()].sort(),
    refuseDelete(refuse) {
      refuses = refuse
    },
    remove() {
      Reflect.deleteProperty(navigator, 'storageBuckets')
      if (own) Reflect.deleteProperty(globalThis, 'navigator')
    },
  }
}
