import { useSyncExternalStore } from 'react'
import type { Register } from '../data/Register.ts'
import { lopend } from '../domain/overleg/lopend.ts'

const running = (register: Register): readonly string[] => lopend(register.overleggen(), Date.now())

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
