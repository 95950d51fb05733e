/**
 * The stored shapes of an overleg and what a person may type into one. The same schemas read the disk and check
 * input, so that nothing is written that could not be read back.
 */
import { isDag } from '../../lib/datum.ts'
import { z } from '../../lib/zod.ts'
import { partijen } from '../partij/partij.ts'
import { kaartsoorten } from './Overleg.ts'

export const maxNaam = 120
export const maxTekst = 2000

export const dagSchema = z.string().refine(isDag)
export const tijdSchema = z.string().regex(/^(|([01]\d|2[0-3]):[0-5]\d)$/)
export const partijSchema = z.enum(partijen)
export const staatSchema = z.object({ staat: z.enum(['gepland', 'bezig', 'gesloten']), op: z.number() })
export const teamdoelSchema = z.object({ tekst: z.string(), datum: dagSchema.nullable() })
export const kaartsoortSchema = z.enum(kaartsoorten)
export const stapSchema = z.number().int().min(1).max(10).nullable()
export const idsSchema = z.array(z.string())
export const momentSchema = z.number().nullable()
