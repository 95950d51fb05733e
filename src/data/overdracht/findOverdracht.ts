/**
 * What a fresh document asks before it shows anything: is this tablet with a family? The mark stands before the key
 * leaves the team's document and goes when the team is opened, so a crash, Back or a second tab meets it.
 */
import { withTeams } from '../db.ts'
import { type TeamLabel, toLabel } from '../teams.ts'

/** The team whose tablet is with a family; null when none is, or when the browser cannot say. */
export async function findOverdracht(): Promise<TeamLabel | null> {
  try {
    const rows = await withTeams(async (team) => await team.toArray())
    const row = rows.find(({ overgedragen, weg }) => overgedragen === true && weg !== true)
    return row === undefined ? null : toLabel(row)
  } catch {
    return null
  }
}
