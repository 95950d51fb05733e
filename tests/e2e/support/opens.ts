import type { BrowserContext, Page } from '@playwright/test'

/** Every key that a document made, took out or worked with, and the places (AAD) of all that it opened or sealed. */
interface Heard {
  readonly keys: Set<CryptoKey>
  readonly places: Set<string>
}

/** From now on every document remembers them. */
export async function listenToKeys(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const { subtle } = crypto as { readonly subtle?: SubtleCrypto }
    if (subtle === undefined) return
    const heard: Heard = { keys: new Set(), places: new Set() }
    type Act = (...given: readonly unknown[]) => Promise<unknown>
    const note = (one: unknown): void => {
      if (one instanceof CryptoKey) heard.keys.add(one)
      if (typeof one !== 'object' || one === null) return
      if ('privateKey' in one) note(one.privateKey)
      // behind the six bytes of the header
      if ('additionalData' in one)
        heard.places.add(new TextDecoder().decode(one.additionalData as BufferSource).slice(6))
    }
    Object.assign(globalThis, { heard })
    const acts = [
      'decrypt',
      'encrypt',
      'importKey',
      'unwrapKey',
      'deriveKey',
      'deriveBits',
      'generateKey',
    ] as const
    for (const name of acts) {
      const act = (subtle[name] as Act).bind(subtle)
      const told: Act = async (...given) => {
        for (const one of given) note(one)
        const answer = await act(...given)
        note(answer)
        return answer
      }
      Object.assign(subtle, { [name]: told })
    }
  })
}

export const placesOf = async (page: Page): Promise<readonly string[]> =>
  await page.evaluate(() => [...(globalThis as unknown as { heard: Heard }).heard.places])

export interface Opens {
  /** Of every key with which this document could open something, or take out another key. */
  readonly keys: readonly { readonly usages: readonly string[]; readonly extractable: boolean }[]
  /** How many sealed boxes were tried. */
  readonly tried: number
  readonly opened: readonly { readonly table: string; readonly text: string }[]
}

/** Tries every box of every table with every key of this document, at each of these places and its own. */
export const whatOpens = async (page: Page, places: readonly string[]): Promise<Opens> =>
  await page.evaluate(tryAll, places)

/** Runs in the page: it may use nothing from outside itself. */
async function tryAll(given: readonly string[]): Promise<Opens> {
  interface Buckets {
    keys(): Promise<string[]>
    open(name: string): Promise<{ readonly indexedDB: IDBFactory }>
  }
  const { keys: heardKeys, places: own } = (globalThis as unknown as { heard: Heard }).heard
  const opens = new Set<string>(['decrypt', 'unwrapKey'])
  const openers = [...heardKeys].filter(({ usages }) => usages.some((usage) => opens.has(usage)))
  const keys = openers.filter(({ usages }) => usages.includes('decrypt'))
  const places = [...new Set([...given, ...own])].map((place) => new TextEncoder().encode(place))
  const answer = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result))
      request.addEventListener('error', () => reject(request.error ?? new Error('no answer')))
    })
  const textOf = async (content: Uint8Array<ArrayBuffer>): Promise<string> => {
    const body = new Blob([content.subarray(1)])
    if (content[0] !== 1) return await body.text()
    return await new Response(body.stream().pipeThrough(new DecompressionStream('deflate-raw'))).text()
  }
  const header = 6
  const iv = 12
  const opened: { table: string; text: string }[] = []
  let tried = 0
  const attempt = async (table: string, box: Uint8Array<ArrayBuffer>): Promise<void> => {
    if (box[0] !== 0xdb || box[1] !== 0x4b || box[2] !== 0x54) return
    tried += 1
    for (const key of keys)
      for (const place of places) {
        const additionalData = new Uint8Array(header + place.length)
        additionalData.set(box.subarray(0, header))
        additionalData.set(place, header)
        const params = { name: 'AES-GCM', iv: box.slice(header, header + iv), additionalData }
        const content = await crypto.subtle
          .decrypt(params, key, box.slice(header + iv))
          .catch(() => undefined)
        if (content !== undefined) opened.push({ table, text: await textOf(new Uint8Array(content)) })
      }
  }
  const { storageBuckets } = navigator as Navigator & { readonly storageBuckets?: Buckets }
  for (const name of (await storageBuckets?.keys()) ?? []) {
    const factory = (await storageBuckets?.open(name))?.indexedDB
    for (const database of (await factory?.databases()) ?? []) {
      if (factory === undefined) continue
      const db = await answer(factory.open(database.name ?? ''))
      for (const table of db.objectStoreNames) {
        const rows = (await answer(db.transaction(table).objectStore(table).getAll())) as object[]
        for (const value of rows.flatMap((row) => Object.values(row) as unknown[])) {
          if (!(value instanceof Uint8Array)) continue
          const box = new Uint8Array(value)
          await attempt(table, box)
          // a letter: behind the point of its sender
          await attempt(table, box.slice(65))
        }
      }
      db.close()
    }
  }
  const told = openers.map(({ usages, extractable }) => ({ usages, extractable }))
  return { keys: told, tried, opened }
}
