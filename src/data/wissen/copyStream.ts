/**
 * One stream from an old vault to a new one: every row sealed anew under a fresh key. Where a row does not open, all rows
 * go along as they are, with their old key wrapped anew, so that nothing unreadable is lost.
 */
import { isBytes } from '../../vault/bytes.ts'
import { rewrapStreamKey } from '../../vault/rewrapStreamKey.ts'
import type { Opened, Sealer, Vault } from '../../vault/Vault.ts'
import { segmentPlace, streamPlace } from '../places.ts'
import type { WholeRows } from './wholeStream.ts'

interface Boxed {
  readonly box: Uint8Array
}

/** A row with the place its box is bound to. */
interface Placed<R extends Boxed> {
  readonly row: R
  readonly place: string
}

const openBox = async (sealer: Sealer, { row, place }: Placed<Boxed>): Promise<Opened | undefined> => {
  if (!isBytes(row.box)) return undefined
  const opened = await sealer.open(place, row.box)
  return opened.ok ? opened.value : undefined
}

/** The rows for the new store; those of a stream whose key does not open stay as they are. */
export async function copyStream(from: Vault, to: Vault, rows: WholeRows): Promise<WholeRows> {
  const { key } = rows
  const { stream } = key
  const opened = isBytes(key.box) ? await from.openStreamKey(stream, key.box) : undefined
  if (opened?.ok !== true) return rows
  const old = opened.value
  const log = rows.log.map((row) => ({ row, place: streamPlace('log', stream) }))
  const quarantaine = rows.quarantaine.map((row) => ({ row, place: streamPlace('log', stream) }))
  const segments = rows.segments.map((row) => ({ row, place: segmentPlace(stream, row.n) }))
  const base = rows.base === undefined ? [] : [{ row: rows.base, place: streamPlace('base', stream) }]
  const all: readonly Placed<Boxed>[] = [...log, ...quarantaine, ...segments, ...base]
  const contents = await Promise.all(all.map(async (one) => await openBox(old, one)))
  if (contents.includes(undefined)) {
    const carried = await rewrapStreamKey(from, to, stream, key.box)
    return carried.ok ? { ...rows, key: { ...key, box: carried.value } } : rows
  }
  const { sealer, wrapped } = await to.createStreamKey(stream)
  const boxes = new Map<Boxed, Uint8Array>()
  await Promise.all(
    all.map(async ({ row, place }, at) => {
      const content = contents[at]
      if (content !== undefined) boxes.set(row, await sealer.seal(place, content.sv, content.content))
    }),
  )
  const anew = <R extends Boxed>(row: R): R => ({ ...row, box: boxes.get(row) ?? row.box })
  return {
    key: { ...key, box: wrapped },
    base: rows.base === undefined ? undefined : anew(rows.base),
    log: rows.log.map(anew),
    segments: rows.segments.map(anew),
    quarantaine: rows.quarantaine.map(anew),
  }
}
