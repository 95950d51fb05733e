import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  dagMelding,
  komendeDagMelding,
  feestdagOp,
  paasdag,
} from '../../../src/domain/kalender/feestdagen.ts'
import { addDays } from '../../../src/lib/datum.ts'

describe('a day that was chosen', () => {
  it.each([
    [1943, '1943-04-25'],
    [2008, '2008-03-23'],
    [2024, '2024-03-31'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2038, '2038-04-25'],
  ])('has the Easter of %i on %s', (jaar, datum) => {
    expect(paasdag(jaar)).toBe(datum)
  })

  it('has Easter on a Sunday between 22 March and 25 April, whatever the year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1583, max: 4099 }), (jaar) => {
        const dag = paasdag(jaar)
        expect(new Date(`${dag}T00:00:00Z`).getUTCDay()).toBe(0)
        expect(dag.slice(5) >= '03-22' && dag.slice(5) <= '04-25').toBe(true)
      }),
    )
  })

  it.each([
    ['2026-01-01', 'Nieuwjaarsdag'],
    ['2026-04-03', 'Goede Vrijdag'],
    ['2026-04-06', 'Tweede Paasdag'],
    ['2026-04-27', 'Koningsdag'],
    ['2025-04-26', 'Koningsdag'],
    ['2025-04-27', null],
    ['2026-05-05', 'Bevrijdingsdag'],
    ['2026-05-14', 'Hemelvaartsdag'],
    ['2026-05-25', 'Tweede Pinksterdag'],
    ['2026-12-26', 'Tweede Kerstdag'],
    ['2026-11-30', null],
  ])('%s is %s', (datum, naam) => {
    expect(feestdagOp(datum)).toBe(naam)
  })

  it.each([
    ['2026-11-23', ''],
    ['2026-11-22', 'Deze dag is al geweest. Klopt dat?'],
    ['2026-12-25', 'Let op: dit is Eerste Kerstdag.'],
    ['2026-11-28', 'Let op: dit is een zaterdag.'],
    ['2026-11-29', 'Let op: dit is een zondag.'],
    ['2026-12', ''],
    ['', ''],
    ['2026-02-31', ''],
  ])('%j is told with %j', (datum, melding) => {
    expect(dagMelding(datum, '2026-11-23')).toBe(melding)
  })

  it.each([
    ['2026-11-22', 'Deze datum is voorbij. Kies vandaag of later.'],
    ['2026-11-23', ''],
    ['2026-12-25', 'Let op: dit is Eerste Kerstdag.'],
    ['2026-11', ''],
    ['', ''],
  ])('where the past is refused, %j is told with %j', (datum, melding) => {
    expect(komendeDagMelding(datum, '2026-11-23')).toBe(melding)
  })

  it('always tells of a weekend or holiday in the future', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), (dagen) => {
        const datum = addDays('2026-11-23', dagen)
        const free = feestdagOp(datum) !== null || [0, 6].includes(new Date(`${datum}T00:00:00Z`).getUTCDay())
        expect(dagMelding(datum, '2026-11-23') !== '').toBe(free)
      }),
    )
  })
})
