/**
 * The stored shapes of an overleg. The same schemas read the disk and check input, so that nothing is written that
 * could not be read back.
 */
import { type Datum, hasDag, isDatum } from '../../lib/datum.ts'
import { z } from '../../lib/zod.ts'
import { kaartsoorten } from './Overleg.ts'

export const isDag = (datum: unknown): datum is Datum => isDatum(datum) && hasDag(datum)

export const dagSchema = z.custom<Datum>(isDag)
export const tijdSchema = z.string().regex(/^(|([01]\d|2[0-3]):[0-5]\d)$/)
export const staatSchema = z.object({ staat: z.enum(['gepland', 'bezig', 'gesloten']), op: z.number() })
export const teamdoelSchema = z.object({ tekst: z.string(), datum: dagSchema.nullable().catch(null) })
export const kaartsoortSchema = z.enum(kaartsoorten)
export const stapSchema = z.number().int().min(1).max(10).nullable()
export const idsSchema = z.array(z.string())
