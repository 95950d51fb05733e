import { describe, expect, it } from 'vitest'
import { aDisk, aWindow, rawDb } from '../support/dataBuilders.ts'

describe('two windows of one team', () => {
  it('lock together when one says so', async () => {
    const disk = await aDisk()
    const [left, right] = [await aWindow(disk), await aWindow(disk)]
    const locked = new Promise<void>((resolve) => right.onLockedElsewhere(resolve))
    let own = 0
    left.onLockedElsewhere(() => (own += 1))
    await left.lockOthers()
    await locked
    expect(own).toBe(0)
    const db = await rawDb(disk)
    expect(await db.meta.get('lockEpoch')).toEqual({ key: 'lockEpoch', value: 1 })
    db.close()
    await Promise.all([left.close(), right.close()])
  })

  it('opened after a lock know nothing of it', async () => {
    const disk = await aDisk()
    const first = await aWindow(disk)
    await first.lockOthers()
    await first.close()
    const [left, right] = [await aWindow(disk), await aWindow(disk)]
    const locked = new Promise<void>((resolve) => left.onLockedElsewhere(resolve))
    await right.lockOthers()
    await locked
    await Promise.all([left.close(), right.close()])
  })
})
