import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'

/** A piece of a sealed row: enough bytes to be found nowhere by chance, few enough to lie in one piece in a file. */
export interface Piece {
  readonly table: string
  readonly bytes: Buffer
}

const pieceLength = 24

/** Pieces of every row of one stream, as they lie in the team's database now: the wrapped key and what is sealed under it. */
export async function piecesOf(page: Page, stream: string): Promise<readonly Piece[]> {
  const rows = await page.evaluate(readRows, stream)
  return rows.flatMap(({ table, box }) => {
    // past the header and the IV; two places, so that one may lie across the edge of a block
    const bytes = Buffer.from(box)
    return [20, 20 + pieceLength].map((at) => ({ table, bytes: bytes.subarray(at, at + pieceLength) }))
  })
}

/** Runs in the page: every box of this stream, by table. */
async function readRows(stream: string): Promise<{ table: string; box: number[] }[]> {
  interface Buckets {
    keys(): Promise<string[]>
    open(name: string): Promise<{ readonly indexedDB: IDBFactory }>
  }
  const answer = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result))
      request.addEventListener('error', () => reject(request.error ?? new Error('no answer')))
    })
  const { storageBuckets } = navigator as Navigator & { readonly storageBuckets?: Buckets }
  const found: { table: string; box: number[] }[] = []
  for (const name of (await storageBuckets?.keys()) ?? []) {
    const factory = (await storageBuckets?.open(name))?.indexedDB
    for (const database of (await factory?.databases()) ?? []) {
      if (factory === undefined) continue
      const db = await answer(factory.open(database.name ?? ''))
      for (const table of ['keys', 'base', 'log', 'segment']) {
        const rows = (await answer(db.transaction(table).objectStore(table).getAll())) as {
          stream: string
          box: Uint8Array
        }[]
        for (const row of rows) if (row.stream === stream) found.push({ table, box: [...row.box] })
      }
      db.close()
    }
  }
  return found
}

/** The tables of which a piece stands in a file under this folder; empty means: nowhere. */
export async function tablesFound(folder: string, pieces: readonly Piece[]): Promise<readonly string[]> {
  const found = new Set<string>()
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    // a live browser removes files while we read
    const content = await readFile(join(entry.parentPath, entry.name)).catch(() => Buffer.alloc(0))
    for (const { table, bytes } of pieces) if (content.includes(bytes)) found.add(table)
  }
  return [...found].sort()
}
