import { describe, expect, it } from 'vitest'
import type { Zin } from '../../../../src/features/oudermodus/talen/Catalogus.ts'
import { nl } from '../../../../src/features/oudermodus/talen/nl.ts'
import { teamvragen } from '../../../../src/features/oudermodus/talen/teamvragen.ts'
import { nl as rond } from '../../../../src/features/oudermodus/talen/thuis/nl.ts'
import { evenGeduld, geenTaal, geenTaalThuis } from '../../../../src/features/oudermodus/teksten.ts'

const isZin = (value: object): value is Exclude<Zin, string> => 'je' in value && 'u' in value

/** Every text of the catalogue by its place, both forms; a function with a made-up value. */
function textsOf(value: unknown, plek = ''): readonly { readonly plek: string; readonly tekst: string }[] {
  if (typeof value === 'string') return [{ plek, tekst: value }]
  if (typeof value === 'function')
    return textsOf((value as (...args: string[]) => unknown)('Noor', '3'), plek)
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) => textsOf(part, `${plek}.${key}`))
}

/** How many texts a translator writes: the two forms of one are one. */
function count(value: unknown): number {
  if (typeof value === 'string' || typeof value === 'function') return 1
  if (typeof value !== 'object' || value === null) return 0
  return isZin(value) ? 1 : Object.values(value).reduce<number>((sum, part) => sum + count(part), 0)
}

const { taal: _taal, richting: _richting, nagekeken: _nagekeken, datum: _datum, ...teksten } = nl
const { kies, veld, tot, antwoord, fout } = rond
const all = textsOf({
  ...teksten,
  geenTaal,
  geenTaalThuis,
  evenGeduld,
  team: teamvragen.nl,
  pakket: { kies, veld, tot, antwoord, fout },
})
const words = (zin: string): number => zin.split(/\s+/u).filter((word) => /\p{L}|\d/u.test(word)).length
const sentences = all
  .filter(({ plek }) => !plek.startsWith('.rechten.zin'))
  .flatMap(({ plek, tekst }) => tekst.split(/(?<=[.?!])\s+/u).map((zin) => ({ plek, zin })))

describe('the Dutch catalogue', () => {
  it('has no empty text, and no more than can be translated with care', () => {
    expect(all.filter(({ tekst }) => tekst.trim() === '')).toEqual([])
    expect(count(teksten)).toBeLessThanOrEqual(140)
  })

  it('says the rights word for word', () => {
    expect(nl.rechten.zin).toMatchObject({
      u: 'U mag lezen wat hier staat, een fout laten verbeteren, bezwaar maken en vragen om het te wissen. U krijgt binnen één maand antwoord.',
    })
  })

  it('speaks in short sentences', () => {
    expect(sentences.filter(({ zin }) => words(zin) > 15)).toEqual([])
    const total = sentences.reduce((sum, { zin }) => sum + words(zin), 0)
    expect(total / sentences.length).toBeLessThan(8)
  })

  it('uses no word of the trade, no abbreviation, no blame, and none that a parent could misread', () => {
    const jargon =
      /\b(?:arrangement|casusregisseur|regisseur|regie|MDO|OPP|TLV|swv|FG|AP|AVG|verzuim|weiger\w*|opgepakt|thuiszitter|dossierhouder|interventie|traject|ongeoorloofd|handhav\w*|proces-verbaal|i\.v\.m\.|d\.w\.z\.)\b/iu
    expect(all.filter(({ tekst }) => jargon.test(tekst))).toEqual([])
  })

  it('never mixes je and u in one text', () => {
    const formal = /\b(?:u|uw)\b/iu
    const plain = /\b(?:je|jij|jou|jouw)\b/iu
    expect(all.filter(({ tekst }) => formal.test(tekst) && plain.test(tekst))).toEqual([])
    expect(all.filter(({ plek, tekst }) => plek.endsWith('.je') && formal.test(tekst))).toEqual([])
    expect(all.filter(({ plek, tekst }) => plek.endsWith('.u') && plain.test(tekst))).toEqual([])
  })
})
