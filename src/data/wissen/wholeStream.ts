/**
 * All rows of one stream, read in one transaction and opened one by one: for work that must touch every one of them. A
 * row that does not open is a refusal here, never passed over.
 */
import type { StreamId } from '../../domain/handeling/handeling.ts'
import { err, ok, type Result } from '../../lib/result.ts'
import type { Sealer, Vault } from '../../vault/Vault.ts'
import { openDated, openEntry, openSegment } from '../boxes.ts'
import type { BaseRow, KeysRow, SegmentRow, StoredLogRow, TeamDb } from '../db.ts'
import type { Entry } from '../Entry.ts'
import { schemaVersion } from '../entryJson.ts'
import { emptyStand, merge, type Stand } from '../merge.ts'
import { hasOnly, streamPlace } from '../places.ts'
import type { Storing } from '../Register.ts'
import { unpackStand } from '../standJson.ts'

export interface WholeRows {
  readonly key: KeysRow
  readonly base: BaseRow | undefined
  readonly log: readonly StoredLogRow[]
  readonly segments: readonly SegmentRow[]
  readonly quarantaine: readonly StoredLogRow[]
}

/** A stream opened whole: the lists run beside the rows. */
export interface WholeStream {
  readonly rows: WholeRows
  readonly base: Stand
  readonly log: readonly Entry[]
  readonly segments: readonly (readonly Entry[])[]
  readonly quarantaine: readonly Entry[]
}

/** Every row of the stream; undefined without a key. Joins the transaction it is called in. */
export const readWholeRows = async (db: TeamDb, stream: StreamId): Promise<WholeRows | undefined> =>
  await db.transaction('r', db.keys, db.base, db.log, db.segment, db.quarantaine, async () => {
    const [key, base, log, segments, quarantaine] = await Promise.all([
      db.keys.get(stream),
      db.base.get(stream),
      db.log.where('stream').equals(stream).toArray() as Promise<StoredLogRow[]>,
      db.segment.where('stream').equals(stream).toArray(),
      db.quarantaine.where('stream').equals(stream).toArray() as Promise<StoredLogRow[]>,
    ])
    return key === undefined ? undefined : { key, base, log, segments, quarantaine }
  })

/** True when nothing was added, moved or compacted between two readings. */
export function sameRows(a: WholeRows, b: WholeRows): boolean {
  const places = ({ key, log, segments, quarantaine }: WholeRows): string =>
    JSON.stringify([
      key.n,
      log.map(({ seq }) => seq),
      segments.map(({ n }) => n),
      quarantaine.map(({ seq }) => seq),
    ])
  return places(a) === places(b)
}

/** Opens every row; `onleesbaar` counts those that do not open, one of a newer version is `nieuwere-versie`. */
export async function openWhole(
  vault: Vault,
  rows: WholeRows,
): Promise<Result<{ readonly sealer: Sealer; readonly whole: WholeStream }, Storing>> {
  const { key } = rows
  const opened = hasOnly(key, ['stream', 'n', 'box'])
    ? await vault.openStreamKey(key.stream, key.box)
    : undefined
  if (vault.isForgotten()) return err({ reden: 'kluis-dicht' })
  if (opened?.ok !== true) return err({ reden: 'onleesbaar', aantal: 1 })
  const sealer = opened.value
  const [base, log, segments, quarantaine] = await Promise.all([
    openBase(sealer, rows.base),
    Promise.all(rows.log.map(async (row) => await openEntry(sealer, row))),
    Promise.all(rows.segments.map(async (row) => await openSegment(sealer, row))),
    Promise.all(rows.quarantaine.map(async (row) => await openEntry(sealer, row))),
  ])
  const failed = [base, ...log, ...segments, ...quarantaine].flatMap((one) => (one.ok ? [] : [one.error]))
  if (failed.includes('nieuwer')) return err({ reden: 'nieuwere-versie' })
  if (failed.length > 0 || !base.ok) return err({ reden: 'onleesbaar', aantal: failed.length })
  const values = <T>(some: readonly Result<T, unknown>[]): readonly T[] =>
    some.flatMap((one) => (one.ok ? [one.value] : []))
  const old = values(segments)
  const whole = {
    rows,
    base: base.value ?? merge(emptyStand, old.flat()),
    log: values(log),
    segments: old,
    quarantaine: values(quarantaine),
  }
  return ok({ sealer, whole })
}

/** Undefined for a base of an older version: it is made anew, from entries that are read as this version writes them. */
async function openBase(sealer: Sealer, row: BaseRow | undefined) {
  if (row === undefined) return ok(emptyStand)
  const json = await openDated(sealer, streamPlace('base', row.stream), row.box)
  if (!json.ok) return json
  if (json.value.sv < schemaVersion) return ok(undefined)
  const stand = unpackStand(json.value.json)
  return stand === undefined ? err('beschadigd' as const) : ok(stand)
}
