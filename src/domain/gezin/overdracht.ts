/**
 * That the tablet, or a package for their own, was given to someone of the family, kept in the dossier before it is given: who, what they could read
 * and by which rule, and why a reader without gezag read (product rule 5).
 */
import type { Datum } from '../../lib/datum.ts'
import { newId } from '../../lib/id.ts'
import { err, ok, type Result } from '../../lib/result.ts'
import { redact } from '../../lib/redacted.ts'
import { z } from '../../lib/zod.ts'
import type { Geboren } from '../geboren/geboren.ts'
import {
  type ActContext,
  changeVeld,
  type Dossierstand,
  type Handeling,
  newDossierHandeling,
} from '../handeling/handeling.ts'
import { datumSchema, naamSchema, readStappen } from '../handeling/lezen.ts'
import type { Records } from '../handeling/records.ts'
import { checkTeksten, tekstgrenzen, type TekstWeigering } from '../handeling/tekst.ts'
import { talen } from '../taal/Taal.ts'
import {
  gezinslezers,
  type Leesregel,
  leesregels,
  type Omvang,
  omvangen,
  type Overdrachtskeuze,
} from './Gezinslezer.ts'
import { decideLeesrecht, type Leesvraag } from './leesrecht.ts'
import { sprekerOf } from './spreker.ts'

export interface Overdracht extends Overdrachtskeuze {
  readonly id: string
  readonly omvang: Omvang
  readonly regel: Leesregel
  readonly op: Datum
  /** The last day of a package for their own tablet; null when they read on that of the team. */
  readonly tot: Datum | null
  readonly stamp: string
}

/** `ouder`: it was not said which of the two parents it is. */
export type LeesrechtWeigering = TekstWeigering | { readonly reden: Leesvraag | 'ouder' }

const stapSchema = z.object({
  lezer: z.enum(gezinslezers),
  ouder: z
    .union([z.literal(1), z.literal(2)])
    .nullable()
    .catch(null),
  naam: naamSchema.catch(redact('')),
  gezagNagevraagd: z.boolean().catch(false),
  zestien: z.boolean().nullable().catch(null),
  goedgevonden: z.boolean().catch(false),
  weging: z.string().catch(''),
  taal: z.enum(talen).catch('nl'),
  omvang: z.enum(omvangen),
  regel: z.enum(leesregels),
  op: datumSchema,
  tot: datumSchema.nullable().catch(null),
})

/** Each time the tablet was given, the earliest first. */
export const readOverdrachten = (records: Records): readonly Overdracht[] =>
  readStappen(records, 'overdracht', 'stap', stapSchema).map(({ id, stamp, waarde }) => ({
    id,
    ...waarde,
    stamp,
  }))

type Stand = Dossierstand & { readonly geboren: Geboren | null }

/**
 * Keeps that the tablet, or a package until `tot`, is given to this reader and gives the id of the hand-over beside the act. Refused when the reader
 * may not read or has to be asked for first, for a parent of whom was not said which one, and for text that is too long or
 * BSN-like.
 */
export function recordOverdracht(
  dossier: Stand,
  keuze: Overdrachtskeuze,
  ctx: ActContext,
  tot: Datum | null = null,
): Result<{ readonly overdracht: string; readonly handeling: Handeling }, LeesrechtWeigering> {
  const { mist, omvang, regel } = decideLeesrecht(keuze, dossier.geboren, ctx.vandaag)
  if (mist !== null) return err({ reden: mist })
  if (sprekerOf(keuze) === 'ander') return err({ reden: 'ouder' })
  const teksten = checkTeksten({
    naam: { tekst: keuze.naam.reveal(), hoogstens: tekstgrenzen.naam },
    weging: { tekst: keuze.weging, hoogstens: tekstgrenzen.verhaal },
  })
  if (!teksten.ok) return teksten
  const { lezer, gezagNagevraagd, zestien, goedgevonden, taal } = keuze
  const waarde = {
    lezer,
    ouder: lezer.startsWith('ouder') ? keuze.ouder : null,
    gezagNagevraagd,
    ...(dossier.geboren === null && zestien !== null ? { zestien } : {}),
    goedgevonden,
    taal,
    ...teksten.value,
    omvang,
    regel,
    op: ctx.vandaag,
    ...(tot === null ? {} : { tot }),
  }
  const overdracht = newId()
  const soort = tot === null ? 'tablet-gegeven' : 'pakket-gegeven'
  const change = changeVeld(dossier.records, 'overdracht', overdracht, 'stap', waarde)
  return ok({ overdracht, handeling: newDossierHandeling(soort, dossier.id, [change], ctx) })
}
