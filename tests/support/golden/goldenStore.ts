/**
 * A sealed store as it lies on disk, in a file: made once per schema version by the app of that version, then never
 * rewritten. Every later version must open it.
 */
import { openTeamDb, type TeamRow, withTeams } from '../../../src/data/db.ts'
import { redact } from '../../../src/lib/redacted.ts'

/** What opens the golden stores; made up, and of no use anywhere else. */
export const goldenWachtwoord = redact('golf kameel lantaarn pinda wolk')

type Stored = string | number | boolean | null | readonly Stored[] | { readonly [key: string]: Stored }

export interface Golden {
  readonly row: Stored
  readonly tables: Readonly<Record<string, readonly Stored[]>>
  /** What the version that made it read in it. */
  readonly verwacht: Stored
}

const bytesKey = '~bytes'

function pack(value: unknown): Stored {
  if (value instanceof Uint8Array) return { [bytesKey]: Buffer.from(value).toString('base64') }
  if (Array.isArray(value)) return value.map(pack)
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, pack(part)]))
  return value as Stored
}

function unpack(stored: Stored): unknown {
  if (Array.isArray(stored)) return stored.map((one: Stored) => unpack(one))
  if (typeof stored !== 'object' || stored === null) return stored
  const record = stored as { readonly [key: string]: Stored }
  const bytes = record[bytesKey]
  if (typeof bytes === 'string') return new Uint8Array(Buffer.from(bytes, 'base64'))
  return Object.fromEntries(Object.entries(record).map(([key, part]) => [key, unpack(part)]))
}

/** The rows of a closed team, all tables. */
export async function dumpStore(id: string, verwacht: unknown): Promise<Golden> {
  const row = await withTeams(async (team) => await team.get(id))
  if (row === undefined) throw new Error('no such team')
  const db = await openTeamDb(row)
  // The ballast is noise, and put back by itself.
  await db.meta.delete('ballast')
  const tables = await Promise.all(
    db.tables.map(async (table) => [table.name, (await table.toArray()).map(pack)] as const),
  )
  db.close()
  return { row: pack(row), tables: Object.fromEntries(tables), verwacht: pack(verwacht) }
}

/** Puts the rows back as they lay, under the same id; gives that id. */
export async function loadStore({ row, tables }: Golden): Promise<string> {
  const team = unpack(row) as TeamRow
  const db = await openTeamDb(team)
  for (const [name, rows] of Object.entries(tables)) await db.table(name).bulkPut(rows.map(unpack))
  db.close()
  await withTeams(async (teams) => await teams.put(team))
  return team.id
}
