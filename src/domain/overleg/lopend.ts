/** Which overleggen run: one that was never closed is forgotten after its day, and runs no more. */
import { today } from '../../lib/datum.ts'
import type { OverlegSamenvatting } from './samenvatting.ts'

/** Who is still at the table then, began the evening before: a day of people lasts until four at night. */
const nightMs = 4 * 3_600_000

/** The ids of those that run at `nu` (ms). Beginning an overleg makes its day today. */
export function lopend(overleggen: readonly OverlegSamenvatting[], nu: number): readonly string[] {
  const days = new Set([today(new Date(nu)), today(new Date(nu - nightMs))])
  return overleggen
    .filter(({ staat, datum }) => staat === 'bezig' && datum !== null && days.has(datum))
    .map(({ id }) => id)
}
