/** The contract of the streams in memory (`streams.ts`): what a loaded stream is and what can be done with them. */
import type { StreamId } from '../domain/handeling/handeling.ts'
import type { Result } from '../lib/result.ts'
import type { Sealer } from '../vault/Vault.ts'
import type { StoredLogRow } from './db.ts'
import type { Entry } from './Entry.ts'
import type { Stand } from './merge.ts'
import type { LoggedEntry, OnKey, StreamKey } from './readStreams.ts'
import type { Storing } from './Register.ts'

/** A loaded stream. `sealer` is null as long as the stream has no key on disk: it was never written. */
export interface Stroom {
  readonly stream: StreamId
  readonly sealer: Sealer | null
  /** The count in the keys row; null without one. */
  readonly n: number | null
  /** The wrapped key in that row; null without one. */
  readonly wrapped: Uint8Array | null
  readonly stand: Stand
  /** It holds rows of a newer version of the app: it can be read, not written. */
  readonly newer: boolean
}

export interface Streams {
  /** The stream when it is loaded now. */
  get(stream: StreamId): Stroom | undefined
  /** Opens a stream; where it has to be read, its key is told to `onKey`, and the rest waits for that. */
  open(stream: StreamId, onKey?: OnKey): Promise<Result<Stroom, Storing>>
  /** Opens these streams, in their order; what is not loaded is read in batches. */
  openAll(streams: readonly StreamId[]): Promise<Result<readonly Stroom[], Storing>>
  /** What is loaded now or on its way. */
  loaded(): readonly StreamId[]
  /** Reads these streams again from disk, also what is loaded, and gives the entries in their logs. */
  reloadAll(streams: readonly StreamId[]): Promise<Result<readonly LoggedEntry[], Storing>>
  /**
   * Takes in entries that are on disk now, with the stream's key and count where they changed (`begun`: these entries
   * are all there is). False when the stream has left memory meanwhile: then it is as the disk has it, and only there.
   */
  absorb(
    stream: StreamId,
    entries: readonly Entry[],
    key?: Omit<StreamKey, 'stream'> & { readonly begun: boolean },
  ): boolean
  /** Takes in rows of the log that were read; streams that are not loaded stay so. */
  absorbRows(stream: StreamId, rows: readonly StoredLogRow[]): Promise<Result<void, Storing>>
  /** Forgets a stream that was erased. */
  drop(stream: StreamId): void
  /** Lets go of every stream; none is kept from now on. */
  shut(): void
}
