/**
 * The sentence of a quick line. It stays as it was typed: wie and wanneer are read from it, not cut out of it, for "Samir
 * belt Noor vrijdag" is a promise and "belt Noor en" is not. Only the sign @ goes, and at the edges what stands beside an
 * actie on every screen (its child, who, when): the number; a name in front; a day behind. There the rest reads whole:
 * "Samir: belt Noor en moeder, vrijdag 27 november". A day in front may be how the sentence begins ("Vrijdag belt ..."), so
 * it goes only beside a name, where no sentence has one; a name behind may be whom it is about ("Mentor belt Piet").
 */
import { cleanTekst } from '../handeling/tekst.ts'
import type { Stuk } from './parseSnelregel.ts'

type Soort = Stuk['soort']

/** The sentence without the number of its child at the edge; the line itself when there are no other words. */
export function zinOf(regel: string, stukken: readonly Stuk[]): string {
  const zin = join(trim(stukken, ['kind'], ['kind']))
  return hasWords(zin) ? zin : cleanTekst(regel)
}

/** What is to be done; empty when the line says no more than who, when and of which child. */
export function watOf(stukken: readonly Stuk[]): string {
  const wat = join(trim(stukken, ['kind', 'wie', 'wanneer'], ['kind', 'wanneer']))
  return stukken.some(({ soort, bron }) => soort === 'tekst' && hasWords(bron)) ? wat : ''
}

const hasWords = (tekst: string): boolean => /[\p{L}\p{N}]/u.test(tekst)

/** Before these words there must stand one, and after those too: at such an edge nothing is taken off. */
const voegt = /^\s*(?:(?:en|of)(?!\p{L})|[&+/)\]"'’”])/iu
const leunt = new RegExp(
  String.raw`(?:(?<!\p{L})(?:en|of|met|aan|van|bij|voor|vóór|naar|door|over|tot|na|vanaf|sinds|om|rond|tegen|zonder|in|op|per|` +
    String.raw`is|zijn|was|wordt|worden|de|het|een|deze|dit|die|dat|elke|iedere|komende|volgende|dan)|[&+/(["'‘“])\s*$`,
  'iu',
)

/** Without the pieces of these kinds at its edges, and the marks that stood around them. */
function trim(stukken: readonly Stuk[], voor: readonly Soort[], achter: readonly Soort[]): readonly Stuk[] {
  const isGap = (stuk: Stuk | undefined): boolean => stuk?.soort === 'tekst' && !hasWords(stuk.bron)
  const isText = (stuk: Stuk | undefined): stuk is Stuk => stuk?.soort === 'tekst'
  const first = stukken.findIndex((stuk) => isText(stuk) && hasWords(stuk.bron))
  const named = stukken.slice(0, Math.max(first, 0)).some(({ soort }) => soort === 'wie')
  let from = 0
  for (let i = 0; i < stukken.length; i += 1) {
    const stuk = stukken[i]
    if (stuk === undefined || !(isGap(stuk) || voor.includes(stuk.soort))) break
    if (stuk.soort === 'wanneer' && !named) break
    const next = stukken[i + 1]
    if (stuk.soort !== 'tekst' && isText(next) && voegt.test(next.bron)) break
    if (stuk.soort !== 'tekst') from = i + 1
  }
  let to = stukken.length
  for (let i = stukken.length - 1; i >= from; i -= 1) {
    const stuk = stukken[i]
    if (stuk === undefined || !(isGap(stuk) || achter.includes(stuk.soort))) break
    const before = stukken[i - 1]
    if (stuk.soort !== 'tekst' && isText(before) && leunt.test(before.bron)) break
    if (stuk.soort !== 'tekst') to = i
  }
  const closing = stukken.slice(to).filter(isText)
  return [...stukken.slice(from, to), ...closing]
}

/** On one line, as typed but for the sign @ and the marks that opened it. */
function join(stukken: readonly Stuk[]): string {
  const line = stukken.map(({ soort, bron }) => (soort === 'wie' ? bron.slice(1) : bron)).join('')
  return cleanTekst(line.replaceAll(/\s+/gu, ' '))
    .replace(/^[,.;:!?–-]+\s*/u, '')
    .replace(/\s*[,;:–-]*\s*$/u, '')
    .replace(/\s+(?=[.!?]+$)/u, '')
}
