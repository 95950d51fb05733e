/**
 * Total reading of stored fields: what is missing, erased or not understood gives the fallback and stays on disk as it is. An
 * undone act leaves a record of which every field is empty: such a record counts as not there.
 */
import { type Datum, isDatum } from '../../lib/datum.ts'
import type { Json } from '../../lib/json.ts'
import { type Redacted, redact } from '../../lib/redacted.ts'
import { z } from '../../lib/zod.ts'
import { isGewist, livingRecords, type Records, type Velden, WEG_VELD } from './records.ts'

export const tekstSchema = z.string()
export const datumSchema = z.custom<Datum>(isDatum)
export const naamSchema = z.string().transform((naam): Redacted<string> => redact(naam))

/** The value as the schema reads it, or the fallback. */
export function readAs<T>(schema: z.ZodType<T>, value: Json | undefined, fallback: T): T {
  const read = isGewist(value) ? null : schema.safeParse(value)
  return read?.success === true ? read.data : fallback
}

/** One field of a record as the schema reads it, or the fallback. */
export const readVeld = <T>(velden: Velden | undefined, veld: string, schema: z.ZodType<T>, fallback: T): T =>
  readAs(schema, velden?.[veld]?.waarde, fallback)

export const readTekst = (velden: Velden | undefined, veld: string): string =>
  readVeld(velden, veld, tekstSchema, '')

export const readNaam = (velden: Velden | undefined, veld: string): Redacted<string> =>
  redact(readTekst(velden, veld))

export const readDatum = (velden: Velden | undefined, veld: string): Datum | null =>
  readVeld<Datum | null>(velden, veld, datumSchema, null)

/** The highest stamp among the standing versions of a record: when it was last changed. */
export function stampOf(velden: Velden): string {
  let highest = ''
  for (const veld of Object.values(velden)) {
    for (const kop of veld.koppen) if (kop.stamp > highest) highest = kop.stamp
  }
  return highest
}

/** The records of a table that stand: not removed, and with at least one field that is not empty. */
export function standingRecords(
  records: Records,
  tabel: string,
): readonly (readonly [id: string, velden: Velden])[] {
  return livingRecords(records, tabel).filter(([, velden]) =>
    Object.entries(velden).some(
      ([veld, { waarde }]) => veld !== WEG_VELD && waarde !== null && !isGewist(waarde),
    ),
  )
}

/** One step of a table whose records are one field: its id, its value and the stamp under that value. */
export interface Stap<T> {
  readonly id: string
  readonly stamp: string
  readonly waarde: T
}

/** The steps of a table that the schema understands, earliest stamp first; equal stamps in order of id. */
export function readStappen<T>(
  records: Records,
  tabel: string,
  veld: string,
  schema: z.ZodType<T>,
): readonly Stap<T>[] {
  const steps: Stap<T>[] = []
  for (const [id, velden] of standingRecords(records, tabel)) {
    const field = velden[veld]
    if (field === undefined || isGewist(field.waarde)) continue
    const read = schema.safeParse(field.waarde)
    if (read.success) steps.push({ id, stamp: field.koppen[0]?.stamp ?? '', waarde: read.data })
  }
  return steps.sort((a, b) => (a.stamp === b.stamp ? (a.id < b.id ? -1 : 1) : a.stamp < b.stamp ? -1 : 1))
}
