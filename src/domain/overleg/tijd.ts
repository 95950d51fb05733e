/**
 * The time of an overleg: a proposal of ten minutes for each of the first two questions and the rest for the children,
 * which people change as they like. It tells when it does not fit; nothing is ever refused or cut off for time.
 */
import type { Result } from '../../lib/result.ts'
import { type ActContext, changeVelden, type Handeling } from '../handeling/handeling.ts'
import type { Json } from '../../lib/json.ts'
import { addMinutes, minutesBetween, momentIn, wallAt } from '../kalender/klok.ts'
import type { Agendapunt, Overleg, Tijden } from './Overleg.ts'
import { minutenSchema } from './schema.ts'
import { actOn, type OverlegWeigering, refuse } from './weigering.ts'

/** Minutes, where nobody chose others: an hour of ten, ten and the rest, eight for a child. */
export const voorstel = { duur: 60, vraag1: 10, vraag2: 10, perKind: 8 } as const

export interface Tijdregel {
  readonly punt: Agendapunt
  readonly minuten: number
  /** Minutes after the beginning at which this child's turn comes. */
  readonly begint: number
  /** The time on the wall then, `14:20`; empty when no time was agreed. */
  readonly om: string
}

export interface Tijdplan {
  readonly duur: number
  readonly vraag1: number
  readonly vraag2: number
  readonly perKind: number
  /** What is left for the children. */
  readonly rest: number
  readonly regels: readonly Tijdregel[]
  /** All children together. */
  readonly som: number
  /** How many minutes do not fit; 0 when all do. */
  readonly teVeel: number
}

/** The plan as it stands: what was chosen, and the proposal for the rest. About one child, all time is that child's. */
export function planTijd(overleg: Overleg): Tijdplan {
  const { agenda, tijden } = overleg
  const alone = overleg.soort === 'een-kind'
  const duur = overleg.duur ?? voorstel.duur
  const vraag1 = tijden.vraag1 ?? (alone ? 0 : voorstel.vraag1)
  const vraag2 = tijden.vraag2 ?? (alone ? 0 : voorstel.vraag2)
  const rest = Math.max(0, duur - vraag1 - vraag2)
  const perKind = tijden.perKind ?? (alone ? rest : voorstel.perKind)
  const start = startOf(overleg)
  let begint = vraag1 + vraag2
  const regels = agenda.map((punt): Tijdregel => {
    const minuten = punt.minuten ?? perKind
    const om = start === null ? '' : wallAt(addMinutes(start, begint)).tijd
    const regel = { punt, minuten, begint, om }
    begint += minuten
    return regel
  })
  const som = regels.reduce((sum, { minuten }) => sum + minuten, 0)
  return { duur, vraag1, vraag2, perKind, rest, regels, som, teVeel: Math.max(0, som - rest) }
}

const startOf = ({ datum, tijd }: Overleg): number | null =>
  datum === null || tijd === '' ? null : momentIn(datum, tijd)

/** What is worth knowing of the time at which a family comes; told, never refused. */
export type AankomstMelding =
  | { readonly soort: 'voor-begin'; readonly punt: Agendapunt }
  /** The family comes when the overleg is over, at `om`. */
  | { readonly soort: 'na-eind'; readonly punt: Agendapunt; readonly om: string }
  /** `punt` comes before `na`, and stands after it. */
  | { readonly soort: 'andersom'; readonly punt: Agendapunt; readonly na: Agendapunt }
  /** The family comes so many minutes before its turn. */
  | { readonly soort: 'wacht'; readonly punt: Agendapunt; readonly minuten: number; readonly om: string }
  /** The turn comes so many minutes before the family does. */
  | { readonly soort: 'te-vroeg'; readonly punt: Agendapunt; readonly minuten: number; readonly om: string }

const speling = 10
const halfDay = 720

/** Minutes after the beginning at which the family comes, also past midnight; null without a time. */
function arrivalOf(start: number, om: string): number | null {
  if (om === '') return null
  const { datum } = wallAt(start)
  const minuten = minutesBetween(start, momentIn(datum, om))
  return minuten < -halfDay ? minuten + 2 * halfDay : minuten
}

/** The time on the wall at which the overleg is over, as long as it was planned; empty when no time was agreed. */
export function eindVan(overleg: Overleg): string {
  const start = startOf(overleg)
  return start === null ? '' : wallAt(addMinutes(start, planTijd(overleg).duur)).tijd
}

/** Where the times at which families come do not fit the order of the agenda, in that order. */
export function checkAankomst(overleg: Overleg): readonly AankomstMelding[] {
  const start = startOf(overleg)
  if (start === null) return []
  const found: AankomstMelding[] = []
  let latest: { readonly punt: Agendapunt; readonly komt: number } | null = null
  const { duur, regels } = planTijd(overleg)
  for (const { punt, begint, om } of regels) {
    const komt = arrivalOf(start, punt.gezin?.om ?? '')
    if (komt === null) continue
    const wacht = begint - komt
    if (komt < 0) found.push({ soort: 'voor-begin', punt })
    else if (komt >= duur) found.push({ soort: 'na-eind', punt, om: eindVan(overleg) })
    else if (latest !== null && komt < latest.komt) found.push({ soort: 'andersom', punt, na: latest.punt })
    else if (wacht > speling) found.push({ soort: 'wacht', punt, minuten: wacht, om })
    else if (-wacht > speling) found.push({ soort: 'te-vroeg', punt, minuten: -wacht, om })
    if (latest === null || komt > latest.komt) latest = { punt, komt }
  }
  return found
}

/** Whether a family that would come at `om` finds the overleg over; false without a time. */
export function comesTooLate(overleg: Overleg, om: string): boolean {
  const start = startOf(overleg)
  if (start === null) return false
  const komt = arrivalOf(start, om)
  return komt !== null && komt >= planTijd(overleg).duur
}

export interface TijdInvoer {
  readonly duur?: number | null
  readonly tijden?: Partial<Tijden>
}

const allowed = (minuten: number | null): boolean =>
  minuten === null || minutenSchema.safeParse(minuten).success

/** Chooses how long the overleg takes and what each room and child gets; null takes a choice back. Whole minutes, up to a day. */
export function setTijd(
  overleg: Overleg,
  { duur, tijden }: TijdInvoer,
  ctx: ActContext,
): Result<Handeling, OverlegWeigering> {
  const next = { ...overleg.tijden, ...tijden }
  if (![duur ?? null, next.vraag1, next.vraag2, next.perKind].every(allowed))
    return refuse('minuten-ongeldig')
  const change: Record<string, Json> = {}
  if (duur !== undefined && duur !== overleg.duur) change['duur'] = duur
  const stands = overleg.tijden
  if (next.vraag1 !== stands.vraag1 || next.vraag2 !== stands.vraag2 || next.perKind !== stands.perKind) {
    change['tijden'] = next
  }
  const changes = changeVelden(overleg.records, 'overleg', 'overleg', change, ctx.gezien)
  return actOn(overleg, 'tijd-verdeeld', changes, ctx)
}
