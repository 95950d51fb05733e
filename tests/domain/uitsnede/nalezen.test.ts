import { describe, expect, it } from 'vitest'
import { type Nalezen, nalezenZinnen } from '../../../src/domain/uitsnede/nalezen.ts'
import { redact } from '../../../src/lib/redacted.ts'

const nalezen: Nalezen = {
  vervangen: [
    { gevonden: redact('Sem'), door: 'een ander kind', aantal: 2 },
    { gevonden: redact('#305'), door: 'een ander kind', aantal: 1 },
  ],
  twijfel: [redact('412')],
}

describe('what the team reads over', () => {
  it('is how many, and which words', () => {
    const { aantallen, woorden } = nalezenZinnen(nalezen, 'de kaart', false)
    expect(aantallen).toEqual([
      'Op 3 plekken staat nu “een ander kind”, in plaats van een naam of nummer.',
      '1 woord of getal kan nog een ander kind zijn. Lees de kaart daarop na.',
    ])
    expect(woorden).toEqual([
      'Is “412” een ander kind? Verander dat dan op het werkblad.',
      '“Sem” werd “een ander kind”, 2 keer',
      '“#305” werd “een ander kind”',
    ])
  })

  it('with Alleen nummers is how many only', () => {
    const { aantallen, woorden } = nalezenZinnen(nalezen, 'het voorbeeld', true)
    expect(aantallen).toHaveLength(2)
    expect(aantallen.join(' ')).not.toMatch(/Sem|305|412/u)
    expect(woorden).toEqual([])
  })

  it('is nothing where nobody was taken out and nothing is in doubt', () => {
    expect(nalezenZinnen({ vervangen: [], twijfel: [] }, 'de kaart', false)).toMatchObject({
      aantallen: [],
      woorden: [],
    })
  })
})
