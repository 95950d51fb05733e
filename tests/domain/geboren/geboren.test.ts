import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  ageOn,
  askAboutGeboren,
  formatGeboren,
  formatGeborenMetDag,
  geborenToText,
  leeftijdsgrens,
  parseGeboren,
  sameGeboorteMaand,
} from '../../../src/domain/geboren/geboren.ts'

const vandaag = '2026-11-23'

describe('a month of birth in one text field', () => {
  it.each([
    ['mei 2012', 2012, 5, null],
    ['Mei 2012', 2012, 5, null],
    ['apr 2012', 2012, 4, null],
    ["mei '12", 2012, 5, null],
    ['mei 12', 2012, 5, null],
    ['5-2012', 2012, 5, null],
    ['2012-05', 2012, 5, null],
    ['052012', 2012, 5, null],
    ['3-4-12', 2012, 4, 3],
    ['3-4-2012', 2012, 4, 3],
    ['030412', 2012, 4, 3],
    ['03042012', 2012, 4, 3],
    ['20120403', 2012, 4, 3],
    ['3 april 2012', 2012, 4, 3],
    ['03-04-2012 00:00', 2012, 4, 3],
    ['31 mrt 09', 2009, 3, 31],
  ])('%s', (text, jaar, maand, dag) => {
    expect(parseGeboren(text, vandaag)).toEqual({
      ok: true,
      value: { geboren: { jaar, maand, dag }, vraag: null },
    })
  })

  it.each([
    ['', { reden: 'leeg' }],
    ['ergens in mei', { reden: 'onleesbaar' }],
    ['2012', { reden: 'maand-ontbreekt' }],
    ['mei', { reden: 'jaar-ontbreekt' }],
    ['3-4', { reden: 'jaar-ontbreekt' }],
    ['4-13-2012', { reden: 'maand-eerst' }],
    ['31-4-2012', { reden: 'bestaat-niet' }],
    ['a'.repeat(10_000), { reden: 'onleesbaar' }],
  ])('%s is refused with its reason', (text, error) => {
    expect(parseGeboren(text, vandaag)).toEqual({ ok: false, error })
  })

  it('six digits that can be read in two ways are asked, with both readings', () => {
    expect(parseGeboren('201205', vandaag)).toEqual({
      ok: false,
      error: {
        reden: 'dubbelzinnig',
        lezingen: [
          { jaar: 2005, maand: 12, dag: 20 },
          { jaar: 2012, maand: 5, dag: null },
        ],
      },
    })
  })

  it.each([
    ['mei 2027', 'toekomst'],
    ['24-11-2026', 'toekomst'],
    ['mei 2026', 'leeftijd'],
    ['december 2023', 'leeftijd'],
    ['november 2023', null],
    ['mei 1998', 'leeftijd'],
    ['december 1998', null],
    ['3-4-45', 'leeftijd'],
  ] as const)('%s is taken and asked about: %s', (text, vraag) => {
    expect(parseGeboren(text, vandaag)).toMatchObject({ ok: true, value: { vraag } })
  })

  it('a year of two digits never lies in the future', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0, max: 99 }), (maand, year) => {
        const read = parseGeboren(`1-${maand}-${String(year).padStart(2, '0')}`, vandaag)
        expect(read).toMatchObject({ ok: true })
        if (read.ok) expect(read.value.vraag).not.toBe('toekomst')
      }),
    )
  })

  it('what is shown for changing reads back as the same', () => {
    for (const geboren of [
      { jaar: 2012, maand: 5, dag: null },
      { jaar: 2009, maand: 12, dag: 31 },
    ]) {
      expect(parseGeboren(geborenToText(geboren), vandaag)).toMatchObject({ ok: true, value: { geboren } })
    }
  })
})

describe('age (product rule 5)', () => {
  it.each([
    [{ jaar: 2014, maand: 11, dag: 23 }, 12, 'vanaf-12'],
    [{ jaar: 2014, maand: 11, dag: 24 }, 11, 'onder-12'],
    [{ jaar: 2014, maand: 11, dag: null }, 12, 'vanaf-12'],
    [{ jaar: 2014, maand: 12, dag: null }, 11, 'onder-12'],
    [{ jaar: 2010, maand: 11, dag: null }, 16, 'vanaf-16'],
    [{ jaar: 2010, maand: 12, dag: null }, 15, 'vanaf-12'],
    [{ jaar: 2008, maand: 11, dag: 1 }, 18, 'vanaf-18'],
  ] as const)('%o is %i: %s', (geboren, age, grens) => {
    expect(ageOn(geboren, vandaag)).toBe(age)
    expect(leeftijdsgrens(geboren, vandaag)).toBe(grens)
  })

  it('a month of birth is asked about only outside 3 to 27 or ahead of today', () => {
    expect(askAboutGeboren({ jaar: 2012, maand: 5, dag: null }, vandaag)).toBeNull()
    expect(askAboutGeboren({ jaar: 2026, maand: 11, dag: null }, vandaag)).toBe('leeftijd')
    expect(askAboutGeboren({ jaar: 2026, maand: 12, dag: null }, vandaag)).toBe('toekomst')
  })

  it('reads as month and year', () => {
    expect(formatGeboren({ jaar: 2012, maand: 5, dag: 3 })).toBe('mei 2012')
    expect(formatGeborenMetDag({ jaar: 2012, maand: 5, dag: 3 })).toBe('3 mei 2012')
    expect(sameGeboorteMaand({ jaar: 2012, maand: 5, dag: 3 }, { jaar: 2012, maand: 5, dag: null })).toBe(
      true,
    )
  })
})
