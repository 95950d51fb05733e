/**
 * An appointment as an iCalendar file (RFC 5545) for the agenda of whoever gets it. Its times are in UTC, so that every
 * agenda shows them right; it holds only what it is given, and is never given a child.
 */
import { addMinutes, momentIn } from '../domain/kalender/klok.ts'
import { addDays, type Datum } from '../lib/datum.ts'

export interface Afspraak {
  /** The same for every file of this appointment, so that a later one takes its place. */
  readonly id: string
  readonly datum: Datum
  /** `14:00`; empty for the whole day. */
  readonly tijd: string
  readonly minuten: number
  readonly titel: string
  readonly omschrijving: string
  /** Where, or empty. */
  readonly plaats: string
}

/** The whole file, made at this moment (ms since 1970). */
export function toIcs(afspraak: Afspraak, nu: number): string {
  const { id, datum, tijd, minuten, titel, omschrijving, plaats } = afspraak
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Kanteltafel//Overleg//NL',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${escapeText(id)}@kanteltafel`,
    `DTSTAMP:${utc(nu)}`,
    ...(tijd === '' ? wholeDay(datum) : fromTo(momentIn(datum, tijd), minuten)),
    `SUMMARY:${escapeText(titel)}`,
    ...(omschrijving === '' ? [] : [`DESCRIPTION:${escapeText(omschrijving)}`]),
    ...(plaats === '' ? [] : [`LOCATION:${escapeText(plaats)}`]),
    'CLASS:PRIVATE',
    'END:VEVENT',
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${foldLine(line)}\r\n`).join('')
}

/** `overleg-2026-11-30.ics`. */
export const icsBestandsnaam = (datum: Datum): string => `overleg-${datum}.ics`

const utc = (ms: number): string => `${new Date(ms).toISOString().slice(0, 19).replaceAll(/[-:]/gu, '')}Z`

const day = (datum: Datum): string => datum.replaceAll('-', '')

const wholeDay = (datum: Datum): readonly string[] => [
  `DTSTART;VALUE=DATE:${day(datum)}`,
  `DTEND;VALUE=DATE:${day(addDays(datum, 1))}`,
  'TRANSP:TRANSPARENT',
]

const fromTo = (begin: number, minuten: number): readonly string[] => [
  `DTSTART:${utc(begin)}`,
  `DTEND:${utc(addMinutes(begin, Math.max(1, minuten)))}`,
]

/** A TEXT value (RFC 5545, 3.3.11): line breaks become `\n`, other control characters go. */
export const escapeText = (text: string): string =>
  text
    .replaceAll(/\r\n|[\r\n\u0085\u2028\u2029]/gu, '\n')
    .replaceAll(/(?!\n)\p{Cc}/gu, '')
    .replaceAll(/[\\;,]/gu, String.raw`\$&`)
    .replaceAll('\n', String.raw`\n`)

const mostOctets = 75

const octetsOf = (character: string): number => {
  const point = character.codePointAt(0) ?? 0
  return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x1_0000 ? 3 : 4
}

/** A content line in pieces of at most 75 octets, each next one behind CRLF and a space; no character is cut (3.1). */
export function foldLine(line: string): string {
  let folded = ''
  let octets = 0
  for (const character of line) {
    const size = octetsOf(character)
    if (octets + size > mostOctets) {
      folded += '\r\n '
      octets = 1
    }
    folded += character
    octets += size
  }
  return folded
}
