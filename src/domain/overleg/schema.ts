/**
 * The stored shapes of an overleg. The same schemas read the disk and check input, so that nothing is written that
 * could not be read back.
 */
import { type Datum, hasDag, isDatum } from '../../lib/datum.ts'
import { z } from '../../lib/zod.ts'
import { redact } from '../../lib/redacted.ts'
import { type Gezin, kaartsoorten, overlegsoorten, type Tijden } from './Overleg.ts'

export const isDag = (datum: unknown): datum is Datum => isDatum(datum) && hasDag(datum)

export const dagSchema = z.custom<Datum>(isDag)
export const tijdSchema = z.string().regex(/^(|([01]\d|2[0-3]):[0-5]\d)$/)
export const staatSchema = z.object({ staat: z.enum(['gepland', 'bezig', 'gesloten']), op: z.number() })
export const teamdoelSchema = z.object({ tekst: z.string(), datum: dagSchema.nullable().catch(null) })
export const kaartsoortSchema = z.enum(kaartsoorten)
export const stapSchema = z.number().int().min(1).max(10).nullable()
/** The presence of one seat: `om` is `14:20`, or empty. */
export const aanwezigSchema = z.object({
  hoe: z.enum(['aanwezig', 'later', 'afwezig', 'weg']),
  om: tijdSchema,
})
export type Aanwezigheid = z.infer<typeof aanwezigSchema>
export const idsSchema = z.array(z.string())

export const soortSchema = z.enum(overlegsoorten)

/** Whole minutes up to a day; a room or child may have none. */
export const minutenSchema = z.number().int().min(0).max(1440)
const minutenOfNiet = minutenSchema.nullable().catch(null)

export const geenTijden: Tijden = { vraag1: null, vraag2: null, perKind: null }
export const tijdenSchema = z.object({
  vraag1: minutenOfNiet,
  vraag2: minutenOfNiet,
  perKind: minutenOfNiet,
})

export const uitnodigingSchema = z.object({ antwoord: z.enum(['gevraagd', 'ja', 'nee']), op: dagSchema })
export const gezinSchema: z.ZodType<Gezin> = z.object({
  om: tijdSchema.catch(''),
  wie: z
    .string()
    .catch('')
    .transform((wie) => redact(wie)),
  tolk: z.boolean().catch(false),
  taal: z.string().catch(''),
})

export const gezinErbijSchema = z.object({
  dossier: z.string(),
  staat: z.enum(['erbij', 'even-wachten']),
  op: z.number(),
  goedgevonden: z.boolean().catch(false),
})
