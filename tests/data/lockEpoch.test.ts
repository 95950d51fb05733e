import { afterEach, describe, expect, it } from 'vitest'
import { breakDisk } from '../support/brokenDisk.ts'
import { createRegister } from '../../src/data/createRegister.ts'
import { aDisk, aWindow, must, openDisk, rawDb } from '../support/dataBuilders.ts'

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

  it.each([
    ['', []],
    [', on a full disk', ['meta']],
  ])('lock together also when one was not drawn yet%s', async (_, full) => {
    const disk = await aDisk()
    const [left, right] = [await aWindow(disk), await aWindow(disk)]
    mend = breakDisk('QuotaExceededError', full)
    await left.lockOthers()
    await new Promise((resolve) => setTimeout(resolve, 50))
    let told = 0
    await new Promise<void>((resolve) => {
      right.onLockedElsewhere(() => {
        told += 1
        resolve()
      })
    })
    expect(told).toBe(1)
    await Promise.all([left.close(), right.close()])
  })

  it('lock when the lock was written down while one was still opening the team', async () => {
    const disk = await aDisk()
    const team = await openDisk(disk)
    const left = await aWindow(disk)
    await left.lockOthers()
    const right = must(await createRegister(team))
    await new Promise<void>((resolve) => right.onLockedElsewhere(resolve))
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
