import { describe, expect, it } from 'vitest'
import type { Dossier } from '../../../src/domain/dossier/Dossier.ts'
import type { Oefenkindnaam } from '../../../src/domain/oefening/oefenteam.ts'
import { isOpen } from '../../../src/domain/stem/stem.ts'
import { speelVerhaal } from '../../../src/domain/oefening/verhalen.ts'
import { speelNieuwKind } from '../../support/kindStand.ts'

function told(naam: Oefenkindnaam): Dossier {
  const kind = speelNieuwKind(naam, 'Verzonnen')
  speelVerhaal(naam, kind, 'o1')
  return kind.stand()
}

describe('the stories of the made-up children', () => {
  it.each([
    ['noor', 'ja', 'ja'],
    ['yusuf', 'voorlopig', 'nog-niet'],
    ['finn', 'gevraagd', 'ja'],
    ['chi', 'geen', 'nee'],
    ['amina', 'geen', undefined],
    ['daniel', 'ja', undefined],
  ] as const)('%s: regie %s, kind en ouders %s', (naam, regie, antwoord) => {
    const dossier = told(naam)
    expect(dossier.regie.staat).toBe(regie)
    expect(dossier.doel?.instemming?.antwoord).toBe(antwoord)
  })

  it('hold a klopt niet of a parent that nobody answered yet, of a line as it stands', () => {
    const finn = told('finn')
    expect(finn.stemmen.map(({ soort, wie, over }) => [soort, wie, over])).toEqual([
      ['klopt-niet', 'ouder1', 'ondersteuningsvraag'],
    ])
    const [stem] = finn.stemmen
    expect(stem?.gelezen).toBe(finn.ondersteuningsvraag)
    expect(stem === undefined ? null : isOpen(stem)).toBe(true)
  })

  it('hold words of the child itself, of which was told what was done with them, and an answer to a card', () => {
    expect(told('noor').eigenwoorden.map(({ wie, watErmee }) => [wie, watErmee === null])).toEqual([
      ['kind', false],
    ])
    expect(told('lotte').eigenwoorden.map(({ wie, kaart, watErmee }) => [wie, kaart, watErmee])).toEqual([
      ['kind', 'hoop', null],
    ])
  })

  it.each([
    ['lotte', 'terug'],
    ['jade', 'terug'],
    ['roos', 'afgesloten'],
  ] as const)('%s is %s now', (naam, situatie) => {
    expect(told(naam).situatie?.situatie).toBe(situatie)
  })
})
