/**
 * Erases a stream: its key, rows, place in the list, drafts, hand-overs and post go in one strict transaction, and only a
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
import { sealPostErasure } from '../overdracht/erasePost.ts'
import type { Storing } from '../Register.ts'
import { sameDrafts } from './goingDrafts.ts'
import { rewriteIndex } from './rewriteIndex.ts'
import { passCursors } from './passCursors.ts'

export interface EraseNeeds {
  readonly teamId: string
  readonly engine: Engine
  readonly locks?: Locks
  /** Drafts under another name that go with it, as they stand now: by key what stays of each, null for nothing. */
  readonly concepten?: () => Promise<ReadonlyMap<string, Json>>
}

/** So often it is read anew what other windows typed meanwhile. */
const mostTries = 5

const nothing = async (): Promise<ReadonlyMap<string, Json>> => await Promise.resolve(new Map())

/** The id of what a stream holds, as it stands in addresses and in the keys of drafts. */
export const idIn = (stream: StreamId): string => stream.slice(stream.indexOf('-') + 1)

/** Erases for good; erased already is fine. After a failure nothing has changed. `vandaag` is kept beside the hash. */
export async function eraseStream(
  { teamId, engine, locks = browserLocks, concepten = nothing }: EraseNeeds,
  stream: StreamId,
  vandaag: Datum,
): Promise<Result<void, Storing>> {
  const { connection, vault, streams, news, quarantine, drafts } = engine
  const { db } = connection
  const hash = await goneHash(stream)
  const names = (key: string): boolean => key.includes(idIn(stream))

  /** The keys of the drafts that went; null when something was typed in another window meanwhile. */
  const erase = async (): Promise<readonly string[] | null> => {
    const before = await db.draft.toArray()
    const gaan = await concepten()
    const index = await rewriteIndex(vault, await db.index.toArray(), stream, null)
    const going = await drafts.sealErasure(gaan)
    const erasePost = await sealPostErasure(db, vault, teamId, idIn(stream))
    const tables = [
      db.keys,
      db.base,
      db.log,
      db.segment,
      db.quarantaine,
      db.draft,
      db.overdracht,
      db.post,
      db.index,
      db.gone,
      db.meta,
    ]
    return await db.transaction('rw', tables, async () => {
      const now = await db.draft.toArray()
      if (!sameDrafts(before, now)) return null
      const named = now.map(({ key }) => key).filter(names)
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
        erasePost(),
        db.index.bulkPut([...index.put]),
        db.index.bulkDelete([...index.remove]),
        db.gone.put({ hash, date: vandaag }),
      ])
      await passCursors(db)
      return [...gaan.keys()]
    })
  }

  const erased = await locks.alone(
    maintenanceLock(teamId),
    async (): Promise<Result<readonly string[], Storing>> => {
      const read = await news.read()
      if (!read.ok) return read
      await quarantine.settled()
      for (let tries = 0; tries < mostTries; tries += 1) {
        if (vault.isForgotten()) return err({ reden: 'kluis-dicht' })
        const done = await connection.run(erase)
        if (!done.ok) return done
        if (done.value !== null) return ok(done.value)
      }
      return err({ reden: 'onbekend' })
    },
  )
  if (!erased.ok) return erased
  streams.drop(stream)
  // What the disk had not taken yet of them is let go too.
  drafts.letGo(erased.value)
  news.tell()
  await connection.run(async () => await quarantine.release())
  await news.read()
  engine.notify()
  return ok(undefined)
}
