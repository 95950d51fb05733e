/** Storage Buckets in memory: each has an IndexedDB of its own, and deleting one deletes all that was in it. */
import { IDBFactory as MemoryFactory } from 'fake-indexeddb'

export interface FakeBuckets {
  names(): readonly string[]
  /** Which buckets the browser was asked to keep, in order. */
  asked(): readonly string[]
  /** Deleting fails from now on, until it is told otherwise. */
  refuseDelete(refuse: boolean): void
  remove(): void
}

/** Gives this process buckets until `remove()`. */
export function installBuckets(): FakeBuckets {
  const buckets = new Map<string, IDBFactory>()
  const asked: string[] = []
  let refuses = false
  const storageBuckets = {
    async open(name: string) {
      const indexedDB = buckets.get(name) ?? new MemoryFactory()
      buckets.set(name, indexedDB)
      const persist = async (): Promise<boolean> => {
        asked.push(name)
        return await Promise.resolve(true)
      }
      return await Promise.resolve({ indexedDB, persist, persisted: async () => true })
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
    asked: () => asked,
    refuseDelete(refuse) {
      refuses = refuse
    },
    remove() {
      Reflect.deleteProperty(navigator, 'storageBuckets')
      if (own) Reflect.deleteProperty(globalThis, 'navigator')
    },
  }
}
