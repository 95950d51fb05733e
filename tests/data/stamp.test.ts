import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createClock, isStamp, timeOf } from '../../src/data/stamp.ts'

describe('the clock', () => {
  it('gives stamps of one width that sort by time', () => {
    let now = 1_000
    const clock = createClock({ now: () => now, device: 'tablet-van-de-tafel' })
    const early = clock.next()
    now = 1_700_000_000_000
    const late = clock.next()
    expect(early < late).toBe(true)
    expect(early).toHaveLength(late.length)
    expect(timeOf(late)).toBe(now)
  })

  it('never runs back, whatever the device says and whatever it sees', () => {
    const step = fc.oneof(
      fc.record({ soort: fc.constant('next' as const), at: fc.integer({ min: -5, max: 4_000_000_000_000 }) }),
      fc.record({ soort: fc.constant('see' as const), at: fc.integer({ min: 0, max: 4_000_000_000_000 }) }),
    )
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        let now = 0
        const clock = createClock({ now: () => now, device: 'a' })
        const other = createClock({ now: () => now, device: 'b' })
        let last = ''
        for (const { soort, at } of steps) {
          now = at
          if (soort === 'see') {
            const seen = other.next()
            clock.observe(seen)
            if (seen > last) last = seen
          } else {
            const given = clock.next()
            expect(isStamp(given)).toBe(true)
            expect(given.slice(0, 13) > last.slice(0, 13)).toBe(true)
            last = given
          }
        }
      }),
    )
  })

  it('keeps sorting when very many stamps fall in one millisecond', () => {
    const clock = createClock({ now: () => 5, device: 'a' })
    let last = clock.next()
    for (let count = 0; count < 2_000; count += 1) {
      const stamp = clock.next()
      expect(stamp > last).toBe(true)
      last = stamp
    }
  })

  it('knows how far it runs behind what it has seen, and ignores what is not a stamp', () => {
    const ahead = createClock({ now: () => 90_000, device: 'b' }).next()
    const clock = createClock({ now: () => 30_000, device: 'a' })
    clock.observe('zzzz')
    expect(clock.behind()).toBe(0)
    clock.observe(ahead)
    expect(clock.behind()).toBe(60_000)
  })
})

describe('a clock that takes another id', () => {
  it('gives stamps that bear it, later than those before', () => {
    const clock = createClock({ now: () => 5, device: 'tablet-een' })
    const before = clock.next()
    clock.takeDevice('tablet-z')
    const after = clock.next()
    expect(after.endsWith('tablet-z')).toBe(true)
    expect(after > before).toBe(true)
  })
})
