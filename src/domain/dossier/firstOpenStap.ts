/**
 * Where the conversation about a child is: the first part that has no answer yet. The screens give that part the one
 * filled button; when none is open the child can be read aloud.
 */
import { eersteStap } from '../actie/actie.ts'
import type { Datum } from '../../lib/datum.ts'
import { isZonderRegie } from '../regie/regie.ts'
import type { Dossier } from './Dossier.ts'
import { isKomend } from './werkblad.ts'

export type Stap = 'vraag' | 'regie' | 'doel' | 'instemming' | 'acties' | 'volgende'

/**
 * The first part that is open, in the order of the conversation; null when all were answered. A next time of today or
 * before is open again: it is no next time any more.
 */
export function firstOpenStap(dossier: Dossier, vandaag: Datum): Stap | null {
  if (dossier.ondersteuningsvraag === '') return 'vraag'
  if (isZonderRegie(dossier.regie)) return 'regie'
  if (dossier.doel?.datum == null) return 'doel'
  if (dossier.doel.instemming === null) return 'instemming'
  if (eersteStap(dossier.acties) === null) return 'acties'
  return isKomend(dossier.volgende, vandaag) ? null : 'volgende'
}
