import { describe, expect, it } from 'vitest'
import { bladTekst } from '../../../src/domain/familieblad/bladTekst.ts'
import { buildFamilieblad } from '../../../src/domain/familieblad/buildFamilieblad.ts'
import { kaartteksten } from '../../../src/domain/taal/kaart/kaartteksten.ts'
import { type Taal, talen } from '../../../src/domain/taal/Taal.ts'
import { qrPath } from '../../../src/uitvoer/qr.ts'
import { uitsnede, velden } from '../../support/oudermodus.ts'

const inhoud = { velden, contact: uitsnede.team.contact, omvang: 'geheel', nummers: [] } as const
const tekst = (taal: Taal) => bladTekst(buildFamilieblad(inhoud, kaartteksten[taal], '2026-11-23'))

describe('the card as plain text', () => {
  it('is the card, a line for each piece', () => {
    expect(tekst('nl').split('\n')).toEqual([
      'Onze afspraken',
      'Voor N. A.',
      'Contactpersoon:',
      'Karin Duinker (school)',
      '06 12 34 56 78',
      'Ons doel:',
      'Twee ochtenden naar school',
      'Uiterlijk 14 december 2026',
      'Dit doel staat nog niet vast.',
      'Eerste stap: wie en wanneer:',
      'Juf belt elke maandag',
      'Petra Bos (school)',
      '30 november 2026',
      'Wij kijken weer op:',
      '16 december 2026',
    ])
  })

  it('has the Dutch behind the other language, once where they are the same', () => {
    expect(tekst('tr')).toContain('Hedefimiz · Ons doel:')
    expect(tekst('en').split('\n')).toContain('Karin Duinker (school)')
  })

  it.each(talen)('holds no address and no name of the child in %s', (taal) => {
    expect(tekst(taal)).not.toMatch(/https?:|www\.|#\/|Noor|Aksoy/u)
  })

  it.each(talen)('is small enough for a QR code in %s', (taal) => {
    expect(qrPath(tekst(taal)).ok).toBe(true)
  })
})
