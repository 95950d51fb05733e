/**
 * A file of what the disk would not take at locking: sealed boxes as text, that only this team's vault opens. Read back
 * as hostile input: anything that is not exactly such a file is refused.
 */
import type { Json } from '../lib/json.ts'
import type { SealedDraft } from './draftRows.ts'
import { isList, isRecord, isText } from './shape.ts'

const format = 'kanteltafel-nog-niet-bewaard'
const mostRows = 1000
const mostText = 20_000_000

/** The file's text. */
export function packLeftovers(rows: readonly SealedDraft[]): string {
  const lines = rows.map(({ key, box }) => ({ key, box: toBase64(box) }))
  return JSON.stringify({ format, v: 1, rows: lines })
}

/** The sealed rows in a file, or null when it is no such file (another format, over 20 MB, over 1,000 rows). */
export function unpackLeftovers(text: string): readonly SealedDraft[] | null {
  if (text.length > mostText) return null
  const json = parse(text)
  if (!isRecord(json) || json['format'] !== format || json['v'] !== 1) return null
  const rows = json['rows']
  if (!isList(rows) || rows.length > mostRows) return null
  const read = rows.map((row) => {
    if (!isRecord(row) || !isText(row['key']) || !isText(row['box'])) return null
    const box = fromBase64(row['box'])
    return box === null ? null : { key: row['key'], box }
  })
  return read.some((row) => row === null) ? null : read.filter((row) => row !== null)
}

function parse(text: string): Json {
  try {
    return JSON.parse(text) as Json
  } catch {
    return null
  }
}

function toBase64(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 8192)
    text += String.fromCharCode(...bytes.subarray(at, at + 8192))
  return btoa(text)
}

function fromBase64(text: string): Uint8Array | null {
  try {
    return Uint8Array.from(atob(text), (char) => char.charCodeAt(0))
  } catch {
    return null
  }
}
