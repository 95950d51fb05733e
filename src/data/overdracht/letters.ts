/**
 * The rows of post: letters sealed to the team's public half, which whoever has this device could put there. So nothing
 * is believed of them: not their size, their number, nor what is in them.
 */
import type { Json } from '../../lib/json.ts'
import { aadOfPost } from '../../vault/aad.ts'
import { toBase64Url } from '../../vault/bytes.ts'
import { digestOf } from '../../vault/digest.ts'
import { sealTo } from '../../vault/sealTo.ts'
import type { Vault } from '../../vault/Vault.ts'
import type { TeamDb } from '../db.ts'
import { schemaVersion } from '../entryJson.ts'
import { packJson, unpackPlain } from '../pack.ts'
import { hasOnly } from '../places.ts'
import type { Overdrachtregel } from './overdrachtRows.ts'

/** Bytes of one row at most: the longest text that is kept, in any script, fits. */
export const largestLetter = 64 * 1024

/** So many rows are put and read at most. */
export const mostLetters = 500

/** Where a letter belongs: one hand-over of one child. */
export interface Brievenbus {
  readonly team: string
  readonly dossier: string
  readonly overdracht: string
  readonly publicKey: Uint8Array
}

/** Seals what was packed for the letterbox. */
export const sealPacked = async (
  { publicKey, ...plaats }: Brievenbus,
  packed: Uint8Array,
): Promise<Uint8Array> => await sealTo(publicKey, aadOfPost(plaats), schemaVersion, packed)

/** Seals one message for the letterbox, never deflated, so that its size is known before it is opened. */
export const sealLetter = async (bus: Brievenbus, json: Json): Promise<Uint8Array> =>
  await sealPacked(bus, packJson(json, 'plain'))

/** No row of ours has a higher number: a family would have to write for years. */
const largestSeq = 1e9

const isSeq = (seq: unknown): seq is number =>
  Number.isSafeInteger(seq) && (seq as number) >= 1 && (seq as number) <= largestSeq

/** The number of a new row beside these: after them all, or the first that is free where a stranger took the last one. */
export function freeSeq(taken: Iterable<unknown>): number {
  const used = new Set([...taken].filter(isSeq))
  const next = [...used].reduce((a, b) => Math.max(a, b), 0) + 1
  if (next <= largestSeq) return next
  let free = 1
  while (used.has(free)) free += 1
  return free
}

/** Deletes what has a key that no row of ours ever had; after such a key no other could be given. */
export async function dropForeign(db: TeamDb): Promise<void> {
  const foreign = (await db.post.toCollection().primaryKeys()).filter((seq) => !isSeq(seq))
  if (foreign.length > 0) await db.post.bulkDelete(foreign)
}

export interface PostRow {
  readonly seq: number
  readonly box: Uint8Array
}

/** The rows after this number, the earliest first; `over`: how many more there are than are read. */
export async function readLetters(
  db: TeamDb,
  after = 0,
): Promise<{ readonly rows: readonly PostRow[]; readonly over: number }> {
  const [rows, count] = await db.transaction('r', db.post, async () => {
    const rest = db.post.where(':id').above(after)
    return await Promise.all([rest.clone().limit(mostLetters).toArray(), rest.count()])
  })
  return { rows: rows as PostRow[], over: count - rows.length }
}

/** True for a row that has the shape and size of a letter; only such a one is opened. */
export const isLetter = (row: PostRow): boolean =>
  hasOnly(row, ['seq', 'box']) && row.box.length <= largestLetter

/** What a letter is known by again, opened or not. */
export const merkVan = async ({ box }: PostRow): Promise<string> =>
  (await digestOf(toBase64Url(box))).slice(0, 22)

/** A letter that opened, and the hand-over it belongs to. `json` is undefined when it holds none, or too much. */
export interface Brief {
  readonly regel: Overdrachtregel
  readonly json: Json | undefined
  /** Sealed by a newer version of the app, that alone can read it. */
  readonly nieuwer: boolean
}

/** Tries the letter under each hand-over; null when it belongs to none, or is no letter. `unpack` as it was packed. */
export async function openLetter(
  vault: Vault,
  team: string,
  regels: readonly Overdrachtregel[],
  row: PostRow,
  unpack: typeof unpackPlain = unpackPlain,
): Promise<Brief | null> {
  if (!isLetter(row)) return null
  for (const regel of regels) {
    const { id: overdracht, dossier } = regel
    const opened = await vault.openPost(aadOfPost({ team, dossier, overdracht }), row.box)
    if (!opened.ok) continue
    const { sv, content } = opened.value
    const nieuwer = sv > schemaVersion
    const json = nieuwer ? undefined : unpack(content)
    return { regel, json: json?.ok === true ? json.value : undefined, nieuwer }
  }
  return null
}
