/**
 * The acts around own words. Without a yes nothing is written down ("Niet opschrijven"). Who said it and who may read it
 * have no act that changes them: taken away and said anew, never widened behind someone's back.
 */
import { newId } from '../../lib/id.ts'
import type { Redacted } from '../../lib/redacted.ts'
import { err, ok, type Result } from '../../lib/result.ts'
import { asksCijfer, type Gesprekskaart, isSchaalcijfer } from '../gesprek/gesprekskaarten.ts'
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
import { type Lezer, lezersOf, type Publiek, type Verzorger } from '../notitie/notitie.ts'
import { type EigenWoorden, publiekenVan, type Spreker, type Woordensoort } from './eigenwoorden.ts'

export interface EigenwoordenInvoer {
  readonly soort: Woordensoort
  readonly tekst: string
  readonly taal: string
  readonly wie: Spreker
  readonly naam: Redacted<string>
  readonly publiek: Publiek
  /** The conversation card it answers; none when it is left out. */
  readonly kaart?: Gesprekskaart | null
  /** On the scale of that card, a whole number from 0 to 10. */
  readonly cijfer?: number | null
  /** True when who said it said yes to writing it down. */
  readonly magOpgeschreven: boolean
}

export type EigenwoordenWeigering =
  | TekstWeigering
  | { readonly reden: 'niet-opschrijven' }
  | { readonly reden: 'publiek' }
  | { readonly reden: 'cijfer' }
  | { readonly reden: 'bestaat-niet' }
  | { readonly reden: 'zelf-geschreven' }

type Stand = Dossierstand & { readonly eigenwoorden: readonly EigenWoorden[] }

/** Which reader of the family is who says it; none for the child, and for someone who is no reader. */
const verzorgers: Readonly<Partial<Record<Spreker, Verzorger>>> = {
  ouder1: 1,
  ouder2: 2,
  voogd: 'voogd',
  pleegouder: 'pleegouder',
}

/** The readers of what this one says; "Alleen deze ouder" means the one who said it, and never another. */
export function lezersVan(wie: Spreker, publiek: Publiek): readonly Lezer[] {
  return lezersOf(publiek, wie === 'kind' ? 'kind' : 'ouder', verzorgers[wie])
}

/** The two texts that may be put right later. */
const checkInhoud = (
  { tekst, taal }: { readonly tekst: string; readonly taal: string },
  cijfer: number | null,
) =>
  checkTeksten({
    tekst: { tekst, hoogstens: tekstgrenzen.eigenwoorden, verplicht: cijfer === null },
    taal: { tekst: taal, hoogstens: tekstgrenzen.naam },
  })

/**
 * Writes own words down and gives their id beside the act; what came as `post` keeps that id, and is kept as typed by who says it. Refused without the yes of who said it, without text (unless
 * a number was chosen), too long or BSN-like, for an audience that this speaker cannot choose, and for a number that is
 * not on the scale or stands with another card.
 */
export function addEigenwoorden(
  dossier: Dossierstand,
  input: EigenwoordenInvoer,
  ctx: ActContext,
  post: string | null = null,
): Result<{ readonly eigenwoorden: string; readonly handeling: Handeling }, EigenwoordenWeigering> {
  if (!input.magOpgeschreven) return err({ reden: 'niet-opschrijven' })
  if (!publiekenVan[input.wie].includes(input.publiek)) return err({ reden: 'publiek' })
  const { kaart = null, cijfer = null } = input
  if (cijfer !== null && !(asksCijfer(kaart) && isSchaalcijfer(cijfer))) return err({ reden: 'cijfer' })
  const inhoud = checkInhoud(input, cijfer)
  if (!inhoud.ok) return inhoud
  const naam = checkTekst('naam', { tekst: input.naam.reveal(), hoogstens: tekstgrenzen.naam })
  if (!naam.ok) return naam
  const id = post ?? newId()
  const changes = changeVelden(dossier.records, 'eigenwoorden', id, {
    soort: input.soort,
    inhoud: { tekst: inhoud.value.tekst, taal: inhoud.value.taal },
    ...(kaart === null ? {} : { kaart }),
    ...(cijfer === null ? {} : { cijfer }),
    van: { wie: input.wie, naam: naam.value },
    lezers: { publiek: input.publiek, lezers: [...lezersVan(input.wie, input.publiek)] },
    ...(post === null ? {} : { zelf: true }),
    op: ctx.vandaag,
    overleg: ctx.overleg ?? null,
  })
  const handeling = newDossierHandeling('eigen-woorden-opgeschreven', dossier.id, changes, ctx)
  return ok({ eigenwoorden: id, handeling })
}

const find = (dossier: Stand, id: string): EigenWoorden | undefined =>
  dossier.eigenwoorden.find((one) => one.id === id)

/** Puts the text or language right; who said it, when, and for whom stays. Refused for what someone typed for oneself. */
export function changeEigenwoorden(
  dossier: Stand,
  id: string,
  input: { readonly tekst: string; readonly taal: string },
  ctx: ActContext,
): Result<Handeling, EigenwoordenWeigering> {
  const stands = find(dossier, id)
  if (stands === undefined) return err({ reden: 'bestaat-niet' })
  if (stands.zelf) return err({ reden: 'zelf-geschreven' })
  const inhoud = checkInhoud(input, stands.cijfer)
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
