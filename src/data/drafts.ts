/**
 * Drafts: sealed scraps of typing and of place on this device, never part of the log. A save is durable when it
 * answers. What was erased does not come back from a window that still shows it (`draftRows.ts`).
 */
import type { Json } from '../lib/json.ts'
import { err, ok, type Result } from '../lib/result.ts'
import type { Vault } from '../vault/Vault.ts'
import type { Connection } from './connection.ts'
import type { DamageBook } from './damage.ts'
import { createDraftBoxes, type Draft } from './draftBoxes.ts'
import { createDraftRows, isSame, type Mark, markKey, type SealedDraft } from './draftRows.ts'
import type { Drafts, Storing } from './Register.ts'

/** Queues of unsaved acts, one per window, stand among the drafts under keys that begin so; they are not drafts. */
export const queueKey = 'wachtrij'

/** What erasing drafts comes to, for the transaction that erases the rest: rows to write, keys to delete. */
export interface DraftErasure {
  readonly put: readonly SealedDraft[]
  readonly remove: readonly string[]
}

/** Drafts with the queue's row in reach. */
export interface DraftStore extends Drafts {
  /** The keys of queues, of this window and of those before it. */
  queueKeys(): Promise<readonly string[]>
  /** What stands there, without beginning to write in it. */
  loadAny(key: string): Promise<Json | undefined>
  /** The same with its row, by which it can be dropped as long as it is that row. */
  loadRow(key: string): Promise<{ readonly row: SealedDraft; readonly waarde: Json } | undefined>
  saveAny(key: string, value: Json): Promise<Result<{ readonly op: number }, Storing>>
  /** Drops this row; false when another stands there by now, which stays. */
  dropRow(row: SealedDraft): Promise<boolean>
  /** When this draft was saved last (ms since 1970); undefined when there is none. */
  savedAt(key: string): Promise<number | undefined>
  /** Drops the draft unless it was saved again after this moment. */
  dropUnlessLater(key: string, op: number): Promise<void>
  /** What the disk would not take, sealed and in memory only: by key, the latest of each. */
  leftovers(): readonly SealedDraft[]
  /** Offers the disk what it would not take before; needs no key. True when nothing is left over. */
  retryLeftovers(): Promise<boolean>
  /** Writes sealed drafts as they are, except over a later one and of what was erased; all refused when one does not open. */
  putBack(rows: readonly SealedDraft[]): Promise<Result<void, Storing>>
  /** Drops every draft whose key names this id: what it was about was erased. A later one is refused on the disk. */
  forgetNaming(id: string): Promise<void>
  /** Erases every draft whose key names this id; who still shows one may not write it back. */
  eraseNaming(id: string): Promise<void>
  /** Seals what erases these drafts for every window: by key what stays of each, null for nothing. */
  sealErasure(concepten: ReadonlyMap<string, Json>): Promise<DraftErasure>
  /** Lets go of what the disk had not taken yet of these. */
  letGo(keys: readonly string[]): void
  /** Resolves when every save that was begun has ended. */
  settled(): Promise<void>
}

interface DraftNeeds {
  readonly connection: Connection
  readonly vault: Vault
  readonly damage: DamageBook
  readonly now: () => number
}

