/** The hand-over of a tablet to a family, as the rows and the screens know it (architecture, "Hand-over to a family"). */
import type { Overdrachtskeuze } from '../../domain/gezin/Gezinslezer.ts'
import type { Postbericht } from '../../domain/gezin/Postbericht.ts'
import type { Uitsnede } from '../../domain/gezin/Uitsnede.ts'
import type { Result } from '../../lib/result.ts'
import type { Sleutelbrief } from '../../vault/Sleutelbrief.ts'
import type { Storing } from '../Register.ts'

export type OverdrachtWeigering =
  | { readonly reden: 'oefening' | 'nog-niet-bewaard' | 'geen-bode' }
  | { readonly reden: 'andere-vensters'; readonly aantal: number }
  | Storing

/** What came back from one hand-over, told once. */
export interface Ingekomen {
  readonly dossier: string
  readonly lezer: Overdrachtskeuze['lezer']
  readonly gezegd: number
  readonly klad: number
  readonly onleesbaar: number
}

export interface OverdrachtBeheer {
  /** Seals the cut-out under a fresh key and marks the team as handed over, in one strict transaction each. */
  handOver(uitsnede: Uitsnede): Promise<Result<Sleutelbrief, OverdrachtWeigering>>
  /** What was taken in since this unlock. */
  ingekomen(): readonly Ingekomen[]
  gezien(): void
}

/** What the family's document works on: one cut-out, and a letterbox. */
export interface Gezinskluis {
  readonly uitsnede: Uitsnede
  /** Keeps a message sealed; the same id replaces what stood there. `op` in ms. */
  put(bericht: Postbericht): Promise<Result<{ readonly op: number }, Storing>>
  /** Takes a message back that was not taken in yet. */
  drop(id: string): Promise<Result<void, Storing>>
  /** Calls when the hand-over has ended elsewhere; returns how to stop listening. */
  onWeg(listener: () => void): () => void
  close(): void
}
