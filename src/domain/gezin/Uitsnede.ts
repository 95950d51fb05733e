/**
 * What one reader of the family gets of one dossier: all that the family's document can decrypt. It is built field by
 * field (`cutOut`), never by leaving things out of a dossier, and bears no id but those of its own lines.
 */
import type { Datum } from '../../lib/datum.ts'
import type { Afloop } from '../actie/actie.ts'
import type { InstemmingAntwoord } from '../doel/doel.ts'
import type { Spreker, Woordensoort } from '../eigenwoorden/eigenwoorden.ts'
import type { Gesprekskaart } from '../gesprek/gesprekskaarten.ts'
import type { Publiek } from '../notitie/notitie.ts'
import type { Partij } from '../partij/partij.ts'
import type { Regie } from '../regie/regie.ts'
import type { Rolsoort } from '../rol/rol.ts'
import type { Situatie } from '../situatie/situatie.ts'
import type { Stemsoort } from '../stem/stem.ts'
import type { Taal } from '../taal/Taal.ts'
import type { Gezinslezer, Leesregel, Omvang } from './Gezinslezer.ts'
import type { Postbericht, Stemover } from './Postbericht.ts'

/** Someone of the team or of this family, the name empty where it is not known or could be of another family. */
export interface Wie {
  readonly partij: Partij
  readonly naam: string
}

export interface UitsnedeDoel {
  readonly id: string
  readonly tekst: string
  readonly datum: Datum | null
  readonly zichtbaarAan: string
  readonly voorlopig: boolean
  /** What this reader said of it as it reads now; never what another said. */
  readonly antwoord: InstemmingAntwoord | null
}

export interface UitsnedeActie {
  readonly id: string
  readonly wat: string
  readonly wie: Wie | null
  readonly wanneer: Datum | null
  readonly afloop: Afloop | null
}

export interface UitsnedeWoorden {
  readonly id: string
  readonly soort: Woordensoort
  readonly wie: Spreker
  /** The conversation card that they answer, and the number on its scale. */
  readonly kaart: Gesprekskaart | null
  readonly cijfer: number | null
  readonly tekst: string
  readonly taal: string
  readonly op: Datum | null
  readonly publiek: Publiek
  readonly watErmee: { readonly tekst: string; readonly op: Datum | null } | null
}

/** A word about one line, and what the team answered. */
export interface UitsnedeStem {
  readonly id: string
  readonly over: Stemover
  /** Which line of that kind: of an actie or doel its id, of a focus its partij. */
  readonly regel: string
  readonly gelezen: string
  readonly soort: Stemsoort
  readonly wie: Spreker
  readonly tekst: string
  readonly taal: string
  readonly op: Datum | null
  readonly publiek: Publiek
  readonly antwoord: { readonly tekst: string; readonly op: Datum | null } | null
}

/** Of each field of the dossier that the page of the family shows, what of it; an empty text, list or null is "nothing there". */
export interface Uitsnedevelden {
  readonly roepnaam: string
  readonly achternaam: string
  readonly school: string
  readonly situatie: { readonly situatie: Situatie; readonly sinds: Datum | null } | null
  readonly situaties: readonly { readonly situatie: Situatie; readonly sinds: Datum | null }[]
  readonly ondersteuningsvraag: string
  /** Of each partij the latest. */
  readonly focus: readonly { readonly partij: Partij; readonly tekst: string; readonly op: Datum | null }[]
  readonly regie: { readonly staat: Regie['staat']; readonly wie: Wie | null; readonly op: Datum | null }
  readonly doel: UitsnedeDoel | null
  readonly eerdereDoelen: readonly UitsnedeDoel[]
  readonly acties: readonly UitsnedeActie[]
  readonly notities: readonly { readonly tekst: string; readonly van: Partij; readonly op: Datum | null }[]
  readonly eigenwoorden: readonly UitsnedeWoorden[]
  readonly stemmen: readonly UitsnedeStem[]
  readonly rollen: Readonly<Record<Rolsoort, Wie | null>>
  readonly klopt: readonly { readonly op: Datum; readonly geldt: boolean }[]
  readonly volgende: Datum | null
}

export interface Contact {
  readonly wie: Wie
  /** Work phone, or empty. */
  readonly telefoon: string
}

export interface Uitsnede {
  readonly versie: 1
  /** The random id of this hand-over. */
  readonly overdracht: string
  readonly dossier: string
  /** The overleg it was handed over in; null outside one. */
  readonly overleg: string | null
  readonly op: Datum
  readonly lezer: Gezinslezer
  readonly ouder: 1 | 2 | null
  readonly lezernaam: string
  readonly taal: Taal
  readonly omvang: Omvang
  readonly regel: Leesregel
  /** The audiences this reader can choose from for own words, the narrowest first. */
  readonly publieken: readonly Publiek[]
  readonly velden: Uitsnedevelden
  readonly team: {
    readonly naam: string
    readonly contact: Contact | null
    /** The contact of the functionaris gegevensbescherming, or empty. */
    readonly fg: string
    /** Who sits here, or outside an overleg who is of the team; family and guests by role. */
    readonly tafel: readonly Wie[]
  }
  /** What this reader had typed and not sent the last time. */
  readonly klad: readonly Postbericht[]
}
