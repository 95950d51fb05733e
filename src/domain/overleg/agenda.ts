/**
 * The children on the agenda, each a record with a place (`volgorde`) of its own: moving one writes one number, so that
 * two people who reorder at once keep both moves. A child that was not reached keeps the overleg it comes from.
 */
import type { Result } from '../../lib/result.ts'
import {
  type ActContext,
  changeVeld,
  changeVelden,
  type Handeling,
  type Wijziging,
} from '../handeling/handeling.ts'
import type { Records } from '../handeling/records.ts'
import type { Agendapunt, Overleg } from './Overleg.ts'
import { actOn, type OverlegWeigering, refuse, removeFrom } from './weigering.ts'

export interface Agendakeuze {
  readonly dossier: string
  /** The overleg in which this child was not reached, or null. */
  readonly vanOverleg: string | null
}

/** The changes that put these children on the agenda from `volgorde` on, one apart. */
export function agendaChanges(
  records: Records,
  keuzes: readonly Agendakeuze[],
  volgorde: number,
): readonly Wijziging[] {
  return keuzes.flatMap(({ dossier, vanOverleg }, i) =>
    changeVelden(records, 'agenda', dossier, { dossier, volgorde: volgorde + i, vanOverleg }),
  )
}

/** The changes that put children on top, in this order; those that stand there already are marked and moved up. */
export function topChanges(overleg: Overleg, keuzes: readonly Agendakeuze[]): readonly Wijziging[] {
  const first = overleg.agenda[0]?.volgorde ?? keuzes.length + 1
  return agendaChanges(overleg.records, keuzes, first - keuzes.length)
}

/** Puts children at the end of the agenda; those that stand there already are left out, refused when that is all, and beside the one of an `een-kind`. */
export function putOnAgenda(
  overleg: Overleg,
  keuzes: readonly Agendakeuze[],
  ctx: ActContext,
): Result<Handeling, OverlegWeigering> {
  if (overleg.soort === 'een-kind' && overleg.agenda.length + keuzes.length > 1) return refuse('een-kind')
  const there = new Set(overleg.agenda.map((punt) => punt.dossier))
  const fresh = keuzes.filter((keuze, i) => {
    return !there.has(keuze.dossier) && keuzes.findIndex((k) => k.dossier === keuze.dossier) === i
  })
  if (fresh.length === 0) return refuse('staat-al-op-agenda')
  const end = (overleg.agenda.at(-1)?.volgorde ?? 0) + 1
  return actOn(overleg, 'op-agenda-gezet', agendaChanges(overleg.records, fresh, end), ctx)
}

/** Takes one child off the agenda; refused when it does not stand there, and for the one of an `een-kind`. */
export function takeOffAgenda(
  overleg: Overleg,
  id: string,
  ctx: ActContext,
): Result<Handeling, OverlegWeigering> {
  if (overleg.soort === 'een-kind') return refuse('een-kind')
  return removeFrom(overleg, ['agenda', overleg.agenda], id, 'van-agenda-gehaald', ctx)
}

/** Moves one child up, down or to an index from 0; a move that changes nothing is refused. */
export function moveAgendapunt(
  overleg: Overleg,
  id: string,
  waarheen: 'omhoog' | 'omlaag' | number,
  ctx: ActContext,
): Result<Handeling, OverlegWeigering> {
  const from = overleg.agenda.findIndex((punt) => punt.id === id)
  if (from < 0) return refuse('bestaat-niet')
  const wish = waarheen === 'omhoog' ? from - 1 : waarheen === 'omlaag' ? from + 1 : Math.trunc(waarheen)
  const to = Math.min(Math.max(wish, 0), overleg.agenda.length - 1)
  if (to === from) return refuse('niets-veranderd')
  const rest = overleg.agenda.filter((punt) => punt.id !== id)
  return actOn(overleg, 'agenda-geordend', placeChanges(overleg.records, rest, id, to), ctx)
}

/** One number between the neighbours; when there is no number left between them, all places are given anew. */
function placeChanges(
  records: Records,
  rest: readonly Agendapunt[],
  id: string,
  to: number,
): readonly Wijziging[] {
  const above = rest[to - 1]?.volgorde
  const below = rest[to]?.volgorde
  const volgorde =
    above === undefined ? (below ?? 1) - 1 : below === undefined ? above + 1 : above + (below - above) / 2
  const fits = volgorde !== above && volgorde !== below && Number.isFinite(volgorde)
  if (fits) return [changeVeld(records, 'agenda', id, 'volgorde', volgorde)]
  const order = [...rest.slice(0, to).map((p) => p.id), id, ...rest.slice(to).map((p) => p.id)]
  return order.map((punt, i) => changeVeld(records, 'agenda', punt, 'volgorde', i + 1))
}
