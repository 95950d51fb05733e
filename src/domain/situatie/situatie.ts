/** Where a child stands now: a dated step each time it changes; the latest step is the present. */
import type { Datum } from '../../lib/datum.ts'

export const situaties = ['dreigt', 'thuis', 'terug', 'afgesloten'] as const
export type Situatie = (typeof situaties)[number]

export interface Situatiestap {
  readonly id: string
  readonly situatie: Situatie
  /** Since when: a day (`2026-09-14`) or a month (`2026-09`). */
  readonly sinds: Datum | null
  readonly stamp: string
}
