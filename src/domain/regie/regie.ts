/**
 * Regie is a promise that someone said yes to (product rule 13): gevraagd, ja gezegd, or nee with the reason. Each
 * step is a record; the present is derived, so that any merged history has at most one regie.
 */
import type { Datum } from '../../lib/datum.ts'
import { type Redacted, redact } from '../../lib/redacted.ts'
import { z } from '../../lib/zod.ts'
import { datumSchema, naamSchema, readStappen } from '../handeling/lezen.ts'
import type { Records } from '../handeling/records.ts'
import { partijSchema } from '../partij/lezen.ts'
import type { Partij } from '../partij/partij.ts'

export interface Regisseur {
  readonly partij: Partij
  readonly persoon: Redacted<string>
}

export const regiestapsoorten = ['gevraagd', 'ja', 'nee', 'voorlopig', 'vrij'] as const
export type Regiestapsoort = (typeof regiestapsoorten)[number]

export interface Regiestap {
  readonly id: string
  readonly soort: Regiestapsoort
  readonly wie: Regisseur
  readonly op: Datum
  /** How the answer came: at the table or by phone. */
  readonly hoe: 'aan-tafel' | 'telefonisch' | null
  readonly want: string
  /** For `voorlopig`: who will be asked, and before when. */
  readonly vraagtAan: Regisseur | null
  readonly vraagtVoor: Datum | null
  readonly stamp: string
}

/**
 * `gevraagd` counts as zonder regie; `voorlopig` holds it until the asked one has answered. While someone holds it,
 * another can be asked (`gevraagd`): who holds it keeps it until that one says yes.
 */
export type Regie =
  | { readonly staat: 'geen'; readonly laatsteNee: Regiestap | null }
  | { readonly staat: 'gevraagd'; readonly stap: Regiestap }
  | {
      readonly staat: 'voorlopig'
      readonly stap: Regiestap
      readonly gevraagd: Regiestap | null
      /** A nee that came since it was taken. */
      readonly laatsteNee: Regiestap | null
    }
  | { readonly staat: 'ja'; readonly stap: Regiestap; readonly gevraagd: Regiestap | null }

const regisseurSchema = z.object({ partij: partijSchema, persoon: naamSchema.catch(redact('')) })

const stapSchema = z.object({
  soort: z.enum(regiestapsoorten),
  partij: partijSchema,
  persoon: naamSchema.catch(redact('')),
  op: datumSchema,
  hoe: z.enum(['aan-tafel', 'telefonisch']).nullable().catch(null),
  want: z.string().catch(''),
  vraagtAan: regisseurSchema.nullable().catch(null),
  vraagtVoor: datumSchema.nullable().catch(null),
})

/** All steps, the earliest stamp first. */
export const readRegiestappen = (records: Records): readonly Regiestap[] =>
  readStappen(records, 'regie', 'stap', stapSchema).map(({ id, stamp, waarde }) => {
    const { partij, persoon, ...rest } = waarde
    return { id, ...rest, wie: { partij, persoon }, stamp }
  })

const plainName = (persoon: Redacted<string>): string =>
  persoon.reveal().normalize('NFC').trim().replace(/\s+/gu, ' ').toLowerCase()

/** The same partij and the same person; a person whose name is empty is any of that partij. */
export function sameRegisseur(a: Regisseur, b: Regisseur): boolean {
  if (a.partij !== b.partij) return false
  const [one, other] = [plainName(a.persoon), plainName(b.persoon)]
  return one === other || one === '' || other === ''
}

interface Stand {
  readonly houder: Regiestap | null
  readonly vraag: Regiestap | null
  readonly laatsteNee: Regiestap | null
}

const isSame = (stap: Regiestap | null, wie: Regisseur): boolean =>
  stap !== null && sameRegisseur(stap.wie, wie)

