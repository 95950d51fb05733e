/**
 * Chromium goes on writing in the log it finds at a start, also behind the half record that a power failure or a full
 * disk left there: at the start after that it finds the log damaged and deletes every database of the storage
 * (google/leveldb issue 1287). Deleting a database makes it begin a new log, a moment after the answer and only when
 * no write stands in its way (LevelDB takes both together, and begins none: seen in its LOG, 1 of 4 on a busy machine).
 * So an empty one is made and deleted before the first write, twice, each followed by a moment in which nothing is
 * written.
 */
import { within } from './within.ts'

const name = 'kanteltafel-nieuw-logboek'

/** Another window may hold the empty database a moment; one that sleeps must not keep this one from opening. */
const longestMs = 2_000

const rounds = [1, 2]
/** With this quiet behind it, of 130 rounds on a busy machine not one was passed over. */
const quietMs = 25

/** Storages that have a log of this document's own; '' is the common one. */
const begun = new Map<string, Promise<void>>()

/**
 * Has the storage begin a new log, once until `distrustLog`. Never rejects and never waits longer than 2 s: what was
 * refused is tried again at the next call.
 */
export async function beginFreshLog(bucket: string, factory: IDBFactory): Promise<void> {
  const known = begun.get(bucket)
  if (known !== undefined) return await known
  const fresh = within(longestMs, async () => {
    await makeAndDelete(factory).catch(() => {
      begun.delete(bucket)
    })
  })
  begun.set(bucket, fresh)
  await fresh
}

/** A write failed or the connection was lost: the log may end in half a record again. */
export function distrustLog(bucket: string): void {
  begun.delete(bucket)
}

async function makeAndDelete(factory: IDBFactory): Promise<void> {
  for (const _ of rounds) {
    const empty = await settled(factory.open(name))
    empty.close()
    await settled(factory.deleteDatabase(name))
    await new Promise((done) => setTimeout(done, quietMs))
  }
}

const settled = async <T>(request: IDBRequest<T>): Promise<T> =>
  await new Promise((done, failed) => {
    request.addEventListener('success', () => {
      done(request.result)
    })
    request.addEventListener('error', () => {
      failed(request.error ?? new DOMException('refused', 'UnknownError'))
    })
  })
