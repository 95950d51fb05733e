/**
 * Every read and write of a team's database goes through here: a lost connection is opened again once and the work
 * repeated, and what still fails comes back as a typed failure. Work must therefore be safe to repeat.
 */
import { err, ok, type Result } from '../lib/result.ts'
import type { TeamDb } from './db.ts'
import type { Storing } from './Register.ts'
import { toStoring } from './storing.ts'

export interface Connection {
  readonly db: TeamDb
  run<T>(work: () => Promise<T>): Promise<Result<T, Storing>>
  /** After this every call answers `kluis-dicht`. */
  shut(): void
}

export function createConnection(db: TeamDb): Connection {
  let open = true

  const attempt = async <T>(work: () => Promise<T>): Promise<Result<T, Storing>> => {
    if (db.replaced) return err({ reden: 'nieuwere-versie' })
    if (!open) return err({ reden: 'kluis-dicht' })
    try {
      return ok(await work())
    } catch (error) {
      return err(open ? toStoring(error) : { reden: 'kluis-dicht' })
    }
  }

  return {
    db,
    async run(work) {
      const first = await attempt(work)
      if (first.ok || first.error.reden !== 'verbinding-weg') return first
      const reopened = await attempt(async () => {
        await db.reopen()
      })
      return reopened.ok ? await attempt(work) : reopened
    },
    shut() {
      open = false
    },
  }
}
