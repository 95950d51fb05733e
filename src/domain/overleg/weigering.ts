/** Why an act on an overleg is refused, and what every act on it checks. */
import { err, ok, type Result } from '../../lib/result.ts'
import {
  type ActContext,
  type Handeling,
  newHandeling,
  removeRecord,
  type StreamId,
  type Wijziging,
} from '../handeling/handeling.ts'
import type { TekstWeigering } from '../handeling/tekst.ts'
import type { Overleg } from './Overleg.ts'

type Reden =
  | 'gesloten'
  | 'al-bezig'
  | 'niet-begonnen'
  | 'gezin-erbij'
  | 'al-begonnen'
  | 'datum-ongeldig'
  | 'tijd-ongeldig'
  | 'stap-ongeldig'
  | 'minuten-ongeldig'
  | 'een-kind'
  | 'zit-al'
  | 'staat-al-op-agenda'
  | 'bestaat-niet'
  | 'niets-veranderd'

export type OverlegWeigering = TekstWeigering | { readonly reden: Reden }

export const refuse = (reden: Reden) => err({ reden } as const)

export const overlegStream = (id: string): StreamId => `overleg-${id}`

/** One act on one overleg; a closed overleg is read-only ('gesloten'), an act without changes is refused. */
export function actOn(
  overleg: Overleg,
  soort: string,
  wijzigingen: readonly Wijziging[],
  ctx: ActContext,
): Result<Handeling, OverlegWeigering> {
  if (overleg.staat === 'gesloten') return refuse('gesloten')
  if (wijzigingen.length === 0) return refuse('niets-veranderd')
  return ok(newHandeling(soort, [{ stream: overlegStream(overleg.id), wijzigingen }], ctx.overleg))
}

/** Takes one record of an overleg away; `stands` are the ids that are there, another is refused ('bestaat-niet'). */
export function removeFrom(
  overleg: Overleg,
  [tabel, stands]: readonly ['agenda' | 'stoel' | 'kaart', readonly { readonly id: string }[]],
  id: string,
  soort: string,
  ctx: ActContext,
): Result<Handeling, OverlegWeigering> {
  if (!stands.some((one) => one.id === id)) return refuse('bestaat-niet')
  return actOn(overleg, soort, [removeRecord(overleg.records, tabel, id)], ctx)
}
