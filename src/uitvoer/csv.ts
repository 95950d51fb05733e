/**
 * Rows as CSV for a Dutch spreadsheet: `;` between cells, a byte order mark, CRLF. A cell that a spreadsheet would run as a
 * formula (ASVS 1.2.10, full-width signs too) gets an apostrophe in front; line breaks in a cell become spaces.
 */
const formula = /^[\s\p{Cc}]*(?:[=+\-@＝＋－＠]|\p{Cc})/u

/** The whole file; every cell stands between quotes. */
export const toCsv = (rows: readonly (readonly string[])[]): string =>
  `\ufeff${rows.map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`

function cell(text: string): string {
  const line = text.replaceAll(/[\r\n\t\u2028\u2029]+/gu, ' ')
  const safe = formula.test(text) ? `'${line}` : line
  return `"${safe.replaceAll('"', '""')}"`
}
