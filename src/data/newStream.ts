/**
 * A stream that begins with all it holds, as a list that is taken over or a reservekopie brings it: key, base and one
 * segment, no rows in the log.
 */
import type { StreamId } from '../domain/handeling/handeling.ts'
import type { Vault } from '../vault/Vault.ts'
import { sealEntry, sealJson, sealSegment } from './boxes.ts'
import type { BaseRow, KeysRow, LogRow, SegmentRow, TeamDb } from './db.ts'
import type { Entry } from './Entry.ts'
import { emptyStand, merge, type Stand } from './merge.ts'
import { streamPlace } from './places.ts'
import { packStand } from './standJson.ts'

export interface NewStream {
  readonly keys: KeysRow
  readonly base: BaseRow
  readonly segment: SegmentRow
  /** Rows for the quarantine. */
  readonly apart: readonly LogRow[]
}

/** Seals a stream under a key of its own; `n` is the count this device has in it, 0 when it wrote none of it. */
export async function sealNewStream(
  vault: Vault,
  { stream, entries, apart = [], n }: NewStreamInput,
): Promise<{ readonly rows: NewStream; readonly stand: Stand }> {
  const stand = merge(emptyStand, entries)
  const { sealer, wrapped } = await vault.createStreamKey(stream)
  const [base, segment, ...boxes] = await Promise.all([
    sealJson(sealer, streamPlace('base', stream), packStand(stand), 'plain'),
    sealSegment(sealer, stream, 1, entries),
    ...apart.map(async (entry) => await sealEntry(sealer, entry)),
  ])
  return {
    stand,
    rows: {
      keys: { stream, n, box: wrapped },
      base: { stream, box: base },
      segment: { stream, n: 1, box: segment },
      apart: boxes.map((box) => ({ stream, box })),
    },
  }
}

interface NewStreamInput {
  readonly stream: StreamId
  readonly entries: readonly Entry[]
  readonly apart?: readonly Entry[]
  readonly n: number
}

/** Puts the rows of new streams; the caller's transaction covers keys, base, segment and quarantaine. */
export async function putNewStreams(db: TeamDb, rows: readonly NewStream[]): Promise<void> {
  await Promise.all([
    db.keys.bulkPut(rows.map(({ keys }) => keys)),
    db.base.bulkPut(rows.map(({ base }) => base)),
    db.segment.bulkPut(rows.map(({ segment }) => segment)),
    db.quarantaine.bulkAdd(rows.flatMap(({ apart }) => apart)),
  ])
}
