/**
 * The two moments that people wait for, an edit and the opening of a dossier, straight on IndexedDB: all requests go
 * out at once and are answered in order, so that checking costs no extra turn. Everything else goes through Dexie.
 */
import type { StreamId } from '../domain/handeling/handeling.ts'
import { sameBytes } from '../vault/bytes.ts'
import type { BaseRow, KeysRow, StoredLogRow, TeamDb } from './db.ts'

/** One part of an act, sealed. `expected` is the count its keys row must have; null when that row must not exist. */
export interface AppendPart {
  readonly stream: StreamId
  readonly expected: number | null
  readonly n: number
  /** The stream's wrapped key: as its keys row has it, or that of a stream that is begun here. */
  readonly wrapped: Uint8Array
  /** Of a stream that is begun here: how it would be known if it was erased (`gone.ts`). */
  readonly goneHash?: string
  readonly box: Uint8Array
}

/** What came of it; only after `geschreven` is anything on disk, and then it is durable. */
export type Appended =
  | { readonly staat: 'geschreven'; readonly seqs: readonly number[] }
  | { readonly staat: 'gewist'; readonly stream: StreamId }
  | { readonly staat: 'ingehaald' }

function begin(db: TeamDb, stores: string[], mode: 'readonly' | 'readwrite'): IDBTransaction {
  const open = db.backendDB() as IDBDatabase | null
  if (open === null) throw new DOMException('the database is closed', 'InvalidStateError')
  if (db.readOnly && mode === 'readwrite') throw new DOMException('of a newer version', 'ReadOnlyError')
  return open.transaction(stores, mode, { durability: 'strict' })
}

function abort(tx: IDBTransaction): void {
  try {
    tx.abort()
  } catch {
    // It had ended by itself.
  }
}

/** True for a row that this part was sealed for: same count, same key; no row for a stream that is begun. */
const fits = ({ expected, wrapped }: AppendPart, row: KeysRow | undefined): boolean =>
  row === undefined ? expected === null : Object.is(row.n, expected) && sameBytes(row.box, wrapped)

/**
 * Checks each part's key and count, of a stream that is begun also that it was not erased, and writes log and keys, all
 * in one strict transaction: what is to be written goes out together with the questions, and is taken back when an
 * answer is another than expected. Rejects when the disk fails: then nothing was written.
 */
export async function appendRows(db: TeamDb, parts: readonly AppendPart[]): Promise<Appended> {
  const begun = parts.filter(({ goneHash }) => goneHash !== undefined)
  const tx = begin(db, begun.length === 0 ? ['keys', 'log'] : ['keys', 'log', 'gone'], 'readwrite')
  const [keys, log] = [tx.objectStore('keys'), tx.objectStore('log')]
  let refused: Appended | undefined
  let waiting = parts.length + begun.length
  const added: IDBRequest<IDBValidKey>[] = []

  const refuse = (with_: Appended): void => {
    if (refused !== undefined) return
    refused = with_
    tx.abort()
  }
  const check = (part: AppendPart, row: KeysRow | undefined): void => {
    if (row === undefined && part.expected !== null) refuse({ staat: 'gewist', stream: part.stream })
    else if (fits(part, row)) checked()
    else refuse({ staat: 'ingehaald' })
  }
  const checked = (): void => {
    waiting -= 1
    if (waiting === 0 && refused === undefined) tx.commit()
  }

  return await new Promise<Appended>((resolve, reject) => {
    const fail = (): void => {
      if (refused === undefined) reject(tx.error ?? new DOMException('aborted', 'AbortError'))
      else resolve(refused)
    }
    tx.addEventListener('abort', fail)
    tx.addEventListener('complete', () =>
      resolve({ staat: 'geschreven', seqs: added.map(({ result }) => result as number) }),
    )
    const guarded = (work: () => void): void => {
      try {
        work()
      } catch (error) {
        reject(error)
        abort(tx)
      }
    }
    guarded(() => {
      for (const { stream, goneHash = '' } of begun) {
        const erased = tx.objectStore('gone').count(goneHash)
        erased.addEventListener('success', () =>
          guarded(() => (erased.result > 0 ? refuse({ staat: 'gewist', stream }) : checked())),
        )
      }
      for (const part of parts) {
        const asked: IDBRequest<KeysRow | undefined> = keys.get(part.stream)
        asked.addEventListener('success', () => guarded(() => check(part, asked.result)))
        keys.put({ stream: part.stream, n: part.n, box: part.wrapped })
        added.push(log.add({ stream: part.stream, box: part.box }))
      }
    })
  })
}

/**
 * Writes a part in the transaction that its stream was read in: nothing can have come between. What is written stands
 * when `whenSure` says yes, and is taken back when it says no or has not said before the disk is done with it. `ended`:
 * the transaction was over already and nothing was written; so it is where WebCrypto does not answer at once. Rejects as
 * `appendRows` does.
 */
export async function appendHeld(
  tx: IDBTransaction,
  part: AppendPart,
  whenSure: Promise<boolean>,
): Promise<Appended | { readonly staat: 'ended' }> {
  let added: IDBRequest<IDBValidKey>
  try {
    tx.objectStore('keys').put({ stream: part.stream, n: part.n, box: part.wrapped })
    added = tx.objectStore('log').add({ stream: part.stream, box: part.box })
  } catch {
    abort(tx)
    return { staat: 'ended' }
  }
  let refused: boolean | undefined
  const decide = (sure: boolean): void => {
    if (refused !== undefined) return
    refused = !sure
    if (refused) {
      tx.abort()
      return
    }
    try {
      tx.commit()
    } catch {
      // It cannot be hurried at this moment, and commits by itself when its requests are answered.
    }
  }
  return await new Promise<Appended>((resolve, reject) => {
    tx.addEventListener('abort', () => {
      if (refused === true) resolve({ staat: 'ingehaald' })
      else reject(tx.error ?? new DOMException('aborted', 'AbortError'))
    })
    tx.addEventListener('complete', () => resolve({ staat: 'geschreven', seqs: [added.result as number] }))
    added.addEventListener('success', () => decide(false))
    void whenSure.then(decide)
  })
}

/** Key, base and log rows of one stream, read in one transaction; held open for writing when that is asked. */
export async function readRows(
  db: TeamDb,
  stream: StreamId,
  mode: 'readonly' | 'readwrite' = 'readonly',
): Promise<readonly [KeysRow | undefined, BaseRow | undefined, StoredLogRow[], IDBTransaction]> {
  const tx = begin(db, ['keys', 'base', 'log'], mode)
  const keys: IDBRequest<KeysRow | undefined> = tx.objectStore('keys').get(stream)
  const base: IDBRequest<BaseRow | undefined> = tx.objectStore('base').get(stream)
  const log: IDBRequest<StoredLogRow[]> = tx.objectStore('log').index('stream').getAll(stream)
  await new Promise<void>((resolve, reject) => {
    // The requests answer in order: when the last has, all have.
    log.addEventListener('success', () => resolve())
    tx.addEventListener('abort', () => reject(tx.error ?? new DOMException('aborted', 'AbortError')))
  })
  return [keys.result, base.result, log.result, tx]
}
