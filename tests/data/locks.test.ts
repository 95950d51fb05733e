import { describe, expect, it } from 'vitest'
import { browserLocks, createProcessLocks } from '../../src/data/locks.ts'

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
