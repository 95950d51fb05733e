/**
 * What one partij aims at with this child, in one sentence: the first thing said in a meeting about one child. Each
 * meeting has its own record, so that last time's focus can stand beside it.
 */
import type { Datum } from '../../lib/datum.ts'
import { newId } from '../../lib/id.ts'
import { ok, type Result } from '../../lib/result.ts'
import { z } from '../../lib/zod.ts'
import {
  type ActContext,
  changeVelden,
  type Dossierstand,
  type Handeling,
  newDossierHandeling,
} from '../handeling/handeling.ts'
import { readDatum, readTekst, readVeld, stampOf, standingRecords } from '../handeling/lezen.ts'
import type { Records } from '../handeling/records.ts'
import { checkTekst, emptyToNull, tekstgrenzen, type TekstWeigering } from '../handeling/tekst.ts'
import { partijSchema } from '../partij/lezen.ts'
import type { Partij } from '../partij/partij.ts'

export interface Focus {
  readonly id: string
  readonly partij: Partij
  readonly tekst: string
  readonly op: Datum | null
  readonly overleg: string | null
  readonly stamp: string
}

/** All focus sentences that are not empty, the earliest first. */
export function readFocus(records: Records): readonly Focus[] {
  const found: Focus[] = []
  for (const [id, velden] of standingRecords(records, 'focus')) {
    const partij = readVeld<Partij | null>(velden, 'partij', partijSchema, null)
    const tekst = readTekst(velden, 'tekst')
    if (partij === null || tekst === '') continue
    const overleg = readVeld<string | null>(velden, 'overleg', z.string(), null)
    found.push({ id, partij, tekst, op: readDatum(velden, 'op'), overleg, stamp: stampOf(velden) })
  }
  return found.sort((a, b) => (a.stamp < b.stamp ? -1 : 1))
}

/** The focus of a partij now, and the one of the time before; null where there is none. */
export function focusOf(
  focus: readonly Focus[],
  partij: Partij,
): { readonly nu: Focus | null; readonly vorige: Focus | null } {
  const own = focus.filter((one) => one.partij === partij)
  return { nu: own.at(-1) ?? null, vorige: own.at(-2) ?? null }
}

/** Writes one partij's focus; in the same overleg, or on the same day, it replaces what stood there. */
export function setFocus(
  dossier: Dossierstand & { readonly focus: readonly Focus[] },
  input: { readonly partij: Partij; readonly tekst: string },
  ctx: ActContext,
): Result<Handeling, TekstWeigering> {
  const tekst = checkTekst('tekst', { tekst: input.tekst, hoogstens: tekstgrenzen.zin })
  if (!tekst.ok) return tekst
  const overleg = ctx.overleg ?? null
  const last = focusOf(dossier.focus, input.partij).nu
  const sameTime = overleg === null ? last?.op === ctx.vandaag : last?.overleg === overleg
  const [id, velden] =
    last !== null && sameTime
      ? [last.id, { tekst: emptyToNull(tekst.value) }]
      : [newId(), { partij: input.partij, tekst: emptyToNull(tekst.value), op: ctx.vandaag, overleg }]
  const changes = changeVelden(dossier.records, 'focus', id, velden, ctx.gezien)
  return ok(newDossierHandeling('focus-genoteerd', dossier.id, changes, ctx))
}
