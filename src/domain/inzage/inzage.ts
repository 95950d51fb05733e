/**
 * The access log: who (chosen, not proven: product rule 14) opened, changed, handed out or erased what, when, about
 * which rugnummer. It holds no content and no name of a child; a month is a stream of its own.
 */
import { newId } from '../../lib/id.ts'
import { z } from '../../lib/zod.ts'
import { type Door, type Handeling, newHandeling, type StreamId } from '../handeling/handeling.ts'
import { standingRecords } from '../handeling/lezen.ts'
import type { Records } from '../handeling/records.ts'

const inzageSoorten = [
  'geopend',
  'gewijzigd',
  'uitgevoerd',
  'overgedragen',
  'gewist',
  /** Erased, and asked back out of a reservekopie. */
  'teruggezet',
  /** Got more out of a reservekopie. */
  'aangevuld',
  /** Got what stood apart because the clock of its writer was ahead. */
  'overgenomen',
] as const
export type InzageSoort = (typeof inzageSoorten)[number]

/** What `aan` says of a reservekopie: it holds every child. */
export const reservekopieAan = 'reservekopie'

/** What is noted: `aan` says to whom or in which form something left the app, or which part was erased; else empty. */
export interface InzageNotitie {
  readonly soort: InzageSoort
  readonly rugnummers: readonly number[]
  readonly aan: string
  /** When, in ms since 1970. */
  readonly op: number
}

export interface InzageRegel extends InzageNotitie {
  readonly id: string
  readonly door: Door
}

const prefix = 'inzage-'

/** `jjjj-mm` of a moment, on the calendar of this device. */
export function inzageMaand(op: number): string {
  const day = new Date(op)
  return `${day.getFullYear()}-${String(day.getMonth() + 1).padStart(2, '0')}`
}

/** The stream of a month (`jjjj-mm`). */
export const inzageStream = (maand: string): StreamId => `${prefix}${maand}`

/** The month of a stream of the access log; undefined for any other stream. */
export function maandOf(stream: string): string | undefined {
  const maand = stream.startsWith(prefix) ? stream.slice(prefix.length) : ''
  return /^\d{4}-\d{2}$/.test(maand) ? maand : undefined
}

/** One act that puts these notes in the streams of their months. */
export function noteInzage(notities: readonly InzageNotitie[]): Handeling {
  const months = new Map<string, InzageNotitie[]>()
  for (const notitie of notities) {
    const maand = inzageMaand(notitie.op)
    months.set(maand, [...(months.get(maand) ?? []), notitie])
  }
  return newHandeling(
    'inzage-genoteerd',
    [...months].map(([maand, some]) => ({
      stream: inzageStream(maand),
      wijzigingen: some.map(({ soort, rugnummers, aan, op }) => ({
        tabel: 'inzage',
        id: newId(),
        veld: 'regel',
        waarde: { soort, rugnummers, aan, op },
        vervangt: [],
      })),
    })),
  )
}

const regelSchema = z.object({
  soort: z.enum(inzageSoorten),
  rugnummers: z.array(z.number()),
  aan: z.string(),
  op: z.number(),
})

/** The notes of a month, newest first; what is not understood is left out. */
export function readInzage(records: Records): readonly InzageRegel[] {
  return standingRecords(records, 'inzage')
    .flatMap(([id, velden]): readonly InzageRegel[] => {
      const read = regelSchema.safeParse(velden['regel']?.waarde)
      const door = velden['regel']?.koppen[0]?.door
      return read.success && door !== undefined ? [{ id, door, ...read.data }] : []
    })
    .sort((a, b) => b.op - a.op || (a.id < b.id ? -1 : 1))
}
