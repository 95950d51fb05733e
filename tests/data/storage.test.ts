import { afterEach, describe, expect, it, vi } from 'vitest'
import { askPersistence, storageStatus } from '../../src/data/storage.ts'

afterEach(() => vi.unstubAllGlobals())

/** A browser that keeps or does not keep, and can be asked; `buckets` by name, where it has them. */
function browser(persisted: boolean, buckets?: Record<string, boolean>) {
  const storage = (kept: boolean) => ({
    persisted: async () => await Promise.resolve(kept),
    persist: async () => await Promise.resolve(true),
  })
  const storageBuckets = {
    open: async (name: string) => await Promise.resolve(storage(buckets?.[name] ?? false)),
  }
  vi.stubGlobal('navigator', {
    storage: storage(persisted),
    ...(buckets === undefined ? {} : { storageBuckets }),
  })
}

describe('whether this stays', () => {
  it('is what the browser says of the common storage', async () => {
    browser(true)
    expect(await storageStatus()).toEqual({ persisted: true })
  })

  it('is asked of the team’s own bucket where it has one', async () => {
    browser(true, { emmer: false })
    expect(await storageStatus({ bucket: 'emmer' })).toEqual({ persisted: false })
    expect(await askPersistence({ bucket: 'emmer' })).toEqual({ persisted: true })
  })

  it('is not known where the browser cannot say', async () => {
    vi.stubGlobal('navigator', {})
    expect(await storageStatus()).toEqual({ persisted: null })
    vi.stubGlobal('navigator', { storage: { persisted: async () => await Promise.reject(new Error('no')) } })
    expect(await storageStatus()).toEqual({ persisted: null })
  })
})
