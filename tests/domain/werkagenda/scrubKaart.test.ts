import { array, assert, constantFrom, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scrubKaart } from '../../../src/domain/werkagenda/scrubKaart.ts'
import { redact } from '../../../src/lib/redacted.ts'

const kinderen = [{ naam: redact('Noor Aksoy') }, { naam: redact('Sem de Bos') }]
const mensen = [redact('Karin Duinker')]
/** Every number the team ever gave. */
const gegeven = new Set([214, 305, 1042])

describe('the text of a card on the werkagenda', () => {
  it.each([
    ['Ouders eerder bellen', 'Ouders eerder bellen', []],
    ['Bij Noor duurde het te lang', 'Bij [naam] duurde het te lang', ['Noor → [naam]']],
    ['Noors mentor en Sem de Bos', '[naam] mentor en [naam]', ['Noors → [naam]', 'Sem de Bos → [naam]']],
    [
      'Karin belt #214 en nog eens #214',
      '[naam] belt [nummer] en nog eens [nummer]',
      ['Karin → [naam]', '#214 → [nummer]'],
    ],
    [
      'Het duurde lang bij 214, en bij 1042',
      'Het duurde lang bij [nummer], en bij [nummer]',
      ['214 → [nummer]', '1042 → [nummer]'],
    ],
    ['In 2027 bellen om 14:30; 900 euro, lokaal A214', 'In 2027 bellen om 14:30; 900 euro, lokaal A214', []],
    ['Pieter van buiten', 'Pieter van buiten', []],
  ])('"%s"', (van, naar, vervangen) => {
    const clean = scrubKaart(van, kinderen, mensen, gegeven)
    expect(clean.tekst).toBe(naar)
    expect(clean.vervangen.map(({ gevonden, door }) => `${gevonden.reveal()} → ${door}`)).toEqual(vervangen)
  })

  it('a name or number that was shown and put back on purpose stays; a new one beside it does not', () => {
    const shown = new Set(['Noor', '#214'])
    const clean = scrubKaart('Noor, Noor Aksoy en Sem bij #214 en 305', kinderen, mensen, gegeven, shown)
    expect(clean.tekst).toBe('Noor, [naam] en [naam] bij #214 en [nummer]')
    expect(clean.vervangen.map(({ gevonden }) => gevonden.reveal())).toEqual(['Noor Aksoy', 'Sem', '305'])
  })

  it('what was replaced is closed to messages', () => {
    expect(JSON.stringify(scrubKaart('Noor', kinderen, mensen, gegeven))).not.toContain('Noor')
  })

  it('no known name, and no number of a child, is left whatever stands around it', () => {
    const around = array(constantFrom('bellen', 'met', 'Noor', 'Aksoy', 'Karin', '#305', '305', ',', 'de'))
    assert(
      property(around, (words) => {
        expect(scrubKaart(words.join(' '), kinderen, mensen, gegeven).tekst).not.toMatch(
          /Noor|Aksoy|Karin|305/,
        )
      }),
    )
  })
})
