/**
 * What Vandaag shows: one button and at most seven lines. Everything is computed from dates on the moment of looking;
 * no day count is stored. A later feature adds a kind of signal, never a block.
 */
import type { Datum } from '../../lib/datum.ts'
import { bewaarmaanden, magWeg } from '../bewaren/bewaren.ts'
import { standingAlone } from '../dossier/lijst.ts'
import type { DossierSamenvatting } from '../dossier/samenvatting.ts'
import { howFarBefore } from '../overleg/proposeAgenda.ts'
import type { OverlegSamenvatting } from '../overleg/samenvatting.ts'
import { asksHerstelcode, type PrivacyVeld, privacyOpen } from '../team/afspraken.ts'
import { asksReservekopie, readReservekopie } from '../team/reservekopie.ts'
import { type Startklok, startklok } from '../team/start.ts'
import type { Team } from '../team/Team.ts'
import { type Aandacht, type AandachtInvoer, aandachten, dueActies, kinderenMet } from './aandacht.ts'

/** One line; `dossiers` are the children it is about, longest list order as given. */
export type Signaal =
  | {
      readonly soort: 'overleg-vandaag'
      readonly overleg: string
      readonly tijd: string
      /** Its time has gone by and nobody began it. */
      readonly voorbij: boolean
    }
  | { readonly soort: 'acties'; readonly aantal: number; readonly dossiers: readonly string[] }
  /** `gemist`: of how many children the day of a check has gone by; of the others it is today. */
  | { readonly soort: 'checks'; readonly gemist: number; readonly dossiers: readonly string[] }
  | { readonly soort: 'mag-weg'; readonly dossiers: readonly string[] }
  /** `deels`: of how many children something was said all the same. */
  | { readonly soort: 'niet-besproken'; readonly deels: number; readonly dossiers: readonly string[] }
  /** `kloptNiet`: with how many children the family says so; with the others it has something to add. */
  | { readonly soort: 'gezin-zegt'; readonly kloptNiet: number; readonly dossiers: readonly string[] }
  | {
      readonly soort: Exclude<Aandacht, 'acties' | 'checks' | 'niet-besproken' | 'gezin-zegt'>
      readonly dossiers: readonly string[]
    }
  /** The 14 days in which onderwijs, leerplicht and ouders come to one table. */
  | { readonly soort: 'start'; readonly klok: Startklok }
  | { readonly soort: 'privacy-open'; readonly velden: readonly PrivacyVeld[] }
  | { readonly soort: 'herstelcode' }
  /** `op`: when the last one was made, in ms since 1970. */
  | { readonly soort: 'reservekopie'; readonly op: number | null }

export type VandaagKnop =
  | { readonly soort: 'ga-verder'; readonly overleg: string }
  | { readonly soort: 'begin'; readonly overleg: string; readonly datum: Datum | null }
  | { readonly soort: 'plan' }

export interface VandaagStand {
  readonly knop: VandaagKnop
  readonly regels: readonly Signaal[]
  /** How many signals did not fit. */
  readonly meer: number
}

export interface VandaagInvoer extends AandachtInvoer {
  readonly team: Team
  readonly heeftHerstelcode: boolean
  /** The day on which the team began; null or absent when that is not known. */
  readonly begonnen?: Datum | null
  /** The practice team has no reservekopie and no first 14 days. */
  readonly oefen?: boolean
  /** The time on the clock, as `14:05`. */
  readonly nu: string
}

const maxRegels = 7

/** The button and the lines for today, most urgent first. */
export function signalsToday(invoer: VandaagInvoer): VandaagStand {
  const all = allSignals(invoer)
  return {
    knop: chooseKnop(invoer.overleggen, invoer.vandaag),
    regels: all.slice(0, maxRegels),
    meer: Math.max(0, all.length - maxRegels),
  }
}

