import { describe, expect, it, vi } from 'vitest'
import { browserLocks, createProcessLocks, holdIfFree } from '../../src/data/locks.ts'
import { aGate } from '../support/aGate.ts'

describe('locks without Web Locks', () => {
  it('let one in at a time, in order, also after one that failed', async () => {
    const locks = createProcessLocks()
    const seen: string[] = []
    const work =
      (name: string, fails = false) =>
      async () => {
        seen.push(`${name} in`)
        await Promise.resolve()
        seen.push(`${name} out`)
        if (fails) throw new Error(name)
      }
    await Promise.allSettled([
      locks.alone('a', work('first', true)),
      locks.alone('a', work('second')),
      locks.alone('b', work('other')),
    ])
    expect(seen.filter((line) => !line.startsWith('other'))).toEqual([
      'first in',
      'first out',
      'second in',
      'second out',
    ])
    expect(seen.indexOf('other in')).toBeLessThan(seen.indexOf('second in'))
  })

  it('turn away who does not want to wait', async () => {
    const locks = createProcessLocks()
    const busy = locks.alone('a', async () => await Promise.resolve(1))
    expect(await locks.aloneIfFree('a', async () => await Promise.resolve(2))).toBeUndefined()
    expect(await busy).toBe(1)
    expect(await locks.aloneIfFree('a', async () => await Promise.resolve(3))).toBe(3)
  })

  it('are what this browser has when it has nothing better', async () => {
    const release = await browserLocks.share('open')
    expect(await browserLocks.alone('a', async () => await Promise.resolve('done'))).toBe('done')
    release()
  })
})

describe('a name that is held alone', () => {
  it('is nobody else’s until it is let go, and then anybody’s', async () => {
    const locks = createProcessLocks()
    const release = await holdIfFree(locks, 'wachtrij')
    expect(await holdIfFree(locks, 'wachtrij')).toBeUndefined()
    release?.()
    await vi.waitFor(async () => expect(await holdIfFree(locks, 'wachtrij')).toBeTypeOf('function'))
  })
})

describe('a name that is shared', () => {
  it('counts its holders, and is nobody’s alone until the last lets go', async () => {
    const locks = createProcessLocks()
    const [one, two] = [await locks.share('team'), await locks.share('team')]
    expect(await locks.holders('team')).toBe(2)
    expect(await locks.aloneIfFree('team', async () => await Promise.resolve('alone'))).toBeUndefined()
    one()
    one()
    expect(await locks.holders('team')).toBe(1)
    two()
    expect(await locks.aloneIfFree('team', async () => await Promise.resolve('alone'))).toBe('alone')
  })

  it('waits for who holds it alone', async () => {
    const locks = createProcessLocks()
    const gate = aGate()
    const work = locks.alone('team', async () => await gate.passed)
    let shared = false
    const share = locks.share('team').then((release) => {
      shared = true
      release()
      return undefined
    })
    expect([await locks.holders('team'), shared]).toEqual([1, false])
    gate.open()
    await Promise.all([work, share])
    expect(shared).toBe(true)
  })
})
