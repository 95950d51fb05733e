/**
 * Quick lines of an overleg: keeping one, as an actie where it is one, and giving it its place as actie, notitie or kaart, or none. Placing is one act
 * over the streams it touches, so that undo takes all of it back. It changes no word of what was typed, so a line that
 * was left over can still be placed after the overleg was closed.
 */
import { newId } from '../../lib/id.ts'
import { ok, type Result } from '../../lib/result.ts'
import { type ActieInvoer, type ActieWeigering, addActie } from '../actie/handelingen.ts'
import type { Dossier } from '../dossier/Dossier.ts'
import {
  type ActContext,
  changeVeld,
  type Deel,
  type Handeling,
  newHandeling,
  type StreamId,
} from '../handeling/handeling.ts'
import { emptyRecords, type Records } from '../handeling/records.ts'
import { checkTekst, tekstgrenzen } from '../handeling/tekst.ts'
import { addNotitie, type NotitieInvoer, type NotitieWeigering } from '../notitie/handelingen.ts'
import type { Gelezen } from '../snelregel/parseSnelregel.ts'
import { readActie } from '../snelregel/readActie.ts'
import { type Plaats, type Snelregel, snelregelInhoud } from '../snelregel/Snelregel.ts'
import { addKaart, type KaartInvoer } from './kaarten.ts'
import type { Overleg } from './Overleg.ts'
import { type OverlegWeigering, overlegStream, refuse } from './weigering.ts'

const genoteerd = 'snelregel-genoteerd'

/** The kind of act by which a line becomes an actie at once. */
export const actieUitSnelregel = 'actie-uit-snelregel'

/** Whether this kind of act keeps a line as it was typed, at once as an actie or to wait. */
export const isVanSnelregel = (soort: string): boolean => soort === genoteerd || soort === actieUitSnelregel

/**
 * Keeps a line: of a child in that child's stream, with only a reference here; else in this overleg. Refused without
 * text, too long or BSN-like, and in a closed overleg.
 */
export function noteSnelregel(
  overleg: Overleg,
  { tekst, wat, dossier, wie, wanneer }: Pick<Gelezen, 'tekst' | 'wat' | 'dossier' | 'wie' | 'wanneer'>,
): Result<{ readonly regel: string; readonly handeling: Handeling }, OverlegWeigering> {
  if (overleg.staat === 'gesloten') return refuse('gesloten')
  const checked = checkTekst('tekst', { tekst, hoogstens: tekstgrenzen.zin, verplicht: true })
  if (!checked.ok) return checked
  const regel = newId()
  const inhoud = snelregelInhoud({ tekst: checked.value, wat, wie, wanneer })
  const here = overlegStream(overleg.id)
  const line = changeVeld(emptyRecords, 'snelregel', regel, 'inhoud', inhoud)
  const delen: readonly Deel[] =
    dossier === null
      ? [{ stream: here, wijzigingen: [line] }]
      : [
          { stream: `dossier-${dossier}`, wijzigingen: [line] },
          {
            stream: here,
            wijzigingen: [changeVeld(emptyRecords, 'snelregel', regel, 'dossier', dossier)],
          },
        ]
  return ok({ regel, handeling: newHandeling(genoteerd, delen, overleg.id) })
}

/** True where acties are no more made by themselves: the child was closed. */
const isDicht = ({ situatie }: Pick<Dossier, 'situatie'>): boolean => situatie?.situatie === 'afgesloten'

/**
 * Keeps a line as what it is: one that says whole who does what and when, for this child, is its actie at once; any other,
 * and that of a child that was closed, waits. `kind` is the worksheet of `gelezen.dossier`, where there is one.
 */
export function takeSnelregel(
  overleg: Overleg,
  gelezen: Gelezen,
  kind: Dossier | null,
  ctx: ActContext,
): Result<Handeling, OverlegWeigering | ActieWeigering> {
  const actie = readActie(gelezen)
  if (overleg.staat === 'gesloten' || actie === null || kind?.id !== gelezen.dossier || isDicht(kind)) {
    const noted = noteSnelregel(overleg, gelezen)
    return noted.ok ? ok(noted.value.handeling) : noted
  }
  const act = addActie(kind, actie, { ...ctx, overleg: overleg.id })
  return act.ok ? ok({ ...act.value, soort: actieUitSnelregel }) : act
}

