/** The goal for the coming weeks, with its date and how we will see it; first the doel, then acties (rule 10). */
import type { Datum } from '../../lib/datum.ts'
import type { Redacted } from '../../lib/redacted.ts'

/** What child and parents said of the doel: the last one never blocks, it makes the doel `voorlopig`. */
export interface Instemming {
  readonly id: string
  readonly doel: string
  readonly antwoord: 'ja' | 'nee' | 'nog-niet'
  readonly want: string
  readonly wie: Redacted<string>
  readonly wanneer: Datum | null
  readonly hoe: string
  readonly stamp: string
}

export interface Doel {
  readonly id: string
  readonly tekst: string
  readonly datum: Datum | null
  /** How we will see that it was reached. */
  readonly zichtbaarAan: string
  /** The latest answer of child and parents, or null when nobody asked. */
  readonly instemming: Instemming | null
  /** True until child and parents said "ja, zo". */
  readonly voorlopig: boolean
  readonly stamp: string
}
