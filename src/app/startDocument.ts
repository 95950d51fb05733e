/**
 * What every document does before anything else: it counts itself as open, and the family's asks for its key, which
 * waits for ten seconds only.
 */
import { holdVenster } from '../data/overdracht/venster.ts'
import { collectKey } from '../vault/keyCourier.ts'
import { gezinOf } from './leave.ts'

/** For the first line of every document; while it lives, no other gives the tablet away. */
export const countAsOpen = (): void => void holdVenster().catch(() => undefined)

/** The key of the hand-over that this document was made for, asked for once. */
export type Gezinsbrief = ReturnType<typeof collectKey>

/** `search` is the query of the address it was made with; null for a document of the team. */
export function askGezinsbrief(search: string): Gezinsbrief | null {
  const id = gezinOf(search)
  if (id === null) return null
  // The question alone turns out every earlier page that Back could bring to life (seen in Chromium).
  void navigator.locks?.query().catch(() => undefined)
  return collectKey(id)
}
