/**
 * The one gate between the screens and what is on disk. Reading is by snapshots that keep their identity until they
 * change; writing is by `record`, which answers only after the act is durable on disk.
 */
import type { DossierSamenvatting } from '../domain/dossier/samenvatting.ts'
import type { Door, Handeling, StreamId } from '../domain/handeling/handeling.ts'
import type { Records } from '../domain/handeling/records.ts'
import type { OverlegSamenvatting } from '../domain/overleg/samenvatting.ts'
import type { Json } from '../lib/json.ts'
import type { Redacted } from '../lib/redacted.ts'
import type { Result } from '../lib/result.ts'
import type { Beheer } from './Beheer.ts'
import type { Ingekomen } from './overdracht/Overdracht.ts'
import type { Pauze } from './pauze.ts'

/** A failure of the device or the disk; the screen keeps what was typed until `record` says ok. */
export type Storing =
  | { readonly reden: 'schijf-vol' }
  | { readonly reden: 'verbinding-weg' }
  | { readonly reden: 'kluis-dicht' }
  | { readonly reden: 'gewist' }
  | { readonly reden: 'onleesbaar'; readonly aantal: number }
  | { readonly reden: 'nieuwere-versie' }
  /** A row read at unlock has a column that must not be there, or is not sealed: the team does not open. */
  | { readonly reden: 'vreemde-rij' }
  /** The team's data are no longer on this device: the browser or a person threw them away. */
  | { readonly reden: 'opslag-weg' }
  | { readonly reden: 'klok'; readonly verschilUren: number }
  /** This browser keeps nothing (private mode, IndexedDB switched off) or has no WebCrypto. */
  | { readonly reden: 'geen-opslag' }
  | { readonly reden: 'geen-crypto' }
  /** Stopped by the person (`RecordOptions.signal`); nothing of the act was kept. */
  | { readonly reden: 'gestopt' }
  | { readonly reden: 'onbekend' }

/** The act is durable: the moment (ms since 1970) and the act's id, for "Bewaard om 14.03" and for undo. */
export interface Bewaard {
  readonly handeling: string
  readonly op: number
  /** Only after an undo that could put back a part: the fields (`tabel/id/veld`) that someone changed since. */
  readonly geweigerd?: readonly string[]
}

/** For acts over very many streams (an import): how far it is, and a way to stop; stopped means nothing is kept. */
export interface RecordOptions {
  readonly onProgress?: (gedaan: number, totaal: number) => void
  readonly signal?: AbortSignal
}

/** The newest act of this document: what it was, when (ms since 1970), in which streams it stands, how many records it changed. */
export interface LastRecorded {
  readonly handeling: string
  readonly soort: string
  readonly op: number
  readonly streams: readonly StreamId[]
  readonly aantal: number
}

/** Undo refused for fields that someone changed since. */
export interface UndoRefused {
  readonly reden: 'sindsdien-gewijzigd'
  readonly velden: readonly string[]
}

/** One line of history, newest first: who did what when, and the fields with their value before and after. */
export interface HistoryLine {
  readonly handeling: string
  readonly soort: string
  readonly door: Door
  readonly op: number
  readonly overleg?: string
  readonly velden: readonly {
    readonly tabel: string
    readonly id: string
    readonly veld: string
    readonly voor: Json
    readonly na: Json
  }[]
}

/** An act that could not be put on disk yet: kept, shown as "nog niet bewaard", tried again. */
export interface Unsaved {
  readonly handeling: Handeling
  readonly storing: Storing
}

/** What was found damaged, counted per stream; the rest works. */
export interface Damage {
  readonly stream: string
  readonly aantal: number
  readonly reden: 'beschadigd' | 'nieuwer' | 'geen-kist'
}

/** How many dossiers and overleggen were read again; `storing`: why it stands still now, it goes on by itself. */
export interface Rebuilding {
  readonly gedaan: number
  readonly totaal: number
  readonly storing?: Storing
}

/** Sealed, device-local scraps of typing and of place; never part of the log. */
export interface Drafts {
  load(key: string): Promise<Json | undefined>
  /** Sealed and durable within a second; refused only when the vault is shut or the disk fails. */
  save(key: string, value: Json): Promise<Result<{ readonly op: number }, Storing>>
  drop(key: string): Promise<void>
  /** Keys of the drafts that stand now. */
  keys(): Promise<readonly string[]>
}

export interface Register {
  readonly teamId: string
  readonly device: string
  /** True for the practice store of Droogzwemmen. */
  readonly oefen: boolean
  /** True for a team that a newer version of the app wrote: it is shown, and no act is taken. */
  readonly readOnly: boolean

  wieTypt(): Redacted<Door> | null
  setWieTypt(door: Redacted<Door>): void

