import { afterEach, describe, expect, it } from 'vitest'
import { appendHeld, appendRows, readRows } from '../../src/data/hotRows.ts'
import { breakDisk } from '../support/brokenDisk.ts'
import { aDisk, rawDb } from '../support/dataBuilders.ts'
import { aStream } from '../support/entryBuilders.ts'

let mend: () => void = () => undefined
afterEach(() => mend())

const box = new Uint8Array([1, 2, 3])
const begun = { stream: aStream, expected: null, n: 1, wrapped: box, box }
const next = { stream: aStream, expected: 1, n: 2, wrapped: box, box }
const other = { ...begun, stream: 'dossier-ander' as const }

describe('appending', () => {
  it('begins a stream with its key and goes on from its count', async () => {
    const db = await rawDb(await aDisk())
    expect(await appendRows(db, [begun])).toMatchObject({ staat: 'geschreven' })
    expect(await appendRows(db, [next])).toMatchObject({ staat: 'geschreven' })
    const [key, base, log] = await readRows(db, aStream)
    expect([key, base, log.length]).toEqual([{ stream: aStream, n: 2, box }, undefined, 2])
    db.close()
  })

  it('writes nothing of any part when one stream has gone on, or is begun already', async () => {
    const db = await rawDb(await aDisk())
    await appendRows(db, [begun])
    expect(await appendRows(db, [other, { ...next, expected: 4 }])).toEqual({ staat: 'ingehaald' })
    expect(await appendRows(db, [other, begun])).toEqual({ staat: 'ingehaald' })
    expect([await db.log.count(), await db.keys.count()]).toEqual([1, 1])
    db.close()
  })

  it('writes nothing with a key that the stream no longer has', async () => {
    const db = await rawDb(await aDisk())
    await appendRows(db, [begun])
    const old = { ...next, wrapped: new Uint8Array([1, 2, 4]) }
    expect(await appendRows(db, [other, old])).toEqual({ staat: 'ingehaald' })
    const [key, , log] = await readRows(db, aStream)
    expect([key, log.length, await db.keys.count()]).toEqual([{ stream: aStream, n: 1, box }, 1, 1])
    db.close()
  })

  it('does not bring an erased stream back to life', async () => {
    const db = await rawDb(await aDisk())
    expect(await appendRows(db, [other, next])).toEqual({ staat: 'gewist', stream: aStream })
    expect([await db.log.count(), await db.keys.count()]).toEqual([0, 0])
    db.close()
  })

  it('does not begin a stream that was erased, and writes nothing of the other parts', async () => {
    const db = await rawDb(await aDisk())
    await db.gone.put({ hash: 'een-hash', date: '2026-11-22' })
    const late = { ...begun, goneHash: 'een-hash' }
    expect(await appendRows(db, [other, late])).toEqual({ staat: 'gewist', stream: aStream })
    expect([await db.log.count(), await db.keys.count()]).toEqual([0, 0])
    const fresh = { ...begun, goneHash: 'een-andere' }
    expect(await appendRows(db, [{ ...other, goneHash: 'nog-een' }, fresh])).toMatchObject({
      staat: 'geschreven',
    })
    db.close()
  })

  it.each(['log', 'keys'])('that fails while writing %s leaves nothing', async (store) => {
    const db = await rawDb(await aDisk())
    mend = breakDisk('QuotaExceededError', [store])
    await expect(appendRows(db, [begun, other])).rejects.toThrow('the disk refuses')
    mend()
    expect([await db.log.count(), await db.keys.count()]).toEqual([0, 0])
    db.close()
  })

  it('on a closed database is a lost connection', async () => {
    const db = await rawDb(await aDisk())
    db.close()
    await expect(appendRows(db, [begun])).rejects.toMatchObject({ name: 'InvalidStateError' })
  })
})

describe('appending in the transaction that the stream was read in', () => {
  const yes = Promise.resolve(true)
  const part = { ...next, n: 2 }

  it('writes when all that was read says yes', async () => {
    const db = await rawDb(await aDisk())
    await appendRows(db, [begun])
    const [, , , tx] = await readRows(db, aStream, 'readwrite')
    expect(await appendHeld(tx, part, yes)).toMatchObject({ staat: 'geschreven' })
    const [key, , log] = await readRows(db, aStream)
    expect([key?.n, log.length]).toEqual([2, 2])
    db.close()
  })

  it.each([
    ['no', Promise.resolve(false)],
    ['nothing', new Promise<boolean>(() => undefined)],
  ])('leaves nothing when it says %s', async (_, whenSure) => {
    const db = await rawDb(await aDisk())
    await appendRows(db, [begun])
    const [, , , tx] = await readRows(db, aStream, 'readwrite')
    expect(await appendHeld(tx, part, whenSure)).toEqual({ staat: 'ingehaald' })
    const [key, , log] = await readRows(db, aStream)
    expect([key?.n, log.length]).toEqual([1, 1])
    db.close()
  })

  it('that is over by then writes nothing and says so', async () => {
    const db = await rawDb(await aDisk())
    const [, , , tx] = await readRows(db, aStream, 'readwrite')
    await new Promise((done) => tx.addEventListener('complete', done))
    expect(await appendHeld(tx, part, yes)).toEqual({ staat: 'ended' })
    expect(await db.log.count()).toBe(0)
    db.close()
  })

  it('that the disk refuses leaves nothing', async () => {
    const db = await rawDb(await aDisk())
    const [, , , tx] = await readRows(db, aStream, 'readwrite')
    mend = breakDisk('QuotaExceededError', ['log'])
    expect(await appendHeld(tx, part, yes)).toEqual({ staat: 'ended' })
    mend()
    expect([await db.log.count(), await db.keys.count()]).toEqual([0, 0])
    db.close()
  })
})
