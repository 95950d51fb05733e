/** Drafts that stand under no child but hold the name or number of one: what was typed or pasted and never kept. */
import { recognizeKolommen } from '../../domain/dossier/kolommen.ts'
import { normalise } from '../../domain/dossier/lijst.ts'
import type { DossierSamenvatting } from '../../domain/dossier/samenvatting.ts'
import { today } from '../../lib/datum.ts'
import type { Json } from '../../lib/json.ts'
import { plakDraft } from '../draftKeys.ts'
import type { DraftStore } from '../drafts.ts'

type Genoemd = Pick<DossierSamenvatting, 'id' | 'naam' | 'rugnummer' | 'oudeRugnummers'>

/**
 * Those of these drafts in which every word of the name of one of these children stands, or its number as it is typed in a
 * line (`#214`), or its id: by key, each with what stays of it. Of pasted rows the others stay, of any other draft nothing.
 */
export async function draftsNaming(
  drafts: Pick<DraftStore, 'loadAny'>,
  keys: readonly string[],
  kinderen: readonly Genoemd[],
): Promise<ReadonlyMap<string, Json>> {
  const wanted = kinderen.map(({ naam }) => wordsOf(naam.reveal())).filter((words) => words.length > 0)
  const numbers = new Set(
    kinderen.flatMap(({ rugnummer, oudeRugnummers }) => [rugnummer ?? -1, ...oudeRugnummers]),
  )
  const isNumbered = (text: string): boolean =>
    [...text.matchAll(/#(\d{1,9})(?!\d)/gu)].some(([, nummer]) => numbers.has(Number(nummer)))
  const ids = new Set(kinderen.map(({ id }) => id))
  const isNamed = (texts: readonly string[]): boolean => {
    const there = new Set(texts.flatMap(wordsOf))
    return (
      wanted.some((words) => words.every((word) => there.has(word))) ||
      texts.some((text) => ids.has(text) || isNumbered(text))
    )
  }
  const found = new Map<string, Json>()
  for (const key of keys) {
    // Looked at only: whoever has it on the screen does not begin with it anew.
    const draft = (await drafts.loadAny(key)) ?? null
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
