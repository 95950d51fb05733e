/** Until when a package for the own tablet may open: at 16 and at 18 another decides who reads (product rule 5). */
import { addDays, type Datum, makeDatum } from '../../lib/datum.ts'
import type { Geboren } from '../geboren/geboren.ts'
import type { Gezinslezer } from './Gezinslezer.ts'

/** `tot`, or for a grown-up the day before the child turns 16 or 18 when that comes first; an unknown day is the first, and none is later than the 28th. */
export function laatsteDag(lezer: Gezinslezer, geboren: Geboren | null, vandaag: Datum, tot: Datum): Datum {
  if (geboren === null || lezer === 'kind' || lezer.startsWith('jongere')) return tot
  const before = [16, 18]
    .map((jaren) => makeDatum(geboren.jaar + jaren, geboren.maand, Math.min(geboren.dag ?? 1, 28)))
    .flatMap((dag) => (dag === null ? [] : [addDays(dag, -1)]))
    .find((dag) => dag >= vandaag)
  return before !== undefined && before < tot ? before : tot
}
