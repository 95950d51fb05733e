import { useSyncExternalStore } from 'react'
import type { Register } from '../data/Register.ts'
import { today } from '../lib/datum.ts'

/** Beginning an overleg makes its day today: one of another day that was never closed is forgotten, and runs no more. */
export const overlegRuns = (register: Register): boolean => {
  const vandaag = today()
  return register.overleggen().some(({ staat, datum }) => staat === 'bezig' && datum === vandaag)
}

/** True while an overleg of this team is running today. */
export function useOverlegRuns(register: Register): boolean {
  return useSyncExternalStore(register.subscribe, () => overlegRuns(register))
}
