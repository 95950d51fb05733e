/**
 * Calendar dates as text: a day `JJJJ-MM-DD`, or a month `JJJJ-MM` where the day is not known. As text they sort and
 * compare; no time zone can move them. Where a day is needed of a month, it counts as the first.
 */
import { type DatumDelen, maandnamen, readDatumDelen } from './datumDelen.ts'
import { parseRelatief } from './datumWoorden.ts'
import { err, ok, type Result } from './result.ts'

export type Datum = string

/** Where a date without a year lies: ahead of today (a plan) or behind it (since when). */
export type Richting = 'vooruit' | 'terug'

/** Why typed text is no date; `maand-eerst` carries what was probably meant, to be offered, never taken. */
export type DatumWeigering =
  | { readonly reden: 'leeg' }
  | { readonly reden: 'onleesbaar' }
  | { readonly reden: 'maand-ontbreekt' }
  | { readonly reden: 'maand-eerst'; readonly voorstel: Datum | null }
  | { readonly reden: 'bestaat-niet' }
  | { readonly reden: 'jaar-onwaarschijnlijk' }

const dayMs = 86_400_000
const pad = (value: number, width: number): string => String(value).padStart(width, '0')

/** The number of days of a month (1 to 12) in a year. */
function daysInMonth(jaar: number, maand: number): number {
  if (maand !== 2) return maand === 4 || maand === 6 || maand === 9 || maand === 11 ? 30 : 31
  return jaar % 4 === 0 && (jaar % 100 !== 0 || jaar % 400 === 0) ? 29 : 28
}

/** Whether the day, or without one the month, exists. Asked for each date of each child in the list, so made to be quick. */
function exists(jaar: number, maand: number, dag: number | null): boolean {
  if (!Number.isInteger(jaar) || !Number.isInteger(maand) || jaar < 1000 || jaar > 9999) return false
  if (maand < 1 || maand > 12) return false
  return dag === null || (Number.isInteger(dag) && dag >= 1 && dag <= daysInMonth(jaar, maand))
}

/** Makes a Datum of numbers; null when that day or month does not exist. */
export function makeDatum(jaar: number, maand: number, dag: number | null): Datum | null {
  if (!exists(jaar, maand, dag)) return null
  const month = `${pad(jaar, 4)}-${pad(maand, 2)}`
  return dag === null ? month : `${month}-${pad(dag, 2)}`
}

/** The number that the digits from one place up to another make; NaN when one of them is no digit. */
function digitsIn(text: string, from: number, to: number): number {
  let value = 0
  for (let at = from; at < to; at += 1) {
    const digit = text.charCodeAt(at) - 48
    if (!(digit >= 0 && digit <= 9)) return Number.NaN
    value = value * 10 + digit
  }
  return value
}

/** True for text that is a day or a month that exists. */
export function isDatum(text: unknown): text is Datum {
  if (typeof text !== 'string' || (text.length !== 7 && text.length !== 10) || text[4] !== '-') return false
  if (text.length === 10 && text[7] !== '-') return false
  return exists(digitsIn(text, 0, 4), digitsIn(text, 5, 7), text.length === 7 ? null : digitsIn(text, 8, 10))
}

/** True when the day is known, false for a month. */
export const hasDag = (datum: Datum): boolean => datum.length === 10

const partsOf = (datum: Datum): { jaar: number; maand: number; dag: number | null } => ({
  jaar: Number(datum.slice(0, 4)),
  maand: Number(datum.slice(5, 7)),
  dag: hasDag(datum) ? Number(datum.slice(8, 10)) : null,
})

const toMs = (datum: Datum): number => {
  const { jaar, maand, dag } = partsOf(datum)
  return Date.UTC(jaar, maand - 1, dag ?? 1)
}

const fromMs = (ms: number): Datum => new Date(ms).toISOString().slice(0, 10)

/** The day of a moment in the local calendar of the device; now when nothing is given. */
export const today = (now: Date = new Date()): Datum =>
  `${pad(now.getFullYear(), 4)}-${pad(now.getMonth() + 1, 2)}-${pad(now.getDate(), 2)}`

/** The day that lies `days` calendar days later (or earlier when negative). */
export const addDays = (datum: Datum, days: number): Datum => fromMs(toMs(datum) + days * dayMs)

/** The same weekday `weeks` weeks later (or earlier when negative). */
export const addWeeks = (datum: Datum, weeks: number): Datum => addDays(datum, weeks * 7)

