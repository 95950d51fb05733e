/**
 * Chromium goes on writing in the log it finds at a start, also behind the half record that a power failure left there:
 * at the start after that it finds the log damaged and deletes every database of the storage (google/leveldb issue
 * 1287). Deleting a database makes it begin a new log, so an empty one is made and deleted before the first write.
 */

const name = 'kanteltafel-nieuw-logboek'

/** Storages that have a log of this document's own; '' is the common one. */
const begun = new Map<string, Promise<void>>()

/**
 * Has the storage begin a new log, once in the life of this document. Never rejects: where this is refused, so is the
 * write that it should protect, and that one tells it.
 */
export async function beginFreshLog(bucket: string, factory: IDBFactory): Promise<void> {
  const known = begun.get(bucket)
  if (known !== undefined) return await known
  const fresh = makeAndDelete(factory).catch(() => undefined)
  begun.set(bucket, fresh)
  await fresh
}

async function makeAndDelete(factory: IDBFactory): Promise<void> {
  const empty = await settled(factory.open(name))
  empty.close()
  await settled(factory.deleteDatabase(name))
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
