import { afterEach, describe, expect, it } from 'vitest'
import { breakDisk } from '../support/brokenDisk.ts'
import { aDisk, aWindow, rawDb } from '../support/dataBuilders.ts'

let mend: () => void = () => undefined
afterEach(() => mend())

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

  it('lock together when the disk is too full to write the lock down', async () => {
    const disk = await aDisk()
    const [left, right] = [await aWindow(disk), await aWindow(disk)]
    const locked = new Promise<void>((resolve) => right.onLockedElsewhere(resolve))
    mend = breakDisk('QuotaExceededError', ['meta'])
    await left.lockOthers()
    await locked
    mend()
    await Promise.all([left.close(), right.close()])
  })

  it('lock when one slept through the message, before it shows anything again', async () => {
    const disk = await aDisk()
    const window = await aWindow(disk)
    let told = 0
    window.onLockedElsewhere(() => (told += 1))
    await window.catchUp()
    expect(told).toBe(0)
    const db = await rawDb(disk)
    await db.meta.put({ key: 'lockEpoch', value: 1 })
    db.close()
    await window.catchUp()
    expect(told).toBe(1)
    await window.close()
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