/** The same day `months` later; the last day of a shorter month. */
export function addMonths(datum: Datum, months: number): Datum {
  const { jaar, maand, dag } = partsOf(datum)
  const index = jaar * 12 + maand - 1 + months
  const [year, month] = [Math.floor(index / 12), (index % 12) + 1]
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(Math.min(dag ?? 1, daysInMonth(year, month)), 2)}`
}

/** Calendar days from one date to another; negative when `to` lies before `from`. */
export const daysBetween = (from: Datum, to: Datum): number => Math.round((toMs(to) - toMs(from)) / dayMs)

/** Day of the week, 0 = Sunday to 6 = Saturday. */
const weekdayOf = (datum: Datum): number => new Date(toMs(datum)).getUTCDay()

/** `14 december 2026`; for a month `december 2026`. */
export function formatDatum(datum: Datum): string {
  const { dag } = partsOf(datum)
  return dag === null ? formatMaand(datum) : `${dag} ${formatMaand(datum)}`
}

/** `december 2026`, of a day or a month. */
export function formatMaand(datum: Datum): string {
  const { jaar, maand } = partsOf(datum)
  return `${maandnamen[maand - 1] ?? ''} ${jaar}`
}

/** `14-12-2026`; for a month `12-2026`. */
export const formatDatumKort = (datum: Datum): string => datum.split('-').reverse().join('-')

/** `14.03`, the local time of a moment in ms since 1970. */
export function formatKlok(ms: number): string {
  const moment = new Date(ms)
  return `${pad(moment.getHours(), 2)}.${pad(moment.getMinutes(), 2)}`
}

/** `14.00` of the stored `14:00`; empty stays empty. */
export const formatTijd = (tijd: string): string => tijd.replace(':', '.')

/** Fills in the century (two digits) or the whole year (none) on the asked side of today. */
function fillJaar(delen: DatumDelen, vandaag: Datum, richting: Richting): number {
  const now = partsOf(vandaag)
  if (delen.jaar !== null) {
    if (!delen.kort) return delen.jaar
    const full = 2000 + delen.jaar
    return richting === 'terug' && full > now.jaar ? full - 100 : full
  }
  const here = `${pad(now.jaar, 4)}-${pad(delen.maand, 2)}${delen.dag === null ? '' : `-${pad(delen.dag, 2)}`}`
  const reference = delen.dag === null ? vandaag.slice(0, 7) : vandaag
  if (richting === 'vooruit') return here < reference ? now.jaar + 1 : now.jaar
  return here > reference ? now.jaar - 1 : now.jaar
}

/**
 * Reads a date as typed, in the Dutch order day, month: `14-12`, `14-12-26`, `141226`, `14 december 2026`,
 * `2026-12-14`, `december 2026`, `morgen`, `vrijdag`, `over 2 weken`. Without a year it lies on the side of
 * `richting`. Month before day, a day that does not exist and a year outside 1900 to 2199 are refused.
 */
export function parseDatum(
  text: string,
  vandaag: Datum,
  richting: Richting = 'vooruit',
): Result<Datum, DatumWeigering> {
  const relative = parseRelatief(text)
  if (relative !== null) {
    switch (relative.soort) {
      case 'dagen':
        return ok(addDays(vandaag, relative.aantal))
      case 'maanden':
        return ok(addMonths(vandaag, relative.aantal))
      case 'weekdag': {
        const ahead = (relative.weekdag - weekdayOf(vandaag) + 7) % 7
        if (richting === 'terug') return ok(addDays(vandaag, ahead - 7))
        return ok(addDays(vandaag, (ahead === 0 ? 7 : ahead) + relative.wekenExtra * 7))
      }
    }
  }
  const delen = readDatumDelen(text)
  if (!delen.ok) {
    if (delen.error.reden !== 'maand-eerst') return err(delen.error)
    const { bedoeld } = delen.error
    const voorstel = makeDatum(fillJaar(bedoeld, vandaag, richting), bedoeld.maand, bedoeld.dag)
    return err({ reden: 'maand-eerst', voorstel })
  }
  const { maand, dag } = delen.value
  const jaar = fillJaar(delen.value, vandaag, richting)
  if (jaar < 1900 || jaar > 2199) return err({ reden: 'jaar-onwaarschijnlijk' })
  const datum = makeDatum(jaar, maand, dag)
  return datum === null ? err({ reden: 'bestaat-niet' }) : ok(datum)
}
