/**
 * What was tried on each rung of the ladder. What leerplicht or a judge may do with force is never written here (product
 * rule 2): of such a step the app only keeps "besproken met leerplicht, buiten deze app".
 */
import type { Datum } from '../../lib/datum.ts'
import { newId } from '../../lib/id.ts'
import { err, ok, type Result } from '../../lib/result.ts'
import { z } from '../../lib/zod.ts'
import {
  type ActContext,
  changeVeld,
  type Dossierstand,
  type Handeling,
  newDossierHandeling,
} from '../handeling/handeling.ts'
import { datumSchema, readStappen } from '../handeling/lezen.ts'
import type { Records } from '../handeling/records.ts'
import { checkTekst, tekstgrenzen, type TekstWeigering } from '../handeling/tekst.ts'
import { type Trede, treden } from './treden.ts'

export interface Tredestap {
  readonly id: string
  readonly trede: Trede
  /** What was tried, in the team's words; may be empty when it was only discussed with leerplicht. */
  readonly geprobeerd: string
  readonly besprokenMetLeerplicht: boolean
  readonly op: Datum
  readonly stamp: string
}

export type OpschalingWeigering =
  | TekstWeigering
  /** The text names a sanction or a measure of force: that stays outside this app. */
  | { readonly reden: 'buiten-de-app'; readonly veld: 'geprobeerd' }

const stapSchema = z.object({
  trede: z.literal(treden),
  geprobeerd: z.string().catch(''),
  besprokenMetLeerplicht: z.boolean().catch(false),
  op: datumSchema,
})

/** Everything that was tried, the earliest first. */
export const readOpschaling = (records: Records): readonly Tredestap[] =>
  readStappen(records, 'trede', 'stap', stapSchema).map(({ id, stamp, waarde }) => ({ id, ...waarde, stamp }))

/** The rung above the highest one on which something was tried; the first when nothing was, null at the top. */
export function nextTrede(stappen: readonly Tredestap[]): Trede | null {
  const highest = Math.max(0, ...stappen.map(({ trede }) => trede))
  return treden.find((trede) => trede > highest) ?? null
}

/** Words of sanctions and measures, by their stem; "halt" only as a word of its own, so that a bus stop may be named. */
const dwang =
  /\bhalt\b|proces[\s-]*verba|\bp\.?v\.?(?=[\s,;:!?)]|$)|\bots\b|ondertoezicht|uit[\s-]?huis[\s-]?(?:ge)?plaats|beschermings?maatregel|kinderbescherming|gezinsvoogd|jeugdreclassering|reclassering|gezagsbe[eë]indig|gesloten jeugd|jeugdgevangenis|\bboetes?\b|geldboete|strafbaar|strafzaak|strafrecht|strafblad|dagvaard|kantonrechter|kinderrechter|officier van justitie|aangifte/iu

/** True when the text names a sanction or a measure of force (product rule 2). */
export const namesDwang = (tekst: string): boolean => dwang.test(tekst)

/**
 * Keeps what was tried on a rung, today. Text is needed unless it was discussed with leerplicht outside this app; text
 * that names a sanction or a measure of force is refused (product rule 2).
 */
export function addTrede(
  dossier: Dossierstand,
  input: Pick<Tredestap, 'trede' | 'geprobeerd' | 'besprokenMetLeerplicht'>,
  ctx: ActContext,
): Result<Handeling, OpschalingWeigering> {
  const { trede, besprokenMetLeerplicht } = input
  const geprobeerd = checkTekst('geprobeerd', {
    tekst: input.geprobeerd,
    hoogstens: tekstgrenzen.verhaal,
    verplicht: !besprokenMetLeerplicht,
  })
  if (!geprobeerd.ok) return geprobeerd
  if (namesDwang(geprobeerd.value)) return err({ reden: 'buiten-de-app', veld: 'geprobeerd' })
  const waarde = { trede, geprobeerd: geprobeerd.value, besprokenMetLeerplicht, op: ctx.vandaag }
  const change = changeVeld(dossier.records, 'trede', newId(), 'stap', waarde)
  return ok(newDossierHandeling('trede-opgeschreven', dossier.id, [change], ctx))
}
