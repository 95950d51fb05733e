/**
 * A verslag as Markdown (CommonMark with tables). What people typed stays the text it is: no mark-up, link, image or
 * HTML of theirs passes, and control characters that could hide text are dropped.
 */
import type { Blok, Verslag } from '../domain/verslag/Verslag.ts'
import { type Datum, hasDag, isDatum } from '../lib/datum.ts'

/** The whole file, with one newline at the end. */
export function toMarkdown(verslag: Verslag): string {
  const opening = [
    `# ${inline(verslag.titel)}`,
    ...(verslag.ondertitel === '' ? [] : [inline(verslag.ondertitel)]),
  ]
  const parts = [...opening, ...verslag.blokken.map(blok)].filter((part) => part !== '')
  return `${parts.join('\n\n')}\n`
}

/** `verslag-overleg-2026-11-22.md`: never a name or number of a child. */
export const verslagBestandsnaam = (datum: Datum | null): string =>
  datum !== null && isDatum(datum) && hasDag(datum) ? `verslag-overleg-${datum}.md` : 'verslag-overleg.md'

function blok(one: Blok): string {
  switch (one.soort) {
    case 'kop':
      return `${'#'.repeat(one.niveau + 1)} ${inline(one.tekst)}`
    case 'alinea':
      return lines(one.tekst).join('\\\n')
    case 'lijst':
      return one.punten.map((punt) => `- ${lines(punt).join('\\\n  ')}`).join('\n')
    case 'tabel':
      return tabel(one.koppen, one.rijen)
  }
}

function tabel(koppen: readonly string[], rijen: readonly (readonly string[])[]): string {
  if (koppen.length === 0) return ''
  const row = (cells: readonly string[]): string => `| ${cells.map(inline).join(' | ')} |`
  const full = (cells: readonly string[]): readonly string[] => koppen.map((_, i) => cells[i] ?? '')
  return [row(koppen), `|${' --- |'.repeat(koppen.length)}`, ...rijen.map((cells) => row(full(cells)))].join(
    '\n',
  )
}

/** Text for one line: the lines of the original with " / " between them. */
const inline = (tekst: string): string => lines(tekst).join(' / ')

/** The lines of a text, each escaped; empty lines are left out. */
function lines(tekst: string): readonly string[] {
  return clean(tekst)
    .split(/[\n\v\f\r\u0085\u2028\u2029]+/u)
    .map((line) => line.replaceAll(/\s+/gu, ' ').trim())
    .filter((line) => line !== '')
    .map(escapeLine)
}

/** Without C0 and C1 controls (newlines stay) and without marks that turn the direction of what follows. */
const clean = (tekst: string): string =>
  tekst.replaceAll(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, (mark) =>
    /[\n\v\f\r\u0085\t]/u.test(mark) ? mark : '',
  )

/** Every character with a meaning in Markdown gets a backslash, those that only count at the start of a line there. */
function escapeLine(line: string): string {
  return line
    .replaceAll(/[\\`*_[\]<>|~&$^=]/gu, String.raw`\$&`)
    .replaceAll(/:(?=\/\/)|@(?=[\p{L}\p{N}])|\b(www)\./giu, (match) =>
      match.replace(/[:@.]/u, String.raw`\$&`),
    )
    .replace(/^([#+-])/u, String.raw`\$1`)
    .replace(/^(\d{1,9})([.)])/u, String.raw`$1\$2`)
}
