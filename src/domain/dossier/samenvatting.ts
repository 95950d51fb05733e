/**
 * What the list knows of a dossier: dates, never day counts or signals, so that it does not age. It is a cache: it can
 * always be made again from the log. Raise `dossierSamenvattingVersion` when the shape or its meaning changes.
 */
import type { Datum } from '../../lib/datum.ts'
import type { Redacted } from '../../lib/redacted.ts'
import type { Geboren } from '../geboren/geboren.ts'
import type { Partij } from '../partij/partij.ts'
import type { Situatie } from '../situatie/situatie.ts'

export const dossierSamenvattingVersion = 1

export interface DossierSamenvatting {
  readonly id: string
  readonly rugnummer: number | null
  readonly oudeRugnummers: readonly number[]
  /** Given name and family name as shown. */
  readonly naam: Redacted<string>
  readonly geboren: Geboren | null
  readonly school: string
  readonly woongemeente: string
  readonly situatie: Situatie | null
  readonly sinds: Datum | null
  readonly regie: 'geen' | 'gevraagd' | 'voorlopig' | 'ja'
  readonly regiePartij: Partij | null
  readonly regiePersoon: Redacted<string>
  /** For a voorlopige regie or a question: before when the answer is expected. */
  readonly regieVraagVoor: Datum | null
  readonly heeftOndersteuningsvraag: boolean
  readonly doelDatum: Datum | null
  /** A doel without a yes of child and parents. */
  readonly doelVoorlopig: boolean
  /** The open acties: when and by which partij; no text. */
  readonly openActies: readonly { readonly wanneer: Datum | null; readonly partij: Partij | null }[]
  readonly oudersWeten: 'ja' | 'nog-niet' | null
  readonly opgepaktOp: Datum | null
  readonly volgende: Datum | null
  readonly zelfdeAls: string | null
  readonly tweeVersies: number
  readonly gewijzigdOp: Datum | null
}
