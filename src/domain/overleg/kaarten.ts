/**
 * Cards of the rooms: what works, what does not, what can be better, one conclusion, compliments, and ideas under the
 * ten steps. A compliment lives here, never in a dossier (feature map, row 6).
 */
import { newId } from '../../lib/id.ts'
import type { Json } from '../../lib/json.ts'
import { ok, type Result } from '../../lib/result.ts'
import { type ActContext, changeVelden, type Handeling } from '../handeling/handeling.ts'
import { checkTekst, tekstgrenzen, type TekstWeigering } from '../handeling/tekst.ts'
import type { Partij } from '../partij/partij.ts'
import type { Kaart, Kaartsoort, Overleg } from './Overleg.ts'
import { stapSchema } from './schema.ts'
import { actOn, type OverlegWeigering, refuse, removeFrom } from './weigering.ts'

export interface KaartInvoer {
  readonly soort: Kaartsoort
  readonly tekst: string
  readonly partij: Partij | null
  /** 1 to 10 for an idea under one of the ten steps, else null. */
  readonly stap: number | null
}

const checkKaart = (tekst: string): Result<string, TekstWeigering> =>
  checkTekst('tekst', { tekst, hoogstens: tekstgrenzen.verhaal, verplicht: true })

/** A new card; gives its id beside the act. Refused without text, too long or BSN-like, or for a step outside 1-10. */
export function addKaart(
  overleg: Overleg,
  invoer: KaartInvoer,
  ctx: ActContext,
): Result<{ readonly kaart: string; readonly handeling: Handeling }, OverlegWeigering> {
  const tekst = checkKaart(invoer.tekst)
  if (!tekst.ok) return tekst
  if (!stapSchema.safeParse(invoer.stap).success) return refuse('stap-ongeldig')
  const kaart = newId()
  const { soort, partij, stap } = invoer
  const velden = { soort, tekst: tekst.value, partij, stap }
  const act = actOn(overleg, 'kaart-gemaakt', changeVelden(overleg.records, 'kaart', kaart, velden), ctx)
  return act.ok ? ok({ kaart, handeling: act.value }) : act
}

/** Changes a card; only what differs is written. */
export function changeKaart(
  overleg: Overleg,
  kaartId: string,
  velden: Partial<KaartInvoer>,
  ctx: ActContext,
): Result<Handeling, OverlegWeigering> {
  const kaart = overleg.kaarten.find((k) => k.id === kaartId)
  if (kaart === undefined) return refuse('bestaat-niet')
  const change: Record<string, Json> = {}
  if (velden.tekst !== undefined) {
    const tekst = checkKaart(velden.tekst)
    if (!tekst.ok) return tekst
    if (tekst.value !== kaart.tekst) change['tekst'] = tekst.value
  }
  if (velden.soort !== undefined && velden.soort !== kaart.soort) change['soort'] = velden.soort
  if (velden.partij !== undefined && velden.partij !== kaart.partij) change['partij'] = velden.partij
  if (velden.stap !== undefined && velden.stap !== kaart.stap) {
    if (!stapSchema.safeParse(velden.stap).success) return refuse('stap-ongeldig')
    change['stap'] = velden.stap
  }
  return actOn(
    overleg,
    'kaart-gewijzigd',
    changeVelden(overleg.records, 'kaart', kaartId, change, ctx.gezien),
    ctx,
  )
}

/** Removes a card; undo brings it back. */
export function removeKaart(
  overleg: Overleg,
  kaartId: string,
  ctx: ActContext,
): Result<Handeling, OverlegWeigering> {
  return removeFrom(overleg, ['kaart', overleg.kaarten], kaartId, 'kaart-verwijderd', ctx)
}

/** The cards of one kind, oldest first. */
export const kaartenVan = (overleg: Overleg, soort: Kaartsoort): readonly Kaart[] =>
  overleg.kaarten.filter((kaart) => kaart.soort === soort)
