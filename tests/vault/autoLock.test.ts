import { describe, expect, it } from 'vitest'
import { createAutoLock } from '../../src/vault/autoLock.ts'

const minutes = (count: number) => count * 60_000
const seconds = (count: number) => count * 1000

function team({ overleg = false } = {}) {
  const world = { now: Date.UTC(2026, 10, 22, 9), overleg, locks: 0, stays: 0, warnings: [] as number[] }
  const lock = createAutoLock({
    now: () => world.now,
    overlegRuns: () => world.overleg,
    onWarn: (left) => world.warnings.push(left),
    onStay: () => world.stays++,
    onLock: () => world.locks++,
  })
  const after = (ms: number) => {
    world.now += ms
    lock.check()
  }
  return { world, lock, after }
}

describe('the moment it was due', () => {
  it('is told, so that time in which no timer ran counts too', () => {
    const due: number[] = []
    const world = { now: 0 }
    const make = () =>
      createAutoLock({
        now: () => world.now,
        overlegRuns: () => false,
        onWarn: () => undefined,
        onStay: () => undefined,
        onLock: (at) => due.push(at),
      })
    const idle = make()
    world.now = minutes(90)
    idle.check()
    world.now = 0
    const hidden = make()
    world.now = minutes(1)
    hidden.hide()
    world.now = minutes(90)
    hidden.show()
    expect(due).toEqual([minutes(5), minutes(2)])
  })
})

describe('an idle team', () => {
  it('locks after five minutes, once, and not before', () => {
    const { world, after } = team()
    after(minutes(5) - 1)
    expect(world.locks).toBe(0)
    after(1)
    after(minutes(1))
    expect(world.locks).toBe(1)
  })

  it('locks after twenty minutes while an overleg runs', () => {
    const { world, after } = team({ overleg: true })
    after(minutes(20) - 1)
    expect(world.locks).toBe(0)
    after(1)
    expect(world.locks).toBe(1)
  })

  it('locks at the next look when the overleg ended meanwhile', () => {
    const { world, after } = team({ overleg: true })
    after(minutes(12))
    world.overleg = false
    after(0)
    expect(world.locks).toBe(1)
  })

  it('is asked "Nog bezig?" during the last minute, with the seconds left', () => {
    const { world, after } = team()
    after(minutes(4) - 1)
    expect(world.warnings).toEqual([])
    after(1)
    after(seconds(30))
    after(seconds(29))
    expect(world.warnings).toEqual([60, 30, 1])
  })

  it('stays open when someone touches the page, and starts to count anew', () => {
    const { world, lock, after } = team()
    after(minutes(4.5))
    lock.touch()
    expect(world.stays).toBe(1)
    after(minutes(4.5))
    expect(world.locks).toBe(0)
    lock.touch()
    expect(world.stays).toBe(2)
  })

  it('is not kept open by a touch that comes too late: the page was frozen and nobody looked', () => {
    const { world, lock } = team()
    world.now += minutes(30)
    lock.touch()
    lock.touch()
    expect(world.locks).toBe(1)
  })
})

describe('a team out of sight', () => {
  it('locks when it comes back after more than a minute', () => {
    const { world, lock } = team()
    lock.hide()
    world.now += seconds(60)
    lock.show()
    expect(world.locks).toBe(0)
    lock.hide()
    world.now += seconds(61)
    lock.show()
    expect(world.locks).toBe(1)
  })

  it('locks while out of sight where the clock still ticks', () => {
    const { world, lock, after } = team()
    lock.hide()
    after(seconds(40))
    lock.hide()
    after(seconds(21))
    expect(world.locks).toBe(1)
  })

  it('has five minutes while an overleg runs', () => {
    const { world, lock, after } = team({ overleg: true })
    lock.hide()
    after(minutes(5))
    expect(world.locks).toBe(0)
    after(1)
    expect(world.locks).toBe(1)
  })
})

describe('the clock of the device', () => {
  it('set back does not lock and does not give more than the full time', () => {
    const { world, after } = team()
    after(-minutes(60))
    expect(world.locks).toBe(0)
    after(minutes(5))
    expect(world.locks).toBe(1)
  })

  it('no longer matters once the lock was stopped', () => {
    const { world, lock, after } = team()
    lock.stop()
    after(minutes(60))
    lock.touch()
    lock.hide()
    lock.show()
    expect(world).toMatchObject({ locks: 0, stays: 0, warnings: [] })
  })
})
