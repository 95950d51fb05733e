/**
 * Reads the parts of a date as Dutch people type it: day before month, months by name or number, years of two or
 * four digits. It knows no today and fills in nothing; who calls it decides what a missing part means.
 */
import { err, ok, type Result } from './result.ts'

export const maandnamen = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
] as const

/** `kort` tells that the year was typed in two digits: `jaar` is then 0 to 99. */
export interface DatumDelen {
  readonly jaar: number | null
  readonly kort: boolean
  readonly maand: number
  readonly dag: number | null
}

/** Why text is no date: nothing there, not understood, month before day, or a year without a month. */
export type DelenWeigering =
  | { readonly reden: 'leeg' }
  | { readonly reden: 'onleesbaar' }
  | { readonly reden: 'maand-eerst'; readonly bedoeld: DatumDelen }
  | { readonly reden: 'maand-ontbreekt' }

const otherNames: Readonly<Record<string, number>> = { mrt: 3, oct: 10, may: 5 }

/** The number of a month by its name or a piece of it from three letters on; null when it is none. */
function readMaandnaam(word: string): number | null {
  const other = otherNames[word]
  if (other !== undefined) return other
  if (word.length < 3) return null
  const index = maandnamen.findIndex((naam) => naam.startsWith(word))
  return index < 0 ? null : index + 1
}

function toDelen(dag: number | null, maand: number, jaar: string | undefined): DatumDelen {
  return {
    dag,
    maand,
    jaar: jaar === undefined ? null : Number(jaar),
    kort: jaar !== undefined && jaar.length <= 2,
  }
}

const plausibleYear = (jaar: number): boolean => jaar >= 1900 && jaar <= 2199
const isMaand = (maand: number): boolean => maand >= 1 && maand <= 12
const isDag = (dag: number): boolean => dag >= 1 && dag <= 31

/** Checks the order day, month; the other way round is told, never turned silently. */
function inOrder(dag: number, maand: number, jaar: string | undefined): Result<DatumDelen, DelenWeigering> {
  if (isDag(dag) && isMaand(maand)) return ok(toDelen(dag, maand, jaar))
  if (isMaand(dag) && isDag(maand)) return err({ reden: 'maand-eerst', bedoeld: toDelen(maand, dag, jaar) })
  return err({ reden: 'onleesbaar' })
}

function readCompact(digits: string): Result<DatumDelen, DelenWeigering> {
  const [a, b, rest] = [Number(digits.slice(0, 2)), Number(digits.slice(2, 4)), digits.slice(4)]
  if (digits.length === 8) {
    if (isDag(a) && isMaand(b) && plausibleYear(Number(rest))) return ok(toDelen(a, b, rest))
    const [jaar, maand, dag] = [digits.slice(0, 4), Number(digits.slice(4, 6)), Number(digits.slice(6))]
    if (plausibleYear(Number(jaar)) && isMaand(maand) && isDag(dag)) return ok(toDelen(dag, maand, jaar))
    return inOrder(a, b, rest)
  }
  if (digits.length === 6) {
    if (isDag(a) && isMaand(b)) return ok(toDelen(a, b, rest))
    if (isMaand(a) && plausibleYear(Number(digits.slice(2)))) return ok(toDelen(null, a, digits.slice(2)))
    return inOrder(a, b, rest)
  }
  if (digits.length === 4 && plausibleYear(Number(digits))) return err({ reden: 'maand-ontbreekt' })
  return err({ reden: 'onleesbaar' })
}

function readNamed(text: string): DatumDelen | null {
  const dayFirst = /^(\d{1,2})e?[-/. ]*([a-z]+)\.?[-/ ]*(\d{4}|\d{2})?$/u.exec(text)
  if (dayFirst !== null) {
    const maand = readMaandnaam(dayFirst[2] ?? '')
    if (maand !== null && isDag(Number(dayFirst[1]))) return toDelen(Number(dayFirst[1]), maand, dayFirst[3])
  }
  const monthFirst = /^([a-z]+)\.?[-/ ]*(\d{4}|\d{2})?$/u.exec(text)
  if (monthFirst !== null) {
    const maand = readMaandnaam(monthFirst[1] ?? '')
    if (maand !== null) return toDelen(null, maand, monthFirst[2])
  }
  const yearFirst = /^(\d{4})[-/ ]+([a-z]+)\.?$/u.exec(text)
  const maand = yearFirst === null ? null : readMaandnaam(yearFirst[2] ?? '')
  return maand === null || yearFirst === null ? null : toDelen(null, maand, yearFirst[1])
}

const weekday =
  /^(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|ma|di|wo|do|vr|za|zo)[.,]? +(?=\d)/u
const clockTail = /[t ]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?z?$/u

/**
 * The parts of `14-12`, `14-12-26`, `141226`, `14 dec`, `14-dec-2026`, `mei 2012`, `5-2012`, `2012-05`, `20261214`.
 * A day that the month does not have passes here: that needs the year, which the caller fills in.
 */
export function readDatumDelen(text: string): Result<DatumDelen, DelenWeigering> {
  const clean = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’‘`]/gu, ' ')
    .replace(/[‐‑‒–—]/gu, '-')
    .replace(/\s+/gu, ' ')
    .replace(/ ?([-/.]) ?/gu, '$1')
    .trim()
    .replace(clockTail, '')
    .replace(weekday, '')
    .replace(/[.,]$/u, '')
  if (clean === '') return err({ reden: 'leeg' })
  if (/^\d+$/u.test(clean)) return readCompact(clean)

  const iso = /^(\d{4})[-/. ](\d{1,2})(?:[-/. ](\d{1,2}))?$/u.exec(clean)
  if (iso !== null) {
    const [maand, dag] = [Number(iso[2]), iso[3] === undefined ? null : Number(iso[3])]
    const fits = isMaand(maand) && (dag === null || isDag(dag))
    return fits ? ok(toDelen(dag, maand, iso[1])) : err({ reden: 'onleesbaar' })
  }
  const maandJaar = /^(\d{1,2})[-/. ](\d{4})$/u.exec(clean)
  if (maandJaar !== null) {
    const maand = Number(maandJaar[1])
    return isMaand(maand) ? ok(toDelen(null, maand, maandJaar[2])) : err({ reden: 'onleesbaar' })
  }
  const numbers = /^(\d{1,2})[-/. ](\d{1,2})(?:[-/. ](\d{4}|\d{2}))?$/u.exec(clean)
  if (numbers !== null) return inOrder(Number(numbers[1]), Number(numbers[2]), numbers[3])

  const named = readNamed(clean)
  return named === null ? err({ reden: 'onleesbaar' }) : ok(named)
}
