/** Every row of a real store, with bits flipped and places changed: refused, never half shown. */
import { beforeAll, describe, expect, it } from 'vitest'
import { openEntry, openJson, openSegment, sealEntry } from '../../src/data/boxes.ts'
import type { StoredLogRow } from '../../src/data/db.ts'
import { openChunks } from '../../src/data/indexChunks.ts'
import { streamPlace, vaultPlace } from '../../src/data/places.ts'
import type { StreamId } from '../../src/domain/handeling/handeling.ts'
import type { Sealer, Vault } from '../../src/vault/Vault.ts'
import { aDisk, aKind, aWindow, changeSchool, must, openDisk } from '../support/dataBuilders.ts'
import { anEntry } from '../support/entryBuilders.ts'

/** A row as it lies on disk, and the only way it can be opened. */
interface Sealed {
  readonly name: string
  readonly box: Uint8Array
  readonly opens: (box: Uint8Array) => Promise<boolean>
}

let rows: readonly Sealed[] = []
/** Opens rows of one table under columns that are not theirs. */
let moved: readonly Sealed[] = []

async function sealers(vault: Vault, keys: readonly { stream: StreamId; box: Uint8Array }[]) {
  const pairs = await Promise.all(
    keys.map(async ({ stream, box }) => [stream, must(await vault.openStreamKey(stream, box))] as const),
  )
  return new Map<StreamId, Sealer>(pairs)
}

/** Two children, one compacted and changed since, a draft, an entry of the future. */
async function fillDisk() {
  const disk = await aDisk()
  const [sem, lot] = [aKind('Sem', 101), aKind('Lot', 203)]
  const register = await aWindow(disk, { compactFrom: 0 })
  must(await register.record(sem.handeling))
  must(await register.record(lot.handeling))
  await register.tidy()
  must(await register.record(changeSchool(sem.stream, 'De Kade')))
  await register.drafts.save('dossier/notitie', { tekst: 'Nog niet af' })
  return { disk, register, streams: [sem.stream, lot.stream] as const }
}

beforeAll(async () => {
  const { disk, streams } = await fillDisk()
  const { vault, db } = await openDisk(disk)
  const keys = await db.keys.toArray()
  const of = await sealers(vault, keys)
  const sealer = (stream: StreamId): Sealer => of.get(stream)!
  const future = anEntry({ at: Date.now() + 9e10, n: 1, stream: streams[0], device: 'laptop', o: [] })
  const apart = { stream: streams[0], box: await sealEntry(sealer(streams[0]), future) }
  const [base, log, segment, index, draft] = await Promise.all([
    db.base.toArray(),
    db.log.toArray(),
    db.segment.toArray(),
    db.index.toArray(),
    db.draft.toArray(),
  ])
  rows = [
    ...keys.map(({ stream, box }) => ({
      name: `keys ${stream}`,
      box,
      opens: async (bytes: Uint8Array) => (await vault.openStreamKey(stream, bytes)).ok,
    })),
    ...base.map(({ stream, box }) => ({
      name: `base ${stream}`,
      box,
      opens: async (bytes: Uint8Array) =>
        (await openJson(sealer(stream), streamPlace('base', stream), bytes)).ok,
    })),
    ...[...log, apart].map(({ stream, box }) => ({
      name: `log ${stream}`,
      box,
      opens: async (bytes: Uint8Array) => {
        const row: StoredLogRow = { seq: 1, stream, box: bytes }
        return (await openEntry(sealer(stream), row)).ok
      },
    })),
    ...segment.map(({ stream, n, box }) => ({
      name: `segment ${stream} ${n}`,
      box,
      opens: async (bytes: Uint8Array) => (await openSegment(sealer(stream), { stream, n, box: bytes })).ok,
    })),
    ...index.map((row) => ({
      name: `index ${row.chunk}`,
      box: row.box,
      opens: async (bytes: Uint8Array) =>
        (await openChunks(vault, [{ ...row, box: bytes }])).bad.length === 0,
    })),
    ...draft.map(({ key, box }) => ({
      name: `draft ${key}`,
      box,
      opens: async (bytes: Uint8Array) => (await openJson(vault, vaultPlace('draft', key, vault), bytes)).ok,
    })),
  ]
  moved = [
    ...segment.map(({ stream, n, box }) => ({
      name: `segment ${stream} under number ${n + 1}`,
      box,
      opens: async (bytes: Uint8Array) =>
        (await openSegment(sealer(stream), { stream, n: n + 1, box: bytes })).ok,
    })),
    ...index.flatMap((row) =>
      [
        { ...row, upto: row.upto + 1 },
        { ...row, chunk: `${row.chunk}1` },
      ].map((other) => ({
        name: `index ${other.chunk} upto ${other.upto}`,
        box: row.box,
        opens: async (bytes: Uint8Array) =>
          (await openChunks(vault, [{ ...other, box: bytes }])).bad.length === 0,
      })),
    ),
    ...draft.map(({ key, box }) => ({
      name: `draft under another key than ${key}`,
      box,
      opens: async (bytes: Uint8Array) =>
        (await openJson(vault, vaultPlace('draft', `${key}1`, vault), bytes)).ok,
    })),
  ]
  db.close()
})

describe('a row of the store', () => {
  it('opens as it lies there, in every table (or what follows proves nothing)', async () => {
    const tables = new Set(rows.map(({ name }) => name.split(' ')[0]))
    expect([...tables].toSorted((a = '', b = '') => (a < b ? -1 : 1))).toEqual([
      'base',
      'draft',
      'index',
      'keys',
      'log',
      'segment',
    ])
    for (const { name, box, opens } of rows) expect([name, await opens(box)]).toEqual([name, true])
  })

  it('does not open with one random bit flipped, in any of its bytes', async () => {
    for (const { name, box, opens } of rows) {
      const wrong = await Promise.all(
        Array.from(box, async (byte, at) => {
          const hurt = box.slice()
          hurt[at] = byte ^ (1 << Math.floor(Math.random() * 8))
          return (await opens(hurt)) ? [at] : []
        }),
      )
      expect([name, wrong.flat()]).toEqual([name, []])
    }
  })

  it('does not open cut short or made longer', async () => {
    for (const { name, box, opens } of rows) {
      const longer = new Uint8Array(box.length + 1)
      longer.set(box)
      expect([name, await opens(box.slice(0, -1)), await opens(longer)]).toEqual([name, false, false])
    }
  })

  it('does not open in the place of any other row', async () => {
    for (const one of rows) {
      for (const other of rows) {
        if (one.name === other.name) continue
        expect([one.name, other.name, await other.opens(one.box)]).toEqual([one.name, other.name, false])
      }
    }
  })

  it('does not open when a clear column that it is bound to was changed', async () => {
    for (const { name, box, opens } of moved) expect([name, await opens(box)]).toEqual([name, false])
  })
})
