import type { Publiek } from '../../../domain/notitie/notitie.ts'
import type { Postvak } from './Postvak.ts'

/** What a screen needs to let someone speak. */
export interface Gesprek {
  readonly postvak: Postvak
  readonly publieken: readonly Publiek[]
}
