/**
 * The sheet that a family takes home: contact, doel, first step and next date, in their language and beside it in Dutch. Fixed
 * fields only; the child by initials, nobody else of a family by name, and no number of the team's list.
 */
import type { Contact, Uitsnedevelden } from '../gezin/Uitsnede.ts'
import type { Omvang } from '../gezin/Gezinslezer.ts'
import type { Taal } from '../taal/Taal.ts'

/** All that a sheet is made of; what is not here cannot come on it. */
export interface Bladinhoud {
  readonly velden: Pick<Uitsnedevelden, 'roepnaam' | 'achternaam' | 'doel' | 'acties' | 'volgende'>
  readonly contact: Contact | null
  readonly omvang: Omvang
  /** The numbers this child has and had, where they are known: they come out of the texts. */
  readonly nummers: readonly number[]
}

/** One text as it is said in one language. */
export interface Gezegd {
  readonly taal: Taal
  readonly richting: 'ltr' | 'rtl'
  readonly tekst: string
}

export type Bladdeel =
  /** The same in the language of the sheet and, where that is another, in Dutch. */
  | { readonly soort: 'gezegd'; readonly talen: readonly Gezegd[] }
  /** As the team typed it: with the Dutch, and over the whole sheet where it is `breed`, too long for one column. */
  | { readonly soort: 'getypt'; readonly tekst: string; readonly breed: boolean }
  | { readonly soort: 'telefoon'; readonly tekst: string }

export interface Bladregel {
  readonly soort: 'contact' | 'doel' | 'stap' | 'volgende'
  readonly kop: readonly Gezegd[]
  readonly delen: readonly Bladdeel[]
}

export interface Familieblad {
  readonly taal: Taal
  readonly titel: readonly Gezegd[]
  /** For whom, by initials; empty when no name is known. */
  readonly voor: readonly Gezegd[]
  readonly regels: readonly Bladregel[]
  /** What to know of the languages; empty on a Dutch sheet. */
  readonly voet: readonly (readonly Gezegd[])[]
}
