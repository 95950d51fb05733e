/**
 * Replaces the names of the team's children in free text by their rugnummer: whole words, whatever the accents, also
 * as a possessive. It knows only the names on the list, and says so by giving back what it replaced. A name that is an
 * ordinary word too ("Wil", "Roos") is only replaced when it is written with a capital, and not where it is a verb that
 * opens a question ("Wil je dit?").
 */
import { type Redacted, redact } from '../../lib/redacted.ts'
import type { Vervangen } from './Verslag.ts'
import { foldNaam } from '../../lib/foldNaam.ts'

/** A child, or someone else, as the scrubber knows it. Without a `rugnummer` it gives `anders`, or else "[naam]". */
export interface BekendeNaam {
  readonly rugnummer: number | null
  /** Names that belong together as typed: given name, family name, or both. */
  readonly namen: readonly Redacted<string>[]
  /** What stands there for who has no number: a partij. */
  readonly anders?: string
}

export interface Scrubber {
  /** The text without known names; where a name fits several children, `eigen` is preferred. */
  scrub(tekst: string, eigen?: number | null): string
  /** What was replaced until now, in the order of first finding. */
  vervangen(): readonly Vervangen[]
  /** What was left until now as a verb, and may be a name all the same. */
  gespaard(): readonly Redacted<string>[]
}

const tussenvoegsels = new Set(
  "de den der van het 't t ten ter te la le les el al bin ibn ben abu von di da dos do op in aan bij d'"
    .split(' ')
    .map((word) => word.trim()),
)

const gewoneWoorden = new Set(
  (
    'wil roos storm mees lente mei jan bos berg dijk bakker smit visser boer jong groot klein wit zwart lang mooi ' +
    'koning beer hoop dag april vos kok kuiper meester vlinder winter zomer engel prins post brand beek maan ster ' +
    'schilder dekker slager herder heer heuvel kamp veld water bloem rood blauw groen oud nieuw vriend moed lot bar ' +
    'sterk vrij stil man maand juni augustus bank haven kerk stam vink valk haan wolf duif zee zon lief jager'
  ).split(' '),
)

/** Whether a folded word is one of the language too, so that it is a name only with a capital. */
export const isGewoonWoord = (fold: string): boolean => gewoneWoorden.has(fold) || tussenvoegsels.has(fold)

/** Names that are a verb too; at the beginning of a sentence, with one of these behind it, it is the verb. */
const werkwoorden = new Set(['wil', 'hoop'])
const naWerkwoord = new Set('ik je jij u hij ze zij wij we jullie iemand men'.split(' '))

