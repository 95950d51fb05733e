/** One row of the log as it is sealed: what one act changed in one stream. This shape is final (`v` 1). */
import type { Door, StreamId } from '../domain/handeling/handeling.ts'
import type { Json } from '../lib/json.ts'

/** `[tabel, id, veld, waarde, vervangt]` */
export type Op = readonly [tabel: string, id: string, veld: string, waarde: Json, vervangt: readonly string[]]

export interface Entry {
  readonly v: 1
  /** Schema version of the operations; raised with an upcaster. */
  readonly sv: number
  readonly handeling: string
  readonly stream: StreamId
  /** Device and its own count in this stream. */
  readonly d: readonly [device: string, n: number]
  /** Hybrid logical clock of fixed width that sorts as text. */
  readonly stamp: string
  readonly door: Door
  readonly overleg?: string
  readonly soort: string
  /** In how many streams the act has a part, when more than one: undo knows when it has found them all. */
  readonly delen?: number
  readonly o: readonly Op[]
}
