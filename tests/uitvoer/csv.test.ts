import { describe, expect, it } from 'vitest'
import { toCsv } from '../../src/uitvoer/csv.ts'

const cellOf = (text: string): string => toCsv([[text]]).slice(2, -3)

describe('a table as CSV', () => {
  it('opens in a Dutch spreadsheet: mark, semicolons, Windows line ends', () => {
    expect(
      toCsv([
        ['Datum', 'Wie'],
        ['3 november', 'Noor'],
      ]),
    ).toBe('\ufeff"Datum";"Wie"\r\n"3 november";"Noor"\r\n')
  })

  it('keeps quotes and semicolons inside their cell', () => {
    expect(toCsv([['a;b', 'zei "ja"']])).toBe('\ufeff"a;b";"zei ""ja"""\r\n')
  })

  it.each(['=1+1', '+31', '-2', '@som', '\t=1', ' =1', '\u0000=1', '＝1', '＋1', '－1', '＠a', '\r=1'])(
    'never gives a spreadsheet a formula (%j)',
    (text) => {
      expect(cellOf(text).startsWith("'")).toBe(true)
    },
  )

  it('makes a line break in a cell a space', () => {
    expect(cellOf('een\r\ntwee\u2028drie')).toBe('een twee drie')
  })
})
