/**
 * What was said of a child in one overleg, derived from the entries of the dossier: each entry bears the overleg in
 * which it was written. The overleg itself copies nothing.
 */
import { z } from '../../lib/zod.ts'
import { isOpen } from '../actie/actie.ts'
import { readStappen } from '../handeling/lezen.ts'
import type { Velden } from '../handeling/records.ts'
import type { Dossier } from './Dossier.ts'
import { type Bevestigbaar, bevestigbaar, isInPlace } from './werkblad.ts'

export interface Bespreking extends Readonly<Record<Bevestigbaar, boolean>> {
  /** All four were written or confirmed in this overleg. */
  readonly besproken: boolean
}

const bevestigingSchema = z.object({ wat: z.enum(bevestigbaar), overleg: z.string() })

function writtenIn(velden: Velden | undefined, overleg: string, only?: string): boolean {
  return Object.entries(velden ?? {}).some(
    ([veld, { koppen }]) =>
      (only === undefined || veld === only) && koppen.some((kop) => kop.overleg === overleg),
  )
}

/** True when the team took this child up in this overleg and did not let it go since. */
export const isOpgepaktIn = ({ records, opgepaktOp }: Dossier, overlegId: string): boolean =>
  opgepaktOp !== null &&
  Object.values(records['opgepakt'] ?? {}).some((velden) => writtenIn(velden, overlegId))

/** True when something of a child was said in this overleg, however little. */
export function isBesprokenDeel(dossier: Dossier, overlegId: string): boolean {
  const { besproken: _, ...delen } = bespreking(dossier, overlegId)
  return Object.values(delen).some(Boolean)
}

/**
 * What of a child was written or confirmed in this overleg and stands: ondersteuningsvraag, regie (also gevraagd), doel
 * with its date, eerste stap. `besproken` is true when all four were.
 */
export function bespreking(dossier: Dossier, overlegId: string): Bespreking {
  const { records } = dossier
  const confirmed = new Set(
    readStappen(records, 'bevestiging', 'stap', bevestigingSchema)
      .filter(({ waarde }) => waarde.overleg === overlegId)
      .map(({ waarde }) => waarde.wat),
  )
  const written: Readonly<Record<Bevestigbaar, () => boolean>> = {
    ondersteuningsvraag: () => writtenIn(records['kind']?.['kind'], overlegId, 'ondersteuningsvraag'),
    regie: () => dossier.regiestappen.some((stap) => writtenIn(records['regie']?.[stap.id], overlegId)),
    doel: () => {
      const { doel } = dossier
      if (doel === null) return false
      const answer = doel.instemming === null ? undefined : records['instemming']?.[doel.instemming.id]
      return writtenIn(records['doel']?.[doel.id], overlegId) || writtenIn(answer, overlegId)
    },
    stap: () =>
      dossier.acties.some((actie) => isOpen(actie) && writtenIn(records['actie']?.[actie.id], overlegId)),
  }
  const done = (wat: Bevestigbaar): boolean =>
    isInPlace(dossier, wat) && (confirmed.has(wat) || written[wat]())
  const parts = {
    ondersteuningsvraag: done('ondersteuningsvraag'),
    regie: done('regie'),
    doel: done('doel'),
    stap: done('stap'),
  }
  return { ...parts, besproken: Object.values(parts).every(Boolean) }
}
