import type { Afloop } from '../../../domain/actie/actie.ts'
import type { Spreker } from '../../../domain/eigenwoorden/eigenwoorden.ts'
import type { Gesprekskaart } from '../../../domain/gesprek/gesprekskaarten.ts'
import type { Leesregel } from '../../../domain/gezin/Gezinslezer.ts'
import type { Stemover } from '../../../domain/gezin/Postbericht.ts'
import type { Publiek } from '../../../domain/notitie/notitie.ts'
import type { Partij } from '../../../domain/partij/partij.ts'
import type { Situatie } from '../../../domain/situatie/situatie.ts'
import type { Groep, Taal } from '../../../domain/taal/Taal.ts'
import type { Datum } from '../../../lib/datum.ts'

/** One text; two where a child is spoken to otherwise than a grown-up. */
export type Zin = string | { readonly je: string; readonly u: string }

export const leesregelteksten = ['team', 'keuze', 'ouders', 'zestien', 'bestuur', 'anderen'] as const
/** Who reads what, a sentence each. */
export type Leesregeltekst = (typeof leesregelteksten)[number]

export type { Groep }

/**
 * Every fixed text of the family's page in one language: a missing one does not compile. Each is a whole sentence or a
 * whole label; a function is given values and puts them where its language wants them. No screen joins two texts into
 * one sentence, so that none hides an order of words. At most 140 texts.
 */
export interface Catalogus {
  readonly taal: Taal
  readonly richting: 'ltr' | 'rtl'
  /** Read by someone who grew up with the language; what is not stands beside the Dutch, never alone. */
  readonly nagekeken: Readonly<Record<Groep, boolean>>
  /** The one way to write a date: a day, or a month of which the day is not known. */
  readonly datum: (datum: Datum) => string
  readonly balk: {
    readonly leesHardop: string
    readonly stop: string
    readonly geenStem: string
    readonly klaar: string
    readonly terug: string
    readonly naarInhoud: string
  }
  readonly eerste: {
    readonly leest: (naam: string) => string
    /** By which rule this one reads, and what; `naam` is the child. */
    readonly regel: Readonly<Record<Leesregel, (naam: string) => string>>
    readonly geenDoel: string
    readonly uiterlijk: (datum: string) => string
    readonly voorlopig: Zin
    readonly stap: string
    readonly geenStap: string
    readonly geenWie: string
    readonly geenWanneer: string
    readonly contact: Zin
    readonly geenContact: Zin
    readonly geenTelefoon: string
    readonly geenVolgende: string
  }
  readonly klopt: {
    readonly titel: string
    readonly uitleg: string
    readonly leeg: string
    readonly teller: (nummer: number, aantal: number) => string
    readonly klopt: string
    readonly kloptNiet: string
    readonly aanvulling: string
    readonly watNiet: string
    readonly watErbij: Zin
    readonly volgende: string
    readonly vorige: string
    readonly toenStond: string
    readonly antwoord: string
    readonly geenAntwoord: string
  }
  readonly zeggen: {
    readonly titel: string
    readonly uitleg: Zin
    readonly kaarten: Readonly<Record<Gesprekskaart, Zin>>
    readonly antwoord: Zin
    readonly laagst: string
    readonly hoogst: string
    readonly plek: Zin
    readonly plekUitleg: Zin
    readonly eerder: Zin
    readonly watErmee: string
    readonly nogNiets: Zin
  }
  readonly lezen: {
    readonly vraag: string
    readonly publiek: Readonly<Record<Exclude<Publiek, 'partij'>, Zin>>
  }
  readonly bewaren: {
    readonly verstuur: string
    readonly verstuurdOm: (tijd: string) => string
    /** Kept, and not sent: so nobody of the team reads it yet. */
    readonly klad: string
    readonly nogNiet: string
    readonly mislukt: Zin
    readonly dicht: Zin
    readonly bsn: string
    readonly teLang: string
    readonly leeg: string
    readonly verander: string
    readonly haalWeg: string
  }
  readonly klaar: {
    readonly titel: Zin
    readonly uitleg: string
    readonly nietVerstuurd: Zin
    /** Sends all that was written and not sent. */
    readonly alles: string
    readonly nietBewaard: Zin
    readonly ja: string
    readonly nee: string
  }
  readonly woorden: {
    readonly over: Readonly<Record<Stemover, Zin>>
    readonly situatie: Readonly<Record<Situatie, (naam: string) => Zin>>
    readonly sinds: (datum: string) => string
    readonly regieGeen: string
    readonly regieGevraagd: (wie: string) => string
    readonly regieVoorlopig: (wie: string) => string
    readonly partij: Readonly<Record<Partij, Zin>>
    /** Those who speak for a child and are no parent. */
    readonly verzorger: Readonly<Record<Extract<Spreker, 'voogd' | 'pleegouder'>, string>>
    readonly afloop: Readonly<Record<Afloop, string>>
  }
  readonly meer: {
    readonly titel: string
    readonly werkblad: string
    readonly afgesproken: string
    readonly gezegd: string
    /** Over what was before: other situations, other goals. */
    readonly eerder: string
    readonly wieLeest: string
    readonly leesregels: Readonly<Record<Leesregeltekst, Zin>>
    readonly tafel: string
    readonly steun: string
    readonly steunpunt: string
    readonly consulent: Zin
    readonly waarSteun: Zin
  }
  readonly leerplicht: { readonly toezicht: Zin }
  readonly rechten: {
    readonly titel: Zin
    readonly zin: Zin
    /** Of who has no right of their own to see or erase (UAVG 5): a child, and who reads as another found it good. */
    readonly anders: Zin
    readonly wieBellen: string
    readonly contact: Zin
    readonly fg: (fg: string) => string
    readonly geenFg: Zin
    readonly toezichthouder: Zin
  }
}
