/**
 * All entries of streams as they lie on disk: segments, log and quarantine, read in one transaction so that a
 * compaction meanwhile can neither hide nor double one. What does not open is counted and left where it is; what a
 * damaged segment said last is then taken from the base, so that what the screens show is not missing.
 */
import type { StreamId } from '../../domain/handeling/handeling.ts'
import type { Sealer, Vault } from '../../vault/Vault.ts'
import { openDated, openEntry, openSegment } from '../boxes.ts'
import type { BaseRow, KeysRow, LogRow, SegmentRow, StoredLogRow, TeamDb } from '../db.ts'
import type { Entry } from '../Entry.ts'
import { schemaVersion } from '../entryJson.ts'
import { emptyStand, merge } from '../merge.ts'
import { hasOnly, streamPlace } from '../places.ts'
import { groupRows } from '../readStreams.ts'
import { unpackStand } from '../standJson.ts'
import { entriesOfHeads } from './kopregels.ts'

export interface StreamInhoud {
  readonly stream: StreamId
  /** Null when the key of the stream does not open: then nothing in it can be read, nor written. */
  readonly sealer: Sealer | null
  readonly entries: readonly Entry[]
  /** What stands in the quarantine. */
  readonly apart: readonly Entry[]
  /** Rows that did not open. */
  readonly onleesbaar: number
}

interface Rows {
  readonly key: KeysRow
  readonly base: BaseRow | undefined
  readonly log: readonly LogRow[]
  readonly segments: readonly SegmentRow[]
  readonly apart: readonly LogRow[]
}

/** Reads these streams; one that is not on disk is absent. Rejects when the disk fails. */
export async function readStreamInhoud(
  db: TeamDb,
  vault: Vault,
  streams: readonly StreamId[],
): Promise<ReadonlyMap<StreamId, StreamInhoud>> {
  const rows = await db.transaction('r', db.keys, db.base, db.log, db.segment, db.quarantaine, async () => {
    const [keys, bases, log, segments, apart] = await Promise.all([
      db.keys.bulkGet([...streams]),
      db.base.bulkGet([...streams]),
      db.log.where('stream').anyOf(streams).toArray(),
      db.segment.where('stream').anyOf(streams).toArray(),
      db.quarantaine.where('stream').anyOf(streams).toArray(),
    ])
    return { keys, bases, log: groupRows(log), segments: groupRows(segments), apart: groupRows(apart) }
  })
  const read = await Promise.all(
    rows.keys
      .flatMap((key, at) => (key === undefined ? [] : [{ key, base: rows.bases[at] }]))
      .map(
        async ({ key, base }) =>
          await openStream(vault, {
            key,
            base,
            log: rows.log.get(key.stream) ?? [],
            segments: rows.segments.get(key.stream) ?? [],
            apart: rows.apart.get(key.stream) ?? [],
          }),
      ),
  )
  return new Map(read.map((one) => [one.stream, one]))
}

async function openStream(vault: Vault, rows: Rows): Promise<StreamInhoud> {
  const { key, log, segments, apart } = rows
  const { stream } = key
  const unwrapped = hasOnly(key, ['stream', 'n', 'box'])
    ? await vault.openStreamKey(stream, key.box)
    : ({ ok: false } as const)
  if (!unwrapped.ok) {
    const onleesbaar = log.length + segments.length + apart.length
    return { stream, sealer: null, entries: [], apart: [], onleesbaar }
  }
  const sealer = unwrapped.value
  const openAll = async (some: readonly LogRow[]) =>
    await Promise.all(some.map(async (row) => await openEntry(sealer, row as StoredLogRow)))
  const [old, fresh, held] = await Promise.all([
    Promise.all(segments.map(async (row) => await openSegment(sealer, row))),
    openAll(log),
    openAll(apart),
  ])
  const kept = old.flatMap((some) => (some.ok ? some.value : []))
  const lost = old.some((some) => !some.ok)
  const entries = [
    ...kept,
    ...(lost && rows.base !== undefined ? await readLost(sealer, rows.base, kept) : []),
    ...fresh.flatMap((one) => (one.ok ? [one.value] : [])),
  ]
  const closed = [...old, ...fresh, ...held].filter((one) => !one.ok)
  return {
    stream,
    sealer,
    entries,
    apart: held.flatMap((one) => (one.ok ? [one.value] : [])),
    onleesbaar: closed.length,
  }
}

/** What the base knows beyond the segments that opened; nothing when it does not open either, or is of an older version. */
async function readLost(sealer: Sealer, { stream, box }: BaseRow, kept: readonly Entry[]) {
  const json = await openDated(sealer, streamPlace('base', stream), box)
  const stand = json.ok && json.value.sv === schemaVersion ? unpackStand(json.value.json) : undefined
  return stand === undefined ? [] : entriesOfHeads(stream, stand, merge(emptyStand, kept))
}

/** What makes an entry the same entry, also after the device's count was rolled back and used again. */
export const entryKey = ({ d, stamp, handeling }: Entry): string => `${d[0]} ${d[1]} ${stamp} ${handeling}`

/**
 * Which team this is, also in a copy: the act with which its stream begins. Undefined when that stream holds nothing.
 */
export function teamIdentity(entries: readonly Entry[]): string | undefined {
  let first: Entry | undefined
  for (const entry of entries) if (first === undefined || entry.stamp < first.stamp) first = entry
  return first?.handeling
}
