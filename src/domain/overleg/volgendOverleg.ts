/**
 * What an overleg leaves for the next one: who was not reached stands on top, then whose agreed day has come. Agreeing a
 * day is planning it: when nothing is planned on that day the overleg is made, so that nobody has to plan it twice.
 */
import type { Datum } from '../../lib/datum.ts'
import { ok, type Result } from '../../lib/result.ts'
import type { DossierSamenvatting } from '../dossier/samenvatting.ts'
import type { ActContext, Deel } from '../handeling/handeling.ts'
import { type Agendakeuze, topChanges } from './agenda.ts'
import type { Overleg } from './Overleg.ts'
import { planOverleg } from './planOverleg.ts'
import { firstOnAgenda, nogOpen } from './proposeAgenda.ts'
import type { OverlegSamenvatting } from './samenvatting.ts'
import type { StoelInvoer } from './stoelen.ts'
import { type OverlegWeigering, overlegStream } from './weigering.ts'

export interface Daarna {
  /** An overleg that is planned already (`nextPlanned`): it is not planned again. */
  readonly volgend?: Overleg
  /** Who sits at the table of an overleg that is made; without it none is made. */
  readonly stoelen?: readonly StoelInvoer[]
  /** The list: a child that is afgesloten or put aside there does not go to the next overleg. */
  readonly kinderen?: ReadonlyMap<string, DossierSamenvatting>
  readonly overleggen?: readonly OverlegSamenvatting[]
}

/**
 * The parts of the act of closing that lie in the next overleg: its agenda, and the overleg itself when it is not
 * planned yet and its day is today or later. No time is filled in: only the day was agreed.
 */
export function prepareVolgende(
  overleg: Overleg,
  nietBesproken: readonly string[],
  dag: Datum | null,
  { volgend, stoelen, kinderen, overleggen = [] }: Daarna,
  ctx: ActContext,
): Result<readonly Deel[], OverlegWeigering> {
  const known = [...(kinderen?.values() ?? [])]
  const held = overleggen.map((one) =>
    one.id === overleg.id ? asHeld(one, overleg, nietBesproken, ctx) : one,
  )
  const open = new Set(nogOpen(known).map((kind) => kind.id))
  const missed = nietBesproken
    .filter((dossier) => kinderen?.has(dossier) !== true || open.has(dossier))
    .map((dossier) => ({ dossier, vanOverleg: overleg.id }))
  const agendaOn = (datum: Datum): readonly Agendakeuze[] => {
    const there = new Set(missed.map((keuze) => keuze.dossier))
    return [...missed, ...firstOnAgenda(known, held, datum).filter((keuze) => !there.has(keuze.dossier))]
  }
  const alone = overleg.soort === 'een-kind'
  if (volgend !== undefined) {
    if (volgend.staat !== 'gepland' || volgend.soort === 'een-kind') return ok([])
    const there = new Set(volgend.agenda.map((punt) => punt.dossier))
    const waiting = alone ? missed : agendaOn(volgend.datum ?? dag ?? ctx.vandaag)
    const keuzes = waiting.filter(
      ({ dossier, vanOverleg }) => vanOverleg === overleg.id || !there.has(dossier),
    )
    return ok([{ stream: overlegStream(volgend.id), wijzigingen: topChanges(volgend, keuzes) }])
  }
  if (dag === null || dag < ctx.vandaag || stoelen === undefined) return ok([])
  const planned = planOverleg(
    alone
      ? {
          datum: dag,
          tijd: '',
          soort: 'een-kind',
          stoelen: sameStoelen(overleg),
          agenda: sameKind(overleg, missed),
        }
      : { datum: dag, tijd: '', stoelen, agenda: agendaOn(dag) },
    ctx,
  )
  return planned.ok ? ok(planned.value.handeling.delen) : planned
}

/** How the list tells this overleg once it is closed: what was besproken here is not owed a look any more. */
const asHeld = (
  stands: OverlegSamenvatting,
  { agenda, datum }: Overleg,
  nietBesproken: readonly string[],
  { vandaag }: ActContext,
): OverlegSamenvatting => ({
  ...stands,
  staat: 'gesloten',
  datum: datum ?? vandaag,
  agenda: agenda.map((punt) => punt.dossier),
  nietBesproken,
  geslotenOp: Infinity,
})

const sameStoelen = ({ stoelen }: Overleg): readonly StoelInvoer[] =>
  stoelen.map(({ partij, naam, lid }) => ({ partij, naam: naam.reveal(), lid }))

/** About one child again: the same child, with where it was not reached. */
const sameKind = ({ agenda }: Overleg, missed: readonly Agendakeuze[]): readonly Agendakeuze[] =>
  agenda
    .slice(0, 1)
    .map(({ dossier }) => missed.find((keuze) => keuze.dossier === dossier) ?? { dossier, vanOverleg: null })
