/** What the list of overleggen knows of one; a cache, made again from the log when its version differs. */
import type { Datum } from '../../lib/datum.ts'

export const overlegSamenvattingVersion = 1

export interface OverlegSamenvatting {
  readonly id: string
  readonly datum: Datum | null
  readonly tijd: string
  readonly staat: 'gepland' | 'bezig' | 'gesloten'
  readonly aantalKinderen: number
  readonly volgende: Datum | null
  readonly geslotenOp: number | null
  readonly nietBesproken: readonly string[]
}
