import type { MaakWeigering, Pakket } from '../../../data/pakket/makePakket.ts'
import type { Register } from '../../../data/Register.ts'
import type { Handeling } from '../../../domain/handeling/handeling.ts'
import { cutOut, type UitsnedeInvoer } from '../../../domain/uitsnede/cutOut.ts'
import type { Datum } from '../../../lib/datum.ts'
import type { Result } from '../../../lib/result.ts'

/**
 * Keeps that a package was made, and makes it. What does not come to a package is taken back, so that the worksheet does
 * not say that one was given. What was typed and not sent on this tablet stays here.
 */
export async function givePakket(
  register: Register,
  snede: Omit<UitsnedeInvoer, 'klad' | 'overdracht'>,
  { overdracht, handeling }: { readonly overdracht: string; readonly handeling: Handeling },
  tot: Datum,
): Promise<Result<Pakket, MaakWeigering>> {
  const kept = await register.record(handeling)
  if (!kept.ok) {
    await register.dropUnsaved(handeling.id)
    return kept
  }
  const beheer = (await register.beheer()).overdracht
  const { uitsnede } = cutOut({ ...snede, klad: [], overdracht })
  const made = await beheer.makePakket(uitsnede, tot)
  if (!made.ok) await register.undo(handeling.id, `dossier-${snede.dossier.id}`)
  return made
}
