import { describe, expect, it } from 'vitest'
import { firstStamp } from '../../../src/domain/handeling/firstStamp.ts'

const door = { naam: '', partij: 'school' }
const veld = (...stamps: readonly string[]) => ({
  waarde: 1,
  koppen: stamps.map((stamp) => ({ stamp, waarde: 1, door, handeling: 'h' })),
})

describe('the place of a record in a list', () => {
  it.each([
    ['is that of the oldest field that stands', { a: veld('5'), b: veld('2') }, '2'],
    ['counts every standing version', { a: veld('7', '3') }, '3'],
    ['is empty without fields', {}, ''],
  ])('%s', (_, velden, expected) => {
    expect(firstStamp(velden)).toBe(expected)
  })
})
