/**
 * Drafts: sealed scraps of typing and of place on this device, never part of the log. A save is durable when it
 * answers. When the disk is full the ballast is given up once, so that what was typed still fits.
 */
import type { StreamId } from '../domain/handeling/handeling.ts'
import type { Json } from '../lib/json.ts'
import { err, ok, type Result } from '../lib/result.ts'
import type { Vault } from '../vault/Vault.ts'
import { type BoxFailure, openJson, sealJson } from './boxes.ts'
import { isCount, isRecord } from './shape.ts'
import { hasOnly, vaultPlace } from './places.ts'
import type { Connection } from './connection.ts'
import type { DamageBook } from './damage.ts'
import { goneHash } from './gone.ts'
import { dropBallast } from './metaRows.ts'
import type { Drafts, Storing } from './Register.ts'

/** Queues of unsaved acts, one per window, stand among the drafts under keys that begin so; they are not drafts. */
export const queueKey = 'wachtrij'

/** A draft as it stands on disk: its key, and a box that only this team's vault opens. */
export interface SealedDraft {
  readonly key: string
  readonly box: Uint8Array
}

/** Drafts with the queue's row in reach. */
export interface DraftStore extends Drafts {
  /** The keys of queues, of this window and of those before it. */
  queueKeys(): Promise<readonly string[]>
  loadAny(key: string): Promise<Json | undefined>
  saveAny(key: string, value: Json): Promise<Result<{ readonly op: number }, Storing>>
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
  /** Resolves when every save that was begun has ended. */
  settled(): Promise<void>
}

/** The stream that a draft is about, by its key; undefined for one about no stream. */
function streamIn(key: string): StreamId | undefined {
  const [table, id] = key.split('/')
  return (table === 'dossier' || table === 'overleg') && id !== undefined && id !== ''
    ? `${table}-${id}`
    : undefined
}

/** What is in the box: the value, and when it was saved (ms since 1970), which says which of two is the later. */
interface Draft {
  readonly op: number
  readonly waarde: Json
}

interface DraftNeeds {
  readonly connection: Connection
  readonly vault: Vault
  readonly damage: DamageBook
  readonly now: () => number
}

export function createDrafts({ connection, vault, damage, now }: DraftNeeds): DraftStore {
  const { db } = connection
  const lost = new Map<string, SealedDraft>()
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
    const op = now()
    const box = await sealJson(vault, vaultPlace('draft', key, vault), { op, waarde: value })
    const saved = await putSealed({ key, box })
    return saved.ok ? ok({ op }) : saved
  }

  const putSealed = async (row: SealedDraft): Promise<Result<void, Storing>> => {
    const stream = streamIn(row.key)
    const hash = stream === undefined ? undefined : await goneHash(stream)
    /** False when what it is about was erased: nothing typed about it comes back. */
    const write = async (): Promise<boolean> =>
      await db.transaction('rw', db.draft, db.gone, async () => {
        if (hash !== undefined && (await db.gone.get(hash)) !== undefined) return false
        await db.draft.put(row)
        return true
      })
    // Until the disk has answered it is left over: a disk may also hang.
    lost.set(row.key, row)
    let saved = await connection.run(write)
    if (!saved.ok && saved.error.reden === 'schijf-vol') {
      const freed = await connection.run(async () => await dropBallast(db))
      if (freed.ok && freed.value) saved = await connection.run(write)
    }
    if (!saved.ok) return saved
    if (lost.get(row.key) === row) lost.delete(row.key)
    return saved.value ? ok(undefined) : err({ reden: 'gewist' })
  }

  const open = async ({ key, box }: SealedDraft): Promise<Result<Draft, BoxFailure>> => {
    const json = await openJson(vault, vaultPlace('draft', key, vault), box)
    if (!json.ok) return json
    if (!isRecord(json.value) || !isCount(json.value['op'])) return err('beschadigd')
    return ok({ op: json.value['op'], waarde: json.value['waarde'] ?? null })
  }

  const loadDraft = async (key: string): Promise<Draft | undefined> => {
    const row = lost.has(key) ? ok(lost.get(key)) : await connection.run(async () => await db.draft.get(key))
    if (!row.ok || row.value === undefined) return undefined
    const json = hasOnly(row.value, ['key', 'box']) ? await open(row.value) : err('geen-kist' as const)
    if (json.ok) return json.value
    if (!vault.isForgotten()) damage.note('draft', [{ table: 'draft', row: key, reden: json.error }])
    return undefined
  }

  const loadAny = async (key: string): Promise<Json | undefined> => (await loadDraft(key))?.waarde

  const remove = async (key: string): Promise<void> => {
    lost.delete(key)
    await connection.run(async () => {
      await db.draft.delete(key)
    })
  }

  const isQueue = (key: string): boolean => key.startsWith(queueKey)

  const allKeys = async (): Promise<readonly string[]> => {
    const keys = await connection.run(async () => await db.draft.toCollection().primaryKeys())
    return keys.ok ? keys.value : []
  }

  const saveAny = async (key: string, value: Json): Promise<Result<{ readonly op: number }, Storing>> =>
    await inTurn(async () => await put(key, value))

  return {
    loadAny,
    saveAny,
    load: async (key) => (isQueue(key) ? undefined : await inTurn(async () => await loadAny(key))),
    save: async (key, value) => {
      if (isQueue(key)) throw new RangeError('this key is taken by the queue')
      return await saveAny(key, value)
    },
    async drop(key) {
      await inTurn(async () => await remove(key))
    },
    savedAt: async (key) => await inTurn(async () => (await loadDraft(key))?.op),
    async dropUnlessLater(key, op) {
      await inTurn(async () => {
        const there = await loadDraft(key)
        if (there !== undefined && there.op <= op) await remove(key)
      })
    },
    async forgetNaming(id) {
      await inTurn(async () => {
        const keys = [...(await allKeys()), ...lost.keys()]
        for (const key of keys) if (key.includes(id)) await remove(key)
      })
    },
    leftovers: () => [...lost.values()],
    retryLeftovers: async () =>
      await inTurn(async () => {
        for (const row of lost.values()) await putSealed(row)
        return lost.size === 0
      }),
    async putBack(rows) {
      const opened = await Promise.all(rows.map(async (row) => ({ row, draft: await open(row) })))
      if (opened.some(({ draft }) => !draft.ok)) return err({ reden: 'onleesbaar', aantal: rows.length })
      return await inTurn(async () => {
        for (const { row, draft } of opened) {
          const there = await loadDraft(row.key)
          if (there !== undefined && draft.ok && there.op >= draft.value.op) continue
          const kept = await putSealed(row)
          if (!kept.ok && kept.error.reden !== 'gewist') return kept
        }
        return ok(undefined)
      })
    },
    keys: async () => (await allKeys()).filter((key) => !isQueue(key)),
    queueKeys: async () => (await allKeys()).filter(isQueue),
    settled: async () => {
      await turn
    },
  }
}
