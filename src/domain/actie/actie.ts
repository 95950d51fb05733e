/** What someone will do, and when; the first one open is the eerste stap. */
import type { Datum } from '../../lib/datum.ts'
import type { Redacted } from '../../lib/redacted.ts'
import type { Partij } from '../partij/partij.ts'

export interface Actie {
  readonly id: string
  readonly wat: string
  readonly partij: Partij | null
  readonly wie: Redacted<string>
  readonly wanneer: Datum | null
  readonly afloop: 'gedaan' | 'deels' | 'niet' | null
  readonly afloopOp: Datum | null
  /** What stood in the way, in the team's words. */
  readonly want: string
  readonly volgorde: number
  readonly stamp: string
}
