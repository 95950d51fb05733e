/** Why an act on the team is refused, and what every act on it checks. */
import { err, ok, type Result } from '../../lib/result.ts'
import { type ActContext, type Handeling, newHandeling, type Wijziging } from '../handeling/handeling.ts'

export type TeamWeigering =
  | { readonly reden: 'naam-leeg' }
  | { readonly reden: 'te-lang'; readonly max: number }
  | { readonly reden: 'bestaat-niet' }
  | { readonly reden: 'niets-veranderd' }

export const maxKort = 120
export const maxLang = 2000

export const refuse = (reden: Exclude<TeamWeigering['reden'], 'te-lang'>) => err({ reden } as const)

/** One act on the stream of the team; refused when it changes nothing. */
export function teamAct(
  soort: string,
  wijzigingen: readonly Wijziging[],
  ctx: ActContext,
): Result<Handeling, TeamWeigering> {
  if (wijzigingen.length === 0) return refuse('niets-veranderd')
  return ok(newHandeling(soort, [{ stream: 'team', wijzigingen }], ctx.overleg))
}

/** The text without space around it; over `max` characters is refused. */
export function checkLengte(tekst: string, max: number): Result<string, TeamWeigering> {
  const clean = tekst.trim()
  return clean.length > max ? err({ reden: 'te-lang', max }) : ok(clean)
}

/** As `checkLengte` for a name of a team or person, which may not be empty. */
export function checkNaam(naam: string): Result<string, TeamWeigering> {
  return naam.trim() === '' ? refuse('naam-leeg') : checkLengte(naam, maxKort)
}
