import { describe, expect, it } from 'vitest'
import { applyPost, type Zegger } from '../../../src/domain/gezin/applyPost.ts'
import { redact } from '../../../src/lib/redacted.ts'
import { dossierFrom, entryOf, openBlad, vandaag } from '../../support/dossierStand.ts'
import { reden, value } from '../../support/overlegStand.ts'
import { stemBericht, verhaalBericht } from '../../support/postbericht.ts'

const moeder: Zegger = { wie: 'ouder1', naam: redact('Fatma Aksoy') }
const kind: Zegger = { wie: 'kind', naam: redact('Noor') }
const here = { vandaag, overleg: 'o1' }

describe('what the family wrote, in the dossier', () => {
  it('a story is kept as own words, unedited, for whom it was meant', () => {
    const blad = openBlad()
    const bericht = verhaalBericht({
      taal: 'ar',
      inhoud: { soort: 'verhaal', tekst: 'Hij wil wél, en hij kan nog niet.', kaart: 'steun' },
    })
    const { eigenwoorden } = blad.play(applyPost(blad.stand(), bericht, moeder, here))
    expect(eigenwoorden).toMatchObject([
      {
        id: bericht.id,
        soort: 'verhaal',
        tekst: 'Hij wil wél, en hij kan nog niet.',
        taal: 'Arabisch',
        kaart: 'steun',
        wie: 'ouder1',
        publiek: 'deze-ouder',
        lezers: ['kantelteam', 'ouder-1'],
        op: vandaag,
        overleg: 'o1',
      },
    ])
  })

  it('a word about one line keeps the line as it was read', () => {
    const blad = openBlad()
    const { stemmen } = blad.play(applyPost(blad.stand(), stemBericht(), moeder, here))
    expect(stemmen).toMatchObject([
      {
        id: stemBericht().id,
        soort: 'klopt-niet',
        over: 'doel',
        regel: 'doel-1',
        gelezen: 'Elke ochtend het eerste uur',
        tekst: 'Wij hebben twee ochtenden afgesproken.',
        taal: '',
        wie: 'ouder1',
        lezers: ['kantelteam', 'ouder-1'],
        antwoord: null,
      },
    ])
  })

  it.each([
    ['of the child what it wants to say', kind, 'kind', 'inbreng'],
    ['of a parent a story', moeder, 'deze-ouder', 'verhaal'],
  ] as const)('a number on the scale is %s', (_what, zegger, publiek, soort) => {
    const blad = openBlad()
    const bericht = verhaalBericht({ publiek, inhoud: { soort: 'schaal', cijfer: 4, tekst: '' } })
    const { eigenwoorden } = blad.play(applyPost(blad.stand(), bericht, zegger, here))
    expect(eigenwoorden).toMatchObject([{ soort, kaart: 'schaal', cijfer: 4, tekst: '', wie: zegger.wie }])
  })

  it('taken in twice, on two devices, it stands there once', () => {
    for (const bericht of [verhaalBericht(), stemBericht()]) {
      const blad = openBlad()
      const twice = ['tablet', 'laptop'].map((device, at) =>
        entryOf(value(applyPost(blad.stand(), bericht, moeder, here)), 2000 + at, device),
      )
      const { eigenwoorden, stemmen } = dossierFrom([...blad.entries(), ...twice])
      expect([...eigenwoorden, ...stemmen].map(({ id }) => id)).toEqual([bericht.id])
      expect(value(applyPost(blad.stand(), bericht, moeder, here)).id).toBe(bericht.id)
    }
  })

  it.each([
    ['what was not sent', verhaalBericht({ staat: 'klad' }), 'klad'],
    ['an audience that this one cannot choose', verhaalBericht({ publiek: 'kind' }), 'publiek'],
    ['a word about a line for one partij', stemBericht({ publiek: 'partij' }), 'publiek'],
    [
      'a story without text',
      verhaalBericht({ inhoud: { soort: 'verhaal', tekst: ' ', kaart: null } }),
      'leeg',
    ],
    [
      'from a parent what the child wants to say',
      verhaalBericht({ inhoud: { soort: 'inbreng', tekst: 'Ik wil bij mama wonen.', kaart: null } }),
      'inbreng',
    ],
  ] as const)('%s is refused', (_what, bericht, why) => {
    expect(reden(applyPost(openBlad().stand(), bericht, moeder, here))).toBe(why)
  })
})
