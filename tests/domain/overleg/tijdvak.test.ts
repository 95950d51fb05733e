import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  beginTijdvak,
  joinTijdvak,
  lookAt,
  minutesLeft,
  mostGap,
  readTijdvak,
  setLoopt,
} from '../../../src/domain/overleg/tijdvak.ts'

const nu = Date.UTC(2026, 10, 23, 13)
const minuut = 60_000

describe('a box of time', () => {
  it('counts while it is looked at, and tells what is left in whole minutes', () => {
    let vak = beginTijdvak('vraag1', nu)
    expect(minutesLeft(vak, 10)).toBe(10)
    for (let i = 1; i <= 13; i += 1) vak = lookAt(vak, nu + i * 0.5 * minuut)
    expect(minutesLeft(vak, 10)).toBe(4)
    for (let i = 14; i <= 26; i += 1) vak = lookAt(vak, nu + i * 0.5 * minuut)
    expect(minutesLeft(vak, 10)).toBe(-3)
  })

  it.each([
    ['a lock of an hour', 60 * minuut],
    ['a clock that was set back', -5 * minuut],
    ['a little more than the gap', mostGap + 1],
  ])('does not count %s', (_, gap) => {
    const vak = lookAt(lookAt(beginTijdvak('a', nu), nu + minuut), nu + minuut + gap)
    expect(vak.verstreken).toBe(minuut)
    expect(lookAt(vak, vak.op + minuut).verstreken).toBe(2 * minuut)
  })

  it('stands still until it goes on', () => {
    const still = setLoopt(lookAt(beginTijdvak('a', nu), nu + minuut), false, nu + minuut)
    const later = setLoopt(still, true, nu + 2 * minuut)
    expect(later.verstreken).toBe(minuut)
    expect(lookAt(later, nu + 3 * minuut).verstreken).toBe(2 * minuut)
  })

  it('counts the hour of the clock change once: only moments count', () => {
    const before = Date.UTC(2026, 9, 25, 0, 59, 30)
    expect(lookAt(beginTijdvak('a', before), before + minuut).verstreken).toBe(minuut)
  })

  it('never counts more than went by, and never runs back', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -minuut, max: 3 * minuut })), (steps) => {
        let vak = beginTijdvak('a', nu)
        for (const step of steps) {
          const next = lookAt(vak, vak.op + step)
          expect(next.verstreken).toBeGreaterThanOrEqual(vak.verstreken)
          expect(next.verstreken - vak.verstreken).toBeLessThanOrEqual(Math.max(0, step))
          vak = next
        }
      }),
    )
  })

  it('of two windows loses no time that was counted', () => {
    const here = lookAt(beginTijdvak('vraag1', nu), nu + minuut)
    const longer = { ...here, verstreken: 5 * minuut }
    expect(joinTijdvak(null, here)).toEqual(here)
    expect(joinTijdvak(longer, here).verstreken).toBe(5 * minuut)
    expect(joinTijdvak(here, longer).verstreken).toBe(5 * minuut)
  })

  it('comes back as it was kept, and is not read from anything else', () => {
    const vak = beginTijdvak('a', nu)
    expect(readTijdvak({ ...vak })).toEqual(vak)
    for (const kept of [
      null,
      3,
      [],
      {},
      { ...vak, verstreken: -1 },
      { ...vak, op: 'nu' },
      { ...vak, loopt: 1 },
    ]) {
      expect(readTijdvak(kept)).toBeNull()
    }
  })
})