/** Ga verder with what runs; else begin what is planned for today or before, else what comes first; else plan. */
export function chooseKnop(overleggen: readonly OverlegSamenvatting[], vandaag: Datum): VandaagKnop {
  const live = overleggen.filter((overleg) => !overleg.afgezegd).toSorted(byMoment)
  const running = live.findLast((overleg) => overleg.staat === 'bezig')
  if (running !== undefined) return { soort: 'ga-verder', overleg: running.id }
  const planned = live.filter((overleg) => overleg.staat === 'gepland')
  const next =
    planned.find((overleg) => overleg.datum === vandaag) ??
    planned.findLast((overleg) => (overleg.datum ?? '') < vandaag) ??
    planned[0]
  return next === undefined ? { soort: 'plan' } : { soort: 'begin', overleg: next.id, datum: next.datum }
}

function byMoment(a: OverlegSamenvatting, b: OverlegSamenvatting): number {
  const moment = (overleg: OverlegSamenvatting): string =>
    `${overleg.datum ?? ''} ${overleg.tijd} ${overleg.id}`
  return moment(a) < moment(b) ? -1 : 1
}

function allSignals(invoer: VandaagInvoer): Signaal[] {
  const { dossiers, overleggen, team, heeftHerstelcode, oefen, vandaag, nu } = invoer
  const signals: Signaal[] = overleggen
    .filter((o) => o.staat === 'gepland' && !o.afgezegd && o.datum === vandaag)
    .toSorted(byMoment)
    .map((o) => ({
      soort: 'overleg-vandaag',
      overleg: o.id,
      tijd: o.tijd,
      voorbij: o.tijd !== '' && o.tijd < nu,
    }))
  const begonnen = oefen === true ? null : (invoer.begonnen ?? null)
  const klok = begonnen === null ? null : startklok(begonnen, overleggen, vandaag)
  if (klok !== null) signals.push({ soort: 'start', klok })
  for (const soort of aandachten) {
    const found = kinderenMet(soort, invoer)
    if (found.length === 0) continue
    const ids = found.map((kind) => kind.id)
    const aantal = found.reduce((sum, kind) => sum + dueActies(kind, vandaag), 0)
    const gemist = found.filter((kind) => kind.openChecks.some((dag) => dag < vandaag)).length
    if (soort === 'acties') signals.push({ soort, aantal, dossiers: ids })
    else if (soort === 'checks') signals.push({ soort, gemist, dossiers: ids })
    else if (soort === 'gezin-zegt')
      signals.push({
        soort,
        kloptNiet: found.filter(({ kloptNiet }) => kloptNiet > 0).length,
        dossiers: ids,
      })
    else if (soort === 'niet-besproken')
      signals.push({ soort, deels: countDeels(ids, overleggen), dossiers: ids })
    else signals.push({ soort, dossiers: ids })
  }
  const kinderen = standingAlone(dossiers)
  const weg = magWeg(kinderen, bewaarmaanden(team.privacy), vandaag)
  if (weg.length > 0) signals.push({ soort: 'mag-weg', dossiers: weg.map(({ stand }) => stand.id) })
  const velden = privacyOpen(team)
  if (velden.length > 0) signals.push({ soort: 'privacy-open', velden })
  if (asksHerstelcode(team, heeftHerstelcode, kinderen.length)) signals.push({ soort: 'herstelcode' })
  const reservekopie = readReservekopie(team.records)
  if (oefen !== true && asksReservekopie(reservekopie, lastChange(dossiers), vandaag)) {
    signals.push({ soort: 'reservekopie', op: reservekopie.op })
  }
  return signals
}

function countDeels(dossiers: readonly string[], overleggen: readonly OverlegSamenvatting[]): number {
  const far = howFarBefore(overleggen)
  return dossiers.filter((id) => far.get(id) === 'deels').length
}

const lastChange = (dossiers: readonly DossierSamenvatting[]): Datum | null =>
  dossiers.reduce<Datum | null>(
    (last, { gewijzigdOp }) => (gewijzigdOp !== null && gewijzigdOp > (last ?? '') ? gewijzigdOp : last),
    null,
  )
