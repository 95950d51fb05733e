/** What the invitation for a family says, as a noun: each language fills it in, the letter puts it in order. */
import type { Partij } from '../../partij/partij.ts'
import type { Datum } from '../../../lib/datum.ts'
import type { Groep, Taal } from '../Taal.ts'

/** Who is named at the table; kind and ouder stand there by what they are, leerplicht in words of its own group. */
export type Rol = Exclude<Partij, 'kind' | 'ouder' | 'leerplicht'>

interface Deel {
  readonly titel: string
  readonly tekst: string
}

/**
 * Every fixed text of the invitation for a family in one language: a missing one does not compile. Each is a whole
 * sentence or a whole heading; a function is given what was typed and puts it where its language wants it. What tells
 * of rights and of leerplicht stands apart, so that it can stay off paper until it was checked.
 */
export interface Brieftekst {
  readonly taal: Taal
  readonly richting: 'ltr' | 'rtl'
  /** Read by someone who grew up with the language. */
  readonly nagekeken: Readonly<Record<Groep, boolean>>
  readonly datum: (datum: Datum) => string
  /** A time of the day, of `14:20`. */
  readonly klok: (tijd: string) => string
  readonly titel: string
  readonly aanhef: (wie: string) => string
  readonly aanhefZonder: string
  readonly inleiding: string
  readonly wanneer: (datum: string) => string
  readonly hoeLaat: (klok: string) => string
  readonly waar: (plaats: string) => string
  readonly tafel: {
    readonly titel: string
    readonly jongere: string
    readonly ouder: string
    readonly rol: Readonly<Record<Rol, string>>
    /** One person, with each seat. */
    readonly persoon: (naam: string, rollen: readonly string[]) => string
  }
  readonly waarom: Deel
  readonly waarover: {
    readonly titel: string
    readonly punten: readonly [goed: string, nodig: string, stap: string, aanspreekpunt: string]
  }
  readonly mee: Deel
  readonly tolk: {
    readonly titel: string
    readonly erbij: string
    readonly erbijVoor: (taal: string) => string
    readonly vraag: string
    readonly vraagVoor: (taal: string) => string
  }
  readonly vertellen: Deel
  readonly opschrijven: Deel
  readonly vraag: (contact: string) => string
  readonly rechten: { readonly plek: string; readonly zestien: string; readonly inzage: string }
  readonly leerplicht: { readonly rol: string }
  /** Under a translation that nobody checked. */
  readonly nietNagekeken: string
}
