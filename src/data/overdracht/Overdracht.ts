/** The hand-over of a tablet to a family, as the rows and the screens know it (architecture, "Hand-over to a family"). */
import type { Gezinslezer, Overdrachtskeuze } from '../../domain/gezin/Gezinslezer.ts'
import type { Postbericht } from '../../domain/gezin/Postbericht.ts'
import type { Uitsnede } from '../../domain/gezin/Uitsnede.ts'
import type { Datum } from '../../lib/datum.ts'
import type { Result } from '../../lib/result.ts'
import type { Sleutelbrief } from '../../vault/Sleutelbrief.ts'
import type { MaakWeigering, Pakket } from '../pakket/makePakket.ts'
import type { AntwoordWeigering } from '../pakket/takeInAntwoord.ts'
import type { Storing } from '../Register.ts'
import type { TakenIn } from './takeInPost.ts'

export type OverdrachtWeigering =
  | { readonly reden: 'oefening' | 'nog-niet-bewaard' | 'geen-bode' }
  | { readonly reden: 'andere-vensters'; readonly aantal: number }
  | Storing

/** What came back from one hand-over, told once. Without dossier and lezer: rows of which nobody can tell whose they are. */
export interface Ingekomen {
  readonly dossier: string | null
  readonly lezer: Gezinslezer | null
  readonly gezegd: number
  readonly klad: number
  /** Not understood, refused, or not to be opened: kept. */
  readonly onleesbaar: number
  /** About a child that was erased meanwhile: not kept. */
  readonly gewist: number
}

export interface OverdrachtBeheer {
  /** Seals the cut-out under a fresh key, in one strict transaction; the last of it marks the team as handed over. */
  handOver(uitsnede: Uitsnede): Promise<Result<Sleutelbrief, OverdrachtWeigering>>
  /** What this reader had typed and not sent, for the next cut-out; the earliest first. */
  klad(
    dossier: string,
    keuze: Pick<Overdrachtskeuze, 'lezer' | 'ouder' | 'naam'>,
  ): Promise<Result<readonly Postbericht[], Storing>>
  /** A file for a tablet of their own, that five words open until `tot`; nothing on this tablet closes. */
  makePakket(uitsnede: Uitsnede, tot: Datum): Promise<Result<Pakket, MaakWeigering>>
  /** Takes in the file with what a family answered from their own device; the same file twice says nothing twice. */
  takeInAntwoord(bestand: string): Promise<Result<TakenIn, AntwoordWeigering>>
  /** How many messages came back and still lie there: they cannot be read, or the disk did not take them. */
  countOnleesbaar(): Promise<Result<number, Storing>>
  /**
   * Throws away for good what came back and cannot be read, so that it no longer stands in the way of Wis helemaal, and
   * tells how many stay: what a newer version of the app sealed, or a dossier that does not open now cannot take, is not
   * thrown away.
   */
  dropOnleesbaar(): Promise<Result<number, Storing>>
}

/** What the family's document works on: one cut-out, and a letterbox. */
export interface Gezinskluis {
  readonly uitsnede: Uitsnede
  /** Keeps a message sealed; the same id replaces what stood there. `op` in ms; `kluis-dicht` once the hand-over ended. */
  put(bericht: Postbericht): Promise<Result<{ readonly op: number }, Storing>>
  /** Takes a message back that was not taken in yet. */
  drop(id: string): Promise<Result<void, Storing>>
  /** How many messages the disk did not take; they stand here sealed as long as this document does. */
  leftovers(): number
  /** Offers the disk what it did not take; true when nothing is left over. */
  retryLeftovers(): Promise<boolean>
  /** True once the hand-over is known to have ended: what is left over can be kept here no more. */
  isWeg(): boolean
  /** Calls once when the hand-over has ended elsewhere, also when it had before; returns how to stop listening. */
  onWeg(listener: () => void): () => void
  /** What was put before is on disk, or failed, when this answers. */
  close(): Promise<void>
}
