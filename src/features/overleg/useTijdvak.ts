import { useEffect, useState, useSyncExternalStore } from 'react'
import { useRegister } from '../../data/useStand.tsx'
import type { Tijdvak } from '../../domain/overleg/tijdvak.ts'
import { Tijdvakken } from './parts/tijdvakken.ts'

export interface LopendTijdvak {
  readonly vak: Tijdvak
  readonly toggle: () => void
}

/** The time this room or child has had in this window; null until what was kept is read. */
export function useTijdvak(overlegId: string, sleutel: string): LopendTijdvak | null {
  const register = useRegister()
  const [store] = useState(() => new Tijdvakken(register, overlegId))
  useEffect(() => store.start(sleutel), [store, sleutel])
  const vak = useSyncExternalStore(store.subscribe, store.now)
  return vak?.sleutel === sleutel ? { vak, toggle: () => store.toggle() } : null
}
