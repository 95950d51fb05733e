/**
 * What a team knows of its reservekopie: the five words it opens with, and when the last one was made. The words stand
 * in the team's own stream, so that a later reservekopie is one tap; another wachtwoord does not change them.
 */
import { type Datum, daysBetween, today } from '../../lib/datum.ts'
import { type Redacted, redact } from '../../lib/redacted.ts'
import type { Result } from '../../lib/result.ts'
import { type ActContext, changeVeld, type Handeling } from '../handeling/handeling.ts'
import { readTekst } from '../handeling/lezen.ts'
import type { Records } from '../handeling/records.ts'
import type { Team } from './Team.ts'
import { refuse, type TeamWeigering, teamAct } from './weigering.ts'

export interface ReservekopieStand {
  /** Null until the first is made. */
  readonly woorden: Redacted<string> | null
  /** When the last one was made, in ms since 1970; null when there is none. */
  readonly op: number | null
}

/** After so many days Vandaag asks for a new one. */
const daysKept = 14

/** Reads it from the team's records; of two moments on two devices the later one counts. */
export function readReservekopie(records: Records): ReservekopieStand {
  const velden = records['team']?.['team']
  const woorden = readTekst(velden, 'reservekopieWoorden')
  const moments = (velden?.['reservekopieOp']?.koppen ?? []).flatMap(({ waarde }) =>
    typeof waarde === 'number' && Number.isSafeInteger(waarde) && waarde > 0 ? [waarde] : [],
  )
  return {
    woorden: woorden === '' ? null : redact(woorden),
    op: moments.length === 0 ? null : Math.max(...moments),
  }
}

/** The stamp under which the present words were kept: another one is other words, or the same seen anew. */
export const woordenStamp = (records: Records): string | null =>
  records['team']?.['team']?.['reservekopieWoorden']?.koppen[0]?.stamp ?? null

/** True while no reservekopie is known that opens with the present words: they may stand on no paper yet. */
export function hasNewWoorden(records: Records): boolean {
  const stamp = woordenStamp(records)
  const made = records['team']?.['team']?.['reservekopieMet']?.koppen ?? []
  return stamp !== null && made.every(({ waarde }) => waarde !== stamp)
}

/** True for two versions that nobody is asked about: of two moments the later one counts, of two files each. */
export const settlesItself = ({ tabel, veld }: { readonly tabel: string; readonly veld: string }): boolean =>
  tabel === 'team' && (veld === 'reservekopieOp' || veld === 'reservekopieMet')

/** Keeps the words of every reservekopie from now on; refused once there are words. */
export function keepReservekopieWoorden(
  team: Team,
  woorden: Redacted<string>,
  ctx: ActContext,
): Result<Handeling, TeamWeigering> {
  if (readReservekopie(team.records).woorden !== null) return refuse('niets-veranderd')
  const change = changeVeld(team.records, 'team', 'team', 'reservekopieWoorden', woorden.reveal())
  return teamAct('reservekopie-woorden-gemaakt', [change], ctx)
}

/**
 * Other words for every reservekopie from now on, because someone who knows them leaves (product rule 14); those made
 * before keep opening with the old ones. Refused while there are none, and when they are the same.
 */
export function renewReservekopieWoorden(
  team: Team,
  woorden: Redacted<string>,
  ctx: ActContext,
): Result<Handeling, TeamWeigering> {
  const before = readReservekopie(team.records).woorden?.reveal()
  if (before === undefined || before === woorden.reveal()) return refuse('niets-veranderd')
  const change = changeVeld(team.records, 'team', 'team', 'reservekopieWoorden', woorden.reveal())
  return teamAct('reservekopie-woorden-vernieuwd', [change], ctx)
}

/**
 * The words that came in from elsewhere, kept again as of now: those who use this device did not see them when they
 * were made. Refused while there are none.
 */
export function takeOverReservekopieWoorden(team: Team, ctx: ActContext): Result<Handeling, TeamWeigering> {
  const woorden = readReservekopie(team.records).woorden
  if (woorden === null) return refuse('niets-veranderd')
  const change = changeVeld(team.records, 'team', 'team', 'reservekopieWoorden', woorden.reveal())
  return teamAct('reservekopie-woorden-overgenomen', [change], ctx)
}

/** Notes that one was made at this moment (ms since 1970), with the words that were kept under the stamp `met`. */
export function markReservekopieGemaakt(
  team: Team,
  op: number,
  ctx: ActContext,
  met: string | null = woordenStamp(team.records),
): Result<Handeling, TeamWeigering> {
  const changes = [changeVeld(team.records, 'team', 'team', 'reservekopieOp', op)]
  if (met !== null) changes.push(changeVeld(team.records, 'team', 'team', 'reservekopieMet', met))
  return teamAct('reservekopie-gemaakt', changes, ctx)
}

/**
 * Notes that the reservekopie made at this moment (ms since 1970), maybe on another device, was put back here: so that
 * who erases a child is told of that file too. Refused when it is known; the last one made stays the last.
 */
export function markReservekopieTeruggezet(
  team: Team,
  op: number,
  ctx: ActContext,
): Result<Handeling, TeamWeigering> {
  const id = String(op)
  if (team.records['kopie']?.[id] !== undefined) return refuse('niets-veranderd')
  return teamAct(
    'reservekopie-teruggezet',
    [changeVeld(team.records, 'kopie', id, 'reservekopieOp', op)],
    ctx,
  )
}

/**
 * True when Vandaag asks for one: something changed on `gewijzigdOp` (null: nothing ever), and there is none, or the last
 * one is more than 14 days old and was not made after that day.
 */
export function asksReservekopie(
  { op }: ReservekopieStand,
  gewijzigdOp: Datum | null,
  vandaag: Datum,
): boolean {
  if (gewijzigdOp === null) return false
  if (op === null) return true
  const dag = today(new Date(op))
  return daysBetween(dag, vandaag) > daysKept && gewijzigdOp >= dag
}
