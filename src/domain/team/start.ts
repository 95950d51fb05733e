/**
 * The start of a team (feature map, row 3): within 14 days onderwijs, leerplicht and ouders sit at one table. It is
 * derived from when the team began and who sat where, and is never a tick; when the days are over it only says so.
 */
import { addDays, type Datum, daysBetween } from '../../lib/datum.ts'
import type { Records } from '../handeling/records.ts'
import type { Partij } from '../partij/partij.ts'

/** The days in which they come to one table. */
const startDagen = 14

/** Who sits at one table in the end. */
const aanEenTafel = ['school', 'leerplicht', 'ouder'] as const
export type StartPartij = (typeof aanEenTafel)[number]

/** What the clock needs of an overleg. */
export interface Tafel {
  readonly id: string
  readonly datum: Datum | null
  readonly staat: 'gepland' | 'bezig' | 'gesloten'
  readonly afgezegd: boolean
  /** Whose seats are taken. */
  readonly partijen: readonly Partij[]
}

export interface Startklok {
  /** The last day of the 14. */
  readonly voor: Datum
  /** Days from today to that day; negative when it has passed. */
  readonly dagen: number
  /** Who has no seat yet at the fullest table there was or will be. */
  readonly ontbreekt: readonly StartPartij[]
  /** The first overleg to come at which all have a seat. */
  readonly gepland: { readonly overleg: string; readonly datum: Datum } | null
}

/** The earliest stamp in the stream of the team: when it began. Empty when nothing was ever written. */
export function firstTeamStamp(records: Records): string {
  let first = ''
  for (const tabel of Object.values(records)) {
    for (const velden of Object.values(tabel)) {
      for (const { koppen } of Object.values(velden)) {
        for (const { stamp } of koppen) if (first === '' || stamp < first) first = stamp
      }
    }
  }
  return first
}

const missingAt = ({ partijen }: Tafel): readonly StartPartij[] =>
  aanEenTafel.filter((partij) => !partijen.includes(partij))

/** The clock of a team that began on `begonnen`; null once all sat at one table that was held. */
export function startklok(begonnen: Datum, overleggen: readonly Tafel[], vandaag: Datum): Startklok | null {
  const live = overleggen.filter(({ afgezegd }) => !afgezegd)
  if (live.some((tafel) => tafel.staat !== 'gepland' && missingAt(tafel).length === 0)) return null
  const full = live
    .flatMap((tafel) =>
      tafel.datum !== null && tafel.datum >= vandaag && missingAt(tafel).length === 0
        ? [{ overleg: tafel.id, datum: tafel.datum }]
        : [],
    )
    .toSorted((a, b) => (a.datum < b.datum ? -1 : 1))
  const ontbreekt = live
    .map(missingAt)
    .reduce<readonly StartPartij[]>((least, one) => (one.length < least.length ? one : least), aanEenTafel)
  const voor = addDays(begonnen, startDagen)
  return { voor, dagen: daysBetween(vandaag, voor), ontbreekt, gepland: full[0] ?? null }
}
