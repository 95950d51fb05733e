import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Blok, Verslag } from '../../src/domain/verslag/Verslag.ts'
import { toMarkdown, verslagBestandsnaam } from '../../src/uitvoer/markdown.ts'

const verslag = (...blokken: readonly Blok[]): Verslag => ({
  titel: 'Verslag',
  ondertitel: '',
  taal: 'nl-NL',
  blokken,
  vervangen: [],
})
const alinea = (tekst: string): Blok => ({ soort: 'alinea', tekst })
const body = (...blokken: readonly Blok[]): string =>
  toMarkdown(verslag(...blokken)).replace('# Verslag\n\n', '')

describe('a verslag as Markdown', () => {
  it('has its parts in order, one empty line between them and one newline at the end', () => {
    const text = toMarkdown({
      ...verslag(
        { soort: 'kop', niveau: 1, tekst: 'Wie zaten er?' },
        { soort: 'lijst', punten: ['Anna', 'Bo'] },
        { soort: 'tabel', koppen: ['Nummer', 'Wat'], rijen: [['#214', 'bellen'], ['#318']] },
        { soort: 'kop', niveau: 3, tekst: 'Slot' },
      ),
      ondertitel: 'Team Waalkant',
    })
    expect(text).toBe(
      '# Verslag\n\nTeam Waalkant\n\n## Wie zaten er?\n\n- Anna\n- Bo\n\n' +
        '| Nummer | Wat |\n| --- | --- |\n| \\#214 | bellen |\n| \\#318 |  |\n\n#### Slot\n',
    )
  })

  it.each([
    ['*vet* _schuin_ `code`', '\\*vet\\* \\_schuin\\_ \\`code\\`'],
    ['<script>alert(1)</script>', '\\<script\\>alert(1)\\</script\\>'],
    ['<!-- weg -->', '\\<!-- weg --\\>'],
    ['[klik](javascript:alert(1))', '\\[klik\\](javascript:alert(1))'],
    ['![plaat](http://x.example/a.png)', '!\\[plaat\\](http\\://x.example/a.png)'],
    ['www.x.example en a@x.example', 'www\\.x.example en a\\@x.example'],
    ['&lt;b&gt; &amp;', '\\&lt;b\\&gt; \\&amp;'],
    ['# geen kop', '\\# geen kop'],
    ['#214 gaat', '\\#214 gaat'],
    ['- geen lijst', '\\- geen lijst'],
    ['1. geen lijst', '1\\. geen lijst'],
    ['> geen citaat', '\\> geen citaat'],
    ['---', '\\---'],
    ['===', '\\=\\=\\='],
    ['    geen code', 'geen code'],
    ['a\\b ~~weg~~ $x$', 'a\\\\b \\~\\~weg\\~\\~ \\$x\\$'],
    ['eerste\n\n\r\ntweede', 'eerste\\\ntweede'],
    ['nul\u0000byte \u202eomgedraaid\u202c', 'nulbyte omgedraaid'],
    ['=HYPERLINK("x")', '\\=HYPERLINK("x")'],
    ['Gewone zin, met komma. Om 14:00 (op tijd)!', 'Gewone zin, met komma. Om 14:00 (op tijd)!'],
    ['Þórdís Wójcik 😀 نور', 'Þórdís Wójcik 😀 نور'],
  ])('shows %j as the text it is', (tekst, expected) => {
    expect(body(alinea(tekst))).toBe(`${expected}\n`)
  })

  it('keeps a table a table, whatever its cells hold', () => {
    const cell = 'a | b\nc\r\n\td'
    expect(body({ soort: 'tabel', koppen: ['x'], rijen: [[cell]] })).toContain('| a \\| b / c / d |')
  })

  it('keeps a point of a list together over lines', () => {
    expect(body({ soort: 'lijst', punten: ['een\ntwee', '- drie'] })).toBe('- een\\\n  twee\n- \\- drie\n')
  })

  it('leaves out what is empty', () => {
    expect(
      body(alinea(' \n '), { soort: 'lijst', punten: [] }, { soort: 'tabel', koppen: [], rijen: [] }),
    ).toBe('# Verslag\n')
  })

  it('never lets mark-up, a table border or a new block through', () => {
    const piece = fc.constantFrom(
      '<b>',
      '](',
      '![',
      '|',
      '\n',
      '\n# ',
      '\n- ',
      '`',
      '```',
      '<!--',
      '\\',
      '&#60;',
      '*',
      'a ',
      '\t',
    )
    const hostile = fc.array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 12 })
    fc.assert(
      fc.property(hostile, (pieces) => {
        const text = body({ soort: 'tabel', koppen: ['Kop'], rijen: [[pieces.join('')]] })
        const rows = text.trimEnd().split('\n')
        expect(rows).toHaveLength(3)
        const unescaped = (rows[2] ?? '').slice(2, -2).replaceAll(/\\[\\`*_[\]<>|~&$^=#+.)@:-]/gu, '')
        expect(unescaped).not.toMatch(/[`*_[\]<>|~&$^\\]/u)
      }),
      { numRuns: 500 },
    )
  })
})

describe('the name of the file', () => {
  it.each([
    ['2026-11-22', 'verslag-overleg-2026-11-22.md'],
    [null, 'verslag-overleg.md'],
    ['../../x', 'verslag-overleg.md'],
    ['2026-11', 'verslag-overleg.md'],
  ])('for %j is %s', (datum, expected) => {
    expect(verslagBestandsnaam(datum)).toBe(expected)
  })
})
