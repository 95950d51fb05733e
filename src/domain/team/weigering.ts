/** Why an act on the team is refused, and what every act on it checks. */
import { err, ok, type Result } from '../../lib/result.ts'
import { type ActContext, type Handeling, newHandeling, type Wijziging } from '../handeling/handeling.ts'
import type { TekstWeigering } from '../handeling/tekst.ts'

export type TeamWeigering = TekstWeigering | { readonly reden: 'bestaat-niet' | 'niets-veranderd' }

export const refuse = (reden: 'bestaat-niet' | 'niets-veranderd') => err({ reden } as const)

/** One act on the stream of the team; refused when it changes nothing. */
export function teamAct(
  soort: string,
  wijzigingen: readonly Wijziging[],
  ctx: ActContext,
): Result<Handeling, TeamWeigering> {
  if (wijzigingen.length === 0) return refuse('niets-veranderd')
  return ok(newHandeling(soort, [{ stream: 'team', wijzigingen }], ctx.overleg))
}
