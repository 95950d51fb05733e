/**
 * Turns pasted text into rows of cells: tab (copied from a spreadsheet), `;` (Dutch spreadsheets) or `,`; a cell
 * between quotes may hold the separator and line breaks.
 */
import Papa from 'papaparse'

/** The separator that most lines share; a tab always wins, because nobody types one. */
function findSeparator(text: string): string {
  if (text.includes('\t')) return '\t'
  const lines = text.split('\n', 50).filter((line) => line.trim() !== '')
  const shared = (separator: string): number => lines.filter((line) => line.includes(separator)).length
  return shared(';') >= shared(',') && shared(';') > 0 ? ';' : ','
}

/** The rows with their cells trimmed; empty rows are left out, unequal widths are kept as they are. */
export function splitRijen(text: string): string[][] {
  const clean = text.replace(/^\ufeff/u, '').replace(/\r\n?/gu, '\n')
  const delimiter = findSeparator(clean)
  const { data } = Papa.parse<string[]>(clean, {
    delimiter,
    newline: '\n',
    skipEmptyLines: 'greedy',
  })
  return data.map((row) => row.map((cell) => cell.trim()))
}
