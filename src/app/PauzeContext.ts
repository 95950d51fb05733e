import { createContext } from 'react'
import type { Pauze } from '../data/pauze.ts'
import type { Pin } from '../vault/pin.ts'

/** How this document goes on pauze: with a pincode set, and by leaving its register. */
export interface PauzeToegang {
  readonly pin: Pin
  /** The register is closed and its keys are kept; `due` is when the pauze was to begin (ms since 1970). */
  readonly begin: (pauze: Pauze, due: number) => void
}

/** Without it there is no pauze, only the lock. */
export const PauzeContext = createContext<PauzeToegang | null>(null)
