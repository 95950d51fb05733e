import { expect, it } from 'vitest'
import { holdDates } from '../../src/ui/holdDates.ts'

it.each([
  ['Uiterlijk 23 november 2026.', 'Uiterlijk 23\u00A0november\u00A02026.'],
  ['Op de dag van het doel (4 mei)', 'Op de dag van het doel (4\u00A0mei)'],
  ['Els, 3 maart 2026 om 14.03', 'Els, 3\u00A0maart\u00A02026 om 14.03'],
  ['12 kinderen in 2026', '12 kinderen in 2026'],
])('a date stays on one line, other words do not: %s', (tekst, held) => {
  expect(holdDates(tekst)).toBe(held)
})
