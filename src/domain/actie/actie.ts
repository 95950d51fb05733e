/**
 * What someone will do, and when; the first open one for the child is the eerste stap (product rule 10: the doel comes
 * first). Beside it stands what makes the school stronger, so that the next child is helped too (product, row 36).
 */
import type { Datum } from '../../lib/datum.ts'
import type { Redacted } from '../../lib/redacted.ts'
import { redact } from '../../lib/redacted.ts'
import { z } from '../../lib/zod.ts'
import { type Doel, isJaVanNiemand } from '../doel/doel.ts'
import {
  datumSchema,
  naamSchema,
  readDatum,
  readTekst,
  readVeld,
  stampOf,
  standingRecords,
} from '../handeling/lezen.ts'
import type { Records } from '../handeling/records.ts'
import { partijSchema } from '../partij/lezen.ts'
import type { Partij } from '../partij/partij.ts'

export const aflopen = ['gedaan', 'deels', 'niet'] as const
export type Afloop = (typeof aflopen)[number]

/** How each ending is called. */
export const afloopNamen: Readonly<Record<Afloop, string>> = {
  gedaan: 'Gedaan',
  deels: 'Deels gedaan',
  niet: 'Niet gedaan',
}

const actiedoelen = ['kind', 'school'] as const
/** For whom an actie is: the child itself, or a school that can do more for the next one. */
export type ActieVoor = (typeof actiedoelen)[number]

export interface Actie {
  readonly id: string
  readonly wat: string
  readonly partij: Partij | null
  readonly wie: Redacted<string>
  readonly wanneer: Datum | null
  readonly voor: ActieVoor
  readonly afloop: Afloop | null
  readonly afloopOp: Datum | null
  /** What stood in the way, in the team's words. */
  readonly want: string
  readonly volgorde: number
  readonly stamp: string
}

const wieSchema = z.object({
  partij: partijSchema.nullable().catch(null),
  naam: naamSchema.catch(redact('')),
})

const afloopSchema = z.object({
  hoe: z.enum(aflopen),
  op: datumSchema.nullable().catch(null),
  want: z.string().catch(''),
})

const voorSchema = z.enum(actiedoelen)
const nobody: z.infer<typeof wieSchema> = { partij: null, naam: redact('') }

/** All acties in their order; equal places in order of id. */
export function readActies(records: Records): readonly Actie[] {
  const acties = standingRecords(records, 'actie').map(([id, velden]): Actie => {
    const wie = readVeld(velden, 'wie', wieSchema, nobody)
    const afloop = readVeld<z.infer<typeof afloopSchema> | null>(velden, 'afloop', afloopSchema, null)
    return {
      id,
      wat: readTekst(velden, 'wat'),
      partij: wie.partij,
      wie: wie.naam,
      wanneer: readDatum(velden, 'wanneer'),
      voor: readVeld<ActieVoor>(velden, 'voor', voorSchema, 'kind'),
      afloop: afloop?.hoe ?? null,
      afloopOp: afloop?.op ?? null,
      want: afloop?.want ?? '',
      volgorde: readVeld(velden, 'volgorde', z.number(), 0),
      stamp: stampOf(velden),
    }
  })
  return acties.sort((a, b) => a.volgorde - b.volgorde || (a.id < b.id ? -1 : 1))
}

export const isOpen = (actie: Actie): boolean => actie.afloop === null

/** The first open actie for the child, in order; what makes the school stronger is never a child's eerste stap. */
export const eersteStap = (acties: readonly Actie[]): Actie | null =>
  acties.find((actie) => isOpen(actie) && actie.voor === 'kind') ?? null

/** True from the day after its date, while it is open: then it is done, or it needs a new date. */
export const isActieVoorbij = (actie: Actie, vandaag: Datum): boolean =>
  isOpen(actie) && actie.wanneer !== null && actie.wanneer < vandaag.slice(0, actie.wanneer.length)

const bespreekDoel = 'Doel bespreken met kind en ouders'

/** The text offered for the first actie while child and parents were not asked yet (product rule 10); else null. */
export function proposeEersteActie(doel: Doel | null, acties: readonly Actie[]): string | null {
  if (doel === null || !doel.voorlopig || isJaVanNiemand(doel)) return null
  if (doel.instemming?.antwoord === 'nee') return null
  return acties.some((actie) => isOpen(actie) && actie.wat === bespreekDoel) ? null : bespreekDoel
}
