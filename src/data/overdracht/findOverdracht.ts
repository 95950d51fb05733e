/**
 * What a fresh document asks before it shows anything: is this tablet with a family? The mark stands before the key
 * leaves the team's document and goes when the team is opened, so a crash, Back or a second tab meets it.
 */
import { type TeamRow, withTeams } from '../db.ts'
import { patiently } from '../patiently.ts'
import { type TeamLabel, toLabel } from '../teams.ts'
import { browserRefusal } from '../tries.ts'

/**
 * The team whose tablet is with a family; null when none is, or when the browser cannot say. A disk that stumbles is asked
 * again for some seconds first: a family must not get the first page of the team for that.
 */
export async function findOverdracht(): Promise<TeamLabel | null> {
  if (browserRefusal() !== undefined) return null
  const row = await patiently(findRow, (answer) => answer !== 'mislukt')
  return row === 'mislukt' || row === undefined ? null : toLabel(row)
}

async function findRow(): Promise<TeamRow | 'mislukt' | undefined> {
  try {
    const rows = await withTeams(async (team) => await team.toArray())
    return rows.find(({ overgedragen, weg }) => overgedragen === true && weg !== true)
  } catch {
    return 'mislukt'
  }
}
