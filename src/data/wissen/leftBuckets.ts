/**
 * Storage that Wis helemaal left behind: the old one after it succeeded, the new one after it was cut short. Its name was
 * noted in the team's row before it was made, so that nothing stays on the device that nobody knows of.
 */
import { deleteTeamDb, type TeamRow, withTeams } from '../db.ts'
import { browserLocks, type Locks } from '../locks.ts'
import { openLock } from '../oefening.ts'

/** Deletes what one team left, never what it lives in. Rejects when the browser refuses; the names stay noted then. */
export async function deleteLeft(id: string): Promise<void> {
  const row = await withTeams(async (team) => await team.get(id))
  for (const bucket of row?.opruimen ?? []) if (bucket !== row?.bucket) await deleteTeamDb({ id, bucket })
  await withTeams(async (team) => {
    const found = await team.get(id)
    if (found?.opruimen === undefined) return
    const { opruimen, ...rest } = found
    const left = opruimen.filter((bucket) => row?.opruimen?.includes(bucket) !== true)
    await team.put(left.length === 0 ? rest : { ...rest, opruimen: left })
  })
}

/** Does so for every team that is open nowhere; what does not go now goes at the next start. */
export async function deleteAllLeft(rows: readonly TeamRow[], locks: Locks = browserLocks): Promise<void> {
  for (const { id, opruimen = [] } of rows) {
    if (opruimen.length === 0) continue
    await locks
      .aloneIfFree(openLock(id), async () => {
        await deleteLeft(id)
      })
      .catch(() => undefined)
  }
}
