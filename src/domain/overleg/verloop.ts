/**
 * The course of an overleg: begin, set the team's goal and the next date, close. Closing names who was not reached and
 * puts them on top of the next overleg when that is planned already; nobody is lost between two meetings.
 */
import type { Datum } from '../../lib/datum.ts'
import type { Json } from '../../lib/json.ts'
import { ok, type Result } from '../../lib/result.ts'
import { bespreking } from '../dossier/bespreking.ts'
import type { Dossier } from '../dossier/Dossier.ts'
import type { DossierSamenvatting } from '../dossier/samenvatting.ts'
import {
  type ActContext,
  changeVeld,
  changeVelden,
  type Handeling,
  newHandeling,
} from '../handeling/handeling.ts'
import { checkTekst, tekstgrenzen } from '../handeling/tekst.ts'
import { topChanges } from './agenda.ts'
import type { Overleg } from './Overleg.ts'
import { isNogOpen } from './proposeAgenda.ts'
import { isDag } from './schema.ts'
import { actOn, type OverlegWeigering, overlegStream, refuse } from './weigering.ts'

/** Begins a planned overleg at moment `op` (ms); its day becomes today. Begun already: refused with 'al-bezig'. */
export function beginOverleg(
  overleg: Overleg,
  invoer: { readonly op: number },
  ctx: ActContext,
): Result<Handeling, OverlegWeigering> {
  if (overleg.staat === 'bezig') return refuse('al-bezig')
  if (overleg.afgezegd) return refuse('bestaat-niet')
  const velden: Record<string, Json> = {
    staat: { staat: 'bezig', op: invoer.op },
    begonnenOp: invoer.op,
    ...(overleg.datum === ctx.vandaag ? {} : { datum: ctx.vandaag }),
  }
  return actOn(overleg, 'overleg-begonnen', changeVelden(overleg.records, 'overleg', 'overleg', velden), ctx)
}

/** Children on the agenda that were not besproken in this overleg, in order; a dossier that is not given counts so. */
export function notReached(overleg: Overleg, dossiers: readonly Dossier[]): readonly string[] {
  const reached = new Set(dossiers.filter((d) => bespreking(d, overleg.id).besproken).map((d) => d.id))
  return overleg.agenda.map((punt) => punt.dossier).filter((dossier) => !reached.has(dossier))
}

export interface SluitInvoer {
  /** From `notReached`. */
  readonly nietBesproken: readonly string[]
  /** Dossiers of which something was said (`isBesprokenDeel`), kept so that the verslag never loses them. */
  readonly besproken?: readonly string[]
  /** The moment in ms. */
  readonly op: number
  readonly volgende?: Datum | null
  /** An overleg that is planned already: who was not reached goes on top of it. */
  readonly volgend?: Overleg
  /** The list: a child that is afgesloten or put aside there does not go to the next overleg. */
  readonly kinderen?: ReadonlyMap<string, DossierSamenvatting>
}

/** Closes a running overleg; from then on it is read-only. Refused when it did not begin or is closed. */
export function closeOverleg(
  overleg: Overleg,
  invoer: SluitInvoer,
  ctx: ActContext,
): Result<Handeling, OverlegWeigering> {
  if (overleg.staat === 'gesloten') return refuse('gesloten')
  if (overleg.staat === 'gepland') return refuse('niet-begonnen')
  const volgende = invoer.volgende ?? null
  if (volgende !== null && !isDag(volgende)) return refuse('datum-ongeldig')
  const velden: Record<string, Json> = {
    staat: { staat: 'gesloten', op: invoer.op },
    geslotenOp: invoer.op,
    besproken: invoer.besproken ?? [],
    nietBesproken: invoer.nietBesproken,
    ...(volgende === null || volgende === overleg.volgende ? {} : { volgende }),
  }
  const next = invoer.volgend
  const open = invoer.nietBesproken.filter((dossier) => {
    const kind = invoer.kinderen?.get(dossier)
    return kind === undefined || isNogOpen(kind)
  })
  const moved = next?.staat === 'gepland' ? topChanges(next, fromHere(overleg, open)) : []
  return ok(
    newHandeling(
      'overleg-gesloten',
      [
        {
          stream: overlegStream(overleg.id),
          wijzigingen: changeVelden(overleg.records, 'overleg', 'overleg', velden),
        },
        ...(next === undefined ? [] : [{ stream: overlegStream(next.id), wijzigingen: moved }]),
      ],
      ctx.overleg,
    ),
  )
}

const fromHere = (overleg: Overleg, dossiers: readonly string[]) =>
  dossiers.map((dossier) => ({ dossier, vanOverleg: overleg.id }))

/** Ons doel voor de komende weken, of the team; an empty text takes it back. */
export function setTeamdoel(
  overleg: Overleg,
  invoer: { readonly tekst: string; readonly datum: Datum | null },
  ctx: ActContext,
): Result<Handeling, OverlegWeigering> {
  const checked = checkTekst('teamdoel', { tekst: invoer.tekst, hoogstens: tekstgrenzen.verhaal })
  if (!checked.ok) return checked
  const tekst = checked.value
  if (invoer.datum !== null && !isDag(invoer.datum)) return refuse('datum-ongeldig')
  const same = tekst === overleg.teamdoel && invoer.datum === overleg.teamdoelDatum
  const waarde = { tekst, datum: invoer.datum }
  const change = changeVeld(overleg.records, 'overleg', 'overleg', 'teamdoel', waarde, ctx.gezien)
  return actOn(overleg, 'teamdoel-gezet', same ? [] : [change], ctx)
}

/** The day of the next overleg; null takes it back. */
export function setVolgendOverleg(
  overleg: Overleg,
  volgende: Datum | null,
  ctx: ActContext,
): Result<Handeling, OverlegWeigering> {
  if (volgende !== null && !isDag(volgende)) return refuse('datum-ongeldig')
  const change = changeVeld(overleg.records, 'overleg', 'overleg', 'volgende', volgende, ctx.gezien)
  return actOn(overleg, 'volgend-overleg-gezet', volgende === overleg.volgende ? [] : [change], ctx)
}
