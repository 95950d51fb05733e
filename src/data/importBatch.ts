/**
 * An act over very many new streams: bases, segments and chunks in batches under an import id. Its dossiers are
 * invisible until the last transaction takes the import's row away; an import that was cut short is dropped whole.
 */
import type { Deel, Door, Handeling, StreamId } from '../domain/handeling/handeling.ts'
import { err, type Result } from '../lib/result.ts'
import type { Vault } from '../vault/Vault.ts'
import { type BoxFailure, openJson, sealJson } from './boxes.ts'
import { hasOnly, vaultPlace } from './places.ts'
import type { Connection } from './connection.ts'
import type { IndexRow, TeamDb } from './db.ts'
import { sealChunks } from './indexChunks.ts'
import type { Locks } from './locks.ts'
import { entryFor } from './sealAct.ts'
import type { Stand } from './merge.ts'
import { type NewStream, putNewStreams, sealNewStream } from './newStream.ts'
import type { RecordOptions, Storing } from './Register.ts'
import { isRecord, isTexts } from './shape.ts'
import { createSummaries, type Summaries } from './summaries.ts'
import { passCursors } from './wissen/passCursors.ts'

/** An act with more parts than this, all in new streams, is kept as an import. */
export const importFrom = 500
const batch = 250
const keyPrefix = 'import-'

export interface ImportNeeds {
  readonly teamId: string
  readonly device: string
  readonly connection: Connection
  readonly vault: Vault
  readonly locks: Locks
  /** The lock under which chunks are written. */
  readonly maintenance: string
  readonly cursor: () => number
  /** True once the team is being locked: an import then stops as if a person stopped it. */
  readonly leaving: () => boolean
}

const importLock = (teamId: string): string => `import-${teamId}`

async function sealDeel(
  { vault, device }: ImportNeeds,
  handeling: Handeling,
  deel: Deel,
  from: { stamp: string; door: Door; parts: number },
  summaries: Summaries,
): Promise<NewStream> {
  const entry = entryFor(handeling, deel, { ...from, device, n: 1 })
  const { stand, rows } = await sealNewStream(vault, { stream: deel.stream, entries: [entry], n: 1 })
  summaries.update(deel.stream, stand)
  return rows
}

/** Makes the import visible; every window, this one too, then reads the list anew because compactTo passed its cursor. */
async function finish(db: TeamDb, key: string, chunks: readonly IndexRow[]): Promise<void> {
  await db.transaction('rw', db.meta, db.index, db.log, async () => {
    await db.index.bulkPut([...chunks])
    await db.meta.delete(key)
    await passCursors(db)
  })
}

async function dropStreams(db: TeamDb, key: string, streams: readonly StreamId[]): Promise<void> {
  await db.transaction('rw', db.keys, db.base, db.segment, db.meta, async () => {
    // Without its row the import is whole: then there is nothing to drop.
    if ((await db.meta.get(key)) === undefined) return
    await Promise.all([
      db.keys.bulkDelete([...streams]),
      db.base.bulkDelete([...streams]),
      db.segment.bulkDelete(streams.map((stream): [StreamId, number] => [stream, 1])),
      db.meta.delete(key),
    ])
  })
}

/** Keeps an act whose streams are all new; stopped or failed means that nothing of it is left. */
export async function importBatch(
  needs: ImportNeeds,
  handeling: Handeling,
  parts: readonly Deel[],
  by: { stamp: string; door: Door },
  options: RecordOptions,
): Promise<Result<void, Storing>> {
  const { connection, vault, locks, teamId, maintenance } = needs
  const { db } = connection
  const key = keyPrefix + handeling.id
  const streams = parts.map(({ stream }) => stream)
  const summaries = createSummaries()

  const writeAll = async (): Promise<Result<void, Storing>> => {
    const box = await sealJson(vault, vaultPlace('meta', key, vault), { streams })
    const begun = await connection.run(async () => await db.meta.put({ key, box }))
    if (!begun.ok) return begun
    const from = { ...by, parts: parts.length }
    for (let at = 0; at < parts.length; at += batch) {
      options.onProgress?.(at, parts.length)
      if (options.signal?.aborted === true || needs.leaving()) return err({ reden: 'gestopt' })
      const some = parts.slice(at, at + batch)
      const rows = await Promise.all(
        some.map(async (deel) => await sealDeel(needs, handeling, deel, from, summaries)),
      )
      const written = await connection.run(async () => {
        await db.transaction('rw', db.keys, db.base, db.segment, db.quarantaine, async () => {
          await putNewStreams(db, rows)
        })
      })
      if (!written.ok) return written
    }
    return await locks.alone(maintenance, async () => {
      const upto = needs.cursor()
      const chunks = await sealChunks(vault, summaries, { name: handeling.id, upto, stamp: by.stamp })
      return await connection.run(async () => await finish(db, key, chunks))
    })
  }

  return await locks.alone(importLock(teamId), async () => {
    const written = await writeAll()
    if (written.ok) options.onProgress?.(parts.length, parts.length)
    else await connection.run(async () => await dropStreams(db, key, streams))
    return written
  })
}

/** Imports that did not finish: `hidden` are the streams of those still there. */
export interface HalfImports {
  readonly hidden: ReadonlySet<StreamId>
  /** Acts of imports whose row cannot be read: which streams they made, only those streams can tell. */
  readonly acts: ReadonlySet<string>
  readonly bad: readonly { readonly table: 'meta'; readonly row: string; readonly reden: BoxFailure }[]
}

/** True when all that stands in a stream was put there by one of these acts. */
export function isHalf({ records }: Stand, acts: ReadonlySet<string>): boolean {
  if (acts.size === 0) return false
  const heads = Object.values(records).flatMap((ids) =>
    Object.values(ids).flatMap((velden) => Object.values(velden).flatMap(({ koppen }) => koppen)),
  )
  return heads.length > 0 && heads.every(({ handeling }) => acts.has(handeling))
}

/** Drops the imports of a page that is gone; one that runs, cannot be read, or may not be changed, stays hidden. */
export async function settleImports(
  needs: Pick<ImportNeeds, 'teamId' | 'connection' | 'vault' | 'locks'>,
): Promise<HalfImports> {
  const { connection, vault, locks, teamId } = needs
  const { db } = connection
  const hidden = new Set<StreamId>()
  const acts = new Set<string>()
  const bad: HalfImports['bad'][number][] = []
  const keys = await db.meta.where('key').startsWith(keyPrefix).primaryKeys()
  for (const key of keys) {
    const row = await db.meta.get(key)
    if (row === undefined) continue
    const json =
      'box' in row && hasOnly(row, ['key', 'box'])
        ? await openJson(vault, vaultPlace('meta', key, vault), row.box)
        : err('geen-kist' as const)
    if (!json.ok || !isRecord(json.value) || !isTexts(json.value['streams'])) {
      acts.add(key.slice(keyPrefix.length))
      bad.push({ table: 'meta', row: key, reden: json.ok ? 'beschadigd' : json.error })
      continue
    }
    const streams = json.value['streams'] as readonly StreamId[]
    const dropped = db.readOnly
      ? false
      : await locks.aloneIfFree(importLock(teamId), async () => {
          await dropStreams(db, key, streams)
          return true
        })
    if (dropped !== true) for (const stream of streams) hidden.add(stream)
  }
  return { hidden, acts, bad }
}
