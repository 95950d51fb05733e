import { describe, expect, it } from 'vitest'
import {
  addDays,
  addMonths,
  addWeeks,
  daysBetween,
  formatDatum,
  formatDatumKort,
  formatKlok,
  formatMaand,
  isDatum,
  parseDatum,
  today,
} from '../../src/lib/datum.ts'

const maandag = '2026-11-23'

describe('dates as text', () => {
  it.each([
    ['2026-11-23', true],
    ['2026-11', true],
    ['2024-02-29', true],
    ['2026-02-29', false],
    ['2026-13', false],
    ['2026-00-01', false],
    ['26-11-23', false],
    ['2026-11-23T00:00', false],
    [20261123, false],
    [null, false],
  ])('%s is a date: %s', (text, expected) => {
    expect(isDatum(text)).toBe(expected)
  })

  it('today is the day on the local calendar, not in Greenwich', () => {
    expect(today(new Date(2026, 0, 1, 0, 5))).toBe('2026-01-01')
    expect(today(new Date(2026, 11, 31, 23, 55))).toBe('2026-12-31')
  })

  it('days and weeks run over the clock change and over years', () => {
    expect(addDays('2026-10-24', 2)).toBe('2026-10-26')
    expect(addWeeks(maandag, 6)).toBe('2027-01-04')
    expect(addDays('2026-12', 1)).toBe('2026-12-02')
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2)
    expect(daysBetween('2026-11-23', '2026-11-20')).toBe(-3)
  })

  it('a month later is the last day where the month is shorter', () => {
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28')
    expect(addMonths('2026-11-23', 2)).toBe('2027-01-23')
    expect(addMonths('2026-01-15', -1)).toBe('2025-12-15')
  })

  it('dates read as Dutch people write them', () => {
    expect(formatDatum('2026-12-14')).toBe('14 december 2026')
    expect(formatDatum('2026-12')).toBe('december 2026')
    expect(formatMaand('2026-12-14')).toBe('december 2026')
    expect(formatDatumKort('2026-12-04')).toBe('04-12-2026')
    expect(formatDatumKort('2026-12')).toBe('12-2026')
    expect(formatKlok(new Date(2026, 10, 23, 9, 3).getTime())).toBe('09.03')
  })
})

describe('a date as it is typed', () => {
  it.each([
    ['14-12', '2026-12-14'],
    ['14/12', '2026-12-14'],
    ['14-12-26', '2026-12-14'],
    ['14.12.2026', '2026-12-14'],
    ['14 12 2026', '2026-12-14'],
    ['141226', '2026-12-14'],
    ['14122026', '2026-12-14'],
    ['20261214', '2026-12-14'],
    ['2026-12-14', '2026-12-14'],
    ['2026-12-14 00:00:00', '2026-12-14'],
    ['14 dec', '2026-12-14'],
    ['14 december 2026', '2026-12-14'],
    ['14-dec-26', '2026-12-14'],
    ['maandag 14 december', '2026-12-14'],
    ['3 mrt', '2027-03-03'],
    ['1-11', '2027-11-01'],
    ['23-11', '2026-11-23'],
    ['december 2026', '2026-12'],
    ['12-2026', '2026-12'],
    ['2026-12', '2026-12'],
    ['vandaag', '2026-11-23'],
    ['Morgen', '2026-11-24'],
    ['overmorgen', '2026-11-25'],
    ['gisteren', '2026-11-22'],
    ['vrijdag', '2026-11-27'],
    ['vr', '2026-11-27'],
    ['maandag', '2026-11-30'],
    ['volgende week vrijdag', '2026-12-04'],
    ['volgende week', '2026-11-30'],
    ['over 2 weken', '2026-12-07'],
    ['over een week', '2026-11-30'],
    ['over één week', '2026-11-30'],
    ['over drie dagen', '2026-11-26'],
    ['over 2 maanden', '2027-01-23'],
    ['2 weken geleden', '2026-11-09'],
  ])('%s is %s', (text, expected) => {
    expect(parseDatum(text, maandag)).toEqual({ ok: true, value: expected })
  })

  it.each([
    ['1-11', '2026-11-01'],
    ['14-12', '2025-12-14'],
    ['vrijdag', '2026-11-20'],
    ['maandag', '2026-11-16'],
    ['december', '2025-12'],
    ['november', '2026-11'],
    ['14-12-26', '2026-12-14'],
    ['14-12-98', '1998-12-14'],
  ])('since %s is %s, behind us', (text, expected) => {
    expect(parseDatum(text, maandag, 'terug')).toEqual({ ok: true, value: expected })
  })

  it.each([
    ['', { reden: 'leeg' }],
    ['   ', { reden: 'leeg' }],
    ['binnenkort', { reden: 'onleesbaar' }],
    ['45-12-2026', { reden: 'onleesbaar' }],
    ['2026', { reden: 'maand-ontbreekt' }],
    ['12-14-2026', { reden: 'maand-eerst', voorstel: '2026-12-14' }],
    ['31-4-2026', { reden: 'bestaat-niet' }],
    ['29-2-2027', { reden: 'bestaat-niet' }],
    ['14-12-2926', { reden: 'jaar-onwaarschijnlijk' }],
    ['9'.repeat(10_000), { reden: 'onleesbaar' }],
  ])('%s is refused with its reason', (text, error) => {
    expect(parseDatum(text, maandag)).toEqual({ ok: false, error })
  })
})
