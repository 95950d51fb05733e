import { describe, expect, it } from 'vitest'
import type { Regie, Regiestap } from '../../../src/domain/regie/regie.ts'
import { afloopZin, doelZin, instemmingZin, regieZin, wieZin } from '../../../src/domain/verslag/zinnen.ts'
import { redact } from '../../../src/lib/redacted.ts'
import { gesloten, openWijze } from '../../support/schrijfwijze.ts'

const bo = { partij: 'leerplicht', persoon: redact('Bo Visser') } as const
const an = { partij: 'jeugdhulp', persoon: redact('An Mol') } as const
const stap: Regiestap = {
  id: 'r',
  soort: 'ja',
  wie: bo,
  op: '2026-11-23',
  hoe: 'aan-tafel',
  want: '',
  vraagtAan: null,
  vraagtVoor: null,
  stamp: '1',
}
const doel = {
  id: 'd',
  tekst: 'Twee ochtenden naar school',
  datum: '2026-12-20',
  zichtbaarAan: '',
  instemming: null,
  woorden: { kind: null, ouders: null },
  voorlopig: true,
  vorige: null,
  stamp: '1',
}
const instemming = {
  id: 'i',
  doel: 'd',
  antwoord: 'ja',
  want: '',
  namens: null,
  wie: redact('zijn moeder'),
  wanneer: '2026-11-22',
  hoe: 'aan tafel',
  over: doel.tekst,
  stamp: '1',
} as const
const actie = {
  id: 'a',
  wat: 'Bellen',
  partij: null,
  wie: redact(''),
  wanneer: null,
  voor: 'kind' as const,
  afloop: null,
  afloopOp: null,
  want: '',
  volgorde: 1,
  stamp: '1',
}

describe('the regie in words', () => {
  const cases: readonly (readonly [string, Regie, string])[] = [
    ['nobody', { staat: 'geen', laatsteNee: null }, 'Nog niemand heeft de regie.'],
    [
      'nobody after a nee',
      { staat: 'geen', laatsteNee: { ...stap, soort: 'nee', want: 'te druk' } },
      'Nog niemand heeft de regie. Leerplicht (Bo Visser) zei nee op 23 november 2026.',
    ],
    [
      'asked',
      { staat: 'gevraagd', stap: { ...stap, soort: 'gevraagd' } },
      'Gevraagd aan Leerplicht (Bo Visser) op 23 november 2026. Nog geen antwoord, dus nog geen regie.',
    ],
    [
      'for the time being',
      {
        staat: 'voorlopig',
        stap: { ...stap, soort: 'voorlopig', vraagtAan: an, vraagtVoor: '2026-12-01' },
        gevraagd: null,
        laatsteNee: null,
      },
      'Voorlopig: Leerplicht (Bo Visser) op 23 november 2026. Vraagt Jeugdhulp (An Mol), uiterlijk op 1 december 2026.',
    ],
    [
      'for the time being, after a nee of who was asked',
      {
        staat: 'voorlopig',
        stap: { ...stap, soort: 'voorlopig' },
        gevraagd: null,
        laatsteNee: { ...stap, soort: 'nee', wie: an, want: 'te druk' },
      },
      'Voorlopig: Leerplicht (Bo Visser) op 23 november 2026. Jeugdhulp (An Mol) zei nee op 23 november 2026.',
    ],
    [
      'a yes',
      { staat: 'ja', stap, gevraagd: null },
      'Leerplicht (Bo Visser). Ja gezegd aan tafel op 23 november 2026.',
    ],
    [
      'a yes while another is asked',
      { staat: 'ja', stap: { ...stap, hoe: null }, gevraagd: { ...stap, wie: an } },
      'Leerplicht (Bo Visser). Ja gezegd op 23 november 2026. Daarna gevraagd: Jeugdhulp (An Mol).',
    ],
  ]
  it.each(cases)('%s', (_, regie, expected) => {
    expect(regieZin(regie, openWijze)).toBe(expected)
  })

  it('why someone said no is told to nobody who holds the paper', () => {
    const nee = { ...stap, soort: 'nee', want: 'ik ben te ziek' } as const
    for (const regie of [
      { staat: 'geen', laatsteNee: nee },
      { staat: 'voorlopig', stap: { ...stap, soort: 'voorlopig' }, gevraagd: null, laatsteNee: nee },
    ] as const)
      expect(regieZin(regie, openWijze)).not.toContain('ziek')
  })

  it('names the role where the name may not stand', () => {
    expect(regieZin({ staat: 'ja', stap, gevraagd: null }, gesloten)).toBe(
      'Leerplicht. Ja gezegd aan tafel op 23 november 2026.',
    )
  })
})

