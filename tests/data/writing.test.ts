import { describe, expect, it } from 'vitest'
import { newHandeling } from '../../src/domain/handeling/handeling.ts'
import { breakDisk } from '../support/brokenDisk.ts'
import { aDisk, aKind, aWindow, changeSchool, must, mustFail } from '../support/dataBuilders.ts'

const day = 24 * 3_600_000

describe('a device whose clock was set back', () => {
  it('is asked about before anything is written, and goes on when the person says it is right', async () => {
    const disk = await aDisk()
    const kind = aKind('Sem')
    const first = await aWindow(disk)
    must(await first.record(kind.handeling))
    await first.close()
    const back = await aWindow(disk, { now: () => Date.now() - 400 * day })
    must(await back.load(kind.stream))
    const refused = mustFail(await back.record(changeSchool(kind.stream, 'De Kade')))
    expect(refused).toMatchObject({ reden: 'klok' })
    expect(back.clockBehind()).toBeGreaterThan(399 * 24)
    expect(back.lastRecorded()).toBeNull()
    back.acceptClock()
    expect(back.clockBehind()).toBeNull()
    must(await back.record(changeSchool(kind.stream, 'De Kade')))
    expect(back.dossiers()[0]?.school).toBeDefined()
    await back.close()
  })
})

describe('acts that are begun together', () => {
  it('are written in the order in which they were begun', async () => {
    const register = await aWindow(await aDisk())
    const { stream, handeling } = aKind('Sem')
    const all = [handeling, ...['A', 'B', 'C'].map((school) => changeSchool(stream, school))]
    await Promise.all(all.map(async (act) => must(await register.record(act))))
    const lines = must(await register.history(stream)).map((line) => line.handeling)
    expect(lines).toEqual(all.map(({ id }) => id).toReversed())
    await register.close()
  })
})

describe('an act that says so', () => {
  it('is kept without who did it, also when it waited for the disk', async () => {
    const register = await aWindow(await aDisk())
    expect(register.wieTypt()?.reveal().naam).not.toBe('')
    const { stream, handeling } = aKind('Sem')
    must(await register.record(handeling))
    must(await register.record({ ...changeSchool(stream, 'De Kade'), zonderNaam: true }))
    const mend = breakDisk('QuotaExceededError', ['log'])
    await register.record({ ...changeSchool(stream, 'De Brug'), zonderNaam: true })
    mend()
    await register.retryUnsaved()
    const doors = must(await register.history(stream)).map(({ door }) => door)
    expect(doors.map(({ naam }) => naam)).toEqual(['', '', register.wieTypt()?.reveal().naam])
    expect(doors[0]).toEqual({ naam: '', partij: '' })
    await register.close()
  })
})

describe('after closing', () => {
  it('nothing is written any more, and it says so', async () => {
    const register = await aWindow(await aDisk())
    await register.close()
    const act = newHandeling('team-hernoemd', aKind('Sem').handeling.delen)
    expect(mustFail(await register.record(act))).toEqual({ reden: 'kluis-dicht' })
  })
})
