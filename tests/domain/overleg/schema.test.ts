import { describe, expect, it } from 'vitest'
import { isDag, stapSchema, tijdSchema } from '../../../src/domain/overleg/schema.ts'

describe('what an overleg stores', () => {
  it.each([
    ['2026-11-30', true],
    ['2026-11', false],
    ['2026-02-30', false],
    ['morgen', false],
    [null, false],
  ])('%s as a day: %s', (datum, expected) => {
    expect(isDag(datum)).toBe(expected)
  })

  it.each([
    ['', true],
    ['09:00', true],
    ['23:59', true],
    ['9:00', false],
    ['24:00', false],
    ['14.00', false],
  ])('%j as a time: %s', (tijd, expected) => {
    expect(tijdSchema.safeParse(tijd).success).toBe(expected)
  })

  it.each([
    [1, true],
    [10, true],
    [null, true],
    [0, false],
    [1.5, false],
  ])('%s as one of the ten steps: %s', (stap, expected) => {
    expect(stapSchema.safeParse(stap).success).toBe(expected)
  })
})
