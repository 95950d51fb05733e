import { IDBFactory } from 'fake-indexeddb'
import { describe, expect, it } from 'vitest'
import { beginFreshLog } from '../../src/data/freshLog.ts'

/** A storage that tells which databases were deleted in it. */
function aStorage() {
  const factory = new IDBFactory()
  const deleted: string[] = []
  const remove = factory.deleteDatabase.bind(factory)
  factory.deleteDatabase = (name) => {
    deleted.push(name)
    return remove(name)
  }
  return { factory, deleted }
}

describe('a storage that this document begins to use', () => {
  it('sees one database made and deleted, and keeps nothing of it', async () => {
    const { factory, deleted } = aStorage()
    await beginFreshLog('team-a', factory)
    expect(deleted).toHaveLength(1)
    expect(await factory.databases()).toEqual([])
  })

  it('sees it once, whoever asks again meanwhile or later', async () => {
    const { factory, deleted } = aStorage()
    await Promise.all([beginFreshLog('team-b', factory), beginFreshLog('team-b', factory)])
    await beginFreshLog('team-b', factory)
    expect(deleted).toHaveLength(1)
  })

  it('is used all the same when it refuses this', async () => {
    const factory = new IDBFactory()
    factory.open = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
    await expect(beginFreshLog('team-c', factory)).resolves.toBeUndefined()
  })
})
