import type { Register } from '../data/Register.ts'
import { currentPath, goToInstead } from '../lib/adres.ts'
import { today } from '../lib/datum.ts'

const key = 'plek/scherm'

/** Keeps, sealed and on this device only, where one was: the fresh document after a lock knows nothing of it. */
export async function savePlek(register: Register): Promise<void> {
  const pad = currentPath()
  if (pad === '/') await register.drafts.drop(key)
  else await register.drafts.save(key, { pad, dag: today() })
}

/** Back to where one was at the last lock; the next day begins on Vandaag, and an address of one's own goes first. */
export async function returnToPlek(register: Register): Promise<void> {
  const kept = await register.drafts.load(key)
  await register.drafts.drop(key)
  if (typeof kept !== 'object' || kept === null || Array.isArray(kept)) return
  const { pad, dag } = kept as { readonly pad?: unknown; readonly dag?: unknown }
  if (typeof pad === 'string' && dag === today() && currentPath() === '/') goToInstead(pad)
}
