/** The little that is used of the rivals, so that these files are checked also where the rivals are not installed. */

declare module 'pouchdb-browser' {
  interface Change<T> {
    readonly id: string
    readonly doc?: T
  }
  interface Changes<T> {
    on(event: 'change', listener: (change: Change<T>) => void): Changes<T>
    cancel(): void
  }
  export default class PouchDB<T extends { readonly _id: string }> {
    static plugin(plugin: object): void
    constructor(name: string, options: { readonly adapter: string })
    bulkDocs(docs: readonly T[]): Promise<unknown>
    get(id: string): Promise<T>
    put(doc: T): Promise<unknown>
    allDocs(options: { readonly include_docs: true }): Promise<{
      readonly rows: readonly { readonly doc?: T }[]
    }>
    changes(options: { readonly since: 'now'; readonly live: true; readonly include_docs: true }): Changes<T>
    close(): Promise<void>
  }
}

declare module 'pouchdb-adapter-indexeddb' {
  const adapter: object
  export default adapter
}

/** In Chromium since 140; not in the compiler's list of 2023. */
interface Uint8Array {
  toBase64(): string
}
interface Uint8ArrayConstructor {
  fromBase64(text: string): Uint8Array<ArrayBuffer>
}

declare module 'rxdb/plugins/core' {
  interface RxDocument<T> {
    readonly inhoud: unknown
    getLatest(): RxDocument<T> & T
    incrementalModify(change: (data: T) => T): Promise<unknown>
  }
  interface RxQuery<R> {
    exec(): Promise<R>
    readonly $: { subscribe(listener: (found: R) => void): { unsubscribe(): void } }
  }
  export interface RxCollection<T> {
    bulkInsert(docs: readonly T[]): Promise<{ readonly error: readonly unknown[] }>
    find(): RxQuery<readonly (RxDocument<T> & T)[]>
    findOne(id: string): RxQuery<(RxDocument<T> & T) | null>
  }
  export interface RxDatabase {
    addCollections(collections: Readonly<Record<string, { readonly schema: object }>>): Promise<unknown>
    readonly collections: Readonly<Record<string, unknown>>
    close(): Promise<unknown>
  }
  export function createRxDatabase(options: {
    readonly name: string
    readonly storage: object
    readonly password: string
    readonly multiInstance: boolean
  }): Promise<RxDatabase>
}

declare module 'rxdb/plugins/storage-dexie' {
  export function getRxStorageDexie(options: { readonly chromeTransactionDurability: 'strict' }): object
}

declare module 'rxdb/plugins/encryption-crypto-js' {
  export function wrappedKeyEncryptionCryptoJsStorage(options: { readonly storage: object }): object
}

declare module '@noble/ciphers/chacha.js' {
  export function xchacha20poly1305(
    key: Uint8Array,
    nonce: Uint8Array,
  ): {
    encrypt(plain: Uint8Array): Uint8Array<ArrayBuffer>
    decrypt(sealed: Uint8Array): Uint8Array<ArrayBuffer>
  }
}