describe('the doel in words', () => {
  it.each([
    [{}, 'Twee ochtenden naar school. Uiterlijk 20 december 2026. Dit doel is voorlopig.'],
    [
      { zichtbaarAan: 'hij zwaait', voorlopig: false, datum: null },
      'Twee ochtenden naar school. Dat zien wij aan: hij zwaait.',
    ],
    [{ tekst: 'Sam komt!', voorlopig: false, datum: null }, '[#214] komt!'],
  ])('%j', (over, expected) => {
    expect(doelZin({ ...doel, ...over }, gesloten)).toBe(expected)
  })
})

describe('kind en ouders in words', () => {
  it.each([
    ['nobody asked', null, 'Nog niet gesproken.'],
    ['not spoken yet', { ...instemming, antwoord: 'nog-niet' }, 'Nog niet gesproken.'],
    ['yes', instemming, 'Ja, zo (zijn moeder, 22 november 2026, aan tafel).'],
    [
      'yes, of nobody knows whom',
      { ...instemming, wie: redact(''), hoe: '' },
      'Ja, zo (22 november 2026). Van wie dat is, staat er nog niet bij.',
    ],
    [
      'yes of both',
      { ...instemming, namens: 'beide', wie: redact('') },
      'Ja, zo (kind en ouders, 22 november 2026, aan tafel).',
    ],
    [
      'a name that says itself who they are',
      { ...instemming, namens: 'ouders', wie: redact('De ouders van Chi'), hoe: '' },
      'Ja, zo (De ouders van Chi, 22 november 2026).',
    ],
    [
      'no',
      { ...instemming, antwoord: 'nee', want: 'te snel', wanneer: null, hoe: '' },
      'Nee, want te snel (zijn moeder).',
    ],
  ] as const)('%s', (_, stood, expected) => {
    expect(instemmingZin({ ...doel, instemming: stood }, openWijze)).toBe(expected)
  })

  it('says of a name that may not stand that it was of child or parents', () => {
    expect(instemmingZin({ ...doel, instemming }, gesloten)).toBe(
      'Ja, zo (kind of ouders, 22 november 2026, aan tafel).',
    )
  })

  it.each([
    [instemming, 'Ja, zo (zijn moeder, 22 november 2026, aan tafel).'],
    [
      { ...instemming, antwoord: 'nee', want: 'te snel', wanneer: null, hoe: '' },
      'Nee, want te snel (zijn moeder).',
    ],
  ] as const)('an answer to the doel as it read before is no answer to this one', (stood, said) => {
    const changed = { ...doel, tekst: 'Vier dagen naar school', instemming: stood }
    expect(instemmingZin(changed, openWijze)).toBe(
      `Nog niet gesproken over dit doel. Over het doel van eerder: ${said}`,
    )
  })

  it.each([
    [{ kind: null, ouders: 'ja' }, 'Ja, zo (de ouders, 22 november 2026). Het kind is nog niet gevraagd.'],
    [{ kind: 'nee', ouders: 'ja' }, 'Ja, zo (de ouders, 22 november 2026). Het kind zei nee.'],
    [{ kind: 'ja', ouders: 'ja' }, 'Ja, zo (de ouders, 22 november 2026).'],
  ] as const)('says of the one whether the other was asked: %j', (woorden, expected) => {
    const stood = { ...instemming, namens: 'ouders', hoe: '' } as const
    expect(instemmingZin({ ...doel, instemming: stood, woorden }, gesloten)).toBe(expected)
  })
})

describe('who, and how it went', () => {
  it.each([
    ['school', 'An', 'School (An)'],
    ['school', '', 'School'],
    [null, 'An', 'An'],
    [null, '', ''],
  ] as const)('%s %s is %s', (partij, naam, expected) => {
    expect(wieZin(partij, naam, openWijze)).toBe(expected)
  })

  it('says that a name without a partij was left out', () => {
    expect(wieZin(null, 'An', gesloten)).toBe('Naam weggelaten')
  })

  it.each([
    [{}, 'Staat open'],
    [{ afloop: 'gedaan', afloopOp: '2026-11-23' }, 'Gedaan op 23 november 2026'],
    [{ afloop: 'niet', want: 'geen tijd' }, 'Niet gedaan, want geen tijd'],
  ] as const)('%j', (over, expected) => {
    expect(afloopZin({ ...actie, ...over }, openWijze)).toBe(expected)
  })
})
