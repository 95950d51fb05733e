import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildFamilieblad } from '../../src/domain/familieblad/buildFamilieblad.ts'
import type { Familieblad } from '../../src/domain/familieblad/Familieblad.ts'
import { kaartteksten } from '../../src/domain/taal/kaart/kaartteksten.ts'
import { type Taal, talen } from '../../src/domain/taal/Taal.ts'
import { type Bladstuk, layoutBlad, type Meet, wrapLines } from '../../src/uitvoer/drawBlad.ts'
import { uitsnede, velden } from '../support/oudermodus.ts'

/** Every sign half as wide as it is high. */
const meet: Meet = (tekst, { hoogte }) => (tekst.length * hoogte) / 2
const perSign = (deel: string): number => deel.length

const inhoud = { velden, contact: uitsnede.team.contact, omvang: 'geheel', nummers: [] } as const
const blad = (taal: Taal, doel = velden.doel!.tekst): Familieblad => {
  const met = { ...inhoud, velden: { ...velden, doel: { ...velden.doel!, tekst: doel } } }
  return buildFamilieblad(met, kaartteksten[taal], '2026-11-23')
}
const find = (stukken: readonly Bladstuk[], tekst: string): Bladstuk => {
  const found = stukken.find((stuk) => stuk.tekst === tekst)
  if (found === undefined) throw new Error(`no line "${tekst}"`)
  return found
}
const edges = ({ tekst, richting, x, ...letter }: Bladstuk): readonly [number, number] => {
  const wide = meet(tekst, letter)
  return richting === 'rtl' ? [x - wide, x] : [x, x + wide]
}

describe('the card as a picture', () => {
  it.each(talen)('holds every line of the card inside its edges, one under the other, in %s', (taal) => {
    const { stukken, breedte, hoogte } = layoutBlad(blad(taal), meet)
    for (const stuk of stukken) {
      const [links, rechts] = edges(stuk)
      expect(links).toBeGreaterThanOrEqual(0)
      expect(rechts).toBeLessThanOrEqual(breedte)
      expect(stuk.y).toBeLessThan(hoogte)
    }
    expect(stukken.map(({ tekst }) => tekst).join(' ')).toContain('Onze afspraken')
    expect(find(stukken, '06 12 34 56 78').richting).toBe('ltr')
    expect([breedte, hoogte]).toEqual([1240, 1754])
  })

  it('puts two languages beside each other, the one of the sheet where it begins', () => {
    const english = layoutBlad(blad('en'), meet).stukken
    expect(find(english, 'Our goal').x).toBeLessThan(find(english, 'Ons doel').x)
    expect(find(english, 'Our goal').y).toBe(find(english, 'Ons doel').y)
    const arabic = layoutBlad(blad('ar'), meet).stukken
    const [, rechts] = edges(find(arabic, 'Ons doel'))
    const eigen = find(arabic, kaartteksten.ar.doel)
    expect(eigen.richting).toBe('rtl')
    expect(edges(eigen)[0]).toBeGreaterThan(rechts)
  })

  it.each(['pl', 'ar'] as const)(
    'puts what the team typed with the Dutch, and the phone over both and largest, in %s',
    (taal) => {
      const { stukken, breedte } = layoutBlad(blad(taal, 'Naar school'), meet)
      expect(find(stukken, 'Naar school').x).toBe(find(stukken, 'Ons doel').x)
      const telefoon = find(stukken, '06 12 34 56 78')
      const [links, rechts] = edges(telefoon)
      expect(Math.abs((links + rechts) / 2 - breedte / 2)).toBeLessThan(2)
      expect(telefoon.hoogte).toBe(Math.max(...stukken.map(({ hoogte }) => hoogte)))
    },
  )

  it('is large where little is said: the letters fill the sheet', () => {
    const { stukken } = layoutBlad(blad('nl'), meet)
    expect(find(stukken, 'Karin Duinker (school)').hoogte).toBe(50)
    const long = layoutBlad(blad('nl', 'woord '.repeat(400)), meet).stukken
    expect(find(long, 'Karin Duinker (school)').hoogte).toBe(36)
  })

  it('gets longer for a long text and loses nothing of it', () => {
    const woorden = Array.from({ length: 400 }, (_, at) => `woord${at}`).join(' ')
    const { stukken, hoogte } = layoutBlad(blad('nl', woorden), meet)
    expect(hoogte).toBeGreaterThan(1754)
    expect(stukken.map(({ tekst }) => tekst).join(' ')).toContain(woorden)
  })

  it('writes what was typed from right to left where that is how it begins', () => {
    const { stukken } = layoutBlad(blad('nl', 'صباحان في المدرسة'), meet)
    expect(find(stukken, 'صباحان في المدرسة').richting).toBe('rtl')
  })
})

describe('a text in lines', () => {
  it.each([
    ['een twee drie', 8, ['een twee', 'drie']],
    ['onmogelijklang', 5, ['onmog', 'elijk', 'lang']],
    ['een\n\ntwee', 9, ['een', 'twee']],
    ['', 9, []],
  ])('%j of %d wide is %j', (tekst, breed, lines) => {
    expect(wrapLines(tekst, breed, perSign)).toEqual(lines)
  })

  it('never runs over its width and never loses a sign', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 12, max: 40 }), (tekst, breed) => {
        const lines = wrapLines(tekst, breed, perSign)
        for (const line of lines) expect(line.length).toBeLessThanOrEqual(breed)
        expect(lines.join('').replaceAll(/\s/gu, '')).toBe(tekst.replaceAll(/\s/gu, ''))
      }),
    )
  })
})
