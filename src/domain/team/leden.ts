/** Starting a team and its people. A team of two names and parties is a team; there are no accounts. */
import { newId } from '../../lib/id.ts'
import type { Json } from '../../lib/json.ts'
import { ok, type Result } from '../../lib/result.ts'
import { type ActContext, changeVelden, type Handeling, removeRecord } from '../handeling/handeling.ts'
import { emptyRecords } from '../handeling/records.ts'
import { checkTekst, checkTeksten, tekstgrenzen } from '../handeling/tekst.ts'
import type { Partij } from '../partij/partij.ts'
import type { Team } from './Team.ts'
import { refuse, type TeamWeigering, teamAct } from './weigering.ts'

export interface LidInvoer {
  readonly naam: string
  readonly partij: Partij
  /** Work phone, or empty. */
  readonly telefoon?: string
  readonly functie?: string
  readonly kentWachtwoord?: boolean
}

export interface NieuwLid {
  readonly lid: string
  readonly handeling: Handeling
}

/** A new team with its first member, who knows the wachtwoord; refused without the two names. */
export function startTeam(
  invoer: { readonly naam: string; readonly lid: LidInvoer },
  ctx: ActContext,
): Result<NieuwLid, TeamWeigering> {
  const naam = checkTekst('teamnaam', { tekst: invoer.naam, hoogstens: tekstgrenzen.naam, verplicht: true })
  if (!naam.ok) return naam
  const velden = lidVelden({ kentWachtwoord: true, ...invoer.lid })
  if (!velden.ok) return velden
  const lid = newId()
  const wijzigingen = [
    ...changeVelden(emptyRecords, 'team', 'team', { naam: naam.value }),
    ...changeVelden(emptyRecords, 'lid', lid, velden.value),
  ]
  return withLid(lid, teamAct('team-begonnen', wijzigingen, ctx))
}

/** A new member; refused without a name or with too long a text. */
export function addLid(team: Team, invoer: LidInvoer, ctx: ActContext): Result<NieuwLid, TeamWeigering> {
  const velden = lidVelden(invoer)
  if (!velden.ok) return velden
  const lid = newId()
  return withLid(lid, teamAct('lid-toegevoegd', changeVelden(team.records, 'lid', lid, velden.value), ctx))
}

/** Changes a member; only what differs is written. */
export function changeLid(
  team: Team,
  lidId: string,
  invoer: Partial<LidInvoer>,
  ctx: ActContext,
): Result<Handeling, TeamWeigering> {
  const lid = team.leden.find((l) => l.id === lidId)
  if (lid === undefined) return refuse('bestaat-niet')
  const stood: Record<string, Json> = { ...lid, naam: lid.naam.reveal() }
  const velden = lidVelden({ ...lid, naam: lid.naam.reveal(), ...invoer })
  if (!velden.ok) return velden
  const changed = Object.entries(velden.value).filter(([veld, waarde]) => stood[veld] !== waarde)
  const wijzigingen = changeVelden(team.records, 'lid', lidId, Object.fromEntries(changed), ctx.gezien)
  return teamAct('lid-gewijzigd', wijzigingen, ctx)
}

/** Takes a member out of the list; who knows the wachtwoord keeps knowing it until it is changed (rule 14). */
export function removeLid(team: Team, lidId: string, ctx: ActContext): Result<Handeling, TeamWeigering> {
  if (!team.leden.some((lid) => lid.id === lidId)) return refuse('bestaat-niet')
  return teamAct('lid-weggehaald', [removeRecord(team.records, 'lid', lidId)], ctx)
}

function lidVelden(invoer: LidInvoer): Result<Record<string, Json>, TeamWeigering> {
  const teksten = checkTeksten({
    naam: { tekst: invoer.naam, hoogstens: tekstgrenzen.naam, verplicht: true },
    telefoon: { tekst: invoer.telefoon ?? '', hoogstens: tekstgrenzen.naam },
    functie: { tekst: invoer.functie ?? '', hoogstens: tekstgrenzen.plaats },
  })
  if (!teksten.ok) return teksten
  return ok({ ...teksten.value, partij: invoer.partij, kentWachtwoord: invoer.kentWachtwoord ?? false })
}

const withLid = (lid: string, act: Result<Handeling, TeamWeigering>): Result<NieuwLid, TeamWeigering> =>
  act.ok ? ok({ lid, handeling: act.value }) : act
