import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addMinutes, minutesBetween, momentIn, wallAt } from '../../../src/domain/kalender/klok.ts'

const amsterdam = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  dateStyle: 'short',
  timeStyle: 'short',
})

describe('the clock on the wall', () => {
  it.each([
    ['2026-11-30', '14:00', '2026-11-30T13:00:00.000Z'],
    ['2026-06-30', '14:00', '2026-06-30T12:00:00.000Z'],
    ['2026-03-29', '01:59', '2026-03-29T00:59:00.000Z'],
    ['2026-03-29', '03:00', '2026-03-29T01:00:00.000Z'],
    ['2026-10-25', '01:30', '2026-10-24T23:30:00.000Z'],
    ['2026-10-25', '03:00', '2026-10-25T02:00:00.000Z'],
  ])('%s %s is %s', (datum, tijd, moment) => {
    expect(new Date(momentIn(datum, tijd)).toISOString()).toBe(moment)
    expect(wallAt(momentIn(datum, tijd))).toEqual({ datum, tijd })
  })

  it('reads an hour that is skipped as the hour after it', () => {
    expect(wallAt(momentIn('2026-03-29', '02:30'))).toEqual({ datum: '2026-03-29', tijd: '03:30' })
  })

  it('reads an hour that comes twice as the first', () => {
    expect(new Date(momentIn('2026-10-25', '02:30')).toISOString()).toBe('2026-10-25T00:30:00.000Z')
  })

  it('says what every other clock in the Netherlands says', () => {
    const from = Date.UTC(2000, 0, 1)
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 * 24 * 365 * 60 }), (minuten) => {
        const ms = addMinutes(from, minuten)
        const { datum, tijd } = wallAt(ms)
        expect(`${datum} ${tijd}`).toBe(amsterdam.format(ms))
        expect(minutesBetween(from, ms)).toBe(minuten)
      }),
    )
  })
})
