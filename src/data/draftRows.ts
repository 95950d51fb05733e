/**
 * The rows of drafts on disk, each write one transaction: a draft of what was erased is refused there, whichever window
 * comes with it and however late. A mark beside a key says that what stood under it was erased: who began before the
 * mark was put may not write, who looked since may.
 */
import type { StreamId } from '../domain/handeling/handeling.ts'
import type { Result } from '../lib/result.ts'
import { sameBytes } from '../vault/bytes.ts'
import type { Connection } from './connection.ts'
import { goneHash } from './gone.ts'
import { dropBallast } from './metaRows.ts'
import type { Storing } from './Register.ts'

/** A draft as it stands on disk: its key, and a box that only this team's vault opens. */
export interface SealedDraft {
  readonly key: string
  readonly box: Uint8Array
}

/** The box of the mark beside a key, as it was seen; null for no mark. No two marks have the same box. */
export type Mark = Uint8Array | null

const markPrefix = 'gewist-concept|'

/** Where the mark beside this draft stands. */
export const markKey = (key: string): string => `${markPrefix}${key}`
export const isMark = (key: string): boolean => key.startsWith(markPrefix)

/** What came of a write; only after `geschreven` is it on disk. `mark` is what stood beside it. */
export type DraftPut =
  | { readonly staat: 'geschreven'; readonly mark: Mark }
  /** What it is about was erased, or another mark stands beside it than was seen. */
  | { readonly staat: 'gewist' }
  /** Another row stands there than the one it was to replace. */
  | { readonly staat: 'veranderd' }

/** What a write goes by: undefined allows any mark, any row. */
interface Expected {
  readonly seen?: Mark | undefined
  readonly over?: SealedDraft | null
}

interface DraftPair {
  readonly row: SealedDraft | undefined
  readonly mark: Mark
}

export interface DraftRows {
  /** The row and its mark, read together. */
  get(key: string): Promise<Result<DraftPair, Storing>>
  keys(): Promise<readonly string[]>
  /** Gives the ballast up once when the disk is full, so that what was typed still fits. */
  put(row: SealedDraft, expected: Expected): Promise<Result<DraftPut, Storing>>
  remove(key: string): Promise<void>
  /** False when another row stands there, which stays. */
  removeSame(row: SealedDraft): Promise<boolean>
  /** Takes these away for good, with the marks that say so. */
  erase(keys: readonly string[], marks: readonly SealedDraft[]): Promise<void>
}

/** True for one and the same box, or none at all. */
export const isSame = (a: Mark | undefined, b: Mark | undefined): boolean => {
  const [one, two] = [a ?? null, b ?? null]
  return one === null || two === null ? one === two : sameBytes(one, two)
}

/** The streams that a draft is about, by its key: an overleg, and any child that is named in it. */
function streamsIn(key: string): readonly StreamId[] {
  const [table, ...ids] = key.split('/').filter((part) => part !== '')
  const overleg = ids.slice(0, table === 'overleg' ? 1 : 0).map((id): StreamId => `overleg-${id}`)
  return [...overleg, ...ids.map((id): StreamId => `dossier-${id}`)]
}

export function createDraftRows(connection: Connection): DraftRows {
  const { db } = connection

  const read = async (key: string): Promise<DraftPair> => {
    const [row, mark] = await db.draft.bulkGet([key, markKey(key)])
    return { row, mark: mark?.box ?? null }
  }

  return {
    get: async (key) => await connection.run(async () => await read(key)),
    async keys() {
      const keys = await connection.run(async () => await db.draft.toCollection().primaryKeys())
      return keys.ok ? keys.value.filter((key) => !isMark(key)) : []
    },
    async put(row, { seen, over }) {
      const hashes = await Promise.all(streamsIn(row.key).map(goneHash))
      const write = async (): Promise<DraftPut> =>
        await db.transaction('rw', db.draft, db.gone, async () => {
          const there = await read(row.key)
          const gone = await db.gone.where('hash').anyOf(hashes).count()
          if (gone > 0 || (seen !== undefined && !isSame(seen, there.mark))) return { staat: 'gewist' }
          if (over !== undefined && !isSame(over?.box, there.row?.box)) return { staat: 'veranderd' }
          await db.draft.put(row)
          return { staat: 'geschreven', mark: there.mark }
        })
      const written = await connection.run(write)
      if (written.ok || written.error.reden !== 'schijf-vol') return written
      const freed = await connection.run(async () => await dropBallast(db))
      return freed.ok && freed.value ? await connection.run(write) : written
    },
    async remove(key) {
      await connection.run(async () => {
        await db.draft.delete(key)
      })
    },
    async removeSame({ key, box }) {
      const removed = await connection.run(
        async () =>
          await db.transaction('rw', db.draft, async () => {
            const there = await db.draft.get(key)
            if (there !== undefined && !isSame(there.box, box)) return false
            await db.draft.delete(key)
            return true
          }),
      )
      return removed.ok && removed.value
    },
    async erase(keys, marks) {
      await connection.run(
        async () =>
          await db.transaction('rw', db.draft, async () => {
            await db.draft.bulkDelete([...keys])
            await db.draft.bulkPut([...marks])
          }),
      )
    },
  }
}
