/** Drafts that stand under no child but hold the name of one: what was typed or pasted and never put on the list. */
import { recognizeKolommen } from '../../domain/dossier/kolommen.ts'
import { normalise } from '../../domain/dossier/lijst.ts'
import { today } from '../../lib/datum.ts'
import type { Json } from '../../lib/json.ts'
import type { Redacted } from '../../lib/redacted.ts'
import { naamDrafts, plakDraft } from '../draftKeys.ts'
import type { DraftStore } from '../drafts.ts'

/**
 * Those in which every word of one of these names stands, by key, each with what stays of it: of pasted rows the others,
 * null when nothing does. Rows are judged one by one, a form as a whole.
 */
export async function draftsNaming(
  drafts: Pick<DraftStore, 'load'>,
  namen: readonly Redacted<string>[],
): Promise<ReadonlyMap<string, Json>> {
  const wanted = namen.map((naam) => wordsOf(naam.reveal())).filter((words) => words.length > 0)
  const isNamed = (texts: readonly string[]): boolean => {
    const there = new Set(texts.flatMap(wordsOf))
    return wanted.some((words) => words.every((word) => there.has(word)))
  }
  const found = new Map<string, Json>()
  for (const key of naamDrafts) {
    const draft = (await drafts.load(key)) ?? null
    const texts = textsIn(draft)
    if (key !== plakDraft) {
      if (isNamed(texts)) found.set(key, null)
    } else if (texts.flatMap(rowsOf).some((row) => isNamed([row]))) {
      const rest = mapTexts(draft, (text) => {
        const rows = rowsOf(text).filter((row) => !isNamed([row]))
        return holdsRows(rows) ? rows.join('\n') : ''
      })
      found.set(key, textsIn(rest).some((text) => text !== '') ? rest : null)
    }
  }
  return found
}

const wordsOf = (text: string): readonly string[] =>
  normalise(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')

/** The rows of a pasted text; a cell between quotes may hold line breaks. */
function rowsOf(text: string): readonly string[] {
  const rows: string[] = []
  let open = false
  for (const line of text.split('\n')) {
    rows.push(open ? `${rows.pop() ?? ''}\n${line}` : line)
    if (line.split('"').length % 2 === 0) open = !open
  }
  return rows
}

/** False when nothing is left but a header. */
function holdsRows(rows: readonly string[]): boolean {
  const read = recognizeKolommen(
    rows.map((row) => row.split('\t')),
    today(),
  )
  return read.staat !== 'leeg' && read.rijen.length > 0
}

function textsIn(json: Json): readonly string[] {
  if (typeof json === 'string') return [json]
  if (typeof json !== 'object' || json === null) return []
  return Object.values(json).flatMap((part: Json) => textsIn(part))
}

function mapTexts(json: Json, change: (text: string) => string): Json {
  if (typeof json === 'string') return change(json)
  if (typeof json !== 'object' || json === null) return json
  if (Array.isArray(json)) return json.map((part: Json) => mapTexts(part, change))
  return Object.fromEntries(Object.entries(json).map(([key, part]) => [key, mapTexts(part, change)]))
}