/** What stands before the first word of a sentence: there every word has a capital. */
const voorZin = /(?:^|[.!?:\n“"'‘(]\s*)$/u

/** Whether a sentence begins at this place of the text. */
export const beginsZin = (tekst: string, at: number): boolean => voorZin.test(tekst.slice(0, at))

const wordPattern = /[\p{L}\p{M}\p{N}]+/gu

/** Given name and family name beside each other: one number is enough. */
const repeated = /(\[#\d+\])(?: \1)+/gu

interface Word {
  readonly fold: string
  readonly start: number
  readonly end: number
  readonly capital: boolean
}

interface Pattern {
  readonly folds: readonly string[]
  readonly numbers: Set<number>
  readonly anders: Set<string>
}

/** A scrubber for these children; it remembers what it replaced. What is written as in `blijft` stays as it is. */
export function makeScrubber(
  kinderen: readonly BekendeNaam[],
  blijft: Pick<ReadonlySet<string>, 'has'> = new Set<string>(),
): Scrubber {
  const patterns = collectPatterns(kinderen)
  const found = new Map<string, { gevonden: string; door: string; aantal: number }>()
  const spared = new Set<string>()

  const note = (gevonden: string, door: string): void => {
    const key = `${foldNaam(gevonden)} ${door}`
    const seen = found.get(key)
    if (seen === undefined) found.set(key, { gevonden, door, aantal: 1 })
    else seen.aantal += 1
  }

  return {
    scrub(tekst, eigen = null) {
      const words = wordsOf(tekst)
      let out = ''
      let from = 0
      for (let i = 0; i < words.length; ) {
        const hit = matchAt(tekst, words, i, patterns)
        const first = words[i]
        if (hit === null || first === undefined) {
          i += 1
          continue
        }
        i += hit.length
        const gevonden = tekst.slice(first.start, hit.end)
        if (blijft.has(gevonden)) continue
        if (opensAsVerb(tekst, first, words[i])) {
          spared.add(gevonden)
          continue
        }
        const door = replacement(hit.pattern, eigen)
        note(gevonden, door)
        out += tekst.slice(from, first.start) + door
        from = hit.end
      }
      return (out + tekst.slice(from)).replaceAll(repeated, '$1')
    },
    vervangen: () => [...found.values()].map((hit) => ({ ...hit, gevonden: redact(hit.gevonden) })),
    gespaard: () => [...spared].map((een) => redact(een)),
  }
}

/** By first folded word, longest first: whole names before their parts. */
function collectPatterns(kinderen: readonly BekendeNaam[]): ReadonlyMap<string, readonly Pattern[]> {
  const all = new Map<string, Pattern>()
  const add = (folds: readonly string[], { rugnummer, anders }: BekendeNaam): void => {
    if (folds.every((fold) => tussenvoegsels.has(fold)) || folds.join('').length < 2) return
    const key = folds.join(' ')
    const pattern = all.get(key) ?? { folds, numbers: new Set(), anders: new Set() }
    if (rugnummer !== null) pattern.numbers.add(rugnummer)
    else if (anders !== undefined) pattern.anders.add(anders)
    all.set(key, pattern)
  }
  for (const kind of kinderen) {
    for (const naam of kind.namen) {
      const folds = wordsOf(naam.reveal()).map((word) => word.fold)
      if (folds.length === 0) continue
      add(folds, kind)
      for (const fold of folds) if (!tussenvoegsels.has(fold)) add([fold], kind)
    }
  }
  const byFirst = new Map<string, Pattern[]>()
  for (const pattern of all.values()) {
    const first = pattern.folds[0] ?? ''
    byFirst.set(first, [...(byFirst.get(first) ?? []), pattern])
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.folds.length - a.folds.length)
  return byFirst
}

function wordsOf(tekst: string): readonly Word[] {
  return [...tekst.matchAll(wordPattern)].map((match) => ({
    fold: foldNaam(match[0]),
    start: match.index,
    end: match.index + match[0].length,
    capital: /^\p{Lu}/u.test(match[0]),
  }))
}

/** The longest known name that begins at word `i`; a possessive s ("Noors") counts when written with a capital. */
function matchAt(
  tekst: string,
  words: readonly Word[],
  i: number,
  patterns: ReadonlyMap<string, readonly Pattern[]>,
): { readonly pattern: Pattern; readonly end: number; readonly length: number } | null {
  const first = words[i]
  if (first === undefined) return null
  for (const pattern of patterns.get(first.fold) ?? []) {
    const run = words.slice(i, i + pattern.folds.length)
    const last = run.at(-1)
    const same =
      run.length === pattern.folds.length && run.every((word, at) => word.fold === pattern.folds[at])
    if (same && last !== undefined && isJoined(tekst, run) && isMeantAsName(pattern, first)) {
      return { pattern, end: last.end, length: run.length }
    }
  }
  const owner = first.capital && first.fold.endsWith('s') ? first.fold.slice(0, -1) : ''
  const single = (patterns.get(owner) ?? []).find((pattern) => pattern.folds.length === 1)
  return single === undefined ? null : { pattern: single, end: first.end, length: 1 }
}

/** "Wil je dit?": in the midst of a sentence, or before another word, it is the name. */
const opensAsVerb = (tekst: string, { fold, start, end }: Word, next: Word | undefined): boolean =>
  next !== undefined &&
  werkwoorden.has(fold) &&
  naWerkwoord.has(next.fold) &&
  /^\s+$/u.test(tekst.slice(end, next.start)) &&
  beginsZin(tekst, start)

/** Words of one name stand beside each other: only spaces, dots, hyphens or apostrophes between them. */
const isJoined = (tekst: string, run: readonly Word[]): boolean =>
  run.every((word, at) => at === 0 || /^[\s.'’‐-]{1,3}$/u.test(tekst.slice(run[at - 1]?.end, word.start)))

const isMeantAsName = (pattern: Pattern, first: Word): boolean =>
  first.capital || pattern.folds.length > 1 || (first.fold.length > 2 && !gewoneWoorden.has(first.fold))

function replacement({ numbers, anders }: Pattern, eigen: number | null): string {
  if (eigen !== null && numbers.has(eigen)) return `[#${eigen}]`
  const known = [...numbers].sort((a, b) => a - b).map((nummer) => `#${nummer}`)
  const what = known.length === 0 ? [...anders].sort() : known
  return what.length === 0 ? '[naam]' : `[${what.join(' of ')}]`
}
