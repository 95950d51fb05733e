/** What the machine can do with nothing of ours around it: the limits that our own numbers stand beside. */

const request = <T>(asked: IDBRequest<T>): Promise<T> =>
  new Promise((done, fail) => {
    asked.addEventListener('success', () => done(asked.result))
    asked.addEventListener('error', () => fail(asked.error ?? new Error('IndexedDB')))
  })

const complete = (transaction: IDBTransaction): Promise<void> =>
  new Promise((done, fail) => {
    transaction.addEventListener('complete', () => done())
    transaction.addEventListener('abort', () => fail(transaction.error ?? new Error('aborted')))
  })

async function withStore<T>(work: (db: IDBDatabase) => Promise<T>): Promise<T> {
  const name = `limit-${Date.now()}`
  const opening = indexedDB.open(name, 1)
  opening.addEventListener('upgradeneeded', () =>
    opening.result.createObjectStore('s', { autoIncrement: true }),
  )
  const db = await request(opening)
  try {
    return await work(db)
  } finally {
    db.close()
    indexedDB.deleteDatabase(name)
  }
}

const random = (size: number): Uint8Array<ArrayBuffer> => {
  const bytes = new Uint8Array(size)
  for (let at = 0; at < size; at += 65_536)
    crypto.getRandomValues(bytes.subarray(at, Math.min(size, at + 65_536)))
  return bytes
}

/** Does the work with a function that puts so many random bytes strictly durably and gives the milliseconds it took. */
export async function withStrictPut<T>(
  size: number,
  work: (put: () => Promise<number>) => Promise<T>,
): Promise<T> {
  return await withStore(async (db) => {
    return await work(async () => {
      const bytes = random(size)
      const begun = performance.now()
      const transaction = db.transaction('s', 'readwrite', { durability: 'strict' })
      transaction.objectStore('s').put(bytes)
      await complete(transaction)
      return performance.now() - begun
    })
  })
}

/** Milliseconds to read so many rows in one go and open each with AES-GCM, and nothing else. */
export async function readAndOpen(rows: number, size: number): Promise<number> {
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
  return await withStore(async (db) => {
    const sealed = await Promise.all(
      Array.from({ length: rows }, async () => {
        const iv = random(12)
        return { iv, box: await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, random(size)) }
      }),
    )
    const writing = db.transaction('s', 'readwrite')
    for (const row of sealed) writing.objectStore('s').put(row)
    await complete(writing)
    const begun = performance.now()
    const read = (await request(db.transaction('s').objectStore('s').getAll())) as typeof sealed
    await Promise.all(read.map(({ iv, box }) => crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, box)))
    return performance.now() - begun
  })
}
