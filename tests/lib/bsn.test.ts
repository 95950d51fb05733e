import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findBsnLike, withoutBsn } from '../../src/lib/bsn.ts'

/** Nine digits with this remainder in the elfproef: the last digit is made to fit, else the case is thrown away. */
function withRemainder(first: readonly number[], remainder: number): string | null {
  const sum = first.reduce((total, digit, i) => total + digit * (9 - i), 0)
  const last = (((sum - remainder) % 11) + 11) % 11
  return last > 9 ? null : [...first, last].join('')
}

const eightDigits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 8, maxLength: 8 })
const bsn = eightDigits
  .map((digits) => withRemainder(digits, 0))
  .filter((text): text is string => text !== null && text !== '000000000')

describe('what looks like a BSN', () => {
  it.each([
    ['111222333', '111222333'],
    ['123456782', '123456782'],
    ['bsn: 123456782.', '123456782'],
    ['123 456 782', '123456782'],
    ['123.456.782', '123456782'],
    ['1234-56-782', '123456782'],
    ['1234.56.782', '123456782'],
    ['Noor (123456782) groep 8', '123456782'],
    ['groep 8 123456782 nee', '123456782'],
    ['123456782 8', '123456782'],
    ['op 14-12-2026 123456782', '123456782'],
    ['100000009', '100000009'],
    ['100000004', '100000004'],
    ['100000003', null],
    ['Groep 7 111 222 333', '111222333'],
    ['geb. 2012 111 222 333', '111222333'],
    ['111 222 333 2e kind', '111222333'],
    ['groep 7 111.222.333 8', '111222333'],
    ['+31 20 111222333', '111222333'],
    ['+31 20 111 222 333', '111222333'],
    ['111 222\n333', '111222333'],
    ['111222\r\n333', '111222333'],
    ['tel 06 12345678 en 111 222 333', '111222333'],
    ['１２３４５６７８２', '123456782'],
  ])('%s', (text, found) => {
    expect(findBsnLike(text)).toBe(found)
  })

  it('is found wherever it stands, also with spaces, dots or dashes between', () => {
    fc.assert(
      fc.property(
        bsn,
        fc.constantFrom('', ' ', '.', '-'),
        fc.constantFrom('', 'bsn ', 'x'),
        (digits, mark, lead) => {
          const written = `${lead}${digits.slice(0, 3)}${mark}${digits.slice(3, 6)}${mark}${digits.slice(6)} hoi`
          expect(findBsnLike(written)).toBe(digits)
        },
      ),
    )
  })

  it('an onderwijsnummer (starting with 10, remainder 5) is found too', () => {
    const onderwijs = eightDigits
      .map((digits) => withRemainder([1, 0, ...digits.slice(2)], 5))
      .filter((text) => text !== null)
    fc.assert(
      fc.property(onderwijs, (digits) => {
        expect(findBsnLike(digits)).toBe(digits)
      }),
    )
  })

  it('nine digits that do not fit the elfproef pass', () => {
    const other = fc
      .tuple(eightDigits, fc.integer({ min: 1, max: 10 }))
      .map(([digits, rest]) => ({ digits: withRemainder(digits, rest), rest }))
      .filter(({ digits, rest }) => digits !== null && !(rest === 5 && digits.startsWith('10')))
    fc.assert(
      fc.property(other, ({ digits }) => {
        expect(findBsnLike(digits ?? '')).toBeNull()
      }),
    )
  })

  it('nine digits inside a longer number pass', () => {
    fc.assert(
      fc.property(bsn, fc.integer({ min: 1, max: 9999 }), (digits, more) => {
        expect(findBsnLike(`${digits}${more}`)).toBeNull()
        expect(findBsnLike(`${more}${digits}`)).toBeNull()
      }),
    )
  })
})

describe('what passes', () => {
  it.each([
    '',
    'geen getal',
    '000000000',
    '14-12-2026',
    'op 14-12-2026 om 14.00 uur',
    '2026-12-14 14:30',
    '14.12.2026 - 18.01.2027',
    '9.30 11.45 14',
    '0612345678',
    '06-12345678',
    '06 12 34 56 78',
    '06 - 12345678',
    '010-1234567',
    '0182 123456',
    '0182-12 34 56',
    '+31612345678',
    '+31 6 12345678',
    '+31 (0)6 1234 5678',
    '0031 612345678',
    '0031612345678',
    '+31 6 123456',
    '+32 478 12 34 56',
    '06 12 34 56 78\n06 87 65 43 21',
    '14-12-2026\n18-01-2027',
    'bel 06-12345678 of 010-1234567',
    'NL12RABO0123456789',
    '12345678',
    '1234567890',
    'rugnummers 101, 205, 307',
  ])('%s', (text) => {
    expect(findBsnLike(text)).toBeNull()
  })

  it('every date of this century in every way of writing', () => {
    const day = fc.date({ min: new Date('2000-01-02'), max: new Date('2099-12-30'), noInvalidDate: true })
    fc.assert(
      fc.property(day, day, fc.constantFrom('-', '.', '/'), (a, b, mark) => {
        const write = (date: Date): string =>
          [date.getDate(), date.getMonth() + 1, date.getFullYear()]
            .map((n) => String(n).padStart(2, '0'))
            .join(mark)
        expect(findBsnLike(write(a))).toBeNull()
        expect(findBsnLike(`van ${write(a)} tot ${write(b)}`)).toBeNull()
        expect(findBsnLike(`${write(a)} ${write(b)}`)).toBeNull()
        expect(findBsnLike(`${a.toISOString().slice(0, 10)} ${b.toISOString().slice(0, 16)}`)).toBeNull()
      }),
    )
  })

  it('every Dutch phone number, mobile or not, with or without its land code', () => {
    const digits = fc.stringMatching(/^[1-9]\d{8}$/)
    fc.assert(
      fc.property(
        digits,
        fc.constantFrom('', ' ', '-'),
        fc.integer({ min: 1, max: 3 }),
        (rest, mark, area) => {
          const split = `${rest.slice(0, area)}${mark}${rest.slice(area)}`
          for (const text of [`0${split}`, `+31${split}`, `+31 ${split}`, `0031${rest}`, `0031 ${split}`]) {
            expect(findBsnLike(text)).toBeNull()
          }
        },
      ),
    )
  })
})

describe('taking such a number out of a text', () => {
  it.each([
    ['Bel thuis', 'Bel thuis'],
    ['Bel 123456782 na vieren', 'Bel  na vieren'],
    ['123456782', ''],
    ['eerst 123 456-782,\ndan 1234.56.782', 'eerst ,\ndan '],
    ['１２３４５６７８２ en 12–11–2026', ' en 12–11–2026'],
    ['Groep 7 111 222 333', 'Groep 7 '],
    ['Bel 06-12345678 over 123456782', 'Bel 06-12345678 over '],
  ])('%j becomes %j', (text, rest) => {
    expect(withoutBsn(text)).toBe(rest)
  })

  it('leaves none, wherever it stands', () => {
    const piece = fc.oneof(
      fc.string({ maxLength: 5 }),
      fc.constantFrom('123456782', '111 222 333', '1000-00-004'),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 5 }), (pieces) => {
        expect(findBsnLike(withoutBsn(pieces.join('')))).toBeNull()
      }),
    )
  })
})
