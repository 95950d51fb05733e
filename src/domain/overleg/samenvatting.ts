/** What the list of overleggen knows of one; a cache, made again from the log when its version differs. */
import type { Datum } from '../../lib/datum.ts'
import type { Json } from '../../lib/json.ts'
import { z } from '../../lib/zod.ts'
import type { Records } from '../handeling/records.ts'
import { partijSchema } from '../partij/lezen.ts'
import type { Partij } from '../partij/partij.ts'
import type { GezinErbij, Overlegsoort } from './Overleg.ts'
import { readOverleg } from './readOverleg.ts'
import { gezinErbijSchema, soortSchema } from './schema.ts'

export const overlegSamenvattingVersion = 3

export interface OverlegSamenvatting {
  readonly id: string
  readonly datum: Datum | null
  readonly tijd: string
  readonly staat: 'gepland' | 'bezig' | 'gesloten'
  readonly soort: Overlegsoort
  /** The family that is in the room now, or null. */
  readonly gezin: GezinErbij | null
  /** Whose seats are taken, each once; who was written down as absent does not count. */
  readonly partijen: readonly Partij[]
  readonly aantalKinderen: number
  /** The dossiers on the agenda, in order. */
  readonly agenda: readonly string[]
  readonly volgende: Datum | null
  readonly geslotenOp: number | null
  /** Of whom something was said in it, and who was named not (wholly) besproken; both empty until it is closed. */
  readonly besproken: readonly string[]
  readonly nietBesproken: readonly string[]
  /** Called off before it began; hidden from lists. */
  readonly afgezegd: boolean
}

const schema: z.ZodType<OverlegSamenvatting> = z.object({
  id: z.string(),
  datum: z.string().nullable(),
  tijd: z.string(),
  staat: z.enum(['gepland', 'bezig', 'gesloten']),
  soort: soortSchema,
  gezin: gezinErbijSchema.nullable(),
  partijen: z.array(partijSchema),
  aantalKinderen: z.number(),
  agenda: z.array(z.string()),
  volgende: z.string().nullable(),
  geslotenOp: z.number().nullable(),
  besproken: z.array(z.string()),
  nietBesproken: z.array(z.string()),
  afgezegd: z.boolean(),
})

/** The summary of an overleg from the merged records of its stream; total. */
export function summarizeOverleg(id: string, records: Records): OverlegSamenvatting {
  const overleg = readOverleg(id, records)
  return {
    id,
    datum: overleg.datum,
    tijd: overleg.tijd,
    staat: overleg.staat,
    soort: overleg.soort,
    gezin: overleg.gezin,
    partijen: [
      ...new Set(
        overleg.stoelen.filter((stoel) => stoel.aanwezig?.hoe !== 'afwezig').map((stoel) => stoel.partij),
      ),
    ],
    aantalKinderen: overleg.agenda.length,
    agenda: overleg.agenda.map((punt) => punt.dossier),
    volgende: overleg.volgende,
    geslotenOp: overleg.geslotenOp,
    besproken: overleg.besproken ?? [],
    nietBesproken: overleg.nietBesproken,
    afgezegd: overleg.afgezegd,
  }
}

/** The summary as JSON for the sealed index. */
export const packOverlegSamenvatting = ({ gezin, ...rest }: OverlegSamenvatting): Json => ({
  ...rest,
  gezin: gezin === null ? null : { ...gezin },
})

/** The summary back from the index; null when it is not one, so that it is made again from the log. */
export function unpackOverlegSamenvatting(json: Json): OverlegSamenvatting | null {
  const parsed = schema.safeParse(json)
  return parsed.success ? parsed.data : null
}
