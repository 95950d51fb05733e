/**
 * Finds a day in the middle of a sentence. Stricter than a date field: there a person types a day, here "zo", "nu", "9.05
 * uur" and "groep 7-8" are just words. Only what lies ahead counts: what was is no promise.
 */
import { type Datum, hasDag, parseDatum } from '../../lib/datum.ts'
import { maandnamen } from '../../lib/datumDelen.ts'
import type { Woord } from './woorden.ts'

const weekdagen = new Set(['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'])
const losse = new Set(['vandaag', 'morgen', 'overmorgen', ...weekdagen])
/** They only say "by then", so they go with the day. */
const aanloop = new Set(['op', 'voor', 'vóór', 'uiterlijk', 'aanstaande'])
/** After these a day is a habit, or lies behind us. */
const anders = new Set([
  'elke',
  'iedere',
  'alle',
  'per',
  'sinds',
  'vorige',
  'afgelopen',
  'tussen',
  'van',
  'groep',
  'klas',
  'goede',
  "'s",
])
/** After these a pair of numbers is a measure, not a day. */
const maten = new Set([
  'uur',
  'jaar',
  'jarige',
  'jarigen',
  'keer',
  'weken',
  'dagen',
  'minuten',
  'leerlingen',
  'kinderen',
])
const maand = new Set<string>([
  ...maandnamen,
  'jan',
  'feb',
  'mrt',
  'apr',
  'jun',
  'jul',
  'aug',
  'sep',
  'sept',
  'okt',
  'nov',
  'dec',
])

export interface DagInZin {
  readonly dag: Datum
  /** How many words it takes, from `at`. */
  readonly lengte: number
}

const low = (woord: Woord | undefined): string => woord?.kern.toLowerCase() ?? ''

/** The day that begins at word `at`, today or later, or null; total. */
export function readDagAt(woorden: readonly Woord[], at: number, vandaag: Datum): DagInZin | null {
  if (anders.has(low(woorden[at - 1]))) return null
  const first = low(woorden[at])
  const skip = aanloop.has(first) ? 1 : 0
  if (skip === 1 && (woorden[at]?.na.trim() ?? '') !== '') return null
  if (skip === 1 && first !== 'aanstaande' && low(woorden[at + 1]) === 'aanstaande') {
    const later = dagFrom(woorden, at + 2, vandaag)
    return later === null ? null : { ...later, lengte: later.lengte + 2 }
  }
  const found = dagFrom(woorden, at + skip, vandaag)
  return found === null ? null : { ...found, lengte: found.lengte + skip }
}

/** The longest run of up to four words that is a day. */
function dagFrom(woorden: readonly Woord[], at: number, vandaag: Datum): DagInZin | null {
  for (const lengte of [4, 3, 2, 1]) {
    const run = woorden.slice(at, at + lengte)
    if (run.length < lengte || run.slice(0, -1).some(({ na }) => !/^,?\s+$/u.test(na))) continue
    if (run.slice(1).some(({ voor }) => voor !== '')) continue
    const words = run.map(low)
    if (!isVorm(words, low(woorden[at + lengte]))) continue
    const read = parseDatum(words.join(' '), vandaag)
    if (read.ok && hasDag(read.value) && read.value >= vandaag) return { dag: read.value, lengte }
  }
  return null
}

/** The forms that are a day wherever they stand in a sentence. */
function isVorm(words: readonly string[], next: string): boolean {
  const [a = '', b = '', c = ''] = words
  const isMaand = (woord: string): boolean => maand.has(woord.replace(/\.$/u, ''))
  switch (words.length) {
    case 1:
      if (losse.has(a)) return !(a === 'morgen' && next === 'ochtend')
      return isCijfers(a) && !maten.has(next)
    case 2:
      if (a === 'volgende') return b === 'week'
      if (weekdagen.has(a)) return isCijfers(b)
      return /^\d{1,2}e?$/u.test(a) && isMaand(b)
    case 3:
      if (a === 'over') return /^(?:dag|dagen|week|weken|maand|maanden)$/u.test(c)
      if (a === 'volgende' && b === 'week') return weekdagen.has(c)
      if (weekdagen.has(a)) return /^\d{1,2}e?$/u.test(b) && isMaand(c)
      return /^\d{1,2}e?$/u.test(a) && isMaand(b) && /^\d{4}$/u.test(c)
    default:
      return weekdagen.has(a) && /^\d{1,2}e?$/u.test(b) && isMaand(c) && /^\d{4}$/u.test(words[3] ?? '')
  }
}

/** `12-3`, `12-3-2027`, `2027-03-12`: with dashes only; a dot may be a time, a slash a part. */
const isCijfers = (woord: string): boolean =>
  /^(?:\d{1,2}-\d{1,2}(?:-(?:\d{4}|\d{2}))?|\d{4}-\d{2}-\d{2})$/u.test(woord)
