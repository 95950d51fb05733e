import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { splitWoorden, woordenOf } from '../../../src/domain/snelregel/woorden.ts'

it('a word comes apart from the marks around it, and together they are the line', () => {
  expect(splitWoorden('  Bel (Hanna), nu!').map(({ voor, kern, na }) => [voor, kern, na])).toEqual([
    ['  ', '', ''],
    ['', 'Bel', ' '],
    ['(', 'Hanna', '), '],
    ['', 'nu', '!'],
  ])
  expect(woordenOf(' Piet  de Boer ')).toEqual(['Piet', 'de', 'Boer'])
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (regel) => {
      const woorden = splitWoorden(regel)
      expect(woorden.map(({ bron }) => bron).join('')).toBe(regel)
      expect(woorden.every(({ bron, voor, kern, na }) => bron === voor + kern + na)).toBe(true)
    }),
  )
})
