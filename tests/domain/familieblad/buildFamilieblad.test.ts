import { describe, expect, it } from 'vitest'
import { buildFamilieblad } from '../../../src/domain/familieblad/buildFamilieblad.ts'
import type { Bladinhoud, Familieblad } from '../../../src/domain/familieblad/Familieblad.ts'
import { datums } from '../../../src/domain/taal/datums.ts'
import { kaartteksten } from '../../../src/domain/taal/kaart/kaartteksten.ts'
import { type Taal, talen } from '../../../src/domain/taal/Taal.ts'
import { uitsnede, velden } from '../../support/oudermodus.ts'

const vandaag = '2026-11-23'
const inhoud: Bladinhoud = { velden, contact: uitsnede.team.contact, omvang: 'geheel', nummers: [214] }

const blad = (over: Partial<Bladinhoud> = {}, taal: Taal = 'nl'): Familieblad =>
  buildFamilieblad({ ...inhoud, ...over }, kaartteksten[taal], vandaag)

/** What stands in one language, part by part: typed text and phones are the same in each. */
const inTaal = ({ titel, voor, regels }: Familieblad, at = 0) => [
  titel[at]?.tekst,
  voor[at]?.tekst,
  ...regels.map(({ kop, delen }) => [
    kop[at]?.tekst,
    ...delen.map((deel) => (deel.soort === 'gezegd' ? deel.talen[at]?.tekst : deel.tekst)),
  ]),
]

const met = (over: Partial<Bladinhoud['velden']>): Partial<Bladinhoud> => ({ velden: { ...velden, ...over } })
const doel = { ...velden.doel!, voorlopig: false }
const stap = velden.acties[1]!
const delenVan = (soort: string, van: Familieblad) =>
  inTaal({ ...van, regels: van.regels.filter((regel) => regel.soort === soort) }).slice(2)[0]

describe('what a family takes home', () => {
  it('is contact and phone, doel, first step with who and when, and the next date; the child by initials', () => {
    expect(inTaal(blad())).toEqual([
      'Onze afspraken',
      'Voor N. A.',
      ['Contactpersoon', 'Karin Duinker (school)', '06 12 34 56 78'],
      [
        'Ons doel',
        'Twee ochtenden naar school',
        'Uiterlijk 14 december 2026',
        'Dit doel staat nog niet vast.',
      ],
      ['Eerste stap: wie en wanneer', 'Juf belt elke maandag', 'Petra Bos (school)', '30 november 2026'],
      ['Wij kijken weer op', '16 december 2026'],
    ])
  })

  it('says what is missing, and that a day gone by is no agreement any more', () => {
    expect(
      inTaal(blad({ ...met({ doel: null, acties: [], volgende: null }), contact: null })).slice(2),
    ).toEqual([
      ['Contactpersoon', 'Er is nog geen contactpersoon.'],
      ['Ons doel', 'Wij hebben nog geen doel afgesproken.'],
      ['Eerste stap: wie en wanneer', 'Wij hebben nog geen eerste stap afgesproken.'],
      ['Wij kijken weer op', 'Wij hebben nog geen nieuwe datum afgesproken.'],
    ])
    const voorbij = met({
      doel: { ...doel, datum: '2026-11-22' },
      acties: [{ ...stap, wanneer: '2026-11-22', wie: null }],
      volgende: vandaag,
    })
    expect(inTaal(blad({ ...voorbij, contact: { ...inhoud.contact!, telefoon: ' ' } })).slice(2)).toEqual([
      ['Contactpersoon', 'Karin Duinker (school)', 'Het telefoonnummer staat hier nog niet.'],
      ['Ons doel', 'Twee ochtenden naar school'],
      [
        'Eerste stap: wie en wanneer',
        'Juf belt elke maandag',
        'Wie dit doet, is nog niet afgesproken.',
        'Wanneer dit gebeurt, is nog niet afgesproken.',
      ],
      ['Wij kijken weer op', 'Wij hebben nog geen nieuwe datum afgesproken.'],
    ])
  })

  it('keeps a day that is today, and a month that is not over', () => {
    const nog = blad(met({ doel: { ...doel, datum: '2026-11' }, acties: [{ ...stap, wanneer: vandaag }] }))
    expect(delenVan('doel', nog)).toContain('Uiterlijk november 2026')
    expect(delenVan('stap', nog)).toContain('23 november 2026')
  })

  it.each([
    [{ partij: 'ouder', naam: 'Mira Aksoy' }, 'Ouder'],
    [{ partij: 'kind', naam: 'Noor' }, 'Kind'],
    [{ partij: 'school', naam: '' }, 'School'],
    [{ partij: 'overig', naam: 'Ans van de bakker' }, 'Ans van de bakker'],
  ] as const)('calls %j as %s: nobody of a family by name', (wie, staat) => {
    expect(delenVan('stap', blad(met({ acties: [{ ...stap, wie }] })))).toContain(staat)
  })

  it('gives the outline to who reads the outline only', () => {
    expect(blad({ omvang: 'hoofdlijn' }).regels.map(({ soort }) => soort)).toEqual(['contact', 'volgende'])
  })

  it.each([
    ['Noor komt met Noor Aksoy en #305', 'N. A. komt met N. A. en N. A.'],
    ['Voor nummer 214, in lokaal nummer 12', 'Voor N. A., in lokaal nummer 12'],
    ['De bus van 8.30 uur', 'De bus van 8.30 uur'],
  ])('writes "%s" as "%s": no name and no number of the list', (tekst, staat) => {
    expect(delenVan('doel', blad(met({ doel: { ...doel, tekst } })))).toContain(staat)
  })

  it('has no line for whom where no name is known', () => {
    expect(blad(met({ roepnaam: '', achternaam: '' })).voor).toEqual([])
  })
})

describe.each(talen)('the card in %s', (taal) => {
  const van = blad({}, taal)
  const alle = [van.titel, van.voor, ...van.regels.map(({ kop }) => kop), ...van.voet].concat(
    van.regels.flatMap(({ delen }) => delen.flatMap((deel) => (deel.soort === 'gezegd' ? [deel.talen] : []))),
  )

  it('says everything in that language, and beside it in Dutch, each in its own direction', () => {
    for (const talenVan of alle) {
      expect(talenVan.map((een) => een.taal)).toEqual(taal === 'nl' ? ['nl'] : [taal, 'nl'])
      for (const een of talenVan) expect(een.richting).toBe(een.taal === 'ar' ? 'rtl' : 'ltr')
    }
  })

  it('keeps the last dot of the initials behind them, also among words from right to left', () => {
    expect(van.voor[0]?.tekst).toContain(taal === 'ar' ? '\u2068N. A.\u2069' : 'N. A.')
    expect(van.voor.at(-1)?.tekst).toBe('Voor N. A.')
  })

  it('says of an unchecked translation that the Dutch counts', () => {
    const { nagekeken, nietNagekeken } = kaartteksten[taal]
    expect(van.voet.some((talenVan) => talenVan[0]?.tekst === nietNagekeken)).toBe(!nagekeken)
  })

  it('writes the dates as that language does', () => {
    expect(inTaal(van).flat()).toContain(datums[taal]('2026-12-16'))
    expect(inTaal(van, van.titel.length - 1).flat()).toContain('16 december 2026')
  })
})
