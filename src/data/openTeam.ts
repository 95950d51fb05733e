/** A team that is open in this window: its vault, its database, and what the rows read at unlock said. */
import { newId } from '../lib/id.ts'
import { err, ok, type Result } from '../lib/result.ts'
import type { Vault } from '../vault/Vault.ts'
import { deleteTeamDb, openTeamDb, type TeamDb, type TeamRow, withTeams } from './db.ts'
import { putBallast, readMeta, startMeta } from './metaRows.ts'
import type { Storing } from './Register.ts'
import { toStoring } from './storing.ts'

export interface OpenTeam {
  readonly id: string
  readonly label: string
  readonly oefen: boolean
  readonly bucket: string
  readonly vault: Vault
  readonly db: TeamDb
  /** This profile's random id in the log. */
  readonly device: string
  readonly lockEpoch: number
}

/** Practice teams bear this prefix, so that no other code can mistake one for a real team. */
export const oefenPrefix = 'droog-'

const describe = ({ id, label, bucket }: TeamRow) => ({
  id,
  label,
  bucket,
  oefen: id.startsWith(oefenPrefix),
})

/** What a new database gets before its team is listed. */
export type FillStore<E> = (db: TeamDb, vault: Vault) => Promise<Result<void, E>>

const leaveEmpty: FillStore<never> = async () => await Promise.resolve(ok(undefined))

/** Makes the database of a new team and, last, its row in the list: a team that is listed is whole. */
export async function startStore<E = never>(
  row: TeamRow,
  vault: Vault,
  fill: FillStore<E> = leaveEmpty,
): Promise<Result<OpenTeam, Storing | E>> {
  let db: TeamDb | undefined
  try {
    db = await openTeamDb(row)
    const device = newId()
    await startMeta(db, device)
    await putBallast(db, vault)
    const filled = await fill(db, vault)
    if (!filled.ok) {
      await drop(row, vault, db)
      return filled
    }
    await withTeams(async (team) => await team.put(row))
    return ok({ ...describe(row), vault, db, device, lockEpoch: 0 })
  } catch (error) {
    await drop(row, vault, db)
    return err(toStoring(error))
  }
}

async function drop(row: TeamRow, vault: Vault, db: TeamDb | undefined): Promise<void> {
  vault.forget()
  db?.close()
  await deleteTeamDb(row).catch(() => undefined)
}

/** Opens the database of a team whose vault is open; refuses when a row read here must not be there. */
export async function openStore(row: TeamRow, vault: Vault): Promise<Result<OpenTeam, Storing>> {
  let db: TeamDb | undefined
  try {
    db = await openTeamDb(row)
    const meta = await readMeta(db)
    if (meta.staat === 'goed') {
      db.readOnly = meta.newer
      return ok({ ...describe(row), vault, db, device: meta.device, lockEpoch: meta.lockEpoch })
    }
    vault.forget()
    db.close()
    return err(refusals[meta.staat])
  } catch (error) {
    vault.forget()
    db?.close()
    return err(toStoring(error))
  }
}

const refusals = {
  leeg: { reden: 'opslag-weg' },
  vreemd: { reden: 'vreemde-rij' },
  nieuwer: { reden: 'nieuwere-versie' },
} as const

/** False when the team has moved to other storage since it was opened here: what is open is about to be deleted. */
export async function isCurrent({ id, bucket }: OpenTeam): Promise<boolean> {
  const row = await withTeams(async (team) => await team.get(id))
  return row === undefined || row.bucket === bucket
}