  /** Summaries of all dossiers, of all overleggen; new arrays only when something changed. */
  dossiers(): readonly DossierSamenvatting[]
  overleggen(): readonly OverlegSamenvatting[]
  /** Every rugnummer ever given, also of dossiers that are not shown: a new one is none of them (product rule 3). */
  rugnummersInUse(): ReadonlySet<number>
  /** The merged stand of a loaded stream (`team` is always loaded); undefined when it is not loaded yet. */
  records(stream: StreamId): Records | undefined
  /** Loads a stream (one load in flight per stream); an unknown stream gives empty records. */
  load(stream: StreamId): Promise<Result<Records, Storing>>
  subscribe(listener: () => void): () => void

  /** Seals and appends all parts in one strict transaction; answers only when durable. */
  record(handeling: Handeling, options?: RecordOptions): Promise<Result<Bewaard, Storing>>
  /**
   * A new act that puts back what stood before, field by field. `stream`, one in which the act stands, makes finding
   * an older act fast.
   */
  undo(handeling: string, stream?: StreamId): Promise<Result<Bewaard, Storing | UndoRefused>>
  /** The newest act recorded in this document, for the undo bar; null when there is none or it was undone. */
  lastRecorded(): LastRecorded | null
  history(stream: StreamId): Promise<Result<readonly HistoryLine[], Storing>>
  /**
   * The records as they stood once the act with this stamp was written, from the entries themselves: what came later
   * changes nothing in it, what was erased since is not in it. Empty for a stream that is not there (any more).
   */
  recordsAt(stream: StreamId, stamp: string): Promise<Result<Records, Storing>>

  readonly drafts: Drafts
  unsaved(): readonly Unsaved[]
  /** What the disk would not take, sealed, also after `close`: nothing of it can be read without the team's wachtwoord. */
  leftovers(): readonly { readonly key: string; readonly box: Uint8Array }[]
  /** Offers the disk the leftovers once more; true when nothing is left over. Works after `close` too. */
  retryLeftovers(): Promise<boolean>
  /** Takes leftovers back that were kept in a file; `onleesbaar` when they are not of this team. */
  putBack(rows: readonly { readonly key: string; readonly box: Uint8Array }[]): Promise<Result<void, Storing>>
  retryUnsaved(): Promise<void>
  /** Says which draft an act in the queue was made from: written from the queue, it takes that draft with it. */
  tieDraft(handeling: string, draftKey: string): Promise<void>
  /** Takes one act out of the queue for good, by the id of its handeling. */
  dropUnsaved(handeling: string): Promise<void>
  /** Hours that the device's clock is behind, once an act was refused for it; null when it is right or was accepted. */
  clockBehind(): number | null
  /** After a refusal with `klok`: the person says that the device's clock is right, so writing goes on. */
  acceptClock(): void
  damage(): readonly Damage[]
  /** Entries set apart because their clock is more than a day ahead. */
  quarantined(): number
  /** Writes what was set apart again with the time of now, by whoever did it; how many acts that were. */
  restampQuarantined(): Promise<Result<number, Storing>>
  /** How far the list is being made again in the background; null when it is whole. */
  rebuilding(): Rebuilding | null
  /** Writes the list's cache and, over 500 log rows, compacts; runs by itself when idle and at `close`. */
  tidy(): Promise<void>
  /** Called when a newer version of the app takes over the database, which waits for the answer; then writing stops. */
  onReplaced(listener: () => void | Promise<void>): () => void

  /** For the access log: this worksheet is looked at. */
  noteOpened(dossier: string): void
  /** For the access log: something about these children left the app, to whom or in which form. */
  noteHandedOut(dossiers: readonly string[], aan: string): void
  /** What a family wrote while the tablet was theirs, of each hand-over; empty once it was seen. */
  ingekomen(): readonly Ingekomen[]
  /** All of it, or only that something cannot be read: that was thrown away. */
  noteIngekomenGezien(wat?: 'onleesbaar'): void
  /** Reservekopie, erasing, the access log and the hand-over to a family; the code comes when it is first asked for. */
  beheer(): Promise<Beheer>

  /** Locks every other window of this team; for the button **Vergrendel**, before `close`. */
  lockOthers(): Promise<void>
  /** Called when another window locked the team: this one must lock too. */
  onLockedElsewhere(listener: () => void): () => void
  /**
   * Takes in what other windows did while this one slept: whether they locked the team, and what they kept (that a family
   * came into the room); before anything is shown again.
   */
  catchUp(): Promise<void>

  /**
   * Closes like `close`, but keeps the keys for `resume`. With leftovers it may not stay on pauze: end it, which locks.
   */
  pause(): Promise<Pauze>
  /**
   * Drops the keys and all that is in the clear before it answers, for a page that the browser may put aside as it is;
   * what was still being sealed is lost. `close` may follow.
   */
  forget(): void
  /** Seals what is pending, forgets keys, closes the database; the page is replaced by the caller. */
  close(): Promise<void>
}
