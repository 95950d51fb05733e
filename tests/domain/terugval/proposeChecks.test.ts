import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { feestdagOp } from '../../../src/domain/kalender/feestdagen.ts'
import { proposeChecks } from '../../../src/domain/terugval/proposeChecks.ts'
import { vakantieregios, vakantiesTussen } from '../../../src/domain/terugval/schoolvakanties.ts'
import { addDays, addWeeks } from '../../../src/lib/datum.ts'

const dagen = (terug: string, regio: (typeof vakantieregios)[number] | null, vandaag = terug) =>
  proposeChecks(terug, regio, vandaag).momenten.map(({ soort, datum }) => `${datum} ${soort}`)

describe('the checks that are proposed after a return', () => {
  it('are on day 1, after 1, 2, 4, 8 and 12 weeks, and on the first Monday after each holiday', () => {
    expect(dagen('2026-11-24', 'midden')).toEqual([
      '2026-11-24 dag-1',
      '2026-12-01 week-1',
      '2026-12-08 week-2',
      '2027-01-04 na-vakantie',
      '2027-01-19 week-8',
      '2027-02-16 week-12',
    ])
    expect(dagen('2026-12-03', 'midden')).toContain('2027-01-04 na-vakantie')
    expect(dagen('2026-12-03', 'midden')).toContain('2027-03-01 na-vakantie')
  })

  it.each([
    ['a Saturday moves to Monday', '2026-11-28', '2026-11-30 dag-1'],
    ['a day in a holiday moves to the first day of school', '2026-12-29', '2027-01-04 dag-1'],
    ['Easter Monday moves to Tuesday', '2027-03-22', '2027-03-30 week-1'],
    ['a Monday after the holiday stays when it is a school day', '2027-04-20', '2027-05-03 na-vakantie'],
  ])('%s', (_, terug, expected) => {
    expect(dagen(terug, 'noord')).toContain(expected)
  })

  it('after a return of some weeks ago only what still comes is proposed', () => {
    expect(dagen('2026-11-02', 'noord', '2026-11-23').map((one) => one.slice(11))).toEqual([
      'week-4',
      'na-vakantie',
      'week-12',
    ])
    expect(dagen('2026-01-05', 'noord', '2026-11-23')).toEqual([])
  })

  it('says from when on it does not know every holiday', () => {
    expect(proposeChecks('2026-11-23', null, '2026-11-23').zekerTot).toBe('2027-02-05')
    expect(proposeChecks('2026-11-23', 'midden', '2026-11-23').zekerTot).toBeNull()
    expect(proposeChecks('2030-01-10', 'midden', '2030-01-10').zekerTot).toBe('2030-01-10')
  })

  it('are school days, one on a day, in order and never before today, whatever the return', () => {
    const terugOp = fc.integer({ min: -40, max: 400 }).map((n) => addDays('2026-10-01', n))
    fc.assert(
      fc.property(terugOp, fc.nat(60), fc.constantFrom(null, ...vakantieregios), (terug, late, regio) => {
        const vandaag = addDays(terug, late)
        const days = proposeChecks(terug, regio, vandaag).momenten.map(({ datum }) => datum)
        expect(days).toEqual([...new Set(days)].toSorted())
        const { vakanties } = vakantiesTussen(terug, addWeeks(terug, 12), regio)
        for (const day of days) {
          expect(day >= vandaag).toBe(true)
          expect([0, 6]).not.toContain(new Date(`${day}T00:00:00Z`).getUTCDay())
          expect(feestdagOp(day)).toBeNull()
          expect(vakanties.filter(({ van, tot }) => van <= day && day <= tot)).toEqual([])
        }
      }),
    )
  })
})
