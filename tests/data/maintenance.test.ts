import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { maintenanceLock } from '../../src/data/maintenance.ts'
import { createProcessLocks } from '../../src/data/locks.ts'
import { aDisk, aKind, aWindow, changeSchool, must, rawDb } from '../support/dataBuilders.ts'

describe('upkeep', () => {
  it('writes the chunks of what changed and leaves a short log alone', async () => {
    const disk = await aDisk()
    const register = await aWindow(disk)
    must(await register.record(aKind('Sem').handeling))
    const db = await rawDb(disk)
    expect(await db.index.count()).toBe(0)
    await register.tidy()
    expect([await db.index.count(), await db.log.count()]).toEqual([1, 1])
    const [before] = await db.index.toArray()
    await register.tidy()
    expect((await db.index.toArray())[0]).toEqual(before)
    db.close()
    await register.close()
  })

  it('waits for the same work in another window', async () => {
    const disk = await aDisk()
    const locks = createProcessLocks()
    const register = await aWindow(disk, { locks })
    must(await register.record(aKind('Sem').handeling))
    const db = await rawDb(disk)
    let release: () => void = () => undefined
    const busy = locks.alone(
      maintenanceLock(disk.id),
      async () =>
        await new Promise<void>((resolve) => {
          release = resolve
        }),
    )
    const tidied = register.tidy()
    must(await register.record(aKind('Lot', 103).handeling))
    expect(await db.index.count()).toBe(0)
    release()
    await Promise.all([busy, tidied])
    expect(await db.index.count()).toBe(1)
    db.close()
    await register.close()
  })
})

describe('upkeep by itself', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  it('comes when it has been quiet for a while, not sooner', async () => {
    const disk = await aDisk()
    const register = await aWindow(disk)
    const kind = aKind('Sem')
    must(await register.record(kind.handeling))
    const db = await rawDb(disk)
    vi.advanceTimersByTime(19_000)
    must(await register.record(changeSchool(kind.stream, 'De Kade')))
    vi.advanceTimersByTime(19_000)
    expect(await db.index.count()).toBe(0)
    vi.advanceTimersByTime(1_000)
    await register.tidy()
    expect(await db.index.count()).toBe(1)
    db.close()
    await register.close()
  })
})
