/**
 * The acts around own words. Without a yes nothing is written down ("Niet opschrijven"). Who said it and who may read it
 * have no act that changes them: taken away and said anew, never widened behind someone's back.
 */
import { newId } from '../../lib/id.ts'
import type { Redacted } from '../../lib/redacted.ts'
import { err, ok, type Result } from '../../lib/result.ts'
import {
  type ActContext,
  changeVeld,
  changeVelden,
  type Dossierstand,
  type Handeling,
  newDossierHandeling,
  removeRecord,
} from '../handeling/handeling.ts'
import { checkTekst, checkTeksten, tekstgrenzen, type TekstWeigering } from '../handeling/tekst.ts'
import { lezersOf, type Publiek } from '../notitie/notitie.ts'
import { type EigenWoorden, publiekenVan, type Spreker, type Woordensoort } from './eigenwoorden.ts'

export interface EigenwoordenInvoer {
  readonly soort: Woordensoort
  readonly tekst: string
  readonly taal: string
  readonly wie: Spreker
  readonly naam: Redacted<string>
  readonly publiek: Publiek
  /** True when who said it said yes to writing it down. */
  readonly magOpgeschreven: boolean
}

export type EigenwoordenWeigering =
  | TekstWeigering
  | { readonly reden: 'niet-opschrijven' }
  | { readonly reden: 'publiek' }
  | { readonly reden: 'bestaat-niet' }

type Stand = Dossierstand & { readonly eigenwoorden: readonly EigenWoorden[] }

const ouderVan = { ouder1: 1, ouder2: 2 } as const

/** The readers of own words; "Alleen deze ouder" means the parent who said it, and never the other. */
function lezersVan(wie: Spreker, publiek: Publiek) {
  const ouder = wie === 'ouder1' || wie === 'ouder2' ? ouderVan[wie] : undefined
  return lezersOf(publiek, wie === 'kind' ? 'kind' : 'ouder', ouder)
}

/** The two texts that may be put right later. */
const checkInhoud = ({ tekst, taal }: { readonly tekst: string; readonly taal: string }) =>
  checkTeksten({
    tekst: { tekst, hoogstens: tekstgrenzen.notitie, verplicht: true },
    taal: { tekst: taal, hoogstens: tekstgrenzen.naam },
  })

/**
 * Writes own words down and gives their id beside the act. Refused without the yes of who said it, without text, too
 * long or BSN-like, or for an audience that this speaker cannot choose.
 */
export function addEigenwoorden(
  dossier: Dossierstand,
  input: EigenwoordenInvoer,
  ctx: ActContext,
): Result<{ readonly eigenwoorden: string; readonly handeling: Handeling }, EigenwoordenWeigering> {
  if (!input.magOpgeschreven) return err({ reden: 'niet-opschrijven' })
  if (!publiekenVan[input.wie].includes(input.publiek)) return err({ reden: 'publiek' })
  const inhoud = checkInhoud(input)
  if (!inhoud.ok) return inhoud
  const naam = checkTekst('naam', { tekst: input.naam.reveal(), hoogstens: tekstgrenzen.naam })
  if (!naam.ok) return naam
  const id = newId()
  const changes = changeVelden(dossier.records, 'eigenwoorden', id, {
    soort: input.soort,
    inhoud: { tekst: inhoud.value.tekst, taal: inhoud.value.taal },
    van: { wie: input.wie, naam: naam.value },
    lezers: { publiek: input.publiek, lezers: [...lezersVan(input.wie, input.publiek)] },
    op: ctx.vandaag,
    overleg: ctx.overleg ?? null,
  })
  const handeling = newDossierHandeling('eigen-woorden-opgeschreven', dossier.id, changes, ctx)
  return ok({ eigenwoorden: id, handeling })
}

const find = (dossier: Stand, id: string): EigenWoorden | undefined =>
  dossier.eigenwoorden.find((one) => one.id === id)

/** Puts the text or language right; who said it, when, and for whom stays. */
export function changeEigenwoorden(
  dossier: Stand,
  id: string,
  input: { readonly tekst: string; readonly taal: string },
  ctx: ActContext,
): Result<Handeling, EigenwoordenWeigering> {
  const stands = find(dossier, id)
  if (stands === undefined) return err({ reden: 'bestaat-niet' })
  const inhoud = checkInhoud(input)
  if (!inhoud.ok) return inhoud
  const { tekst, taal } = inhoud.value
  const same = tekst === stands.tekst && taal === stands.taal
  const change = changeVeld(dossier.records, 'eigenwoorden', id, 'inhoud', { tekst, taal }, ctx.gezien)
  return ok(newDossierHandeling('eigen-woorden-gewijzigd', dossier.id, same ? [] : [change], ctx))
}

/** Says what was done with it, today; an empty text takes that back. */
export function setWatErmee(
  dossier: Stand,
  id: string,
  tekst: string,
  ctx: ActContext,
): Result<Handeling, EigenwoordenWeigering> {
  if (find(dossier, id) === undefined) return err({ reden: 'bestaat-niet' })
  const checked = checkTekst('watErmee', { tekst, hoogstens: tekstgrenzen.verhaal })
  if (!checked.ok) return checked
  const waarde = checked.value === '' ? null : { tekst: checked.value, op: ctx.vandaag }
  const change = changeVeld(dossier.records, 'eigenwoorden', id, 'watErmee', waarde, ctx.gezien)
  return ok(newDossierHandeling('wat-ermee-genoteerd', dossier.id, [change], ctx))
}

/** Takes own words away; undo brings them back, and the history says that they were there. */
export function removeEigenwoorden(
  dossier: Stand,
  id: string,
  ctx: ActContext,
): Result<Handeling, EigenwoordenWeigering> {
  if (find(dossier, id) === undefined) return err({ reden: 'bestaat-niet' })
  const change = removeRecord(dossier.records, 'eigenwoorden', id)
  return ok(newDossierHandeling('eigen-woorden-teruggenomen', dossier.id, [change], ctx))
}
