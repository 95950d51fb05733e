/**
 * Erases a stream: its key, rows, place in the list, drafts and hand-overs go in one strict transaction, and only a
 * hash stays, so that no late window, reservekopie or other device brings it back. Other windows follow at once.
 */
import type { StreamId } from '../../domain/handeling/handeling.ts'
import type { Datum } from '../../lib/datum.ts'
import type { Json } from '../../lib/json.ts'
import { err, ok, type Result } from '../../lib/result.ts'
import type { Engine } from '../engine.ts'
import { goneHash } from '../gone.ts'
import { browserLocks, type Locks } from '../locks.ts'
import { maintenanceLock } from '../maintenance.ts'
import type { Storing } from '../Register.ts'
import { rewriteIndex } from './rewriteIndex.ts'
import { passCursors } from './passCursors.ts'

export interface EraseNeeds {
  readonly teamId: string
  readonly engine: Engine
  readonly locks?: Locks
  /** Drafts under another name that go with it: by key what stays of each, null for nothing. */
  readonly concepten?: ReadonlyMap<string, Json>
}

/** The id of what a stream holds, as it stands in addresses and in the keys of drafts. */
export const idIn = (stream: StreamId): string => stream.slice(stream.indexOf('-') + 1)

/** Erases for good; erased already is fine. After a failure nothing has changed. `vandaag` is kept beside the hash. */
export async function eraseStream(
  { teamId, engine, locks = browserLocks, concepten = new Map() }: EraseNeeds,
  stream: StreamId,
  vandaag: Datum,
): Promise<Result<void, Storing>> {
  const { connection, vault, streams, news, quarantine, drafts } = engine
  const { db } = connection
  const hash = await goneHash(stream)
  const names = (key: string): boolean => key.includes(idIn(stream))

  const erase = async (): Promise<void> => {
    const index = await rewriteIndex(vault, await db.index.toArray(), stream, null)
    const going = await drafts.sealErasure(concepten)
    const tables = [
      db.keys,
      db.base,
      db.log,
      db.segment,
      db.quarantaine,
      db.draft,
      db.overdracht,
      db.index,
      db.gone,
      db.meta,
    ]
    await db.transaction('rw', tables, async () => {
      const named = (await db.draft.toCollection().primaryKeys()).filter(names)
      await Promise.all([
        db.keys.delete(stream),
        db.base.delete(stream),
        db.log.where('stream').equals(stream).delete(),
        db.segment.where('stream').equals(stream).delete(),
        db.quarantaine.where('stream').equals(stream).delete(),
        db.draft.bulkDelete([...named, ...going.remove]),
        db.draft.bulkPut([...going.put]),
        // A hand-over lives only as long as the page that has its key, and none is open while this window is.
        db.overdracht.clear(),
        db.index.bulkPut([...index.put]),
        db.index.bulkDelete([...index.remove]),
        db.gone.put({ hash, date: vandaag }),
      ])
      await passCursors(db)
    })
  }

  const erased = await locks.alone(maintenanceLock(teamId), async (): Promise<Result<void, Storing>> => {
    const read = await news.read()
    if (!read.ok) return read
    await quarantine.settled()
    if (vault.isForgotten()) return err({ reden: 'kluis-dicht' })
    return await connection.run(erase)
  })
  if (!erased.ok) return erased
  streams.drop(stream)
  // What the disk had not taken yet of them is let go too.
  drafts.letGo([...concepten.keys()])
  news.tell()
  await connection.run(async () => await quarantine.release())
  await news.read()
  engine.notify()
  return ok(undefined)
}
