/** The acts around notes: writing, changing and removing one; each has one audience of five (product rule 4). */
import { newId } from '../../lib/id.ts'
import type { Json } from '../../lib/json.ts'
import { err, ok, type Result } from '../../lib/result.ts'
import {
  type ActContext,
  changeVelden,
  type Dossierstand,
  type Handeling,
  newDossierHandeling,
  removeRecord,
} from '../handeling/handeling.ts'
import { checkTekst, tekstgrenzen, type TekstWeigering } from '../handeling/tekst.ts'
import type { Partij } from '../partij/partij.ts'
import { lezersOf, type Notitie, type Publiek } from './notitie.ts'

export interface NotitieInvoer {
  readonly tekst: string
  readonly publiek: Publiek
  /** The partij of who writes it. */
  readonly van: Partij
  /** Which parent, for "Alleen deze ouder en het team". */
  readonly ouder?: 1 | 2
}

export type NotitieWeigering = TekstWeigering | { readonly reden: 'bestaat-niet' }

type Stand = Dossierstand & { readonly notities: readonly Notitie[] }

const checkNotitie = (tekst: string): Result<string, TekstWeigering> =>
  checkTekst('tekst', { tekst, hoogstens: tekstgrenzen.notitie, verplicht: true })

const lezersVeld = (publiek: Publiek, van: Partij, ouder: 1 | 2 | undefined): Json => ({
  publiek,
  lezers: [...lezersOf(publiek, van, ouder)],
})

/** Writes a note of today; empty text is refused. */
export function addNotitie(
  dossier: Stand,
  input: NotitieInvoer,
  ctx: ActContext,
): Result<Handeling, NotitieWeigering> {
  const tekst = checkNotitie(input.tekst)
  if (!tekst.ok) return tekst
  const lezers = lezersVeld(input.publiek, input.van, input.ouder)
  const velden = { tekst: tekst.value, lezers, van: input.van, op: ctx.vandaag }
  const changes = changeVelden(dossier.records, 'notitie', newId(), velden)
  return ok(newDossierHandeling('notitie-geschreven', dossier.id, changes, ctx))
}

/** Changes the text or the audience of a note; who wrote it and when stays. */
export function changeNotitie(
  dossier: Stand,
  notitieId: string,
  input: Partial<Omit<NotitieInvoer, 'van'>>,
  ctx: ActContext,
): Result<Handeling, NotitieWeigering> {
  const notitie = dossier.notities.find((one) => one.id === notitieId)
  if (notitie === undefined) return err({ reden: 'bestaat-niet' })
  const velden: Record<string, Json> = {}
  if (input.tekst !== undefined) {
    const tekst = checkNotitie(input.tekst)
    if (!tekst.ok) return tekst
    velden['tekst'] = tekst.value
  }
  if (input.publiek !== undefined) velden['lezers'] = lezersVeld(input.publiek, notitie.van, input.ouder)
  const changes = changeVelden(dossier.records, 'notitie', notitieId, velden, ctx.gezien)
  return ok(newDossierHandeling('notitie-gewijzigd', dossier.id, changes, ctx))
}

/** Removes a note; undo brings it back. */
export function removeNotitie(
  dossier: Stand,
  notitieId: string,
  ctx: ActContext,
): Result<Handeling, NotitieWeigering> {
  if (!dossier.notities.some((one) => one.id === notitieId)) return err({ reden: 'bestaat-niet' })
  const change = removeRecord(dossier.records, 'notitie', notitieId)
  return ok(newDossierHandeling('notitie-verwijderd', dossier.id, [change], ctx))
}