/** A line with the stream in which it stands. */
export interface LosseRegel {
  readonly regel: Snelregel
  readonly stream: StreamId
  readonly records: Records
  /** The child it is of, or null. */
  readonly dossier: Dossier | null
}

/**
 * The lines of this overleg that have no place yet, in the order of typing; `dossiers` are those of its references. What
 * was typed of a child whose worksheet is not given is left out.
 */
export function nogTePlaatsen(overleg: Overleg, dossiers: readonly Dossier[]): readonly LosseRegel[] {
  const own = overleg.snelregels.map((regel) => ({
    regel,
    stream: overlegStream(overleg.id),
    records: overleg.records,
    dossier: null,
  }))
  const ofKinderen = overleg.kindregels.flatMap(({ id, dossier: dossierId }): readonly LosseRegel[] => {
    const dossier = dossiers.find((one) => one.id === dossierId)
    const regel = dossier?.snelregels.find((one) => one.id === id)
    if (dossier === undefined || regel === undefined) return []
    return [{ regel, stream: `dossier-${dossierId}`, records: dossier.records, dossier }]
  })
  return [...own, ...ofKinderen]
    .filter(({ regel }) => regel.geplaatst === null)
    .sort((a, b) => (a.regel.stamp < b.regel.stamp ? -1 : 1))
}

/**
 * The mark of its place beside the changes of that place; parts of one stream become one. A line of the overleg keeps
 * with which child it was placed, so that it is erased with that child.
 */
function placed(
  los: LosseRegel,
  als: Plaats,
  delen: readonly Deel[],
  ctx: ActContext,
  kind: Dossier | null = null,
): Handeling {
  const bij = los.dossier === null && kind !== null ? { dossier: kind.id } : {}
  const waarde = { als, op: ctx.vandaag, ...bij }
  const mark = changeVeld(los.records, 'snelregel', los.regel.id, 'geplaatst', waarde)
  const streams = new Map<StreamId, Deel['wijzigingen']>()
  for (const { stream, wijzigingen } of [...delen, { stream: los.stream, wijzigingen: [mark] }])
    streams.set(stream, [...(streams.get(stream) ?? []), ...wijzigingen])
  const all = [...streams].map(([stream, wijzigingen]) => ({ stream, wijzigingen }))
  return newHandeling('snelregel-geplaatst', all, ctx.overleg)
}

/** As an actie of this child; refused as adding that actie would be. */
export function placeAlsActie(
  los: LosseRegel,
  dossier: Dossier,
  invoer: ActieInvoer,
  ctx: ActContext,
): Result<Handeling, ActieWeigering> {
  const act = addActie(dossier, invoer, ctx)
  return act.ok ? ok(placed(los, 'actie', act.value.delen, ctx, dossier)) : act
}

/** As a note in this child's worksheet, with its audience (product rule 4); refused as adding that note would be. */
export function placeAlsNotitie(
  los: LosseRegel,
  dossier: Dossier,
  invoer: NotitieInvoer,
  ctx: ActContext,
): Result<Handeling, NotitieWeigering> {
  const act = addNotitie(dossier, invoer, ctx)
  return act.ok ? ok(placed(los, 'notitie', act.value.delen, ctx, dossier)) : act
}

/** As a card of this overleg; what is of a child stays with the child ('bestaat-niet'), a closed overleg takes none. */
export function placeAlsKaart(
  los: LosseRegel,
  overleg: Overleg,
  invoer: KaartInvoer,
  ctx: ActContext,
): Result<Handeling, OverlegWeigering> {
  if (los.dossier !== null) return refuse('bestaat-niet')
  const act = addKaart(overleg, invoer, ctx)
  return act.ok ? ok(placed(los, 'kaart', act.value.handeling.delen, ctx)) : act
}

/** It needs no place: the line leaves the tray and stays in the history. */
export const putSnelregelWeg = (los: LosseRegel, ctx: ActContext): Result<Handeling, never> =>
  ok(placed(los, 'weg', [], ctx))
