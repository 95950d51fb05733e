/**
 * Casusregie, procesregie and doorzettingsmacht are three things (product, rows 40-41). Casusregie is the regie of the
 * child and lives in `regie`; here are the two others: who brings the parties together from above the case, and who
 * cuts the knot. None of them gives or takes another. Each change is a record; the present is derived.
 */
import type { Datum } from '../../lib/datum.ts'
import { newId } from '../../lib/id.ts'
import { redact } from '../../lib/redacted.ts'
import { err, ok, type Result } from '../../lib/result.ts'
import { z } from '../../lib/zod.ts'
import {
  type ActContext,
  changeVeld,
  type Dossierstand,
  type Handeling,
  newDossierHandeling,
} from '../handeling/handeling.ts'
import { datumSchema, naamSchema, readStappen } from '../handeling/lezen.ts'
import type { Records } from '../handeling/records.ts'
import { checkTekst, tekstgrenzen, type TekstWeigering } from '../handeling/tekst.ts'
import { partijSchema } from '../partij/lezen.ts'
import type { Regisseur } from '../regie/regie.ts'

export const rolsoorten = ['procesregie', 'doorzettingsmacht'] as const
export type Rolsoort = (typeof rolsoorten)[number]

export interface Rolstap {
  readonly id: string
  readonly rol: Rolsoort
  /** Null: from here on nobody. */
  readonly wie: Regisseur | null
  readonly op: Datum
  readonly stamp: string
}

/** Who has each of the two now; null when nobody has. */
export type Rollen = Readonly<Record<Rolsoort, Rolstap | null>>

export type RolWeigering = TekstWeigering | { readonly reden: 'niets-gewijzigd' }

/** Screen names, in Dutch B1. */
export const rolNamen: Readonly<Record<Rolsoort, string>> = {
  procesregie: 'Procesregie',
  doorzettingsmacht: 'Doorzettingsmacht',
}

const stapSchema = z.object({
  rol: z.enum(rolsoorten),
  partij: partijSchema.nullable(),
  persoon: naamSchema.catch(redact('')),
  op: datumSchema,
})

/** The present holder of each role, of any merged set of steps: the one who was named last. */
export function readRollen(records: Records): Rollen {
  const stappen = readStappen(records, 'rol', 'stap', stapSchema).map(({ id, stamp, waarde }): Rolstap => {
    const { rol, partij, persoon, op } = waarde
    return { id, rol, wie: partij === null ? null : { partij, persoon }, op, stamp }
  })
  const now = (rol: Rolsoort): Rolstap | null => {
    const last = stappen.findLast((stap) => stap.rol === rol) ?? null
    return last?.wie === null ? null : last
  }
  return { procesregie: now('procesregie'), doorzettingsmacht: now('doorzettingsmacht') }
}

type Stand = Dossierstand & { readonly rollen: Rollen }

const addStap = (dossier: Stand, soort: string, rol: Rolsoort, wie: Regisseur | null, ctx: ActContext) => {
  const persoon = wie?.persoon.reveal() ?? ''
  const waarde = { rol, partij: wie?.partij ?? null, persoon, op: ctx.vandaag }
  const change = changeVeld(dossier.records, 'rol', newId(), 'stap', waarde)
  return newDossierHandeling(soort, dossier.id, [change], ctx)
}

/** Writes who has this role from today; the name may stay empty. Who has it already is refused. */
export function assignRol(
  dossier: Stand,
  input: { readonly rol: Rolsoort; readonly wie: Regisseur },
  ctx: ActContext,
): Result<Handeling, RolWeigering> {
  const { rol, wie } = input
  const persoon = checkTekst('persoon', { tekst: wie.persoon.reveal(), hoogstens: tekstgrenzen.naam })
  if (!persoon.ok) return persoon
  const now = dossier.rollen[rol]?.wie ?? null
  if (now?.partij === wie.partij && now.persoon.reveal() === persoon.value) {
    return err({ reden: 'niets-gewijzigd' })
  }
  const clean = { partij: wie.partij, persoon: redact(persoon.value) }
  return ok(addStap(dossier, 'rol-gegeven', rol, clean, ctx))
}

/** Writes that nobody has this role any more; refused when nobody had it. */
export function releaseRol(dossier: Stand, rol: Rolsoort, ctx: ActContext): Result<Handeling, RolWeigering> {
  if (dossier.rollen[rol] === null) return err({ reden: 'niets-gewijzigd' })
  return ok(addStap(dossier, 'rol-teruggegeven', rol, null, ctx))
}
