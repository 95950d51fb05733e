import { useSyncExternalStore } from 'react'
import type { Register } from '../data/Register.ts'
import { today } from '../lib/datum.ts'

/** Who is still at the table then, began the evening before. */
const nightMs = 4 * 3_600_000

/**
 * Beginning an overleg makes its day today: one of another day that was never closed is forgotten, and runs no more. A
 * day of people lasts until four at night.
 */
export const overlegRuns = (register: Register): boolean => {
  const days = new Set([today(), today(new Date(Date.now() - nightMs))])
  return register
    .overleggen()
    .some(({ staat, datum }) => staat === 'bezig' && datum !== null && days.has(datum))
}

/** True while an overleg of this team is running. */
export function useOverlegRuns(register: Register): boolean {
  return useSyncExternalStore(register.subscribe, () => overlegRuns(register))
}
