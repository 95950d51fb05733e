/**
 * What a team agreed: on privacy (product rule 15: convenant, who is responsible, FG, retention; empty is allowed and
 * shown), who is offered the regie when nobody is found (rule 13), names hidden or not, and closed reminders.
 */
import type { Result } from '../../lib/result.ts'
import { type ActContext, changeVeld, type Handeling } from '../handeling/handeling.ts'
import type { Json } from '../../lib/json.ts'
import { checkTekst, tekstgrenzen } from '../handeling/tekst.ts'
import type { Partij } from '../partij/partij.ts'
import type { PrivacyAfspraken, Team } from './Team.ts'
import { type TeamWeigering, teamAct } from './weigering.ts'

export type PrivacyVeld = keyof PrivacyAfspraken
export const privacyVelden: readonly PrivacyVeld[] = ['convenant', 'verantwoordelijke', 'fg', 'bewaartermijn']

/** The privacy agreements that are still empty, in the order of the screen (rule 15). */
export const privacyOpen = (team: Team): readonly PrivacyVeld[] =>
  privacyVelden.filter((veld) => team.privacy[veld] === '')

/** Replaces the agreements that are given; too long or BSN-like is refused, empty is allowed. */
export function setPrivacyAfspraken(
  team: Team,
  invoer: Partial<PrivacyAfspraken>,
  ctx: ActContext,
): Result<Handeling, TeamWeigering> {
  const next = { ...team.privacy }
  for (const veld of privacyVelden) {
    const tekst = checkTekst(veld, { tekst: invoer[veld] ?? next[veld], hoogstens: tekstgrenzen.verhaal })
    if (!tekst.ok) return tekst
    next[veld] = tekst.value
  }
  const same = privacyVelden.every((veld) => next[veld] === team.privacy[veld])
  return setVeld(team, 'privacy-afgesproken', 'privacy', same ? undefined : next, ctx)
}

/** Another name for the team; refused when empty. */
export function renameTeam(team: Team, naam: string, ctx: ActContext): Result<Handeling, TeamWeigering> {
  const clean = checkTekst('teamnaam', { tekst: naam, hoogstens: tekstgrenzen.naam, verplicht: true })
  if (!clean.ok) return clean
  return setVeld(team, 'team-hernoemd', 'naam', clean.value === team.naam ? undefined : clean.value, ctx)
}

/** Numbers only: names hidden for the whole team, or shown again. */
export function setAlleenNummers(
  team: Team,
  aan: boolean,
  ctx: ActContext,
): Result<Handeling, TeamWeigering> {
  const soort = aan ? 'alleen-nummers-aangezet' : 'alleen-nummers-uitgezet'
  return setVeld(team, soort, 'alleenNummers', aan === team.alleenNummers ? undefined : aan, ctx)
}

/** Who is offered the regie when nobody is found (rule 13). */
export function setVangnet(team: Team, vangnet: Partij, ctx: ActContext): Result<Handeling, TeamWeigering> {
  return setVeld(team, 'vangnet-gekozen', 'vangnet', vangnet === team.vangnet ? undefined : vangnet, ctx)
}

/** The child at which the reminder for the herstelcode comes back once more. */
export const zesdeKind = 6

/** True when Vandaag asks for a herstelcode: there is none and the reminder is open, or back at the sixth child. */
export function asksHerstelcode(team: Team, heeftHerstelcode: boolean, aantalKinderen: number): boolean {
  if (heeftHerstelcode) return false
  const staat = team.herinneringen.herstelcode
  return staat === 'open' || (staat === 'gesloten' && aantalKinderen >= zesdeKind)
}

/** Closes the reminder for the herstelcode: until the sixth child, or from then on for good. */
export function closeHerinnering(
  team: Team,
  invoer: { readonly aantalKinderen: number },
  ctx: ActContext,
): Result<Handeling, TeamWeigering> {
  const herstelcode = invoer.aantalKinderen >= zesdeKind ? 'gesloten-zesde' : 'gesloten'
  const waarde = herstelcode === team.herinneringen.herstelcode ? undefined : { herstelcode }
  return setVeld(team, 'herinnering-gesloten', 'herinneringen', waarde, ctx)
}

/** One field of the team; `undefined` means that nothing changed. */
function setVeld(
  team: Team,
  soort: string,
  veld: string,
  waarde: Json | undefined,
  ctx: ActContext,
): Result<Handeling, TeamWeigering> {
  const changes =
    waarde === undefined ? [] : [changeVeld(team.records, 'team', 'team', veld, waarde, ctx.gezien)]
  return teamAct(soort, changes, ctx)
}
