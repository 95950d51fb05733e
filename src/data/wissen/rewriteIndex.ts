/** The list's chunks without one stream, or with it as it has become: sealed ahead, for one transaction with the rest. */
import type { StreamId } from '../../domain/handeling/handeling.ts'
import type { Vault } from '../../vault/Vault.ts'
import type { IndexRow } from '../db.ts'
import { type Chunk, openChunks, sealChunk } from '../indexChunks.ts'
import type { Stand } from '../merge.ts'
import { createSummaries } from '../summaries.ts'

export interface IndexChange {
  readonly put: readonly IndexRow[]
  readonly remove: readonly string[]
}

/**
 * Rewrites every chunk that knows the stream: without it, or with its summary made from `stand`. Chunks that do not
 * open, or are of another version, may know it too: they are thrown away and made again from the streams.
 */
export async function rewriteIndex(
  vault: Vault,
  rows: readonly IndexRow[],
  stream: StreamId,
  stand: Stand | null,
): Promise<IndexChange> {
  const { chunks } = await openChunks(vault, rows)
  const whole = new Set(chunks.map(({ name }) => name))
  const told = chunks.filter((chunk) => chunk.rows.some(([known]) => known === stream))
  const changed = await Promise.all(told.map(async (chunk) => await reseal(vault, chunk, stream, stand)))
  const put = changed.filter((row) => row !== undefined)
  const kept = new Set(put.map(({ chunk }) => chunk))
  return {
    put,
    remove: [
      ...rows.map(({ chunk }) => chunk).filter((name) => !whole.has(name)),
      ...told.map(({ name }) => name).filter((name) => !kept.has(name)),
    ],
  }
}

async function reseal(
  vault: Vault,
  chunk: Chunk,
  stream: StreamId,
  stand: Stand | null,
): Promise<IndexRow | undefined> {
  const summaries = createSummaries()
  for (const [known, packed] of chunk.rows) if (known !== stream) summaries.unpack(known, packed)
  if (stand !== null) summaries.update(stream, stand)
  const streams = [...summaries.streams()]
  const { name, kind, upto, stamp } = chunk
  return streams.length === 0
    ? undefined
    : await sealChunk(vault, summaries, { name, kind, upto, stamp, streams })
}
