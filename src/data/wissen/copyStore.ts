/**
 * A whole team database into an empty one, under another vault. What has no key is not copied: it was erased. Hand-overs
 * are not copied either: no page is left that could open them.
 */
import type { StreamId } from '../../domain/handeling/handeling.ts'
import { aadUnderVault } from '../../vault/aad.ts'
import { isBytes } from '../../vault/bytes.ts'
import type { Vault } from '../../vault/Vault.ts'
import type { StoredLogRow, TeamDb } from '../db.ts'
import { compactToOf } from '../metaRows.ts'
import { overdrachtenKey } from '../overdracht/overdrachtRows.ts'
import { copyStream } from './copyStream.ts'
import type { WholeRows } from './wholeStream.ts'

export interface Store {
  readonly db: TeamDb
  readonly vault: Vault
}

export interface CopyOptions {
  readonly onProgress: (gedaan: number, totaal: number) => Promise<void>
  /** Asked between batches; true leaves the copy half. */
  readonly stopped: () => boolean
}

const batch = 100

/** Copies all; false when it was stopped half-way. Rejects when the disk fails. */
export async function copyStore(from: Store, to: Store, options: CopyOptions): Promise<boolean> {
  const streams = await from.db.keys.toCollection().primaryKeys()
  for (let at = 0; at < streams.length; at += batch) {
    await options.onProgress(at, streams.length)
    if (options.stopped()) return false
    const rows = await readBatch(from.db, streams.slice(at, at + batch))
    const copied = await Promise.all(rows.map(async (one) => await copyStream(from.vault, to.vault, one)))
    await writeBatch(to.db, copied)
  }
  if (options.stopped()) return false
  await copyRest(from, to)
  if ((await to.db.keys.count()) !== streams.length) throw new Error('the copy is not whole')
  await options.onProgress(streams.length, streams.length)
  return true
}

async function readBatch(db: TeamDb, streams: readonly StreamId[]): Promise<readonly WholeRows[]> {
  const [keys, bases, log, segments, quarantaine] = await db.transaction(
    'r',
    [db.keys, db.base, db.log, db.segment, db.quarantaine],
    async () =>
      await Promise.all([
        db.keys.bulkGet([...streams]),
        db.base.bulkGet([...streams]),
        db.log.where('stream').anyOf(streams).toArray() as Promise<StoredLogRow[]>,
        db.segment.where('stream').anyOf(streams).toArray(),
        db.quarantaine.where('stream').anyOf(streams).toArray() as Promise<StoredLogRow[]>,
      ]),
  )
  const [logs, segmentsOf, apart] = [byStream(log), byStream(segments), byStream(quarantaine)]
  return keys.flatMap((key, at) =>
    key === undefined
      ? []
      : [
          {
            key,
            base: bases[at],
            log: logs.get(key.stream) ?? [],
            segments: segmentsOf.get(key.stream) ?? [],
            quarantaine: apart.get(key.stream) ?? [],
          },
        ],
  )
}

function byStream<R extends { readonly stream: StreamId }>(rows: readonly R[]): ReadonlyMap<StreamId, R[]> {
  const groups = new Map<StreamId, R[]>()
  for (const row of rows) groups.set(row.stream, [...(groups.get(row.stream) ?? []), row])
  return groups
}

async function writeBatch(db: TeamDb, rows: readonly WholeRows[]): Promise<void> {
  await db.transaction('rw', [db.keys, db.base, db.log, db.segment, db.quarantaine], async () => {
    await Promise.all([
      db.keys.bulkPut(rows.map(({ key }) => key)),
      db.base.bulkPut(rows.map(({ base }) => base).filter((base) => base !== undefined)),
      db.log.bulkPut(rows.flatMap(({ log }) => log)),
      db.segment.bulkPut(rows.flatMap(({ segments }) => segments)),
      db.quarantaine.bulkPut(rows.flatMap(({ quarantaine }) => quarantaine)),
    ])
  })
}

/** Everything that is sealed under the vault's own key, and what stands in the clear. */
async function copyRest(from: Store, to: Store): Promise<void> {
  const carry = async <R extends object>(table: string, rows: readonly R[], idOf: (row: R) => string) =>
    await Promise.all(rows.map(async (row) => await carryRow(from.vault, to.vault, table, row, idOf(row))))
  const { db } = from
  const [index, draft, meta, peer, gone] = await Promise.all([
    carry('index', await db.index.toArray(), ({ chunk }) => chunk),
    carry('draft', await db.draft.toArray(), ({ key }) => key),
    carry('meta', await db.meta.where('key').notEqual(overdrachtenKey).toArray(), ({ key }) => key),
    carry('peer', await db.peer.toArray(), ({ device }) => device),
    db.gone.toArray(),
  ])
  const places = [...index.map(({ row }) => row.upto), ...(await db.log.toCollection().primaryKeys())]
  const highest = places.reduce((a, b) => Math.max(a, b), compactToOf(await db.meta.get('compactTo')))
  const { db: anew } = to
  const rowsOf = <R>(carried: readonly { readonly row: R }[]): R[] => carried.map(({ row }) => row)
  await anew.transaction(
    'rw',
    [anew.index, anew.draft, anew.meta, anew.peer, anew.gone, anew.log],
    async () => {
      await Promise.all([
        // A chunk that does not open is a cache that must be made again anyhow.
        anew.index.bulkPut(rowsOf(index.filter(({ opened }) => opened))),
        anew.draft.bulkPut(rowsOf(draft)),
        anew.meta.bulkPut(rowsOf(meta)),
        anew.peer.bulkPut(rowsOf(peer)),
        anew.gone.bulkPut(gone),
      ])
      // The places of the log go on from where they were, above all that was compacted.
      if (highest > 0 && (await anew.log.get(highest)) === undefined) {
        await anew.log.put({ seq: highest, stream: 'team', box: new Uint8Array() })
        await anew.log.delete(highest)
      }
    },
  )
}

async function carryRow<R extends object>(
  from: Vault,
  to: Vault,
  table: string,
  row: R,
  id: string,
): Promise<{ readonly row: R; readonly opened: boolean }> {
  const box = 'box' in row ? row.box : undefined
  if (!isBytes(box)) return { row, opened: false }
  const opened = await from.open(aadUnderVault(table, id, from.vkId), box)
  if (!opened.ok) return { row, opened: false }
  const { sv, content } = opened.value
  return { row: { ...row, box: await to.seal(aadUnderVault(table, id, to.vkId), sv, content) }, opened: true }
}
