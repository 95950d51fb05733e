import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import type { Page } from '@playwright/test'
import type { Trace } from './Watch.ts'

/** A string that was searched for, and where it stands. */
export interface Find {
  readonly where: string
  readonly string: string
}

/** One guise of a string, as bytes written in latin1. */
interface Needle {
  readonly string: string
  readonly guise: string
  readonly bytes: string
}

const latin1 = (buffer: Buffer): string => buffer.toString('latin1')

/** The part of a base64 text that is the same whatever stands around the bytes, for each of the three alignments. */
function base64Cores(bytes: Buffer): string[] {
  return [0, 1, 2].map((shift) => {
    const text = Buffer.concat([Buffer.alloc(shift), bytes])
      .toString('base64')
      .replaceAll('=', '')
    const whole = Math.floor(((shift + bytes.length) * 8) / 6)
    return text.slice(Math.ceil((shift * 8) / 6), whole)
  })
}

/** A string as UTF-8, UTF-16LE, and base64 (both alphabets) at three alignments. */
export function needlesOf(strings: readonly string[]): readonly Needle[] {
  return strings.flatMap((string) => {
    const utf8 = Buffer.from(string, 'utf8')
    const cores = [...base64Cores(utf8), ...base64Cores(Buffer.from(string, 'utf16le'))]
    const urlSafe = cores.map((core) => core.replaceAll('+', '-').replaceAll('/', '_'))
    return [
      { string, guise: 'utf-8', bytes: latin1(utf8) },
      { string, guise: 'utf-16', bytes: latin1(Buffer.from(string, 'utf16le')) },
      ...[...new Set([...cores, ...urlSafe])].map((bytes) => ({ string, guise: 'base64', bytes })),
    ]
  })
}

/** Searches the addresses, titles, console lines, requests and file names of a story. */
export function searchTraces(traces: readonly Trace[], strings: readonly string[]): readonly Find[] {
  const needles = needlesOf(strings)
  return traces.flatMap(({ where, text }) => {
    const bytes = [text, safelyDecoded(text)].map((form) => latin1(Buffer.from(form, 'utf8'))).join('\n')
    return needles
      .filter((needle) => bytes.includes(needle.bytes))
      .map(({ string, guise }) => ({ where: `${where} (${guise})`, string }))
  })
}

function safelyDecoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** Searches every file under a folder. */
export async function searchFiles(folder: string, strings: readonly string[]): Promise<readonly Find[]> {
  const needles = needlesOf(strings).map((needle) => ({
    ...needle,
    buffer: Buffer.from(needle.bytes, 'latin1'),
  }))
  const finds: Find[] = []
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath, entry.name)
    // a live browser removes files while we read
    const content = await readFile(path).catch(() => Buffer.alloc(0))
    for (const { string, guise, buffer } of needles)
      if (content.includes(buffer)) finds.push({ where: `file ${relative(folder, path)} (${guise})`, string })
  }
  return finds
}

/** Searches IndexedDB (of every Storage Bucket too), caches, local storage and cookies. */
export async function searchStores(page: Page, strings: readonly string[]): Promise<readonly Find[]> {
  return await page.evaluate(searchInPage, needlesOf(strings))
}

/** Searches what belongs to one tab: its session storage, the state of its history entry, its window name. */
export async function searchTab(page: Page, strings: readonly string[]): Promise<readonly Find[]> {
  const kept = await page.evaluate(() => ({
    sessionStorage: JSON.stringify(Object.entries(sessionStorage)),
    'history.state': JSON.stringify(history.state ?? null),
    'window.name': window.name,
  }))
  const needles = needlesOf(strings)
  return Object.entries(kept).flatMap(([where, text]) =>
    needles
      .filter(({ bytes }) => latin1(Buffer.from(text, 'utf8')).includes(bytes))
      .map(({ string, guise }) => ({ where: `${where} (${guise})`, string })),
  )
}

/** Runs in the page: it may use nothing from outside itself. */
async function searchInPage(needles: readonly Needle[]): Promise<Find[]> {
  interface Bucket {
    indexedDB: IDBFactory
    caches: CacheStorage
  }
  interface Buckets {
    keys(): Promise<string[]>
    open(name: string): Promise<Bucket>
  }
  const finds: Find[] = []
  const latin = (bytes: Uint8Array) => {
    let text = ''
    for (let at = 0; at < bytes.length; at += 8192)
      text += String.fromCharCode(...bytes.subarray(at, at + 8192))
    return text
  }
  const check = (where: string, bytes: Uint8Array) => {
    const text = latin(bytes)
    for (const { string, guise, bytes: needle } of needles)
      if (text.includes(needle)) finds.push({ where: `${where} (${guise})`, string })
  }
  const scan = async (where: string, value: unknown, seen = new Set<unknown>()): Promise<void> => {
    if (typeof value === 'string') return check(where, new TextEncoder().encode(value))
    if (typeof value !== 'object' || value === null || seen.has(value)) return
    seen.add(value)
    if (value instanceof ArrayBuffer) return check(where, new Uint8Array(value))
    if (ArrayBuffer.isView(value))
      return check(where, new Uint8Array(value.buffer, value.byteOffset, value.byteLength))
    if (value instanceof Blob) return check(where, new Uint8Array(await value.arrayBuffer()))
    const many = Array.isArray(value) || value instanceof Map || value instanceof Set
    const inner = many ? [...(value as Iterable<unknown>)] : [...Object.keys(value), ...Object.values(value)]
    for (const part of inner) await scan(where, part, seen)
  }
  const ask = <T>(request: IDBRequest<T>) =>
    new Promise<T>((done, fail) => {
      request.addEventListener('success', () => done(request.result))
      request.addEventListener('error', () => fail(request.error ?? new Error('IndexedDB')))
    })
  const scanDatabases = async (where: string, factory: IDBFactory) => {
    for (const { name } of await factory.databases()) {
      if (name === undefined) continue
      await scan(`${where} database name`, name)
      const db = await ask(factory.open(name))
      for (const store of db.objectStoreNames) {
        const objects = db.transaction(store).objectStore(store)
        await scan(`${where} ${name}.${store}`, [
          await ask(objects.getAllKeys()),
          await ask(db.transaction(store).objectStore(store).getAll()),
        ])
      }
      db.close()
    }
  }
  const scanCaches = async (where: string, caches: CacheStorage) => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name)
      for (const request of await cache.keys()) {
        const answer = await cache.match(request)
        await scan(`${where} ${name}`, [
          request.url,
          [...(answer?.headers ?? [])],
          await answer?.arrayBuffer(),
        ])
      }
    }
  }
  await scanDatabases('IndexedDB', indexedDB)
  await scanCaches('caches', caches)
  const buckets = (navigator as unknown as { storageBuckets?: Buckets }).storageBuckets
  for (const name of (await buckets?.keys()) ?? []) {
    const bucket = await buckets?.open(name)
    if (bucket === undefined) continue
    await scan('bucket name', name)
    await scanDatabases(`bucket ${name}`, bucket.indexedDB)
    await scanCaches(`bucket ${name} caches`, bucket.caches)
  }
  await scan('localStorage', Object.entries(localStorage))
  await scan('cookies', document.cookie)
  return finds
}