/** The same name too: an answer of a partij that names nobody is not that of who holds it. */
const isSelf = (stap: Regiestap | null, { partij, persoon }: Regisseur): boolean =>
  stap?.wie.partij === partij && plainName(stap.wie.persoon) === plainName(persoon)

function follow(stand: Stand, stap: Regiestap): Stand {
  const asked = isSame(stand.vraag, stap.wie)
  const holds = isSame(stand.houder, stap.wie)
  switch (stap.soort) {
    case 'gevraagd':
      return { ...stand, vraag: stap }
    case 'ja':
      return { houder: stap, vraag: null, laatsteNee: null }
    case 'nee':
      return {
        houder: isSelf(stand.houder, stap.wie) ? null : stand.houder,
        vraag: asked ? null : stand.vraag,
        laatsteNee: stap,
      }
    case 'voorlopig':
      return stand.houder?.soort === 'ja' ? stand : { ...stand, houder: stap }
    case 'vrij':
      return {
        ...stand,
        houder: holds ? null : stand.houder,
        vraag: asked && !holds ? null : stand.vraag,
      }
  }
}

const byStamp = (a: Regiestap, b: Regiestap): number =>
  a.stamp === b.stamp ? (a.id < b.id ? -1 : 1) : a.stamp < b.stamp ? -1 : 1

/**
 * The present regie of any merged set of steps, in whatever order they come: at most one holds it (product rule 13). A
 * voorlopige regie never displaces a yes; a nee or a release only touches the one who gave it.
 */
export function deriveRegie(stappen: readonly Regiestap[]): Regie {
  const start: Stand = { houder: null, vraag: null, laatsteNee: null }
  const { houder, vraag, laatsteNee } = [...stappen].sort(byStamp).reduce(follow, start)
  if (houder?.soort === 'ja') return { staat: 'ja', stap: houder, gevraagd: vraag }
  if (houder !== null) {
    const since = laatsteNee !== null && byStamp(houder, laatsteNee) < 0
    return { staat: 'voorlopig', stap: houder, gevraagd: vraag, laatsteNee: since ? laatsteNee : null }
  }
  return vraag === null ? { staat: 'geen', laatsteNee } : { staat: 'gevraagd', stap: vraag }
}

/** True for no regie and for one that was only asked (product rule 13). */
export const isZonderRegie = (regie: Regie): boolean => regie.staat === 'geen' || regie.staat === 'gevraagd'

/** The open question: who was asked and has not answered, or null. */
export function openVraag(regie: Regie): Regiestap | null {
  if (regie.staat === 'geen') return null
  return regie.staat === 'gevraagd' ? regie.stap : regie.gevraagd
}

/**
 * Who can answer now: who was asked, or else the one whom the voorlopige regie would ask, until that one says nee: the
 * answer tells that the question was put (product rule 13). Null when nobody's answer is awaited.
 */
export function gevraagde(regie: Regie): Regisseur | null {
  const open = openVraag(regie)
  if (open !== null) return open.wie
  if (regie.staat !== 'voorlopig') return null
  const { stap, laatsteNee } = regie
  return stap.vraagtAan !== null && isSame(laatsteNee, stap.vraagtAan) ? null : stap.vraagtAan
}

/**
 * True from the day after that before which who has it for the time being would ask, as long as that was not done since:
 * then it needs a new date or the answer.
 */
export function isVraagTeLaat(regie: Regie, vandaag: Datum): boolean {
  if (regie.staat !== 'voorlopig' || gevraagde(regie) === null) return false
  const { stap, gevraagd } = regie
  const { vraagtVoor } = stap
  if (gevraagd !== null && byStamp(stap, gevraagd) < 0) return false
  return vraagtVoor !== null && vraagtVoor < vandaag.slice(0, vraagtVoor.length)
}

/** Who is offered when nobody is found: the team's fallback, without a person yet (product rule 13). */
export const fallbackRegisseur = (vangnet: Partij): Regisseur => ({ partij: vangnet, persoon: redact('') })
