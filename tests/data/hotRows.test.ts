import { afterEach, describe, expect, it } from 'vitest'
import { appendRows, readRows } from '../../src/data/hotRows.ts'
import { breakDisk } from '../support/brokenDisk.ts'
import { aDisk, rawDb } from '../support/dataBuilders.ts'
import { aStream } from '../support/entryBuilders.ts'

let mend: () => void = () => undefined
afterEach(() => mend())

const box = new Uint8Array([1, 2, 3])
const begun = { stream: aStream, expected: null, n: 1, wrapped: box, box }
const next = { stream: aStream, expected: 1, n: 2, wrapped: box, box }
const other = { ...begun, stream: 'dossier-ander' as const }
const nothing = () => undefined

describe('appending', () => {
  it('begins a stream with its key and goes on from its count', async () => {
    const db = await rawDb(await aDisk())
    let meanwhile = 0
    expect(await appendRows(db, [begun], () => (meanwhile += 1))).toMatchObject({ staat: 'geschreven' })
    expect(await appendRows(db, [next], nothing)).toMatchObject({ staat: 'geschreven' })
    const [key, base, log] = await readRows(db, aStream)
    expect([key, base, log.length, meanwhile]).toEqual([{ stream: aStream, n: 2, box }, undefined, 2, 1])
    db.close()
  })

  it('writes nothing of any part when one stream has gone on, or is begun already', async () => {
    const db = await rawDb(await aDisk())
    await appendRows(db, [begun], nothing)
    expect(await appendRows(db, [other, { ...next, expected: 4 }], nothing)).toEqual({ staat: 'ingehaald' })
    expect(await appendRows(db, [other, begun], nothing)).toEqual({ staat: 'ingehaald' })
    expect([await db.log.count(), await db.keys.count()]).toEqual([1, 1])
    db.close()
  })

  it('writes nothing with a key that the stream no longer has', async () => {
    const db = await rawDb(await aDisk())
    await appendRows(db, [begun], nothing)
    const old = { ...next, wrapped: new Uint8Array([1, 2, 4]) }
    expect(await appendRows(db, [other, old], nothing)).toEqual({ staat: 'ingehaald' })
    const [key, , log] = await readRows(db, aStream)
    expect([key, log.length, await db.keys.count()]).toEqual([{ stream: aStream, n: 1, box }, 1, 1])
    db.close()
  })

  it('does not bring an erased stream back to life', async () => {
    const db = await rawDb(await aDisk())
    expect(await appendRows(db, [other, next], nothing)).toEqual({ staat: 'gewist', stream: aStream })
    expect([await db.log.count(), await db.keys.count()]).toEqual([0, 0])
    db.close()
  })

  it('does not begin a stream that was erased, and writes nothing of the other parts', async () => {
    const db = await rawDb(await aDisk())
    await db.gone.put({ hash: 'een-hash', date: '2026-11-22' })
    const late = { ...begun, goneHash: 'een-hash' }
    expect(await appendRows(db, [other, late], nothing)).toEqual({ staat: 'gewist', stream: aStream })
    expect([await db.log.count(), await db.keys.count()]).toEqual([0, 0])
    const fresh = { ...begun, goneHash: 'een-andere' }
    expect(await appendRows(db, [{ ...other, goneHash: 'nog-een' }, fresh], nothing)).toMatchObject({
      staat: 'geschreven',
    })
    db.close()
  })

  it.each(['log', 'keys'])('that fails while writing %s leaves nothing', async (store) => {
    const db = await rawDb(await aDisk())
    mend = breakDisk('QuotaExceededError', [store])
    await expect(appendRows(db, [begun, other], nothing)).rejects.toThrow('the disk refuses')
    mend()
    expect([await db.log.count(), await db.keys.count()]).toEqual([0, 0])
    db.close()
  })

  it('on a closed database is a lost connection', async () => {
    const db = await rawDb(await aDisk())
    db.close()
    await expect(appendRows(db, [begun], nothing)).rejects.toMatchObject({ name: 'InvalidStateError' })
  })
})