export function createDrafts({ connection, ...needs }: DraftNeeds): DraftStore {
  const { db } = connection
  const { vault } = needs
  const boxes = createDraftBoxes(needs)
  const rows = createDraftRows(connection)
  const lost = new Map<string, { readonly row: SealedDraft; readonly seen: Mark | undefined }>()
  /** The mark that stood beside a draft when this window began with it. */
  const seen = new Map<string, Mark>()
  let turn: Promise<unknown> = Promise.resolve()

  /** One after another, so that an earlier text never lands on top of a later one. */
  const inTurn = async <T>(work: () => Promise<T>): Promise<T> => {
    const mine = turn.then(work)
    turn = mine.catch(() => undefined)
    return await mine
  }

  const put = async (key: string, value: Json): Promise<Result<{ readonly op: number }, Storing>> => {
    if (vault.isForgotten()) return err({ reden: 'kluis-dicht' })
    if (db.readOnly) return err({ reden: 'nieuwere-versie' })
    const { row, op } = await boxes.seal(key, value)
    const saved = await putSealed(row, seen.get(key))
    return saved.ok ? ok({ op }) : saved
  }

  /** False when there is another row than the one it was to replace. */
  const putSealed = async (
    row: SealedDraft,
    mark: Mark | undefined,
    over?: SealedDraft | null,
  ): Promise<Result<boolean, Storing>> => {
    // Until the disk has answered it is left over: a disk may also hang.
    lost.set(row.key, { row, seen: mark })
    const saved = await rows.put(row, { seen: mark, ...(over === undefined ? {} : { over }) })
    if (!saved.ok) return saved
    if (lost.get(row.key)?.row === row) lost.delete(row.key)
    if (saved.value.staat === 'gewist') return err({ reden: 'gewist' })
    if (saved.value.staat === 'veranderd') return ok(false)
    seen.set(row.key, saved.value.mark)
    return ok(true)
  }

  /** The latest there is of a draft, left over or on disk, with the mark beside it. */
  const find = async (key: string) => {
    const read = await rows.get(key)
    const { row, mark } = read.ok ? read.value : { row: undefined, mark: undefined }
    const held = lost.get(key)
    // What was erased since is not there any more, also not of what the disk would not take.
    const stands = held?.seen === undefined || mark === undefined || isSame(held.seen, mark)
    if (!stands) lost.delete(key)
    const latest = stands ? (held?.row ?? row) : row
    return { row: latest, onDisk: row, mark, draft: await boxes.openStored(latest) }
  }

  const remove = async (key: string): Promise<void> => {
    lost.delete(key)
    seen.delete(key)
    await rows.remove(key)
  }

  const isQueue = (key: string): boolean => key.startsWith(queueKey)
  const keysNaming = async (id: string): Promise<readonly string[]> =>
    [...(await rows.keys()), ...lost.keys()].filter((key) => key.includes(id))

  const saveAny = async (key: string, value: Json): Promise<Result<{ readonly op: number }, Storing>> =>
    await inTurn(async () => await put(key, value))

  const sealErasure = async (concepten: ReadonlyMap<string, Json>): Promise<DraftErasure> => {
    const sealed = await Promise.all(
      [...concepten].map(async ([key, rest]) => [
        (await boxes.seal(markKey(key), null)).row,
        ...(rest === null ? [] : [(await boxes.seal(key, rest)).row]),
      ]),
    )
    return {
      put: sealed.flat(),
      remove: [...concepten].flatMap(([key, rest]) => (rest === null ? [key] : [])),
    }
  }

  /** True when it may go over what stands there: it is the later one, and was not erased since. */
  const mayReplace = async (
    { op }: Draft,
    { draft, mark }: Awaited<ReturnType<typeof find>>,
    key: string,
  ): Promise<boolean> => {
    if (draft !== undefined && draft.op >= op) return false
    if (mark === null || mark === undefined) return true
    const erased = await boxes.open({ key: markKey(key), box: mark })
    return erased.ok && erased.value.op < op
  }

  return {
    loadAny: async (key) => (await find(key)).draft?.waarde,
    async loadRow(key) {
      return await inTurn(async () => {
        const { row, draft } = await find(key)
        return row === undefined || draft === undefined ? undefined : { row, waarde: draft.waarde }
      })
    },
    saveAny,
    async load(key) {
      if (isQueue(key)) return undefined
      return await inTurn(async () => {
        const { draft, mark } = await find(key)
        if (mark !== undefined) seen.set(key, mark)
        return draft?.waarde
      })
    },
    save: async (key, value) => {
      if (isQueue(key)) throw new RangeError('this key is taken by the queue')
      return await saveAny(key, value)
    },
    async drop(key) {
      await inTurn(async () => await remove(key))
    },
    dropRow: async (row) =>
      await inTurn(async () => {
        if (lost.get(row.key)?.row === row) lost.delete(row.key)
        return !lost.has(row.key) && (await rows.removeSame(row))
      }),
    savedAt: async (key) => await inTurn(async () => (await find(key)).draft?.op),
    async dropUnlessLater(key, op) {
      await inTurn(async () => {
        const { draft } = await find(key)
        if (draft !== undefined && draft.op <= op) await remove(key)
      })
    },
    async forgetNaming(id) {
      await inTurn(async () => {
        for (const key of await keysNaming(id)) await remove(key)
      })
    },
    async eraseNaming(id) {
      await inTurn(async () => {
        const keys = await keysNaming(id)
        const { put: marks } = await sealErasure(new Map(keys.map((key) => [key, null])))
        for (const key of keys) lost.delete(key)
        if (keys.length > 0) await rows.erase(keys, marks)
      })
    },
    sealErasure,
    letGo(keys) {
      for (const key of keys) lost.delete(key)
    },
    leftovers: () => [...lost.values()].map(({ row }) => row),
    retryLeftovers: async () =>
      await inTurn(async () => {
        for (const { row, seen: mark } of lost.values()) await putSealed(row, mark)
        return lost.size === 0
      }),
    async putBack(some) {
      const opened = await Promise.all(some.map(async (row) => ({ row, draft: await boxes.open(row) })))
      if (opened.some(({ draft }) => !draft.ok)) return err({ reden: 'onleesbaar', aantal: some.length })
      return await inTurn(async () => {
        for (const { row, draft } of opened) {
          for (;;) {
            const there = await find(row.key)
            if (!draft.ok || !(await mayReplace(draft.value, there, row.key))) break
            const kept = await putSealed(row, there.mark, there.onDisk ?? null)
            if (!kept.ok && kept.error.reden !== 'gewist') return kept
            if (!kept.ok || kept.value) break
          }
        }
        return ok(undefined)
      })
    },
    // In turn: what a screen that just went has yet to save is among them.
    keys: async () => (await inTurn(rows.keys)).filter((key) => !isQueue(key)),
    queueKeys: async () => (await rows.keys()).filter(isQueue),
    settled: async () => {
      await turn
    },
  }
}
