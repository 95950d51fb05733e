/** Where a child stands now: a dated step each time it changes; the latest step is the present. */
import { type Datum, isDatum } from '../../lib/datum.ts'
import { newId } from '../../lib/id.ts'
import { err, ok, type Result } from '../../lib/result.ts'
import { z } from '../../lib/zod.ts'
import {
  type ActContext,
  changeVeld,
  type Dossierstand,
  type Handeling,
  newDossierHandeling,
  type Wijziging,
} from '../handeling/handeling.ts'
import { datumSchema, readStappen } from '../handeling/lezen.ts'
import { emptyRecords, type Records } from '../handeling/records.ts'

export const situaties = ['dreigt', 'thuis', 'terug', 'afgesloten'] as const
export type Situatie = (typeof situaties)[number]

/** Screen names (product, Words). */
export const situatieNamen: Readonly<Record<Situatie, string>> = {
  dreigt: 'Dreigt',
  thuis: 'Zit thuis',
  terug: 'Weer op school',
  afgesloten: 'Afgesloten',
}

/** By which sign each is known at a glance, the same on every screen. */
export const situatieBeelden = {
  dreigt: 'alert',
  thuis: 'home',
  terug: 'school',
  afgesloten: 'archive',
} as const satisfies Readonly<Record<Situatie, string>>

export interface Situatiestap {
  readonly id: string
  readonly situatie: Situatie
  /** Since when: a day (`2026-09-14`) or a month (`2026-09`). */
  readonly sinds: Datum | null
  readonly stamp: string
}

export interface SituatieInvoer {
  readonly situatie: Situatie
  readonly sinds: Datum | null
}

export type SituatieWeigering =
  | { readonly reden: 'datum'; readonly veld: 'sinds' }
  | { readonly reden: 'toekomst'; readonly veld: 'sinds' }

export const isSituatie = (value: unknown): value is Situatie => situaties.includes(value as Situatie)

const stapSchema = z.object({
  situatie: z.enum(situaties),
  sinds: datumSchema.nullable().catch(null),
})

/** All steps, the earliest first; the last one is the present. */
export const readSituatiestappen = (records: Records): readonly Situatiestap[] =>
  readStappen(records, 'situatie', 'stap', stapSchema).map(({ id, stamp, waarde }) => ({
    id,
    ...waarde,
    stamp,
  }))

/** Refuses a date that is none, or that lies after today. */
export function checkSituatie(input: SituatieInvoer, vandaag: Datum): SituatieWeigering | null {
  if (input.sinds === null) return null
  if (!isDatum(input.sinds)) return { reden: 'datum', veld: 'sinds' }
  return input.sinds > vandaag.slice(0, input.sinds.length) ? { reden: 'toekomst', veld: 'sinds' } : null
}

/** The record of a new step. */
export const newSituatiestap = ({ situatie, sinds }: SituatieInvoer): Wijziging =>
  changeVeld(emptyRecords, 'situatie', newId(), 'stap', { situatie, sinds })

/** Adds a dated step; the earlier ones stay as history. A date in the future is refused. */
export function setSituatie(
  dossier: Dossierstand,
  input: SituatieInvoer,
  ctx: ActContext,
): Result<Handeling, SituatieWeigering> {
  const refusal = checkSituatie(input, ctx.vandaag)
  if (refusal !== null) return err(refusal)
  return ok(newDossierHandeling('situatie-gewijzigd', dossier.id, [newSituatiestap(input)], ctx))
}
