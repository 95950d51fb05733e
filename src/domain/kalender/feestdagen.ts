/**
 * Days on which hardly anyone works: weekends and the Dutch public holidays. It is told where a day is chosen, never
 * refused. Source: Algemene termijnenwet art. 3 lid 1 and 2 (Goede Vrijdag is put on a par); the Easter days follow from
 * the Gregorian reckoning of Easter (Meeus/Jones/Butcher).
 */
import { addDays, type Datum, hasDag, isDatum, makeDatum } from '../../lib/datum.ts'

/** Easter Sunday of a year (1583 and later). */
export function paasdag(jaar: number): Datum {
  const a = jaar % 19
  const b = Math.floor(jaar / 100)
  const c = jaar % 100
  const f = Math.floor((b + 8) / 25)
  const g = Math.floor((b - f + 1) / 3)
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const n = h + l - 7 * m + 114
  return makeDatum(jaar, Math.floor(n / 31), (n % 31) + 1) ?? `${jaar}-04-01`
}

const weekdag = (datum: Datum): number => new Date(`${datum}T00:00:00Z`).getUTCDay()

const vast: Readonly<Record<string, string>> = {
  '01-01': 'Nieuwjaarsdag',
  '05-05': 'Bevrijdingsdag',
  '12-25': 'Eerste Kerstdag',
  '12-26': 'Tweede Kerstdag',
}

const vanPasen: readonly (readonly [dagen: number, naam: string])[] = [
  [-2, 'Goede Vrijdag'],
  [0, 'Eerste Paasdag'],
  [1, 'Tweede Paasdag'],
  [39, 'Hemelvaartsdag'],
  [49, 'Eerste Pinksterdag'],
  [50, 'Tweede Pinksterdag'],
]

/** Koningsdag is 27 April, or the day before when that is a Sunday. */
function koningsdag(jaar: number): Datum {
  const dag = `${jaar}-04-27`
  return weekdag(dag) === 0 ? addDays(dag, -1) : dag
}

/** The name of the public holiday on this day, or null. */
export function feestdagOp(datum: Datum): string | null {
  const jaar = Number(datum.slice(0, 4))
  const fixed = vast[datum.slice(5)]
  if (fixed !== undefined) return fixed
  const pasen = paasdag(jaar)
  const moving = vanPasen.find(([dagen]) => addDays(pasen, dagen) === datum)
  if (moving !== undefined) return moving[1]
  return koningsdag(jaar) === datum ? 'Koningsdag' : null
}

/**
 * What is worth knowing of a day that was chosen: it lies behind us, is a holiday, or falls in a weekend; empty for an
 * ordinary day, for a month, and for what is no day.
 */
export function dagMelding(datum: Datum, vandaag: Datum): string {
  if (!isDatum(datum) || !hasDag(datum)) return ''
  if (datum < vandaag) return 'Deze dag is al geweest. Klopt dat?'
  const feestdag = feestdagOp(datum)
  if (feestdag !== null) return `Let op: dit is ${feestdag}.`
  const dag = weekdag(datum)
  return dag === 6 ? 'Let op: dit is een zaterdag.' : dag === 0 ? 'Let op: dit is een zondag.' : ''
}

/** The same for a day that is refused when it lies behind us: then it says what to do. */
export const komendeDagMelding = (datum: Datum, vandaag: Datum): string =>
  isDatum(datum) && hasDag(datum) && datum < vandaag
    ? 'Deze datum is voorbij. Kies vandaag of later.'
    : dagMelding(datum, vandaag)
