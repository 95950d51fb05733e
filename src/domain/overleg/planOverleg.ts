/** Making an overleg, changing when it is, and calling it off before it began. */
import type { Datum } from '../../lib/datum.ts'
import { newId } from '../../lib/id.ts'
import type { Json } from '../../lib/json.ts'
import { ok, type Result } from '../../lib/result.ts'
import {
  type ActContext,
  changeVelden,
  type Handeling,
  newHandeling,
  removeRecord,
  type Wijziging,
} from '../handeling/handeling.ts'
import { emptyRecords } from '../handeling/records.ts'
import { type Agendakeuze, agendaChanges } from './agenda.ts'
import type { Overleg, Overlegsoort } from './Overleg.ts'
import { isDag, minutenSchema, tijdSchema } from './schema.ts'
import {
  checkStoelnaam,
  checkWant,
  emptySeatChange,
  firstSeats,
  type StoelInvoer,
  type VasteStoel,
} from './stoelen.ts'
import { actOn, type OverlegWeigering, overlegStream, refuse } from './weigering.ts'

export interface PlanInvoer {
  readonly datum: Datum
  /** `14:00`, or empty. */
  readonly tijd: string
  readonly stoelen: readonly StoelInvoer[]
  readonly legeStoelen?: readonly { readonly partij: VasteStoel; readonly want: string }[]
  /** In the order of the agenda; may be empty. */
  readonly agenda: readonly Agendakeuze[]
  /** Without it: kantelteam. About one child (`een-kind`) the agenda has exactly one line. */
  readonly soort?: Overlegsoort
  /** The minutes there are; null or absent when nobody said so. */
  readonly duur?: number | null
  /** The moment (ms) when the overleg begins at once; null for one that is planned. */
  readonly begintOp?: number | null
}

/** A new overleg with a random id; refused for a day or time that does not exist, a name that is too long, an `een-kind` without its one child. */
export function planOverleg(
  invoer: PlanInvoer,
  ctx: ActContext,
): Result<{ readonly overleg: string; readonly handeling: Handeling }, OverlegWeigering> {
  if (!isDag(invoer.datum)) return refuse('datum-ongeldig')
  if (!tijdSchema.safeParse(invoer.tijd).success) return refuse('tijd-ongeldig')
  const once = invoer.agenda.filter((k, i, all) => all.findIndex((o) => o.dossier === k.dossier) === i)
  if (invoer.soort === 'een-kind' && once.length !== 1) return refuse('een-kind')
  const duur = invoer.duur ?? null
  if (duur !== null && !minutenSchema.safeParse(duur).success) return refuse('minuten-ongeldig')
  const stoelen: StoelInvoer[] = []
  for (const stoel of invoer.stoelen) {
    const naam = checkStoelnaam(stoel.naam)
    if (!naam.ok) return naam
    stoelen.push({ ...stoel, naam: naam.value })
  }
  const leeg: Wijziging[] = []
  for (const stoel of invoer.legeStoelen ?? []) {
    const want = checkWant(stoel.want)
    if (!want.ok) return want
    if (want.value !== '') leeg.push(emptySeatChange(emptyRecords, stoel.partij, want.value))
  }
  const id = newId()
  const op = invoer.begintOp ?? null
  const velden: Record<string, Json> = {
    datum: invoer.datum,
    tijd: invoer.tijd,
    ...(invoer.soort === undefined || invoer.soort === 'kantelteam' ? {} : { soort: invoer.soort }),
    ...(duur === null ? {} : { duur }),
    staat: { staat: op === null ? 'gepland' : 'bezig', op: op ?? 0 },
    ...(op === null ? {} : { begonnenOp: op }),
  }
  const wijzigingen = [
    ...changeVelden(emptyRecords, 'overleg', 'overleg', velden),
    ...firstSeats(stoelen),
    ...leeg,
    ...agendaChanges(emptyRecords, once, 1),
  ]
  const soort = op === null ? 'overleg-gepland' : 'overleg-begonnen'
  const handeling = newHandeling(soort, [{ stream: overlegStream(id), wijzigingen }], ctx.overleg)
  return ok({ overleg: id, handeling })
}

/** Changes day or time; only what differs is written; refused for what does not exist and after closing. */
export function changeOverleg(
  overleg: Overleg,
  velden: { readonly datum?: Datum; readonly tijd?: string },
  ctx: ActContext,
): Result<Handeling, OverlegWeigering> {
  const change: Record<string, Json> = {}
  if (velden.datum !== undefined && velden.datum !== overleg.datum) {
    if (!isDag(velden.datum)) return refuse('datum-ongeldig')
    change['datum'] = velden.datum
  }
  if (velden.tijd !== undefined && velden.tijd !== overleg.tijd) {
    if (!tijdSchema.safeParse(velden.tijd).success) return refuse('tijd-ongeldig')
    change['tijd'] = velden.tijd
  }
  const wijzigingen = changeVelden(overleg.records, 'overleg', 'overleg', change, ctx.gezien)
  return actOn(overleg, 'overleg-verzet', wijzigingen, ctx)
}

/** Calls off an overleg that has not begun; undo brings it back. */
export function cancelOverleg(overleg: Overleg, ctx: ActContext): Result<Handeling, OverlegWeigering> {
  if (overleg.staat === 'bezig') return refuse('al-begonnen')
  if (overleg.afgezegd) return refuse('niets-veranderd')
  return actOn(overleg, 'overleg-afgezegd', [removeRecord(overleg.records, 'overleg', 'overleg')], ctx)
}
