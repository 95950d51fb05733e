import { describe, expect, it } from 'vitest'
import { guessKolommen, looksLikeDate } from '../../../src/domain/dossier/guessKolommen.ts'
import type { Kolom } from '../../../src/domain/dossier/kolommen.ts'

describe('columns without a header', () => {
  it.each<[readonly (readonly string[])[], readonly Kolom[]]>([
    [[['Vries, Noor de'], ['Wit, Sam']], ['naam']],
    [[['Noor Veldman'], ['Sam de Wit']], ['naam']],
    [[['1', '2']], ['overslaan', 'overslaan']],
    // The one column of texts that is left, is the school.
    [
      [
        ['Daan', 'Vos', 'De Wilgen', '3-4-2012'],
        ['Milan', 'Kok', "'t Anker", '31-2-2012'],
      ],
      ['roepnaam', 'achternaam', 'school', 'geboren'],
    ],
    [
      [
        ['Daan Vos', '3-4-2012', 'De Wilgen'],
        ['Milan Kok', 'mei 2013', 'De Wilgen'],
      ],
      ['naam', 'geboren', 'school'],
    ],
    // Two of them are asked.
    [[['Daan', 'Vos', 'De Wilgen', 'Oosterdam']], ['roepnaam', 'achternaam', 'overslaan', 'overslaan']],
    // A reason is never taken for a school.
    [[['Daan', 'Vos', 'wil niet meer']], ['roepnaam', 'achternaam', 'overslaan']],
    // Dates tell birth from since when, in any order; one odd cell does not matter.
    [
      [
        ['Daan', '1-9-2026', '3-4-2012'],
        ['Milan', '5-10-2026', 'mei 2013'],
        ['Sam', '5-10-2026', 'onbekend'],
      ],
      ['roepnaam', 'sinds', 'geboren'],
    ],
    [[['Daan', '1-9-26', 'thuis']], ['roepnaam', 'sinds', 'situatie']],
  ])('the guess for %j', (rijen, voorstel) => {
    expect(guessKolommen(rijen, '2026-11-23')).toEqual(voorstel)
  })
})

describe('a cell that was meant as a date', () => {
  it.each([
    ['3-4-2012', true],
    ['31-2-2012', true],
    ['3 apr 12', true],
    ['mei 2012', true],
    ['2012-04', true],
    ['De Wilgen 2', false],
    ['12', false],
  ])('%s', (cel, date) => {
    expect(looksLikeDate.test(cel)).toBe(date)
  })
})
