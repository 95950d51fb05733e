import { describe, expect, it } from 'vitest'
import { readTijd } from '../../../src/features/overleg/overlegForm.ts'

describe('a time as people type it', () => {
  it.each([
    ['14', '14:00'],
    ['14 uur', '14:00'],
    ['9u', '09:00'],
    ['1430', '14:30'],
    ['930', '09:30'],
    ['14u30', '14:30'],
    ['14:30', '14:30'],
    [' 9.05 uur ', '09:05'],
    ['', ''],
  ])('%j is %s', (typed, kept) => {
    expect(readTijd(typed)).toBe(kept)
  })

  it.each(['half drie', '25:00', '14.60', '12345', '14 uur 30 min'])('%j is no time', (typed) => {
    expect(readTijd(typed)).toBeNull()
  })
})
