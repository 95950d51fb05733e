/** A disk put back in time, as a restored profile is. */
import { type Disk, rawDb } from './dataBuilders.ts'

/** Takes all rows of the disk as they lie there; putting them back is what a restored profile does. */
export async function photograph(disk: Disk): Promise<() => Promise<void>> {
  const db = await rawDb(disk)
  const rows = await Promise.all(db.tables.map(async (table) => (await table.toArray()) as unknown[]))
  db.close()
  return async () => {
    const now = await rawDb(disk)
    for (const [at, table] of now.tables.entries()) {
      await table.clear()
      await table.bulkPut(rows[at] ?? [])
    }
    now.close()
  }
}
