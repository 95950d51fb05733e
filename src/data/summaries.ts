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
export const kindOf = (stream: string): SummaryKind | undefined =>
  summaryKinds.find((kind) => stream.startsWith(`${kind}-`))

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
  make: (id: string, stand: Stand) => S | null,
  pack: (summary: S) => Json,
  unpack: (json: Json) => S | null,
) {
  const known = new Map<string, S | null>()
  /** Stands whose summary was not made yet. */
  const waiting = new Map<string, Stand>()
  let listed: readonly S[] | undefined
  const settle = (): void => {
    for (const [id, stand] of waiting) known.set(id, make(id, stand))
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
    update(id: string, stand: Stand): void {
      if (!known.has(id)) known.set(id, null)
      waiting.set(id, stand)
      listed = undefined
      // Stands are large: no more than a few are kept for later.
      if (waiting.size >= mostWaiting) settle()
    },
    unpack(id: string, packed: Json): boolean {
      const summary = packed === null ? null : unpack(packed)
      if (summary === null && packed !== null) return false
      waiting.delete(id)
      known.set(id, summary)
      listed = undefined
      return true
    },
    pack(id: string): Json {
      settle()
      const summary = known.get(id)
      return summary === undefined || summary === null ? null : pack(summary)
    },
    remove(id: string): void {
      waiting.delete(id)
      if (known.delete(id)) listed = undefined
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
      (id, stand) => (lives(stand, 'kind') ? summarizeDossier(id, toRecords(stand), lastDay(stand)) : null),
      packDossierSamenvatting,
      unpackDossierSamenvatting,
    ),
    overleg: createShelf(
      (id, stand) => (lives(stand, 'overleg') ? summarizeOverleg(id, toRecords(stand)) : null),
      packOverlegSamenvatting,
      unpackOverlegSamenvatting,
    ),
  }

  const verdwenen = new Map<string, readonly number[]>()
  const noteVerdwenen = (stream: StreamId, nummers: readonly number[] | null): void => {
    if (nummers === null) verdwenen.delete(stream)
    else verdwenen.set(stream, nummers)
  }

  let shut = false
  const place = (stream: StreamId) => {
    const kind = shut ? undefined : kindOf(stream)
    return kind === undefined ? undefined : { shelf: shelves[kind], id: stream.slice(kind.length + 1) }
  }

  return {
    dossiers: () => shelves.dossier.list(),
    overleggen: () => shelves.overleg.list(),
    verdwenenRugnummers: () => [...verdwenen.values()].flat(),
    has(stream) {
      const at = place(stream)
      return at?.shelf.known.has(at.id) === true
    },
    count: (kind) => shelves[kind].known.size,
    *streams() {
      for (const kind of summaryKinds) for (const id of shelves[kind].known.keys()) yield `${kind}-${id}`
    },
    update(stream, stand) {
      const at = place(stream)
      at?.shelf.update(at.id, stand)
      if (at?.shelf === shelves.dossier)
        noteVerdwenen(stream, lives(stand, 'kind') ? null : readVergeven(toRecords(stand)))
    },
    unpack(stream, packed) {
      const at = place(stream)
      const nummers = isNummers(packed) ? packed : null
      if (at?.shelf.unpack(at.id, nummers === null ? packed : null) !== true) return false
      noteVerdwenen(stream, nummers)
      return true
    },
    pack(stream) {
      const at = place(stream)
      return at?.shelf.pack(at.id) ?? verdwenen.get(stream) ?? null
    },
    remove(stream) {
      const at = place(stream)
      at?.shelf.remove(at.id)
      verdwenen.delete(stream)
    },
    shut() {
      shut = true
      verdwenen.clear()
      for (const kind of summaryKinds) shelves[kind].clear()
    },
  }
}
