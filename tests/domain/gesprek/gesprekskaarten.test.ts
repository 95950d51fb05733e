import { describe, expect, it } from 'vitest'
import { sprekers } from '../../../src/domain/eigenwoorden/eigenwoorden.ts'
import {
  asksCijfer,
  gesprekskaarten,
  isGesprekskaart,
  isSchaalcijfer,
  kaartVraag,
  schaalcijfers,
} from '../../../src/domain/gesprek/gesprekskaarten.ts'

describe('the questions of a conversation (domein.md 5f)', () => {
  it('are the twelve, in their order', () => {
    expect(gesprekskaarten).toEqual([
      'goed-in',
      'blijft-zo',
      'hoop',
      'morgen-goed',
      'schaal',
      'waarom-niet-lager',
      'ging-al-beter',
      'stapje',
      'wie-doet-wat',
      'steun',
      'waar-begint',
      'als-het-niet-lukt',
    ])
  })

  it.each(sprekers)('to %s are short, plain, and each another one', (wie) => {
    const vragen = gesprekskaarten.map((kaart) => kaartVraag(kaart, wie))
    expect(new Set(vragen).size).toBe(gesprekskaarten.length)
    for (const zin of vragen.flatMap((vraag) => vraag.split(/(?<=[.?:])\s/u)))
      expect(zin.split(' ').length, zin).toBeLessThanOrEqual(12)
  })

  it.each(gesprekskaarten)('speak to the child with je, and to a grown-up never: %s', (kaart) => {
    expect(kaartVraag(kaart, 'kind')).not.toMatch(/\bu\b|\buw\b/iu)
    expect(kaartVraag(kaart, 'ouder1')).not.toMatch(/\b(?:je|jij|jou|jouw)\b/iu)
  })

  it('ask for a number on the scale alone', () => {
    expect(gesprekskaarten.filter(asksCijfer)).toEqual(['schaal'])
    expect(asksCijfer(null)).toBe(false)
  })

  it.each([
    [0, true],
    [10, true],
    [11, false],
    [-1, false],
    [4.5, false],
    ['4', false],
    [null, false],
  ])('%s on the scale: %s', (cijfer, fits) => {
    expect(isSchaalcijfer(cijfer)).toBe(fits)
    expect(schaalcijfers).toHaveLength(11)
  })

  it.each([
    ['hoop', true],
    ['hoop ', false],
    ['__proto__', false],
    [undefined, false],
  ])('%s is a card: %s', (kaart, known) => {
    expect(isGesprekskaart(kaart)).toBe(known)
  })
})
