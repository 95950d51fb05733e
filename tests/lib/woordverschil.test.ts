import { describe, expect, it } from 'vitest'
import { markVerschil } from '../../src/lib/woordverschil.ts'

/** Marked words between brackets. */
const read = (tekst: string, ander: string): string =>
  markVerschil(tekst, ander)
    .map((deel) => (deel.anders ? `[${deel.tekst}]` : deel.tekst))
    .join('')

describe('what one text says that another does not', () => {
  it.each([
    ['one word', 'Elke dag een uur', 'Elke week een uur', 'Elke[ dag] een uur'],
    ['more at the end', 'Rust en een vaste plek', 'Rust', 'Rust[ en een vaste plek]'],
    ['less at the end', 'Rust', 'Rust en een vaste plek', 'Rust'],
    ['the same', 'Rust', 'Rust', 'Rust'],
    ['nothing in common: no word is marked', 'Ritme', 'Een maatje', 'Ritme'],
    ['empty beside words', '', 'Een maatje', ''],
    ['another line, the same words', 'Rust\nen ritme', 'Rust en ritme', 'Rust\nen ritme'],
  ])('%s', (_, tekst, ander, marked) => {
    expect(read(tekst, ander)).toBe(marked)
  })

  it('keeps every character, also of texts too long to compare', () => {
    const lang = 'woord en zin, '.repeat(800)
    for (const [een, ander] of [
      [' Een  dag\n\nrust ', 'Een week rust'],
      [lang, `${lang}slot`],
    ] as const)
      expect(
        markVerschil(een, ander)
          .map(({ tekst }) => tekst)
          .join(''),
      ).toBe(een)
  })
})
