/**
 * The summaries of all dossiers and overleggen, in memory: what the lists are made of. A cache of the streams; a
 * stream whose main record is removed (its making was undone) is known but not shown.
 */
import {
  type DossierSamenvatting,
  dossierSamenvattingVersion,
  summarizeDossier,
} from '../domain/dossier/samenvatting.ts'
import { readVergeven } from '../domain/dossier/readDossier.ts'
import { packDossierSamenvatting, unpackDossierSamenvatting } from '../domain/dossier/samenvattingPack.ts'
import type { StreamId } from '../domain/handeling/handeling.ts'
import { isGone } from '../domain/handeling/records.ts'
import {
  type OverlegSamenvatting,
  overlegSamenvattingVersion,
  packOverlegSamenvatting,
  summarizeOverleg,
  unpackOverlegSamenvatting,
} from '../domain/overleg/samenvatting.ts'
import { today } from '../lib/datum.ts'
import type { Json } from '../lib/json.ts'
import { type Stand, toRecords } from './merge.ts'
import { timeOf } from './stamp.ts'

export type SummaryKind = 'dossier' | 'overleg'
export const summaryKinds: readonly SummaryKind[] = ['dossier', 'overleg']

/** Raised by the domain when a summary changes shape or meaning: chunks of another version are made again. */
export const summaryVersions: Readonly<Record<SummaryKind, number>> = {
  dossier: dossierSamenvattingVersion,
  overleg: overlegSamenvattingVersion,
}

/** The kind of stream that has a summary, or undefined. */
export function kindOf(stream: string): SummaryKind | undefined {
  if (stream.startsWith('dossier-')) return 'dossier'
  return stream.startsWith('overleg-') ? 'overleg' : undefined
}

const idOf = (stream: StreamId, kind: SummaryKind): string => stream.slice(kind.length + 1)

export interface Summaries {
  dossiers(): readonly DossierSamenvatting[]
  overleggen(): readonly OverlegSamenvatting[]
  /** The rugnummers of dossiers that are not shown: nobody else gets them. */
  verdwenenRugnummers(): readonly number[]
  has(stream: StreamId): boolean
  /** How many streams of a kind are known. */
  count(kind: SummaryKind): number
  /** Every stream that is known, also those not shown. */
  streams(): Iterable<StreamId>
  /** Takes the stand of a stream; its summary is made when it is asked for, so that whoever did an act need not wait. */
  update(stream: StreamId, stand: Stand): void
  /** Takes a packed summary from a chunk (null, or only its rugnummers: known, not shown); false when it cannot be read. */
  unpack(stream: StreamId, packed: Json): boolean
  pack(stream: StreamId): Json
  remove(stream: StreamId): void
  /** Lets go of every summary; none is kept from now on. */
  shut(): void
}

const mostWaiting = 100

/** One kind of summary, kept in the order in which its streams became known. */
function createShelf<S>(
  make: (stream: StreamId, stand: Stand) => S | null,
  pack: (summary: S) => Json,
  unpack: (json: Json) => S | null,
) {
  const known = new Map<StreamId, S | null>()
  /** Stands whose summary was not made yet. */
  const waiting = new Map<StreamId, Stand>()
  let listed: readonly S[] | undefined
  const settle = (): void => {
    for (const [stream, stand] of waiting) known.set(stream, make(stream, stand))
    waiting.clear()
  }
  return {
    known,
    clear(): void {
      known.clear()
      waiting.clear()
      listed = undefined
    },
    list(): readonly S[] {
      settle()
      listed ??= [...known.values()].filter((summary): summary is S & {} => summary !== null)
      return listed
    },
    update(stream: StreamId, stand: Stand): void {
      if (!known.has(stream)) known.set(stream, null)
      waiting.set(stream, stand)
      listed = undefined
      // Stands are large: no more than a few are kept for later.
      if (waiting.size >= mostWaiting) settle()
    },
    unpack(stream: StreamId, packed: Json): boolean {
      const summary = packed === null ? null : unpack(packed)
      if (summary === null && packed !== null) return false
      if (waiting.size > 0) waiting.delete(stream)
      known.set(stream, summary)
      listed = undefined
      return true
    },
    pack(stream: StreamId): Json {
      settle()
      const summary = known.get(stream)
      return summary === undefined || summary === null ? null : pack(summary)
    },
    remove(stream: StreamId): void {
      waiting.delete(stream)
      if (known.delete(stream)) listed = undefined
    },
  }
}

const lives = (stand: Stand, tabel: string): boolean => {
  const main = toRecords(stand)[tabel]?.[tabel]
  return main === undefined || !isGone(main)
}

/** What is packed of a dossier that is not shown. */
const isNummers = (packed: Json): packed is readonly number[] =>
  Array.isArray(packed) && packed.every((one) => typeof one === 'number')

/** The calendar day of the last entry, on this device's clock. */
const lastDay = (stand: Stand) => (stand.last === '' ? null : today(new Date(timeOf(stand.last))))

export function createSummaries(): Summaries {
  const shelves = {
    dossier: createShelf(
      (stream, stand) =>
        lives(stand, 'kind')
          ? summarizeDossier(idOf(stream, 'dossier'), toRecords(stand), lastDay(stand))
          : null,
      packDossierSamenvatting,
      unpackDossierSamenvatting,
    ),
    overleg: createShelf(
      (stream, stand) =>
        lives(stand, 'overleg') ? summarizeOverleg(idOf(stream, 'overleg'), toRecords(stand)) : null,
      packOverlegSamenvatting,
      unpackOverlegSamenvatting,
    ),
  }

  const verdwenen = new Map<string, readonly number[]>()
  const noteVerdwenen = (stream: StreamId, nummers: readonly number[] | null): void => {
    if (nummers !== null) verdwenen.set(stream, nummers)
    // Hardly any team has one; without it no name need be looked up for each of 10,000 dossiers.
    else if (verdwenen.size > 0) verdwenen.delete(stream)
  }

  let shut = false
  const shelfOf = (stream: StreamId) => {
    const kind = shut ? undefined : kindOf(stream)
    return kind === undefined ? undefined : shelves[kind]
  }

  return {
    dossiers: () => shelves.dossier.list(),
    overleggen: () => shelves.overleg.list(),
    verdwenenRugnummers: () => [...verdwenen.values()].flat(),
    has(stream) {
      return shelfOf(stream)?.known.has(stream) === true
    },
    count: (kind) => shelves[kind].known.size,
    *streams() {
      for (const kind of summaryKinds) yield* shelves[kind].known.keys()
    },
    update(stream, stand) {
      const shelf = shelfOf(stream)
      shelf?.update(stream, stand)
      if (shelf === shelves.dossier)
        noteVerdwenen(stream, lives(stand, 'kind') ? null : readVergeven(toRecords(stand)))
    },
    unpack(stream, packed) {
      const nummers = isNummers(packed) ? packed : null
      if (shelfOf(stream)?.unpack(stream, nummers === null ? packed : null) !== true) return false
      noteVerdwenen(stream, nummers)
      return true
    },
    pack(stream) {
      return shelfOf(stream)?.pack(stream) ?? verdwenen.get(stream) ?? null
    },
    remove(stream) {
      shelfOf(stream)?.remove(stream)
      verdwenen.delete(stream)
    },
    shut() {
      shut = true
      verdwenen.clear()
      for (const kind of summaryKinds) shelves[kind].clear()
    },
  }
}
