import { describe, expect, it } from 'vitest'
import { createDeadline } from '../../src/vault/deadline.ts'

describe('a deadline', () => {
  it.each([
    ['comes when its time has come', [500, 999, 1000], [false, false, true]],
    ['comes at once after a long sleep', [5000], [true]],
    ['is not put off by a clock that is set back', [600, 100, 499, 500], [false, false, false, true]],
    [
      'is not put off by a clock that is set back twice',
      [600, 0, 300, 0, 99, 100],
      [false, false, false, false, false, true],
    ],
    ['stays past whatever the clock does then', [1000, 200], [true, true]],
  ])('%s', (_, times, expected) => {
    let time = 0
    const deadline = createDeadline(1000, () => time)
    const told = times.map((next) => {
      time = next
      return deadline.isPast()
    })
    expect(told).toEqual(expected)
  })
})
