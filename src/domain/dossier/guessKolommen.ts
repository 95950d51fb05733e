/** What the columns of a pasted list hold when it has no header: a guess that is shown and asked, never taken at once. */
import { findBsnLike } from '../../lib/bsn.ts'
import type { Datum } from '../../lib/datum.ts'
import type { Kolom } from './kolommen.ts'

/** A cell that was meant as a date, also one that does not exist. */
export const looksLikeDate =
  /^\d{1,2}[-/. ](?:\d{1,2}|[a-z]{3,})[-/. ]\d{2,4}$|^\d{4}-\d{2}(?:-\d{2})?$|^[a-z]{3,9} \d{4}$/iu
const looksLikeSituatie = /^(?:zit )?thuis|^dreig|^terug|^weer op school/iu

const looksLikeSchool = /school|college|lyceum|mavo|\bobs\b|atheneum/iu
/** A proper name of a few words; a free reason mostly starts small or is longer, and is never taken by a guess. */
const looksLikePlaats = /^(?:['’]t |de |het )?\p{Lu}[\p{L}\p{N} .'’()-]{2,39}$/u

const cellsOf = (rijen: readonly (readonly string[])[], kolom: number): readonly string[] =>
  rijen.map((rij) => rij[kolom]?.trim() ?? '').filter((cell) => cell !== '')

/** Certain enough: a few odd cells (a typing error, "onbekend") do not change what a column holds. */
const most = (cells: readonly string[], pattern: RegExp): boolean =>
  cells.length > 0 && cells.filter((cell) => pattern.test(cell)).length * 3 >= cells.length * 2

const isNumbers = (cells: readonly string[]): boolean =>
  cells.length > 0 && cells.every((cell) => findBsnLike(cell) !== null)

/** The year in the middle of the dates of a column; two digits are taken as this century up to this year. */
function middleYear(cells: readonly string[], vandaag: Datum): number {
  const thisYear = Number(vandaag.slice(0, 4))
  const years = cells.flatMap((cell) => {
    const [found] = /\d{4}|\d{2}$/u.exec(cell) ?? []
    if (found === undefined) return []
    const year = Number(found)
    return [found.length === 4 ? year : year <= thisYear % 100 ? 2000 + year : 1900 + year]
  })
  return years.toSorted((x, y) => x - y)[Math.floor(years.length / 2)] ?? 0
}

/** A child on the list is three years at least: dates of later years say since when it is not at school. */
const youngest = 3

/** Which columns of dates hold the birth and since when: the older one is the birth, unless it is too young for that. */
function guessDates(
  columns: readonly (readonly [kolom: number, cells: readonly string[]])[],
  vandaag: Datum,
): ReadonlyMap<number, Kolom> {
  const thisYear = Number(vandaag.slice(0, 4))
  const byYear = columns
    .map(([kolom, cells]) => ({ kolom, year: middleYear(cells, vandaag) }))
    .toSorted((x, y) => x.year - y.year)
  const [first, second] = byYear
  if (first === undefined) return new Map()
  if (first.year > thisYear - youngest) return new Map([[first.kolom, 'sinds']])
  return new Map<number, Kolom>([
    [first.kolom, 'geboren'],
    ...(second === undefined ? [] : [[second.kolom, 'sinds'] as const]),
  ])
}

/**
 * A guess at columns without a header, by what stands in them: dates, words for a situatie, names in front, and as
 * school what is left of texts when that is one column. What is not clear is left out.
 */
export function guessKolommen(rijen: readonly (readonly string[])[], vandaag: Datum): readonly Kolom[] {
  const width = Math.max(0, ...rijen.map((rij) => rij.length))
  const columns = Array.from({ length: width }, (_, i) => [i, cellsOf(rijen.slice(0, 20), i)] as const)
  const given = new Map<number, Kolom>()
  const left = () => columns.filter(([i]) => !given.has(i))
  const give = (kolom: Kolom, found: readonly (readonly [number, unknown])[]): void => {
    const [at] = found[0] ?? []
    if (at !== undefined) given.set(at, kolom)
  }
  for (const [i, cells] of columns) if (isNumbers(cells)) given.set(i, 'overslaan')
  const dates = left().filter(([, cells]) => most(cells, looksLikeDate))
  for (const [i, kolom] of guessDates(dates, vandaag)) given.set(i, kolom)
  for (const [i] of dates) if (!given.has(i)) given.set(i, 'overslaan')
  give(
    'situatie',
    left().filter(([, cells]) => most(cells, looksLikeSituatie)),
  )
  const [first, second] = columns
  const isText = (column: typeof first, pattern: RegExp): boolean =>
    column !== undefined &&
    !given.has(column[0]) &&
    column[1].length > 0 &&
    column[1].every((cell) => pattern.test(cell))
  if (isText(first, /^\p{L}/u)) {
    const whole = width === 1 || isText(first, /^\p{L}[\p{L}.'’-]*,? \p{L}/u)
    given.set(0, whole ? 'naam' : 'roepnaam')
    if (!whole && isText(second, /^[\p{L}'’]/u) && !most(second?.[1] ?? [], looksLikeSchool))
      given.set(1, 'achternaam')
  }
  const named = left().filter(([, cells]) => most(cells, looksLikeSchool))
  const texts = left().filter(([, cells]) => most(cells, looksLikePlaats))
  give('school', named.length > 0 ? named : texts.length === 1 ? texts : [])
  return columns.map(([i]) => given.get(i) ?? 'overslaan')
}
