/** Looks at unlock whether a family wrote something; only then the code that reads it is loaded. */
import type { Engine } from '../engine.ts'
import type { Locks } from '../locks.ts'
import { overdrachtenKey } from './overdrachtRows.ts'
import type { Ingekomen } from './Overdracht.ts'

/** What came in; empty when nothing was there. What goes wrong stays where it is, and never keeps a team from opening. */
export async function postAtUnlock(
  engine: Engine,
  team: string,
  locks: Locks | undefined,
): Promise<readonly Ingekomen[]> {
  const { connection } = engine
  const { db } = connection
  if (db.readOnly) return []
  const waiting = await connection.run(async () =>
    (
      await Promise.all([
        db.overdracht.count(),
        db.post.count(),
        // Cut short at the very end, only the entries are left.
        db.meta.where('key').equals(overdrachtenKey).count(),
      ])
    ).some((count) => count > 0),
  )
  if (!waiting.ok || !waiting.value) return []
  try {
    const { takeInPost } = await import('./takeInPost.ts')
    return (await takeInPost(engine, team, { locks })).ingekomen
  } catch {
    return []
  }
}
