import { describe, expect, it } from 'vitest'
import { veldNaam } from '../../../src/features/dossier/parts/veldNaam.ts'
import { waardeTekst } from '../../../src/features/dossier/parts/veldTekst.ts'
import type { Json } from '../../../src/lib/json.ts'

const stap = {
  lezer: 'ouder-gezag',
  ouder: 1,
  naam: 'Fatma Aksoy',
  gezagNagevraagd: true,
  goedgevonden: false,
  weging: '',
  taal: 'tr',
  omvang: 'geheel',
  regel: 'ouder-leest',
  op: '2026-11-23',
}
const read = (over: Record<string, Json>): string =>
  waardeTekst('overdracht', 'stap', { ...stap, ...over }, () => null)

describe('a hand-over in the history', () => {
  it('has a name of its own', () => {
    expect(veldNaam('overdracht', 'stap')).toBe('Gegeven aan het gezin')
  })

  it.each([
    [
      'who read, how much, and that the gezag was asked',
      {},
      'Fatma Aksoy (ouder 1), leest alles wat met het gezin is gedeeld, het gezag is nagevraagd bij school, 23 november 2026',
    ],
    [
      'the weighing of who reads without gezag',
      {
        lezer: 'pleegouder',
        ouder: null,
        gezagNagevraagd: false,
        regel: 'hoofdlijn-na-weging',
        weging: 'zij haalt Noor elke dag op',
      },
      'Fatma Aksoy (pleegouder), leest alleen de hoofdlijn, 23 november 2026, want zij haalt Noor elke dag op',
    ],
    [
      'a package, of an age that a person said',
      { zestien: true, regel: 'jongere-vond-goed', gezagNagevraagd: false, tot: '2026-12-07' },
      'Fatma Aksoy (ouder 1), leest omdat de jongere het goedvindt, het kind is 16 of ouder, 23 november 2026, op de eigen tablet tot en met 7 december 2026',
    ],
    [
      'nothing that it does not know',
      { lezer: 'bestuur', naam: '', ouder: null, regel: '', op: '' },
      'het gezag is nagevraagd bij school',
    ],
  ] as const)('tells %s', (_what, over, tekst) => {
    expect(read(over)).toBe(tekst)
  })
})
