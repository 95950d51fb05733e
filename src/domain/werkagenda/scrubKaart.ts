/**
 * The text of a card as it may stand on the werkagenda: without the names the team knows. A name that is on no list stays,
 * so a person sees the text and what was replaced before it is kept.
 */
import type { Redacted } from '../../lib/redacted.ts'
import { redact } from '../../lib/redacted.ts'
import { type BekendeNaam, makeScrubber } from '../verslag/scrubNamen.ts'
import type { Vervangen } from '../verslag/Verslag.ts'

export interface GeschoondeKaart {
  readonly tekst: string
  /** What was replaced, and by what; for the person who looks, never to be kept. */
  readonly vervangen: readonly Vervangen[]
}

/**
 * Takes out the names of all children on the list and of `mensen` (who sits at the table, the team). The number of a child
 * goes too, also without # when it is one of `nummers` (all the team ever gave): on the werkagenda it would point at one
 * child for as long as the line stands. What was shown before and put back on purpose, as it is written in `blijft`, stays.
 */
export function scrubKaart(
  tekst: string,
  kinderen: readonly { readonly naam: Redacted<string> }[],
  mensen: readonly Redacted<string>[],
  nummers: ReadonlySet<number>,
  blijft: ReadonlySet<string> = new Set(),
): GeschoondeKaart {
  const namen: readonly BekendeNaam[] = [
    ...kinderen.map(({ naam }) => ({ rugnummer: null, namen: [naam] })),
    ...mensen.map((naam) => ({ rugnummer: null, namen: [naam] })),
  ]
  const scrubber = makeScrubber(namen, blijft)
  const clean = scrubber.scrub(tekst)
  const isNummer = (found: string): boolean =>
    !blijft.has(found) && (found.startsWith('#') || nummers.has(Number(found)))
  const found = (clean.match(rugnummer) ?? []).filter(isNummer)
  return {
    tekst: clean.replaceAll(rugnummer, (een) => (isNummer(een) ? '[nummer]' : een)),
    vervangen: [
      ...scrubber.vervangen(),
      ...[...new Set(found)].map((nummer) => ({
        gevonden: redact(nummer),
        door: '[nummer]',
        aantal: found.filter((een) => een === nummer).length,
      })),
    ],
  }
}

/** `#214`: how the team writes the number of a child; or the number alone, as it is said. */
const rugnummer = /#?(?<![\p{L}\p{N}])\d{3,}(?![\p{L}\p{N}])/gu
