/** What the family writes on the tablet: kept sealed as post, read by the team as input of a stranger. */
import type { Gesprekskaart } from '../gesprek/gesprekskaarten.ts'
import type { Publiek } from '../notitie/notitie.ts'
import type { Stemsoort } from '../stem/stem.ts'
import type { Taal } from '../taal/Taal.ts'

export const stemlijnen = [
  'situatie',
  'ondersteuningsvraag',
  'focus',
  'regie',
  'doel',
  'actie',
  'volgende',
] as const
/** The line that is spoken of. */
export type Stemover = (typeof stemlijnen)[number]

export interface Postbericht {
  /** Random, as `newId` makes it; also the id of the act it becomes, so that it is never taken in twice. */
  readonly id: string
  /** `gezegd`: sent by pressing the button. `klad`: typed, not sent. */
  readonly staat: 'gezegd' | 'klad'
  readonly inhoud: Postinhoud
  readonly taal: Taal
  readonly publiek: Publiek
  /** Milliseconds since 1970, by the clock of the tablet. */
  readonly op: number
}

export type Postinhoud =
  | {
      readonly soort: 'stem'
      readonly stem: Stemsoort
      readonly over: Stemover
      /** Of an actie or doel its id, of a focus its partij; empty for a line that there is one of. */
      readonly id: string
      /** The line as it was read. */
      readonly gelezen: string
      readonly tekst: string
    }
  | {
      readonly soort: 'verhaal' | 'inbreng'
      readonly tekst: string
      /** The conversation card it answers; null when it answers none. */
      readonly kaart: Gesprekskaart | null
    }
  /** A number from 0 to 10, on the card that asks for one. */
  | { readonly soort: 'schaal'; readonly cijfer: number; readonly tekst: string }
