/**
 * Regie is a promise that someone said yes to (product rule 13): gevraagd, ja gezegd, or nee with the reason. Each
 * step is a record; the present is derived, so that any merged history has at most one regie.
 */
import type { Datum } from '../../lib/datum.ts'
import type { Redacted } from '../../lib/redacted.ts'
import type { Partij } from '../partij/partij.ts'

export interface Regisseur {
  readonly partij: Partij
  readonly persoon: Redacted<string>
}

export type Regiestapsoort = 'gevraagd' | 'ja' | 'nee' | 'voorlopig' | 'vrij'

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

/** `gevraagd` counts as zonder regie; `voorlopig` holds it until the asked one has answered. */
export type Regie =
  | { readonly staat: 'geen'; readonly laatsteNee: Regiestap | null }
  | { readonly staat: 'gevraagd'; readonly stap: Regiestap }
  | { readonly staat: 'voorlopig'; readonly stap: Regiestap; readonly gevraagd: Regiestap | null }
  | { readonly staat: 'ja'; readonly stap: Regiestap }
