/**
 * How far a child on the agenda came in one overleg: one rule for the verslag, Afronden, the list and Vandaag. Who was
 * spoken of in part is not "niet besproken", and comes back the next time all the same.
 */
import { bespreking, isBesprokenDeel } from '../dossier/bespreking.ts'
import type { Dossier } from '../dossier/Dossier.ts'
import type { Overleg } from './Overleg.ts'

export type Besprokenheid = 'besproken' | 'deels' | 'niet'

/** Something was said of this child: as the overleg kept it when it closed, or by its entries; what was placed later is in those too. */
export const isSpokenOf = (
  { id, besproken }: Pick<Overleg, 'id' | 'besproken'>,
  kind: string,
  dossier: Dossier | undefined,
): boolean => besproken?.includes(kind) === true || (dossier !== undefined && isBesprokenDeel(dossier, id))

/** While it runs as the dossier says, after that as closing kept it; without a dossier nothing is known to be said. */
export function besprokenheid(
  overleg: Pick<Overleg, 'id' | 'datum' | 'staat' | 'besproken' | 'nietBesproken'>,
  kind: string,
  dossier?: Dossier,
): Besprokenheid {
  const done =
    overleg.staat === 'gesloten'
      ? !overleg.nietBesproken.includes(kind)
      : dossier !== undefined && bespreking(dossier, overleg.id, overleg.datum).besproken
  if (done) return 'besproken'
  return isSpokenOf(overleg, kind, overleg.besproken === null ? dossier : undefined) ? 'deels' : 'niet'
}
