import { useSyncExternalStore } from 'react'
import type { Register } from '../data/Register.ts'
import { today } from '../lib/datum.ts'

/** Who is still at the table then, began the evening before. */
const nightMs = 4 * 3_600_000

/**
 * The overleggen that run now. Beginning an overleg makes its day today: one of another day that was never closed is
 * forgotten, and runs no more. A day of people lasts until four at night.
 */
function running(register: Register): readonly string[] {
  const days = new Set([today(), today(new Date(Date.now() - nightMs))])
  return register
    .overleggen()
    .filter(({ staat, datum }) => staat === 'bezig' && datum !== null && days.has(datum))
    .map(({ id }) => id)
}

export const overlegRuns = (register: Register): boolean => running(register).length > 0

/** True while an overleg of this team is running. */
export function useOverlegRuns(register: Register): boolean {
  return useSyncExternalStore(register.subscribe, () => overlegRuns(register))
}

/** The one overleg that is running; undefined without one, and when it is not sure which. */
export function useRunningOverleg(register: Register): string | undefined {
  return useSyncExternalStore(register.subscribe, () => {
    const [id, ...others] = running(register)
    return others.length > 0 ? undefined : id
  })
}
