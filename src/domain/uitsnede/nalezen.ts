/**
 * How the team is told what to read over before a family reads along: how often another child was taken out, and which
 * words may be one still. Who that is, is for the team alone.
 */
import type { Redacted } from '../../lib/redacted.ts'
import type { Vervangen } from '../verslag/Verslag.ts'

/** What was taken out, and what still stands there and may be another child. */
export interface Nalezen {
  readonly vervangen: readonly Vervangen[]
  readonly twijfel: readonly Redacted<string>[]
}

interface Nagelezen {
  /** How many of each, without a word of them. */
  readonly aantallen: readonly string[]
  /** Above `woorden`. */
  readonly toon: string
  /** Each word itself; none with Alleen nummers. */
  readonly woorden: readonly string[]
}

const toon = 'Toon welke woorden. Alleen voor het team.'

const geteld = (aantal: number): string =>
  aantal === 1
    ? 'Op 1 plek staat nu “een ander kind”, in plaats van een naam of nummer.'
    : `Op ${aantal} plekken staat nu “een ander kind”, in plaats van een naam of nummer.`

const misschien = (aantal: number, waar: string): string =>
  aantal === 1
    ? `1 woord of getal kan nog een ander kind zijn. Lees ${waar} daarop na.`
    : `${aantal} woorden of getallen kunnen nog een ander kind zijn. Lees ${waar} daarop na.`

const vraag = (gevonden: string): string =>
  `Is “${gevonden}” een ander kind? Verander dat dan op het werkblad.`

const vervanging = (gevonden: string, door: string, aantal: number): string =>
  `“${gevonden}” werd “${door}”${aantal === 1 ? '' : `, ${aantal} keer`}`

/** `waar` is what is read over, as the sentence calls it. */
export function nalezenZinnen(
  { vervangen, twijfel }: Nalezen,
  waar: 'het voorbeeld' | 'de kaart',
  alleenNummers: boolean,
): Nagelezen {
  const aantal = vervangen.reduce((som, een) => som + een.aantal, 0)
  return {
    aantallen: [
      ...(aantal === 0 ? [] : [geteld(aantal)]),
      ...(twijfel.length === 0 ? [] : [misschien(twijfel.length, waar)]),
    ],
    toon,
    woorden: alleenNummers
      ? []
      : [
          ...twijfel.map((een) => vraag(een.reveal())),
          ...vervangen.map(({ gevonden, door, aantal: keer }) => vervanging(gevonden.reveal(), door, keer)),
        ],
  }
}
