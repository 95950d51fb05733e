import { describe, expect, it } from 'vitest'
import { type Vakantieregio, vakantiesTussen } from '../../../src/domain/terugval/schoolvakanties.ts'

const namen = (van: string, tot: string, regio: Vakantieregio | null) => {
  const { vakanties, zekerTot } = vakantiesTussen(van, tot, regio)
  return [vakanties.map(({ naam }) => naam), zekerTot] as const
}

describe('the school holidays that are known', () => {
  it.each([
    ['the whole country is free at Christmas', '2026-12-01', '2027-01-10', 'noord', ['kerstvakantie'], null],
    ['in the north too in February', '2027-02-01', '2027-03-15', 'noord', ['voorjaarsvakantie'], null],
    ['without a region only what all share', '2026-11-23', '2027-02-01', null, ['kerstvakantie'], null],
    [
      'in the south February is not sure',
      '2026-12-01',
      '2027-03-15',
      'zuid',
      ['kerstvakantie'],
      '2027-02-05',
    ],
    [
      'and from a day beyond it, nothing is',
      '2027-03-01',
      '2027-05-24',
      'zuid',
      ['meivakantie'],
      '2027-03-01',
    ],
    ['the next years are known too', '2028-01-10', '2028-04-10', 'midden', ['voorjaarsvakantie'], null],
    ['in the south too', '2028-02-01', '2028-06-30', 'zuid', ['voorjaarsvakantie', 'meivakantie'], null],
    [
      'the south is sure again after the summer of 2027',
      '2027-09-20',
      '2027-12-01',
      'zuid',
      ['herfstvakantie'],
      null,
    ],
    [
      'a day in a time that is not known is said itself',
      '2027-06-01',
      '2027-09-20',
      'zuid',
      [],
      '2027-06-01',
    ],
    [
      'without a region nothing is sure while only some are free',
      '2027-09-20',
      '2027-12-01',
      null,
      [],
      '2027-10-15',
    ],
    ['a year without a list says so', '2030-01-10', '2030-04-10', 'midden', [], '2030-01-10'],
    ['as does a year before it', '2025-11-01', '2026-01-20', 'midden', [], '2025-11-01'],
    ['a list that ends half-way says where', '2029-09-01', '2029-11-30', 'midden', [], '2029-09-30'],
  ] as const)('%s', (_, van, tot, regio, vakanties, zekerTot) => {
    expect(namen(van, tot, regio)).toEqual([vakanties, zekerTot])
  })

  it('a holiday that begins before the time asked counts while it lasts', () => {
    expect(namen('2027-01-03', '2027-01-20', null)[0]).toEqual(['kerstvakantie'])
    expect(namen('2027-01-04', '2027-01-20', null)[0]).toEqual([])
  })
})
