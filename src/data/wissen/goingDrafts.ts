/**
 * Which drafts go when a child is erased, and whether what was read of them still stands: another window saves while this
 * one reads, and what it was told is kept may not be written over.
 */
import type { DossierSamenvatting } from '../../domain/dossier/samenvatting.ts'
import type { Json } from '../../lib/json.ts'
import { type DraftPlek, draftPlek, naamDrafts } from '../draftKeys.ts'
import { isSame, type SealedDraft } from '../draftRows.ts'
import type { DraftStore } from '../drafts.ts'
import { draftsNaming } from './namedDrafts.ts'

/** Drafts under keys that begin so say where one was, and hold nothing that was typed. */
const plekDrafts = 'plek/'

export interface GoingDrafts {
  /** The keys of what was typed under one of these worksheets. */
  readonly eigen: readonly string[]
  /** What stands elsewhere and holds the name or number of one: by key what stays of each, null for nothing. */
  readonly genoemd: ReadonlyMap<string, Json>
}

/** The drafts that go with the worksheets of these children, as they stand now. */
export async function readGoingDrafts(
  drafts: Pick<DraftStore, 'keys' | 'loadAny'>,
  kinderen: readonly DossierSamenvatting[],
  dossiers: readonly string[],
): Promise<GoingDrafts> {
  const typed = (await drafts.keys()).filter((key) => !key.startsWith(plekDrafts))
  const eigen = typed.filter((key) => dossiers.some((id) => key.includes(id)))
  const others = typed.filter((key) => !eigen.includes(key))
  return { eigen, genoemd: await draftsNaming(drafts, others, kinderen) }
}

/** Where these drafts were typed, each place once. */
export function plekkenOf(keys: Iterable<string>): readonly DraftPlek[] {
  const plekken = [...keys].flatMap((key) => draftPlek(key) ?? [])
  return [...new Map(plekken.map((plek) => [JSON.stringify(plek), plek])).values()]
}

/**
 * The same for the erasing itself: also where nothing stands yet of a child who is not on the list. Another window may hold
 * the name there that it did not write down so far. What stands there and names nobody is left alone.
 */
export async function readErasedDrafts(
  drafts: Pick<DraftStore, 'keys' | 'loadAny'>,
  kinderen: readonly DossierSamenvatting[],
  dossiers: readonly string[],
): Promise<ReadonlyMap<string, Json>> {
  const { genoemd } = await readGoingDrafts(drafts, kinderen, dossiers)
  const erased = new Map(genoemd)
  for (const key of naamDrafts) if ((await drafts.loadAny(key)) === undefined) erased.set(key, null)
  return erased
}

/** True when these are the same rows: nothing was saved or dropped between the two readings. */
export const sameDrafts = (before: readonly SealedDraft[], now: readonly SealedDraft[]): boolean =>
  before.length === now.length &&
  before.every(({ key, box }, at) => now[at]?.key === key && isSame(box, now[at].box))
