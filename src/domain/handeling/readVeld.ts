/**
 * Total reading of one stored field: what is missing or not understood gives the empty value, and stays on disk as it
 * is. Every noun reads its records through this.
 */
import type { z } from '../../lib/zod.ts'
import type { Velden } from './records.ts'

/** The shown value of a field when it fits the schema, else `leeg`. */
export function readVeld<T, L>(
  velden: Velden | undefined,
  veld: string,
  schema: z.ZodType<T>,
  leeg: L,
): T | L {
  const found = velden?.[veld]
  if (found === undefined) return leeg
  const parsed = schema.safeParse(found.waarde)
  return parsed.success ? parsed.data : leeg
}

/** The lowest standing stamp of a record: nearest to when it was made, so that a list keeps its order after edits. */
export function firstStamp(velden: Velden): string {
  const stamps = Object.values(velden).flatMap((veld) => veld.koppen.map((kop) => kop.stamp))
  return stamps.reduce((low, stamp) => (low === '' || stamp < low ? stamp : low), '')
}
