/** Makes every window read anew what was changed under it: the place of compaction passes all cursors. */
import type { StreamId } from '../../domain/handeling/handeling.ts'
import type { TeamDb } from '../db.ts'

/** Within a transaction over log and meta: raises compactTo above every place in the log; gives that place. */
export async function passCursors(db: TeamDb): Promise<number> {
  const stream: StreamId = 'team'
  const place = await db.log.add({ stream, box: new Uint8Array() })
  await db.log.delete(place)
  await db.meta.put({ key: 'compactTo', value: place })
  return place
}
