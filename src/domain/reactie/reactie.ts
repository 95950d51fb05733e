/**
 * The first reaction to a story, in three quick piles: questions, successes, misery. Each bears its partij. Taking one
 * away is an act that can be undone and stays in the history; nothing goes by itself. In the app only: it may repeat
 * what a story told one reader.
 */
import { newId } from '../../lib/id.ts'
import { err, ok, type Result } from '../../lib/result.ts'
import { z } from '../../lib/zod.ts'
import { firstStamp } from '../handeling/firstStamp.ts'
import {
  type ActContext,
  changeVelden,
  type Dossierstand,
  type Handeling,
  newDossierHandeling,
  removeRecord,
} from '../handeling/handeling.ts'
import { readTekst, readVeld, standingRecords } from '../handeling/lezen.ts'
import type { Records } from '../handeling/records.ts'
import { checkTekst, tekstgrenzen, type TekstWeigering } from '../handeling/tekst.ts'
import { partijSchema } from '../partij/lezen.ts'
import type { Partij } from '../partij/partij.ts'

export const stapels = ['vraag', 'succes', 'ellende'] as const
export type Stapel = (typeof stapels)[number]

export interface Reactie {
  readonly id: string
  readonly soort: Stapel
  readonly tekst: string
  /** Null: of all together. */
  readonly partij: Partij | null
  /** The own words it follows on; null for a story that was not written down. */
  readonly verhaal: string | null
  readonly overleg: string | null
  readonly stamp: string
}

export interface ReactieInvoer {
  readonly soort: Stapel
  readonly tekst: string
  readonly partij: Partij | null
  readonly verhaal: string | null
}

export type ReactieWeigering = TekstWeigering | { readonly reden: 'bestaat-niet' }

/** All reactions that stand, in the order of writing; what has no text or pile is left out. */
export function readReacties(records: Records): readonly Reactie[] {
  const found: Reactie[] = []
  for (const [id, velden] of standingRecords(records, 'reactie')) {
    const soort = readVeld<Stapel | null>(velden, 'soort', z.enum(stapels), null)
    const tekst = readTekst(velden, 'tekst')
    if (soort === null || tekst === '') continue
    found.push({
      id,
      soort,
      tekst,
      partij: readVeld<Partij | null>(velden, 'partij', partijSchema, null),
      verhaal: readTekst(velden, 'verhaal') || null,
      overleg: readTekst(velden, 'overleg') || null,
      stamp: firstStamp(velden),
    })
  }
  return found.sort((a, b) => (a.stamp === b.stamp ? (a.id < b.id ? -1 : 1) : a.stamp < b.stamp ? -1 : 1))
}

/** Puts one reaction on a pile; refused without text, too long or BSN-like. */
export function addReactie(
  dossier: Dossierstand,
  { soort, tekst, partij, verhaal }: ReactieInvoer,
  ctx: ActContext,
): Result<Handeling, ReactieWeigering> {
  const checked = checkTekst('tekst', { tekst, hoogstens: tekstgrenzen.zin, verplicht: true })
  if (!checked.ok) return checked
  const velden = { soort, tekst: checked.value, partij, verhaal, overleg: ctx.overleg ?? null }
  const changes = changeVelden(dossier.records, 'reactie', newId(), velden)
  return ok(newDossierHandeling('reactie-opgeschreven', dossier.id, changes, ctx))
}

/** Takes a reaction off its pile; undo brings it back, and the history keeps it. */
export function removeReactie(
  dossier: Dossierstand & { readonly reacties: readonly Reactie[] },
  id: string,
  ctx: ActContext,
): Result<Handeling, ReactieWeigering> {
  if (!dossier.reacties.some((one) => one.id === id)) return err({ reden: 'bestaat-niet' })
  const change = removeRecord(dossier.records, 'reactie', id)
  return ok(newDossierHandeling('reactie-verwijderd', dossier.id, [change], ctx))
}
