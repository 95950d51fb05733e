/**
 * The clock on the wall in the Netherlands, whatever the device is set to: summer time from the last Sunday of March to
 * the last Sunday of October, both at 01:00 UTC (EU directive 2000/84). An hour that the clock skips is read as the
 * hour after it, an hour that comes twice as the first.
 */
import type { Datum } from '../../lib/datum.ts'

const hourMs = 3_600_000
const minuteMs = 60_000

/** The moment (ms since 1970) at which the clock changes in this month (2 = March, 9 = October). */
function changeIn(jaar: number, maand: number): number {
  const last = new Date(Date.UTC(jaar, maand + 1, 0))
  return Date.UTC(jaar, maand, last.getUTCDate() - last.getUTCDay(), 1)
}

function offsetAt(ms: number): number {
  const jaar = new Date(ms).getUTCFullYear()
  return ms >= changeIn(jaar, 2) && ms < changeIn(jaar, 9) ? 2 * hourMs : hourMs
}

/** The moment (ms since 1970) of a day and a time `14:00` on the wall. */
export function momentIn(datum: Datum, tijd: string): number {
  const wall = Date.parse(`${datum}T${tijd}:00Z`)
  const summer = wall - 2 * hourMs
  if (offsetAt(summer) === 2 * hourMs) return summer
  return wall - hourMs
}

/** Day and time on the wall at a moment (ms since 1970). */
export function wallAt(ms: number): { readonly datum: Datum; readonly tijd: string } {
  const wall = new Date(ms + offsetAt(ms)).toISOString()
  return { datum: wall.slice(0, 10), tijd: wall.slice(11, 16) }
}

/** Minutes from one moment to another, rounded to whole ones. */
export const minutesBetween = (from: number, to: number): number => Math.round((to - from) / minuteMs)

/** The moment so many minutes later. */
export const addMinutes = (ms: number, minuten: number): number => ms + minuten * minuteMs
