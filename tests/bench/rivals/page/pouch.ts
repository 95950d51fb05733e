/**
 * PouchDB on its indexeddb adapter, one document per dossier, sealed by hand with AES-GCM (WebCrypto): whole, or with
 * what the list shows as a box of its own, so that the list need not open the rest. PouchDB has no strict durability.
 */
import indexeddb from 'pouchdb-adapter-indexeddb'
import PouchDB from 'pouchdb-browser'
import type { Json } from '../../../../src/lib/json.ts'
import { renamed, unpackLijst, withNotitie } from './documents.ts'
import type { Document, Lijst, Rival } from './Rival.ts'
import { secret } from './secret.ts'

PouchDB.plugin(indexeddb)

interface Sealed {
  readonly _id: string
  readonly _rev?: string
  /** The whole document, or without its list. */
  readonly box: string
  /** What the list shows, where that is apart. */
  readonly lijst?: string
}

type Content = Pick<Document, 'inhoud'> & { readonly lijst?: Json }

const ivLength = 12
const encoder = new TextEncoder()
const decoder = new TextDecoder()

/** `apart`: what the list shows stands in a box of its own. */
export function createPouch({ apart }: { readonly apart: boolean }): Rival {
  let db: PouchDB<Sealed>
  let key: CryptoKey

  const seal = async (id: string, json: object | Json): Promise<string> => {
    const iv = crypto.getRandomValues(new Uint8Array(ivLength))
    const params = { name: 'AES-GCM', iv, additionalData: encoder.encode(id) }
    const sealed = await crypto.subtle.encrypt(params, key, encoder.encode(JSON.stringify(json)))
    const box = new Uint8Array(ivLength + sealed.byteLength)
    box.set(iv)
    box.set(new Uint8Array(sealed), ivLength)
    return box.toBase64()
  }
  const unseal = async (id: string, text: string): Promise<Json> => {
    const box = Uint8Array.fromBase64(text)
    const params = {
      name: 'AES-GCM',
      iv: box.subarray(0, ivLength),
      additionalData: encoder.encode(id),
    }
    const plain = await crypto.subtle.decrypt(params, key, box.subarray(ivLength))
    return JSON.parse(decoder.decode(plain)) as Json
  }

  const sealDocument = async ({ id, lijst, inhoud }: Document): Promise<Sealed> => {
    if (!apart) return { _id: id, box: await seal(id, { lijst, inhoud }) }
    const [list, box] = await Promise.all([seal(id, lijst), seal(id, { inhoud })])
    return { _id: id, box, lijst: list }
  }
  const unsealContent = async ({ _id, box }: Sealed): Promise<Content> =>
    (await unseal(_id, box)) as unknown as Content
  const unsealLijst = async (stored: Sealed) => {
    const { _id, lijst } = stored
    const packed = lijst === undefined ? (await unsealContent(stored)).lijst : await unseal(_id, lijst)
    return unpackLijst(packed ?? null)
  }

  const change = async (id: string, work: (document: Document) => Document): Promise<void> => {
    const stored = await db.get(id)
    const [{ inhoud, lijst }, list] = await Promise.all([
      unsealContent(stored),
      stored.lijst === undefined ? undefined : unseal(id, stored.lijst),
    ])
    const next = work({ id, lijst: list ?? lijst ?? null, inhoud })
    await db.put({ ...stored, ...(await sealDocument(next)) })
  }

  const list = async (): Promise<Lijst> => {
    const { rows } = await db.allDocs({ include_docs: true })
    return await Promise.all(rows.flatMap(({ doc }) => (doc === undefined ? [] : [unsealLijst(doc)])))
  }

  return {
    async open(name) {
      key = await crypto.subtle.importKey('raw', secret, 'AES-GCM', false, ['encrypt', 'decrypt'])
      db = new PouchDB<Sealed>(name, { adapter: 'indexeddb' })
      await Promise.resolve()
    },
    async fill(documents) {
      for (let at = 0; at < documents.length; at += 500)
        await db.bulkDocs(await Promise.all(documents.slice(at, at + 500).map(sealDocument)))
    },
    list,
    addNotitie: async (id, notitie) => await change(id, (document) => withNotitie(document, notitie)),
    rename: async (id, achternaam) => await change(id, (document) => renamed(document, achternaam)),
    async watch(listener) {
      const known = new Map((await list()).map((kind) => [kind.id, kind]))
      const changes = db
        .changes({ since: 'now', live: true, include_docs: true })
        .on('change', ({ id, doc }) => {
          if (doc !== undefined)
            void unsealLijst(doc).then((kind) => {
              known.set(id, kind)
              listener([...known.values()])
              return undefined
            })
        })
      return () => changes.cancel()
    },
    close: async () => await db.close(),
  }
}
