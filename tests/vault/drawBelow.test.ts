import { describe, expect, it } from 'vitest'
import { drawBelow } from '../../src/vault/drawBelow.ts'

describe('a drawn number', () => {
  it('lies below its end, and every number comes about as often', () => {
    const draws = 30_000
    const counts = [0, 0, 0, 0, 0, 0]
    for (let i = 0; i < draws; i++) {
      const drawn = drawBelow(6)
      counts[drawn] = (counts[drawn] ?? 0) + 1
    }
    expect(counts).toHaveLength(6)
    for (const count of counts) expect(Math.abs(count - draws / 6)).toBeLessThan(7 * Math.sqrt(draws / 6))
  })

  it('never falls in the part that would make the low numbers more likely', () => {
    // 40,000 does not fit twice in 65,536: without rejection the lower 25,536 would come twice as often
    const draws = 20_000
    let low = 0
    for (let i = 0; i < draws; i++) if (drawBelow(40_000) < 25_536) low++
    expect(low / draws).toBeGreaterThan(0.6)
    expect(low / draws).toBeLessThan(0.68)
  })

  it('is refused for an end that cannot be drawn', () => {
    for (const end of [0, -1, 1.5, 65_537]) expect(() => drawBelow(end)).toThrow(RangeError)
    expect(drawBelow(1)).toBe(0)
  })
})
