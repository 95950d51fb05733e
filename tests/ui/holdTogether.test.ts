import { expect, it } from 'vitest'
import { holdTogether } from '../../src/ui/holdTogether.ts'

it.each([
  ['Uiterlijk 23 november 2026.', 'Uiterlijk 23\u00A0november\u00A02026.'],
  ['Op de dag van het doel (4 mei)', 'Op de dag van het doel (4\u00A0mei)'],
  ['Els, 3 maart 2026 om 14.03', 'Els, 3\u00A0maart\u00A02026 om\u00A014.03'],
  ['12 kinderen in 2026', '12\u00A0kinderen in 2026'],
  ['Dat was 18 dagen geleden', 'Dat was 18\u00A0dagen geleden'],
  ['Aan tafel 5 mensen en 3 partijen', 'Aan tafel 5\u00A0mensen en 3\u00A0partijen'],
  ['Over Kind 214 en Kind 305', 'Over Kind 214\u00A0en Kind 305'],
])('a date, a number and a time keep the word they belong to: %s', (tekst, held) => {
  expect(holdTogether(tekst)).toBe(held)
})
