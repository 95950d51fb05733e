/** When a quick line is an actie by itself: who does what for which child, and when. */
import type { ActieInvoer } from '../actie/handelingen.ts'
import type { Gelezen } from './parseSnelregel.ts'

/** What makes a sentence something else than a plain promise: a question, a doubt, a choice, another day or number. */
const twijfel = new RegExp(
  String.raw`[?¿]|#\s*\d|(?<!\p{L})(?:niet|geen|nooit|vrij|of|misschien|` +
    String.raw`maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|(?:nr|nummer)s?\.?\s*\d+)(?!\p{L})`,
  'iu',
)

/**
 * The actie that a line says whole; null when a part is not there, or is not sure (`open`, a word of doubt): such a line
 * waits, for nothing is guessed.
 */
export function readActie({ dossier, wat, wie, wanneer, open, stukken }: Gelezen): ActieInvoer | null {
  if (dossier === null || wat === '' || wie === null || wanneer === null || open.length > 0) return null
  if (stukken.some(({ soort, bron }) => soort === 'tekst' && twijfel.test(bron))) return null
  return { wat, partij: wie.partij, wie: wie.naam, wanneer }
}
