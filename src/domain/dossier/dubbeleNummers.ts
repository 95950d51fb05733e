/**
 * Two devices that could not see each other may draw the same rugnummer; once their children stand in one list, a
 * person gives one of them a new number (product rule 3). A pure check over the summaries.
 */
import { standingAlone } from './lijst.ts'
import type { DossierSamenvatting } from './samenvatting.ts'

export interface DubbelNummer {
  readonly nummer: number
  /** The children that show it, in the order of the list; two or more. */
  readonly dossiers: readonly string[]
}

/** The numbers that more than one child shows; a worksheet put aside for one that is there is none. */
export function findDubbeleNummers(list: readonly DossierSamenvatting[]): readonly DubbelNummer[] {
  const shown = new Map<number, string[]>()
  for (const { id, rugnummer } of standingAlone(list)) {
    if (rugnummer === null) continue
    const before = shown.get(rugnummer)
    if (before === undefined) shown.set(rugnummer, [id])
    else before.push(id)
  }
  return [...shown].flatMap(([nummer, dossiers]) => (dossiers.length > 1 ? [{ nummer, dossiers }] : []))
}
