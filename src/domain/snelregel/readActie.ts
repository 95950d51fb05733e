/** When a quick line is an actie by itself: who does what for which child, and when. */
import type { ActieInvoer } from '../actie/handelingen.ts'
import type { Gelezen } from './parseSnelregel.ts'

/**
 * The actie that a line says whole; null when a part is not there, or is not sure (`open`): such a line waits, for nothing
 * is guessed.
 */
export function readActie({ dossier, wat, wie, wanneer, open }: Gelezen): ActieInvoer | null {
  if (dossier === null || wat === '' || wie === null || wanneer === null || open.length > 0) return null
  return { wat, partij: wie.partij, wie: wie.naam, wanneer }
}
