/**
 * What an open team may know of the device it is on: the other teams by their label, whether it has a herstelcode, and
 * whether the browser promises to keep its storage. What cannot be read is null, never a guess.
 */
import { withTeams } from './db.ts'
import { askPersistence, storageStatus } from './storage.ts'
import { listTeams, type TeamLabel } from './teams.ts'

export interface ApparaatStand {
  /** The teams on this device without the practice team; null when the list does not open. */
  readonly teams: readonly TeamLabel[] | null
  readonly heeftHerstelcode: boolean | null
  /** Whether the browser promised to keep this team; null where it cannot say. */
  readonly blijft: boolean | null
}

/** Reads it all once; it does not follow changes. */
export async function readApparaat(teamId: string): Promise<ApparaatStand> {
  const listed = await listTeams()
  if (!listed.ok) return { teams: null, heeftHerstelcode: null, blijft: await ask(teamId, storageStatus) }
  const own = listed.value.find(({ id }) => id === teamId)
  return {
    teams: listed.value.filter(({ oefen }) => !oefen),
    heeftHerstelcode: own?.hasRecovery ?? null,
    blijft: await ask(teamId, storageStatus),
  }
}

/** Asks the browser to keep this team's storage; it may say no (false), and may ask the person. */
export const askToKeepTeam = async (teamId: string): Promise<boolean | null> =>
  await ask(teamId, askPersistence)

async function ask(teamId: string, question: typeof storageStatus): Promise<boolean | null> {
  try {
    const row = await withTeams(async (team) => await team.get(teamId))
    return row === undefined ? null : (await question(row)).persisted
  } catch {
    return null
  }
}
