/**
 * The course of an overleg: begin, set the team's goal and the next date, close. Closing names who was not reached and
 * leaves the next overleg with them on top, planned on the agreed day; nobody is lost between two meetings.
 */
import type { Datum } from '../../lib/datum.ts'
import type { Json } from '../../lib/json.ts'
import { ok, type Result } from '../../lib/result.ts'
import { bespreking } from '../dossier/bespreking.ts'
import type { Dossier } from '../dossier/Dossier.ts'
import {
  type ActContext,
  changeVeld,
  changeVelden,
  type Handeling,
  newHandeling,
} from '../handeling/handeling.ts'
import { checkTekst, tekstgrenzen } from '../handeling/tekst.ts'
import type { Overleg } from './Overleg.ts'
import { isDag } from './schema.ts'
import { type Daarna, prepareVolgende } from './volgendOverleg.ts'
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
  const reached = new Set(
    dossiers.filter((d) => bespreking(d, overleg.id, overleg.datum).besproken).map((d) => d.id),
  )
  return overleg.agenda.map((punt) => punt.dossier).filter((dossier) => !reached.has(dossier))
}

export interface SluitInvoer extends Daarna {
  /** From `notReached`. */
  readonly nietBesproken: readonly string[]
  /** Dossiers of which something was said (`isBesprokenDeel`), kept so that the verslag never loses them. */
  readonly besproken?: readonly string[]
  /** The moment in ms. */
  readonly op: number
  readonly volgende?: Datum | null
}

/**
 * Closes a running overleg; from then on it is read-only. Refused when it did not begin or is closed, and while a family is
 * in the room ('gezin-erbij'): every window would open. What it leaves for
 * the next overleg is in the same act, so that undoing it takes both back.
 */
export function closeOverleg(
  overleg: Overleg,
  invoer: SluitInvoer,
  ctx: ActContext,
): Result<Handeling, OverlegWeigering> {
  if (overleg.staat === 'gesloten') return refuse('gesloten')
  if (overleg.staat === 'gepland') return refuse('niet-begonnen')
  if (overleg.gezin !== null) return refuse('gezin-erbij')
  const volgende = invoer.volgende ?? null
  if (volgende !== null && !isDag(volgende)) return refuse('datum-ongeldig')
  const velden: Record<string, Json> = {
    staat: { staat: 'gesloten', op: invoer.op },
    geslotenOp: invoer.op,
    besproken: invoer.besproken ?? [],
    nietBesproken: invoer.nietBesproken,
    ...(volgende === null || volgende === overleg.volgende ? {} : { volgende }),
  }
  const end = {
    stream: overlegStream(overleg.id),
    wijzigingen: changeVelden(overleg.records, 'overleg', 'overleg', velden),
  }
  const dag = volgende ?? overleg.volgende
  const after = prepareVolgende(overleg, invoer.nietBesproken, dag, invoer, ctx)
  return after.ok ? ok(newHandeling('overleg-gesloten', [end, ...after.value], ctx.overleg)) : after
}

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
