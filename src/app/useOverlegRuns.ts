import { useSyncExternalStore } from 'react'
import type { Register } from '../data/Register.ts'

export const overlegRuns = (register: Register): boolean =>
  register.overleggen().some((overleg) => overleg.staat === 'bezig')

/** True while any overleg of this team is running. */
export function useOverlegRuns(register: Register): boolean {
  return useSyncExternalStore(register.subscribe, () => overlegRuns(register))
}
