import { describe, expect, it } from 'vitest'
import { mensenRond } from '../../../src/domain/grootscherm/mensen.ts'
import { makeScrubber } from '../../../src/domain/verslag/scrubNamen.ts'
import { planTafel } from '../../support/overlegStand.ts'

const schoon = (naam: string, tekst: string): string => {
  const overleg = planTafel({ stoelen: [{ partij: 'school', naam, lid: null }] }).stand()
  return makeScrubber(mensenRond({ leden: [], overleg, dossier: null })).scrub(tekst)
}

describe('people around an overleg', () => {
  it.each([
    ['Els Bos', 'Els belt', '[School] belt'],
    ['Els Bos', 'els bos en Bos bellen', '[School] en [School] bellen'],
    ['mevrouw de Boer', 'mevrouw De Boer belt de moeder', 'mevrouw [School] belt de moeder'],
    ['Dhr. Smit', 'de heer Smit en dhr. Visser', 'de heer [School] en dhr. Visser'],
    ['mevrouw', 'mevrouw belt', 'mevrouw belt'],
  ])('of "%s" only the name goes: "%s"', (naam, van, naar) => {
    expect(schoon(naam, van)).toBe(naar)
  })

  it('one without a partij, or of two, is no name either', () => {
    const overleg = planTafel({
      stoelen: [
        { partij: 'school', naam: 'Els Bos', lid: null },
        { partij: 'jeugdhulp', naam: 'Els Vink', lid: null },
      ],
    }).stand()
    const scrubber = makeScrubber(mensenRond({ leden: [], overleg, dossier: null }))
    expect(scrubber.scrub('Els belt, en Vink niet')).toBe('[Jeugdhulp of School] belt, en [Jeugdhulp] niet')
  })
})
