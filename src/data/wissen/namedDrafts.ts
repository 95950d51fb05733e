/** Drafts that stand under no child but hold the name of one: what was typed or pasted and never put on the list. */
import { normalise } from '../../domain/dossier/lijst.ts'
import type { Json } from '../../lib/json.ts'
import type { Redacted } from '../../lib/redacted.ts'
import { naamDrafts } from '../draftKeys.ts'
import type { DraftStore } from '../drafts.ts'

/** The keys of those in which every word of one of these names stands. */
export async function draftsNaming(
  drafts: Pick<DraftStore, 'load'>,
  namen: readonly Redacted<string>[],
): Promise<readonly string[]> {
  const wanted = namen.map((naam) => wordsOf(naam.reveal())).filter((words) => words.length > 0)
  if (wanted.length === 0) return []
  const found = await Promise.all(
    naamDrafts.map(async (key) => {
      const there = new Set(textsIn((await drafts.load(key)) ?? null).flatMap(wordsOf))
      return wanted.some((words) => words.every((word) => there.has(word))) ? [key] : []
    }),
  )
  return found.flat()
}

const wordsOf = (text: string): readonly string[] =>
  normalise(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')

function textsIn(json: Json): readonly string[] {
  if (typeof json === 'string') return [json]
  if (typeof json !== 'object' || json === null) return []
  return Object.values(json).flatMap((part: Json) => textsIn(part))
}
