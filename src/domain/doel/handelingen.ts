/** The acts around the doel: setting it, beginning a new one, and the answer of child and parents (product rule 10). */
import { type Datum, isDatum } from '../../lib/datum.ts'
import { newId } from '../../lib/id.ts'
import type { Redacted } from '../../lib/redacted.ts'
import { err, ok, type Result } from '../../lib/result.ts'
import {
  type ActContext,
  changeVeld,
  type Dossierstand,
  type Handeling,
  newDossierHandeling,
} from '../handeling/handeling.ts'
import { checkTeksten, tekstgrenzen, type TekstWeigering } from '../handeling/tekst.ts'
import { standsAlready } from '../handeling/records.ts'
import type { Doel, Instemmer, InstemmingAntwoord } from './doel.ts'

export interface DoelInvoer {
  readonly tekst: string
  readonly datum: Datum | null
  readonly zichtbaarAan: string
}

export interface InstemmingInvoer {
  readonly antwoord: InstemmingAntwoord
  /** The reason; needed for a nee. */
  readonly want: string
  /** Who said it; nothing claims nobody. */
  readonly namens?: Instemmer | null
  /** Their names, or who spoke with whom, as the team writes it. */
  readonly wie: Redacted<string>
  readonly wanneer: Datum | null
  readonly hoe: string
}

export type DoelWeigering =
  | TekstWeigering
  | { readonly reden: 'datum'; readonly veld: 'datum' | 'wanneer' }
  | { readonly reden: 'datum-voorbij'; readonly veld: 'datum' }
  | { readonly reden: 'toekomst'; readonly veld: 'wanneer' }
  | { readonly reden: 'geen-doel' }
  | { readonly reden: 'niets-gewijzigd' }
  | { readonly reden: 'geen-antwoord' }

type Stand = Dossierstand & { readonly doel: Doel | null }

interface Inhoud extends DoelInvoer {
  readonly vorige: string | null
}

function checkDoel(input: DoelInvoer, doel: Doel | null, vandaag: Datum): Result<DoelInvoer, DoelWeigering> {
  const tekst = checkTeksten({
    tekst: { tekst: input.tekst, hoogstens: tekstgrenzen.verhaal, verplicht: true },
    zichtbaarAan: { tekst: input.zichtbaarAan, hoogstens: tekstgrenzen.verhaal },
  })
  if (!tekst.ok) return tekst
  const { datum } = input
  if (datum !== null && !isDatum(datum)) return err({ reden: 'datum', veld: 'datum' })
  const moved = datum !== null && datum !== (doel?.datum ?? null)
  if (moved && datum < vandaag.slice(0, datum.length)) return err({ reden: 'datum-voorbij', veld: 'datum' })
  return ok({ ...tekst.value, datum })
}

function writeDoel(dossier: Stand, id: string, inhoud: Inhoud, soort: string, ctx: ActContext): Handeling {
  const change = changeVeld(dossier.records, 'doel', id, 'inhoud', { ...inhoud }, ctx.gezien)
  return newDossierHandeling(soort, dossier.id, [change], ctx)
}

/** Writes the present doel, or the first one. No text, a new date before today, and what stands already, are refused. */
export function setDoel(
  dossier: Stand,
  input: DoelInvoer,
  ctx: ActContext,
): Result<Handeling, DoelWeigering> {
  const { doel } = dossier
  const checked = checkDoel(input, doel, ctx.vandaag)
  if (!checked.ok) return checked
  const { tekst, datum, zichtbaarAan } = checked.value
  const same = doel?.tekst === tekst && doel.datum === datum && doel.zichtbaarAan === zichtbaarAan
  if (same && standsAlready(dossier.records['doel']?.[doel.id]?.['inhoud'], ctx.overleg)) {
    return err({ reden: 'niets-gewijzigd' })
  }
  const inhoud = { ...checked.value, vorige: doel?.vorige ?? null }
  return ok(writeDoel(dossier, doel?.id ?? newId(), inhoud, 'doel-gezet', ctx))
}

/** Begins a new doel; the present one becomes an earlier one. The same is refused as for `setDoel`. */
export function startNieuwDoel(
  dossier: Stand,
  input: DoelInvoer,
  ctx: ActContext,
): Result<Handeling, DoelWeigering> {
  const checked = checkDoel(input, null, ctx.vandaag)
  if (!checked.ok) return checked
  const inhoud = { ...checked.value, vorige: dossier.doel?.id ?? null }
  return ok(writeDoel(dossier, newId(), inhoud, 'doel-begonnen', ctx))
}

interface Gegeven extends Omit<InstemmingInvoer, 'wie'> {
  readonly wie: string
}

function checkAntwoord(input: InstemmingInvoer, vandaag: Datum): Result<Gegeven, DoelWeigering> {
  const { antwoord, wanneer, namens = null } = input
  const tekst = checkTeksten({
    want: { tekst: input.want, hoogstens: tekstgrenzen.zin, verplicht: antwoord === 'nee' },
    wie: { tekst: input.wie.reveal(), hoogstens: tekstgrenzen.plaats },
    hoe: { tekst: input.hoe, hoogstens: tekstgrenzen.plaats },
  })
  if (!tekst.ok) return tekst
  if (wanneer !== null && !isDatum(wanneer)) return err({ reden: 'datum', veld: 'wanneer' })
  const spoken = antwoord !== 'nog-niet'
  if (spoken && wanneer !== null && wanneer > vandaag.slice(0, wanneer.length)) {
    return err({ reden: 'toekomst', veld: 'wanneer' })
  }
  return ok({ antwoord, namens, ...tekst.value, wanneer })
}

/**
 * Keeps what child and parents said of the present doel: "Ja, zo", "Nee, want ..." (the reason is needed) or "Nog niet
 * gesproken". A conversation in the future is refused; without a doel there is nothing to answer.
 */
export function answerDoel(
  dossier: Stand,
  input: InstemmingInvoer,
  ctx: ActContext,
): Result<Handeling, DoelWeigering> {
  const { doel } = dossier
  if (doel === null) return err({ reden: 'geen-doel' })
  const gegeven = checkAntwoord(input, ctx.vandaag)
  if (!gegeven.ok) return gegeven
  const waarde = { doel: doel.id, ...gegeven.value, over: doel.tekst }
  const change = changeVeld(dossier.records, 'instemming', newId(), 'stap', waarde)
  return ok(newDossierHandeling('kind-en-ouders-gevraagd', dossier.id, [change], ctx))
}

/**
 * Adds to the latest answer who said it, how and when (product rule 10); what was said, and of which text, stays. The
 * same is refused as for `answerDoel`, and when nobody answered yes or nee yet.
 */
export function completeAntwoord(
  dossier: Stand,
  aanvulling: Partial<Omit<InstemmingInvoer, 'antwoord'>>,
  ctx: ActContext,
): Result<Handeling, DoelWeigering> {
  const last = dossier.doel?.instemming ?? null
  if (last === null || last.antwoord === 'nog-niet') return err({ reden: 'geen-antwoord' })
  const { id, stamp: _, doel, over, ...stood } = last
  const gegeven = checkAntwoord({ ...stood, ...aanvulling }, ctx.vandaag)
  if (!gegeven.ok) return gegeven
  const change = changeVeld(dossier.records, 'instemming', id, 'stap', { doel, ...gegeven.value, over })
  return ok(newDossierHandeling('antwoord-aangevuld', dossier.id, [change], ctx))
}
