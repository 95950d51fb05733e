/**
 * The acts around a word of the family about one line. What was said has no act that changes it: taken away and said
 * anew, never reworded. An answer of the team closes it and never takes the word itself away.
 */
import { newId } from '../../lib/id.ts'
import type { Redacted } from '../../lib/redacted.ts'
import { err, ok, type Result } from '../../lib/result.ts'
import { publiekenVan, type Spreker } from '../eigenwoorden/eigenwoorden.ts'
import { lezersVan } from '../eigenwoorden/handelingen.ts'
import type { Stemover } from '../gezin/Postbericht.ts'
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
import type { Publiek } from '../notitie/notitie.ts'
import type { Stem, Stemsoort } from './stem.ts'

export interface StemInvoer {
  readonly soort: Stemsoort
  readonly over: Stemover
  /** Which line of that kind: the `id` of its `Regel`. */
  readonly regel: string
  /** The line as it was read. */
  readonly gelezen: string
  readonly tekst: string
  readonly taal: string
  readonly wie: Spreker
  readonly naam: Redacted<string>
  readonly publiek: Publiek
}

export type StemWeigering =
  | TekstWeigering
  | { readonly reden: 'publiek' }
  | { readonly reden: 'bestaat-niet' }

type Stand = Dossierstand & { readonly stemmen: readonly Stem[] }

/**
 * Keeps a word about one line and gives its id beside the act; what came as `post` keeps that id, and is kept as typed by who says it. "Klopt" and "klopt niet" need no words, something to add
 * does. Refused for text that is too long or BSN-like, and for an audience that this speaker cannot choose.
 */
export function sayStem(
  dossier: Dossierstand,
  input: StemInvoer,
  ctx: ActContext,
  post: string | null = null,
): Result<{ readonly stem: string; readonly handeling: Handeling }, StemWeigering> {
  const { soort, over, wie, publiek } = input
  if (!publiekenVan[wie].includes(publiek)) return err({ reden: 'publiek' })
  const teksten = checkTeksten({
    tekst: { tekst: input.tekst, hoogstens: tekstgrenzen.eigenwoorden, verplicht: soort === 'aanvulling' },
    taal: { tekst: input.taal, hoogstens: tekstgrenzen.naam },
    naam: { tekst: input.naam.reveal(), hoogstens: tekstgrenzen.naam },
    regel: { tekst: input.regel, hoogstens: tekstgrenzen.naam },
    gelezen: { tekst: input.gelezen, hoogstens: tekstgrenzen.eigenwoorden },
  })
  if (!teksten.ok) return teksten
  const { naam, ...inhoud } = teksten.value
  const id = post ?? newId()
  const changes = changeVelden(dossier.records, 'stem', id, {
    inhoud: { soort, over, ...inhoud },
    van: { wie, naam },
    lezers: { publiek, lezers: [...lezersVan(wie, publiek)] },
    ...(post === null ? {} : { zelf: true }),
    op: ctx.vandaag,
    overleg: ctx.overleg ?? null,
  })
  return ok({ stem: id, handeling: newDossierHandeling('stem-gezegd', dossier.id, changes, ctx) })
}

const find = (dossier: Stand, id: string): Stem | undefined => dossier.stemmen.find((one) => one.id === id)

/** Writes down what the team answered, today; a later answer replaces it. Refused without text. */
export function answerStem(
  dossier: Stand,
  id: string,
  input: { readonly tekst: string },
  ctx: ActContext,
): Result<Handeling, StemWeigering> {
  if (find(dossier, id) === undefined) return err({ reden: 'bestaat-niet' })
  const tekst = checkTekst('tekst', {
    tekst: input.tekst,
    hoogstens: tekstgrenzen.verhaal,
    verplicht: true,
  })
  if (!tekst.ok) return tekst
  const waarde = { tekst: tekst.value, op: ctx.vandaag }
  const change = changeVeld(dossier.records, 'stem', id, 'antwoord', waarde, ctx.gezien)
  return ok(newDossierHandeling('stem-beantwoord', dossier.id, [change], ctx))
}

/** Takes a word away; undo brings it back, and the history says that it was there. */
export function removeStem(dossier: Stand, id: string, ctx: ActContext): Result<Handeling, StemWeigering> {
  if (find(dossier, id) === undefined) return err({ reden: 'bestaat-niet' })
  const change = removeRecord(dossier.records, 'stem', id)
  return ok(newDossierHandeling('stem-weggehaald', dossier.id, [change], ctx))
}
