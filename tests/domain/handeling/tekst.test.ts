import { describe, expect, it } from 'vitest'
import { checkTekst, checkTeksten, cleanTekst, emptyToNull } from '../../../src/domain/handeling/tekst.ts'

describe('text that is kept', () => {
  it.each([
    ['  Noor  ', 'Noor'],
    ['regel 1\r\nregel 2', 'regel 1\nregel 2'],
    ['Noor\u0000\u202eredlev', 'Noorredlev'],
    ['Zoe\u0308', 'Zoë'],
    ['<script>alert(1)</script>', '<script>alert(1)</script>'],
    ['=SOM(A1)', '=SOM(A1)'],
  ])('%j becomes %j', (typed, kept) => {
    expect(cleanTekst(typed)).toBe(kept)
  })

  it.each([
    ['', true, { reden: 'leeg', veld: 'naam' }],
    ['\u202e ', true, { reden: 'leeg', veld: 'naam' }],
    ['a'.repeat(81), false, { reden: 'te-lang', veld: 'naam', hoogstens: 80 }],
    ['a'.repeat(10_000), false, { reden: 'te-lang', veld: 'naam', hoogstens: 80 }],
    ['Noor 123456782', false, { reden: 'bsn', veld: 'naam' }],
  ])('%j is refused with its reason', (tekst, verplicht, error) => {
    expect(checkTekst('naam', { tekst, hoogstens: 80, verplicht })).toEqual({ ok: false, error })
  })

  it('empty text passes where it may, and is kept as empty', () => {
    expect(checkTekst('naam', { tekst: ' ', hoogstens: 80 })).toEqual({ ok: true, value: '' })
    expect(emptyToNull('')).toBeNull()
    expect(emptyToNull('x')).toBe('x')
  })

  it('of several texts the first refusal is told', () => {
    const regels = { a: { tekst: 'goed', hoogstens: 10 }, b: { tekst: 'te lang', hoogstens: 3 } }
    expect(checkTeksten(regels)).toEqual({ ok: false, error: { reden: 'te-lang', veld: 'b', hoogstens: 3 } })
    expect(checkTeksten({ a: { tekst: ' goed ', hoogstens: 10 } })).toEqual({
      ok: true,
      value: { a: 'goed' },
    })
  })
})
