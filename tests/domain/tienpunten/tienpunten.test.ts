import { describe, expect, it } from 'vitest'
import { puntVan, tienpunten } from '../../../src/domain/tienpunten/tienpunten.ts'

describe('the ten steps', () => {
  it('stand in their fixed order', () => {
    expect(tienpunten.map((punt) => `${punt.nummer} ${punt.naam}`)).toEqual([
      '1 Tellen',
      '2 Volgen',
      '3 Kennen',
      '4 Tempo maken',
      '5 Communiceren',
      '6 De regie nemen',
      '7 Ontwerpen',
      '8 Doorgaande lijn',
      '9 Regionale werkgevers',
      '10 Kwaliteit',
    ])
  })

  it('each ask a question and say what can be done tomorrow', () => {
    for (const punt of tienpunten) {
      expect(punt.vraag).toMatch(/\?$/u)
      expect(punt.morgen).toMatch(/\.$/u)
    }
  })

  it.each([
    [1, 'Tellen'],
    [10, 'Kwaliteit'],
    [0, undefined],
    [11, undefined],
  ])('number %d is %s', (nummer, naam) => {
    expect(puntVan(nummer)?.naam).toBe(naam)
  })
})
