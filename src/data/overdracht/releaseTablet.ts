/**
 * The way out for a device whose team gave the tablet to a family and lost its wachtwoord. Another team was opened here
 * with a secret of its own, so the tablet is with a family no more. Nothing of the first team is touched but its mark.
 */
import { withTeams } from '../db.ts'
import { lockWindows } from '../lockEpoch.ts'

/** Ends the hand-over of this team; what came back of it waits until that team is opened. A disk that refuses is asked again the next time. */
export async function releaseTablet(id: string): Promise<void> {
  await lockWindows(id)
  try {
    await withTeams(
      async (team) =>
        await team
          .where('id')
          .equals(id)
          .modify((row: { overgedragen?: true }) => {
            delete row.overgedragen
          }),
    )
  } catch {
    // The mark stays, and the next fresh page asks the tablet back once more.
  }
}
