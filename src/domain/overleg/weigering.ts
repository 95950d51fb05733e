/** Why an act on an overleg is refused, and the two questions every act asks first. */
import { err, ok, type Result } from '../../lib/result.ts'
import {
  type ActContext,
  type Handeling,
  newHandeling,
  type StreamId,
  type Wijziging,
} from '../handeling/handeling.ts'
import type { Overleg } from './Overleg.ts'

export type OverlegWeigering =
  | { readonly reden: 'gesloten' }
  | { readonly reden: 'al-bezig' }
  | { readonly reden: 'niet-begonnen' }
  | { readonly reden: 'al-begonnen' }
  | { readonly reden: 'datum-ongeldig' }
  | { readonly reden: 'tijd-ongeldig' }
  | { readonly reden: 'tekst-leeg' }
  | { readonly reden: 'te-lang'; readonly max: number }
  | { readonly reden: 'stap-ongeldig' }
  | { readonly reden: 'zit-al' }
  | { readonly reden: 'staat-al-op-agenda' }
  | { readonly reden: 'bestaat-niet' }
  | { readonly reden: 'niets-veranderd' }

export const refuse = (reden: Exclude<OverlegWeigering['reden'], 'te-lang'>) => err({ reden } as const)

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

/** The text without space around it; empty text and text over `max` characters are refused. */
export function checkTekst(tekst: string, max: number): Result<string, OverlegWeigering> {
  const clean = tekst.trim()
  if (clean === '') return refuse('tekst-leeg')
  return clean.length > max ? err({ reden: 'te-lang', max }) : ok(clean)
}
