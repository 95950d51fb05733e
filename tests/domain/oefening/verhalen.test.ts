import { describe, expect, it } from 'vitest'
import type { Dossier } from '../../../src/domain/dossier/Dossier.ts'
import type { Oefenkindnaam } from '../../../src/domain/oefening/oefenteam.ts'
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

  it.each([
    ['lotte', 'terug'],
    ['jade', 'terug'],
    ['roos', 'afgesloten'],
  ] as const)('%s is %s now', (naam, situatie) => {
    expect(told(naam).situatie?.situatie).toBe(situatie)
  })
})
