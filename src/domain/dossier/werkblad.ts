/** The acts on a child's worksheet that have no noun of their own: what it needs, the next date, opgepakt, "Blijft zo". */
import { type Datum, isDatum } from '../../lib/datum.ts'
import { newId } from '../../lib/id.ts'
import { err, ok, type Result } from '../../lib/result.ts'
import { eersteStap, isActieVoorbij } from '../actie/actie.ts'
import { isDoelVoorbij } from '../doel/doel.ts'
import {
  type ActContext,
  changeVeld,
  type Dossierstand,
  type Handeling,
  newDossierHandeling,
} from '../handeling/handeling.ts'
import { standsAlready } from '../handeling/records.ts'
import { isVraagTeLaat } from '../regie/regie.ts'
import { checkTekst, emptyToNull, tekstgrenzen, type TekstWeigering } from '../handeling/tekst.ts'
import type { Dossier } from './Dossier.ts'

export type WerkbladWeigering =
  | TekstWeigering
  | { readonly reden: 'datum'; readonly veld: string }
  | { readonly reden: 'toekomst'; readonly veld: string }
  | { readonly reden: 'datum-voorbij'; readonly veld: 'datum' }
  | { readonly reden: 'niets-te-bevestigen' }
  | { readonly reden: 'niets-gewijzigd' }
  | { readonly reden: 'bestaat-niet' }

/** Writes what this child needs (product rule 10: this comes before regie); empty text clears it. */
export function setOndersteuningsvraag(
  dossier: Dossierstand,
  tekst: string,
  ctx: ActContext,
): Result<Handeling, WerkbladWeigering> {
  const veld = 'ondersteuningsvraag'
  const checked = checkTekst(veld, { tekst, hoogstens: tekstgrenzen.verhaal })
  if (!checked.ok) return checked
  const change = changeVeld(dossier.records, 'kind', 'kind', veld, emptyToNull(checked.value), ctx.gezien)
  return ok(newDossierHandeling('ondersteuningsvraag-genoteerd', dossier.id, [change], ctx))
}

/** Sets the day on which the team comes back to this child; null clears it. What stands already is refused. */
export function setVolgende(
  dossier: Dossierstand,
  datum: Datum | null,
  ctx: ActContext,
): Result<Handeling, WerkbladWeigering> {
  if (datum !== null && !isDatum(datum)) return err({ reden: 'datum', veld: 'volgende' })
  const field = dossier.records['kind']?.['kind']?.['volgende']
  if (field?.waarde === datum && standsAlready(field, ctx.overleg)) return err({ reden: 'niets-gewijzigd' })
  const change = changeVeld(dossier.records, 'kind', 'kind', 'volgende', datum, ctx.gezien)
  return ok(newDossierHandeling('volgende-datum-gezet', dossier.id, [change], ctx))
}

/**
 * Keeps whether the parents (and the child from 12) know that it is on the list (product rule 15): "Ja, op ..." with a
 * date up to today, which is today unless given, or "Nog niet, want ...", which needs its reason.
 */
export function setOudersWeten(
  dossier: Dossierstand,
  input: { readonly antwoord: 'ja' | 'nog-niet'; readonly op?: Datum | null; readonly want: string },
  ctx: ActContext,
): Result<Handeling, WerkbladWeigering> {
  const knows = input.antwoord === 'ja'
  const want = checkTekst('want', { tekst: input.want, hoogstens: tekstgrenzen.zin, verplicht: !knows })
  if (!want.ok) return want
  const op = knows ? (input.op ?? ctx.vandaag) : null
  if (op !== null && !isDatum(op)) return err({ reden: 'datum', veld: 'op' })
  if (op !== null && op > ctx.vandaag.slice(0, op.length)) return err({ reden: 'toekomst', veld: 'op' })
  const waarde = { antwoord: input.antwoord, op, want: want.value }
  const change = changeVeld(dossier.records, 'ouders', 'ouders', 'weten', waarde, ctx.gezien)
  return ok(newDossierHandeling('ouders-weten-genoteerd', dossier.id, [change], ctx))
}

