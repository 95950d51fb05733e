/**
 * Dexie with an encryption middleware: a row per dossier (its fields, what the list shows) and a row per doel, actie and
 * notitie, each sealed as a whole with XChaCha20-Poly1305 by DBCore middleware. A transaction cannot wait for WebCrypto,
 * so the cipher is plain JavaScript and its key lies in the page's memory. Every write strictly durable.
 */
import { xchacha20poly1305 } from '@noble/ciphers/chacha.js'
import { Dexie, type DBCore, type DBCoreTable, liveQuery, type Table } from 'dexie'
import type { Json } from '../../../../src/lib/json.ts'
import { renamed, textIn, unpackLijst } from './documents.ts'
import type { Document, Lijst, Rival, Velden } from './Rival.ts'
import { secret } from './secret.ts'

interface DossierRow {
  readonly id: string
  readonly lijst: Json
  readonly velden: Document['inhoud']['velden']
}
interface DeelRow {
  readonly id: string
  readonly dossier: string
  readonly velden: Velden
}

/** What stays in the clear: the key of the row and the dossier it belongs to. */
const clear = new Set(['id', 'dossier'])
const nonceLength = 24
const encoder = new TextEncoder()
const decoder = new TextDecoder()

type Row = Readonly<Record<string, unknown>>

function sealRow(row: Row): Row {
  const open = Object.fromEntries(Object.entries(row).filter(([name]) => clear.has(name)))
  const rest = Object.fromEntries(Object.entries(row).filter(([name]) => !clear.has(name)))
  const nonce = crypto.getRandomValues(new Uint8Array(nonceLength))
  const sealed = xchacha20poly1305(secret, nonce).encrypt(encoder.encode(JSON.stringify(rest)))
  const box = new Uint8Array(nonceLength + sealed.length)
  box.set(nonce)
  box.set(sealed, nonceLength)
  return { ...open, box }
}

function openRow(row: unknown): unknown {
  if (typeof row !== 'object' || row === null || !('box' in row) || !(row.box instanceof Uint8Array))
    return row
  const { box, ...open } = row as { readonly box: Uint8Array }
  const plain = xchacha20poly1305(secret, box.subarray(0, nonceLength)).decrypt(box.subarray(nonceLength))
  return { ...open, ...(JSON.parse(decoder.decode(plain)) as object) }
}

const sealedTable = (table: DBCoreTable): DBCoreTable => ({
  ...table,
  mutate: async (asked) =>
    await table.mutate(
      asked.type === 'add' || asked.type === 'put' ? { ...asked, values: asked.values.map(sealRow) } : asked,
    ),
  get: async (asked) => openRow(await table.get(asked)),
  getMany: async (asked) => (await table.getMany(asked)).map(openRow),
  async query(asked) {
    const found = await table.query(asked)
    return { ...found, result: asked.values === false ? found.result : found.result.map(openRow) }
  },
})

class RowsDb extends Dexie {
  declare dossiers: Table<DossierRow, string>
  declare doelen: Table<DeelRow, string>
  declare acties: Table<DeelRow, string>
  declare notities: Table<DeelRow, string>

  constructor(name: string) {
    super(name, { chromeTransactionDurability: 'strict', cache: 'disabled' })
    this.version(1).stores({
      dossiers: 'id',
      doelen: 'id, dossier',
      acties: 'id, dossier',
      notities: 'id, dossier',
    })
    this.use({
      stack: 'dbcore',
      name: 'sealed',
      create: (core: DBCore) => ({ ...core, table: (name: string) => sealedTable(core.table(name)) }),
    })
  }
}

export function createRows(): Rival {
  let db: RowsDb
  const list = async (): Promise<Lijst> =>
    (await db.dossiers.toArray()).map(({ lijst }) => unpackLijst(lijst))
  const partsOf = (dossier: string, parts: readonly Velden[]): DeelRow[] =>
    parts.map((velden) => ({ id: textIn(velden, 'id'), dossier, velden }))

  return {
    async open(name) {
      db = new RowsDb(name)
      await db.open()
    },
    async fill(documents) {
      for (let at = 0; at < documents.length; at += 500) {
        const some = documents.slice(at, at + 500)
        await db.transaction('rw', db.dossiers, db.doelen, db.acties, db.notities, async () => {
          await db.dossiers.bulkAdd(
            some.map(({ id, lijst, inhoud }) => ({ id, lijst, velden: inhoud.velden })),
          )
          for (const soort of ['doelen', 'acties', 'notities'] as const)
            await db[soort].bulkAdd(some.flatMap(({ id, inhoud }) => partsOf(id, inhoud[soort])))
        })
      }
    },
    list,
    async addNotitie(id, notitie) {
      await db.transaction('rw', db.dossiers, db.notities, async () => {
        // The dossier is read as every other way of keeping it must read it, to know that it is still there.
        if ((await db.dossiers.get(id)) === undefined) throw new Error('the dossier is gone')
        await db.notities.add({ id: textIn(notitie, 'id'), dossier: id, velden: notitie })
      })
    },
    async rename(id, achternaam) {
      await db.transaction('rw', db.dossiers, async () => {
        const row = await db.dossiers.get(id)
        if (row === undefined) throw new Error('the dossier is gone')
        const inhoud = { velden: row.velden, doelen: [], acties: [], notities: [] }
        const next = renamed({ id, lijst: row.lijst, inhoud }, achternaam)
        await db.dossiers.put({ id, lijst: next.lijst, velden: next.inhoud.velden })
      })
    },
    async watch(listener) {
      const watching = liveQuery(list).subscribe(listener)
      return await Promise.resolve(() => watching.unsubscribe())
    },
    async close() {
      await Promise.resolve(db.close())
    },
  }
}
