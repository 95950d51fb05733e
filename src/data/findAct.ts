/**
 * Finds the parts of an act, to undo it: first where they are known to be, then in what is loaded, the log, and last
 * in everything that was compacted. An entry says how many parts its act has, so that the search can stop.
 */
import type { StreamId } from '../domain/handeling/handeling.ts'
import { ok, type Result } from '../lib/result.ts'
import type { Vault } from '../vault/Vault.ts'
import type { Connection } from './connection.ts'
import type { DamageBook } from './damage.ts'
import type { Entry } from './Entry.ts'
import { toRecords } from './merge.ts'
import type { Quarantine } from './quarantine.ts'
import { type BadRow, readSegments, readStreams } from './readStreams.ts'
import type { Storing } from './Register.ts'
import type { UndoStream } from './undo.ts'

export interface FindNeeds {
  readonly connection: Connection
  readonly vault: Vault
  readonly damage: DamageBook
  readonly quarantine: Quarantine
}

const batch = 100

/** The records and all entries of these streams, compacted ones too; a stream without a key is left out. */
export async function readWhole(
  { connection, vault, damage, quarantine }: FindNeeds,
  streams: readonly StreamId[],
): Promise<Result<readonly UndoStream[], Storing>> {
  const { db } = connection
  return await connection.run(async () => {
    const read = await readStreams(db, vault, streams, quarantine.isAhead)
    return await Promise.all(
      [...read.values()].map(async ({ stream, sealer, stand, logged, bad }): Promise<UndoStream> => {
        const more: BadRow[] = [...bad]
        const old: readonly Entry[] = sealer === null ? [] : await readSegments(db, sealer, stream, more)
        damage.note(stream, more)
        return { stream, records: toRecords(stand), entries: [...old, ...logged.map(({ entry }) => entry)] }
      }),
    )
  })
}

/** The streams in which the act has a part, with all their entries; empty when it is found nowhere. */
export async function findAct(
  needs: FindNeeds,
  act: string,
  likely: readonly StreamId[],
): Promise<Result<readonly UndoStream[], Storing>> {
  const { db } = needs.connection
  const seen = new Set<StreamId>()
  const found: UndoStream[] = []
  const isWhole = (): boolean => {
    const part = found[0]?.entries.find((entry) => entry.handeling === act)
    return part !== undefined && found.length >= (part.delen ?? 1)
  }
  const places: readonly (() => Promise<readonly StreamId[]>)[] = [
    async () => await Promise.resolve(likely),
    async () => (await db.log.orderBy('stream').uniqueKeys()) as unknown as readonly StreamId[],
    async () => await db.keys.toCollection().primaryKeys(),
  ]
  for (const place of places) {
    const streams = await needs.connection.run(place)
    if (!streams.ok) return streams
    const fresh = [...new Set(streams.value)].filter((stream) => !seen.has(stream))
    for (let at = 0; at < fresh.length && !isWhole(); at += batch) {
      const some = fresh.slice(at, at + batch)
      for (const stream of some) seen.add(stream)
      const read = await readWhole(needs, some)
      if (!read.ok) return read
      found.push(...read.value.filter(({ entries }) => entries.some((entry) => entry.handeling === act)))
    }
    if (isWhole()) break
  }
  return ok(found)
}