/** Marks today that the team took this child up, or takes the mark back. */
export function markOpgepakt(
  dossier: Dossierstand,
  opgepakt: boolean,
  ctx: ActContext,
): Result<Handeling, WerkbladWeigering> {
  const waarde = { opgepakt, op: ctx.vandaag }
  const change = changeVeld(dossier.records, 'opgepakt', newId(), 'stap', waarde)
  const soort = opgepakt ? 'kind-opgepakt' : 'oppakken-teruggenomen'
  return ok(newDossierHandeling(soort, dossier.id, [change], ctx))
}

export const bevestigbaar = ['ondersteuningsvraag', 'regie', 'doel', 'stap'] as const
/** What the button "Blijft zo" can confirm. */
export type Bevestigbaar = (typeof bevestigbaar)[number]

/** True when there is something to confirm: an answer, a regie or question, a doel with date, an open actie. */
export function isInPlace(dossier: Dossier, wat: Bevestigbaar): boolean {
  switch (wat) {
    case 'ondersteuningsvraag':
      return dossier.ondersteuningsvraag !== ''
    case 'regie':
      return dossier.regie.staat !== 'geen'
    case 'doel':
      return dossier.doel !== null && dossier.doel.datum !== null
    case 'stap':
      return eersteStap(dossier.acties) !== null
  }
}

/** True when its date has gone by: of the doel, the eerste stap, or before which a voorlopige regie would ask. */
export function isVoorbij(dossier: Dossier, wat: Bevestigbaar, vandaag: Datum): boolean {
  switch (wat) {
    case 'ondersteuningsvraag':
      return false
    case 'regie':
      return isVraagTeLaat(dossier.regie, vandaag)
    case 'doel':
      return dossier.doel !== null && isDoelVoorbij(dossier.doel, vandaag)
    case 'stap': {
      const stap = eersteStap(dossier.acties)
      return stap !== null && isActieVoorbij(stap, vandaag)
    }
  }
}

/** True for what can stay as it is: what has a date that has gone by is looked at anew. */
export const mayBlijvenZo = (dossier: Dossier, wat: Bevestigbaar, vandaag: Datum): boolean =>
  isInPlace(dossier, wat) && !isVoorbij(dossier, wat, vandaag)

/** True for a day on which the team still comes back to this child: today and before are no next time. */
export const isKomend = (volgende: Datum | null, vandaag: Datum): boolean =>
  volgende !== null && volgende > vandaag

/** The button "Blijft zo": confirms what stands, in the overleg of the context; nothing there, and what has a date that has gone by, are refused. */
export function confirmBlijftZo(
  dossier: Dossier,
  wat: Bevestigbaar,
  ctx: ActContext,
): Result<Handeling, WerkbladWeigering> {
  if (!isInPlace(dossier, wat)) return err({ reden: 'niets-te-bevestigen' })
  if (!mayBlijvenZo(dossier, wat, ctx.vandaag)) return err({ reden: 'datum-voorbij', veld: 'datum' })
  const waarde = { wat, overleg: ctx.overleg ?? null, op: ctx.vandaag }
  const change = changeVeld(dossier.records, 'bevestiging', newId(), 'stap', waarde)
  return ok(newDossierHandeling('blijft-zo', dossier.id, [change], ctx))
}

/** Puts this dossier aside for another of the same child ("Dit is hetzelfde kind"); null takes that back. */
export function markZelfdeKind(
  dossier: Dossierstand,
  ander: string | null,
  ctx: ActContext,
): Result<Handeling, WerkbladWeigering> {
  if (ander === dossier.id) return err({ reden: 'bestaat-niet' })
  const change = changeVeld(dossier.records, 'kind', 'kind', 'zelfdeAls', ander, ctx.gezien)
  const soort = ander === null ? 'zelfde-kind-teruggenomen' : 'zelfde-kind-gemeld'
  return ok(newDossierHandeling(soort, dossier.id, [change], ctx))
}
