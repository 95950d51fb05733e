import { describe, expect, it } from 'vitest'
import { splitRijen } from '../../src/werkers/splitRijen.ts'

describe('pasted text becomes rows', () => {
  it.each([
    [
      'tabs',
      'Noor\tVeldman\nSam\tde Wit',
      [
        ['Noor', 'Veldman'],
        ['Sam', 'de Wit'],
      ],
    ],
    [
      'semicolons',
      'Noor;Veldman\r\nSam;de Wit\r\n',
      [
        ['Noor', 'Veldman'],
        ['Sam', 'de Wit'],
      ],
    ],
    [
      'commas',
      'Noor,Veldman\nSam,de Wit',
      [
        ['Noor', 'Veldman'],
        ['Sam', 'de Wit'],
      ],
    ],
    ['a name with a comma between tabs', 'Wit, Sam de\tDe Wilg', [['Wit, Sam de', 'De Wilg']]],
    [
      'a quoted line break',
      'Noor\t"De Wilg\nlocatie Oost"\nSam\tEik',
      [
        ['Noor', 'De Wilg\nlocatie Oost'],
        ['Sam', 'Eik'],
      ],
    ],
    ['a quoted separator', 'Noor;"Wilg; Oost"', [['Noor', 'Wilg; Oost']]],
    ['quotes in a cell', 'Noor;"de ""Wilg"""', [['Noor', 'de "Wilg"']]],
    ['one column', 'Noor Veldman\nSam de Wit', [['Noor Veldman'], ['Sam de Wit']]],
    [
      'empty rows left out',
      'Noor\tV\n\t\n\n  \nSam\tW',
      [
        ['Noor', 'V'],
        ['Sam', 'W'],
      ],
    ],
    ['a mark at the start of the file', '\ufeffNoor;V', [['Noor', 'V']]],
    ['unequal widths', 'Noor\tV\t\nSam', [['Noor', 'V', ''], ['Sam']]],
    [
      'old line ends',
      'Noor;V\rSam;W',
      [
        ['Noor', 'V'],
        ['Sam', 'W'],
      ],
    ],
    ['nothing', '', []],
  ])('%s', (_, text, rows) => {
    expect(splitRijen(text)).toEqual(rows)
  })
})
