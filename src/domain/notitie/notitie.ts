/**
 * A note has one audience of five (product rule 4), stored as a set of readers so that one can be added later.
 * `van` is the partij of the one who wrote it: "Eigen partij" means that partij.
 */
import type { Datum } from '../../lib/datum.ts'
import type { Partij } from '../partij/partij.ts'

export const publieken = ['iedereen', 'kind', 'deze-ouder', 'team', 'partij'] as const
export type Publiek = (typeof publieken)[number]

/** Who can read, as stored: a reader is a role, or one partij (`partij:school`). */
export type Lezer =
  | 'kantelteam'
  | 'school'
  | 'leerplicht'
  | 'jeugdhulp'
  | 'kind'
  | 'ouder-1'
  | 'ouder-2'
  | `partij:${Partij}`

export interface Notitie {
  readonly id: string
  readonly tekst: string
  readonly publiek: Publiek
  readonly lezers: readonly Lezer[]
  readonly van: Partij
  readonly op: Datum
  readonly stamp: string
}
