import { IDBFactory } from 'fake-indexeddb'
import { describe, expect, it, vi } from 'vitest'
import { beginFreshLog, distrustLog } from '../../src/data/freshLog.ts'

/** A storage that tells when databases were deleted in it, in ms. */
function aStorage() {
  const factory = new IDBFactory()
  const deleted: number[] = []
  const remove = factory.deleteDatabase.bind(factory)
  factory.deleteDatabase = (name) => {
    deleted.push(performance.now())
    return remove(name)
  }
  return { factory, deleted }
}

describe('a storage that this document begins to use', () => {
  it('sees a database made and deleted twice, and keeps nothing of it', async () => {
    const { factory, deleted } = aStorage()
    await beginFreshLog('team-a', factory)
    expect(deleted).toHaveLength(2)
    expect(await factory.databases()).toEqual([])
  })

  it('sees it once, whoever asks again meanwhile or later', async () => {
    const { factory, deleted } = aStorage()
    await Promise.all([beginFreshLog('team-b', factory), beginFreshLog('team-b', factory)])
    await beginFreshLog('team-b', factory)
    expect(deleted).toHaveLength(2)
  })

  it('is used all the same when it refuses this', async () => {
    const factory = new IDBFactory()
    factory.open = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
    await expect(beginFreshLog('team-c', factory)).resolves.toBeUndefined()
  })

  it('is asked again where it was refused, and where a write failed since', async () => {
    const { factory, deleted } = aStorage()
    const open = factory.open.bind(factory)
    factory.open = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
    await beginFreshLog('team-d', factory)
    factory.open = open
    await beginFreshLog('team-d', factory)
    expect(deleted).toHaveLength(2)
    distrustLog('team-d')
    await beginFreshLog('team-d', factory)
    expect(deleted).toHaveLength(4)
  })

  it('has a moment without any write after each time, before the caller writes', async () => {
    const { factory, deleted } = aStorage()
    await beginFreshLog('team-f', factory)
    const [first = 0, second = 0] = deleted
    expect(second - first).toBeGreaterThan(20)
    expect(performance.now() - second).toBeGreaterThan(20)
  })

  it('is not waited for longer than two seconds, as when a window that sleeps holds it', async () => {
    const factory = new IDBFactory()
    factory.open = () => new EventTarget() as IDBOpenDBRequest
    vi.useFakeTimers()
    const asked = beginFreshLog('team-e', factory)
    await vi.advanceTimersByTimeAsync(2_000)
    await asked
    vi.useRealTimers()
  })
})
