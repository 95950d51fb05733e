import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { drawRugnummer, drawRugnummers, swappedNeighbours } from '../../../src/domain/rugnummer/rugnummer.ts'

const lengthOf = (nummer: number): number => String(nummer).length

describe('rugnummers (product rule 3)', () => {
  it.each([
    [152, [512, 125]],
    [112, [121]],
    [111, []],
    [101, [110]],
    [1234, [2134, 1324, 1243]],
  ])('%i sounds like %o', (nummer, others) => {
    expect(new Set(swappedNeighbours(nummer))).toEqual(new Set<number>(others))
  })

  it('the first numbers have three digits, from 101', () => {
    for (const nummer of drawRugnummers(new Set(), 200)) {
      expect(nummer).toBeGreaterThanOrEqual(101)
      expect(nummer).toBeLessThanOrEqual(999)
    }
  })

  it('no number is given twice, and no two differ only by swapped neighbours', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 700 }), fc.integer({ min: 1, max: 300 }), (before, count) => {
        const inUse = new Set(drawRugnummers(new Set(), before))
        const drawn = drawRugnummers(inUse, count)
        const all = new Set([...inUse, ...drawn])
        expect(all.size).toBe(before + count)
        for (const nummer of drawn) {
          expect(swappedNeighbours(nummer).some((other) => all.has(other))).toBe(false)
        }
      }),
      { numRuns: 30 },
    )
  })

  it('one digit more comes as soon as fewer than a quarter of a length is free, and not before', () => {
    const drawn = drawRugnummers(new Set(), 700)
    const turn = drawn.findIndex((nummer) => lengthOf(nummer) === 4)
    expect(turn).toBeGreaterThan(100)
    expect(drawn.slice(0, turn).every((nummer) => lengthOf(nummer) === 3)).toBe(true)
    expect(drawn.slice(turn).every((nummer) => lengthOf(nummer) === 4)).toBe(true)
    const free = (upTo: number): number => {
      const taken = new Set(drawn.slice(0, upTo).flatMap((nummer) => [nummer, ...swappedNeighbours(nummer)]))
      return 899 - [...taken].filter((nummer) => nummer >= 101 && nummer <= 999).length
    }
    expect(free(turn)).toBeLessThan(899 / 4)
    expect(free(turn - 1)).toBeGreaterThanOrEqual(899 / 4)
  })

  it('ten thousand children get ten thousand numbers', () => {
    const drawn = drawRugnummers(new Set(), 10_000)
    const all = new Set(drawn)
    expect(all.size).toBe(10_000)
    expect(all.has(drawRugnummer(all))).toBe(false)
  })

  it('every number of the first length can be drawn', () => {
    const seen = new Set<number>()
    for (let i = 0; i < 400; i++) for (const nummer of drawRugnummers(new Set(), 50)) seen.add(nummer)
    expect(seen.size).toBe(899)
  })
})
