import { describe, expect, it } from 'vitest'
import { recognizeKolommen as recognize } from '../../../src/domain/dossier/kolommen.ts'

const recognizeKolommen = (rijen: readonly (readonly string[])[]) => recognize(rijen, '2026-11-23')

describe('the columns of a pasted list', () => {
  it('are found by their header, in any order and with many names', () => {
    const rijen = [
      [
        'Geb.datum',
        'Achternaam',
        'Voornaam',
        'Verzuimsoort',
        'Onderwijslocatie',
        'Woonplaats',
        'Begindatum',
        'Tussenv.',
      ],
      ['3-4-2012', 'Wit', 'Sam', 'x', 'De Wilg', 'Oosterdam', '1-9-2026', 'de'],
    ]
    expect(recognizeKolommen(rijen)).toEqual({
      staat: 'herkend',
      kolommen: [
        'geboren',
        'achternaam',
        'roepnaam',
        'overslaan',
        'overslaan',
        'woongemeente',
        'sinds',
        'tussenvoegsel',
      ],
      geweigerd: [],
      rijen: [rijen[1]],
    })
  })

  it.each(['BSN', 'bsn leerling', 'PGN', 'Onderwijsnummer', 'OWN', 'Persoonsgebonden nummer', 'B.S.N.'])(
    'a column %s is refused and told',
    (kop) => {
      const found = recognizeKolommen([
        ['Leerling', kop],
        ['Noor Veldman', '1'],
      ])
      expect(found).toMatchObject({
        staat: 'herkend',
        kolommen: ['naam', 'overslaan'],
        geweigerd: [{ kop, waarom: 'nummer' }],
      })
    },
  )

  it.each(['Reden', 'opmerkingen', 'Toelichting verzuim'])('a column %s is left out and told', (kop) => {
    const found = recognizeKolommen([
      ['Naam', kop],
      ['Noor', 'ziek'],
    ])
    expect(found).toMatchObject({ kolommen: ['naam', 'overslaan'], geweigerd: [{ kop, waarom: 'reden' }] })
  })

  it('a column that comes twice is taken once', () => {
    expect(
      recognizeKolommen([
        ['Naam', 'School', 'School'],
        ['a', 'b', 'c'],
      ]),
    ).toMatchObject({
      kolommen: ['naam', 'school', 'overslaan'],
    })
  })

  it('without a header the columns are asked, with a guess and a sample', () => {
    const rijen = [
      ['Noor', 'Veldman', '3-4-2012', 'Het Baken College', 'thuis', '1-9-2026', '123456782'],
      ['Sam', 'de Wit', 'mei 2013', 'Lyceum Oost', 'dreigt', '5-10-2026', '111222333'],
    ]
    expect(recognizeKolommen(rijen)).toEqual({
      staat: 'onbekend',
      voorstel: ['roepnaam', 'achternaam', 'geboren', 'school', 'situatie', 'sinds', 'overslaan'],
      voorbeeld: rijen,
      rijen,
    })
  })

  it('empty rows are nothing', () => {
    expect(recognizeKolommen([['', ' '], []])).toEqual({ staat: 'leeg' })
  })
})
