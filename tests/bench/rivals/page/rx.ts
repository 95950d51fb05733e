/**
 * RxDB on its Dexie storage with its crypto-js encryption plugin, one document per dossier with two sealed fields, so
 * that each document is opened twice and no more. Every write strictly durable. Sealed fields cannot be asked for.
 */
import { createRxDatabase, type RxCollection, type RxDatabase } from 'rxdb/plugins/core'
import { wrappedKeyEncryptionCryptoJsStorage } from 'rxdb/plugins/encryption-crypto-js'
import { getRxStorageDexie } from 'rxdb/plugins/storage-dexie'
import { renamed, unpackLijst, withNotitie } from './documents.ts'
import type { Document, Lijst, Rival } from './Rival.ts'
import { password } from './secret.ts'

const schema = {
  version: 0,
  primaryKey: 'id',
  type: 'object',
  properties: {
    id: { type: 'string', maxLength: 100 },
    lijst: { type: 'array' },
    inhoud: { type: 'object' },
  },
  required: ['id', 'lijst', 'inhoud'],
  encrypted: ['lijst', 'inhoud'],
}

export function createRx(): Rival {
  let db: RxDatabase
  let dossiers: RxCollection<Document>

  const change = async (id: string, work: (document: Document) => Document): Promise<void> => {
    const found = await dossiers.findOne(id).exec()
    await found?.incrementalModify((data) => ({ ...data, ...work(data) }))
  }
  const lijstOf = (found: readonly Document[]): Lijst => found.map(({ lijst }) => unpackLijst(lijst))

  return {
    async open(name) {
      const storage = wrappedKeyEncryptionCryptoJsStorage({
        storage: getRxStorageDexie({ chromeTransactionDurability: 'strict' }),
      })
      db = await createRxDatabase({ name, storage, password, multiInstance: false })
      await db.addCollections({ dossiers: { schema } })
      dossiers = db.collections['dossiers'] as RxCollection<Document>
    },
    async fill(documents) {
      for (let at = 0; at < documents.length; at += 500) {
        const { error } = await dossiers.bulkInsert(documents.slice(at, at + 500))
        if (error.length > 0) throw new Error('RxDB refused a document')
      }
    },
    list: async () => lijstOf(await dossiers.find().exec()),
    addNotitie: async (id, notitie) => await change(id, (document) => withNotitie(document, notitie)),
    rename: async (id, achternaam) => await change(id, (document) => renamed(document, achternaam)),
    async watch(listener) {
      const watching = dossiers.find().$.subscribe((found) => listener(lijstOf(found)))
      return await Promise.resolve(() => watching.unsubscribe())
    },
    async close() {
      await db.close()
    },
  }
}
