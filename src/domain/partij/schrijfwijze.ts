/** How words and names come into what is read aloud or leaves the app: as they are, or with the family by its role only. */
import type { Partij } from './partij.ts'

/** How free text and the name of a person come into the verslag; with numbers the family is named by its role only. */
export interface Schrijfwijze {
  readonly tekst: (tekst: string) => string
  readonly persoon: (naam: string, partij: Partij | null) => string
}

/** As it was written: for the team's own screen, and for a verslag with names. */
export const ongewijzigd: Schrijfwijze = { tekst: (tekst) => tekst.trim(), persoon: (naam) => naam.trim() }
