import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { maandnamen, readDatumDelen } from '../../src/lib/datumDelen.ts'

describe('the parts of a date', () => {
  it('every month is read by its name and by its first three letters', () => {
    for (const [i, naam] of maandnamen.entries()) {
      for (const word of [naam, naam.toUpperCase(), `${naam.slice(0, 3)}.`]) {
        expect(readDatumDelen(`3 ${word} 2026`)).toMatchObject({ ok: true, value: { maand: i + 1, dag: 3 } })
      }
    }
  })

  it('day, month and year come back in every way of writing that is offered', () => {
    const parts = fc.record({
      dag: fc.integer({ min: 1, max: 28 }),
      maand: fc.integer({ min: 1, max: 12 }),
      jaar: fc.integer({ min: 1990, max: 2099 }),
    })
    fc.assert(
      fc.property(parts, fc.constantFrom('-', '/', '.', ' '), ({ dag, maand, jaar }, mark) => {
        const two = (value: number): string => String(value).padStart(2, '0')
        const expected = { ok: true, value: { dag, maand, jaar, kort: false } }
        expect(readDatumDelen([dag, maand, jaar].join(mark))).toEqual(expected)
        expect(readDatumDelen([two(dag), two(maand), jaar].join(mark))).toEqual(expected)
        expect(readDatumDelen(`${two(dag)}${two(maand)}${jaar}`)).toEqual(expected)
        expect(readDatumDelen(`${jaar}-${two(maand)}-${two(dag)}`)).toEqual(expected)
        expect(readDatumDelen(`${dag} ${maandnamen[maand - 1] ?? ''} ${jaar}`)).toEqual(expected)
      }),
    )
  })

  it('whatever is typed gives parts or a reason, and never breaks', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(typeof readDatumDelen(text).ok).toBe('boolean')
      }),
    )
  })
})
