/**
 * A quick line: something said in an overleg and kept at once, to be given its place later. Of a child (with its
 * rugnummer) it stands in the stream of that child, else in the overleg. Placing it changes no word of it.
 */
import { type Datum, hasDag, isDatum } from '../../lib/datum.ts'
import type { Json } from '../../lib/json.ts'
import { type Redacted, redact } from '../../lib/redacted.ts'
import { z } from '../../lib/zod.ts'
import { firstStamp } from '../handeling/firstStamp.ts'
import { readVeld, standingRecords } from '../handeling/lezen.ts'
import type { Records, Velden } from '../handeling/records.ts'
import { partijSchema } from '../partij/lezen.ts'
import type { Partij } from '../partij/partij.ts'

/** Someone at the table or of the team. */
export interface Persoon {
  readonly partij: Partij | null
  readonly naam: Redacted<string>
}

export const plaatsen = ['actie', 'notitie', 'kaart', 'weg'] as const
/** What became of a line; `weg`: it needs no place. */
export type Plaats = (typeof plaatsen)[number]

export interface Snelregel {
  readonly id: string
  /** The whole sentence. */
  readonly tekst: string
  /** What is to be done, where it is less than the sentence: without who and when (`zin.ts`). */
  readonly wat: string
  readonly wie: Persoon | null
  readonly wanneer: Datum | null
  readonly geplaatst: Plaats | null
  readonly stamp: string
}

const dagOfNiet = z
  .custom<Datum>((datum) => isDatum(datum) && hasDag(datum))
  .nullable()
  .catch(null)

const inhoudSchema = z.object({
  tekst: z.string().min(1),
  wat: z.string().optional().catch(undefined),
  wie: z
    .object({
      partij: partijSchema.nullable().catch(null),
      naam: z.string().transform((naam) => redact(naam)),
    })
    .nullable()
    .catch(null),
  wanneer: dagOfNiet,
})

/** `dossier`: the child with whom a line of the overleg got its place. */
const geplaatstSchema = z.object({
  als: z.enum(plaatsen),
  op: z.string(),
  dossier: z.string().optional().catch(undefined),
})

/** The lines of one stream, in the order in which they were typed. */
export function readSnelregels(records: Records): readonly Snelregel[] {
  return standingRecords(records, 'snelregel')
    .flatMap(readRegel)
    .sort((a, b) => (a.stamp === b.stamp ? (a.id < b.id ? -1 : 1) : a.stamp < b.stamp ? -1 : 1))
}

function readRegel([id, velden]: readonly [string, Velden]): Snelregel[] {
  const inhoud = readVeld<z.infer<typeof inhoudSchema> | null>(velden, 'inhoud', inhoudSchema, null)
  if (inhoud === null) return []
  const geplaatst = readVeld<z.infer<typeof geplaatstSchema> | null>(
    velden,
    'geplaatst',
    geplaatstSchema,
    null,
  )
  const wat = inhoud.wat ?? inhoud.tekst
  return [{ id, ...inhoud, wat, geplaatst: geplaatst?.als ?? null, stamp: firstStamp(velden) }]
}

/** What is kept of a line: one field, replaced whole. */
export const snelregelInhoud = ({
  tekst,
  wat,
  wie,
  wanneer,
}: Pick<Snelregel, 'tekst' | 'wat' | 'wie' | 'wanneer'>): Json => ({
  tekst,
  ...(wat === '' || wat === tekst ? {} : { wat }),
  wie: wie === null ? null : { partij: wie.partij, naam: wie.naam.reveal() },
  wanneer,
})

/** In the overleg only which child a line is of; the line itself is in the stream of that child. */
export interface Kindverwijzing {
  readonly id: string
  readonly dossier: string
}

/** The children of whom a line was typed in this overleg, by line. */
export const readKindverwijzingen = (records: Records): readonly Kindverwijzing[] =>
  standingRecords(records, 'snelregel').flatMap(([id, velden]) => {
    const dossier = readVeld(velden, 'dossier', z.string(), '')
    return dossier === '' ? [] : [{ id, dossier }]
  })

/**
 * The lines in this overleg that belong to this child, by id: `hier` were typed here and got their place with it, in any
 * standing version; of `daar` the words are in the stream of the child.
 */
export function readRegelsVanKind(
  records: Records,
  dossier: string,
): { readonly hier: readonly string[]; readonly daar: readonly string[] } {
  const regels = Object.entries(records['snelregel'] ?? {})
  const says = (velden: Velden, veld: string, is: (waarde: Json) => boolean): boolean =>
    velden[veld]?.koppen.some(({ waarde }) => is(waarde)) === true
  const isPlaced = (waarde: Json): boolean => {
    const read = geplaatstSchema.safeParse(waarde)
    return read.success && read.data.dossier === dossier
  }
  const idsOf = (some: typeof regels): readonly string[] => some.map(([id]) => id)
  return {
    hier: idsOf(regels.filter(([, velden]) => says(velden, 'geplaatst', isPlaced))),
    daar: idsOf(regels.filter(([, velden]) => says(velden, 'dossier', (waarde) => waarde === dossier))),
  }
}
