import { describe, expect, it } from 'vitest'
import type { TeamDb } from '../../src/data/db.ts'
import { createRegister } from '../../src/data/createRegister.ts'
import type { StreamId } from '../../src/domain/handeling/handeling.ts'
import {
  aDisk,
  aKind,
  aWindow,
  changeSchool,
  must,
  mustFail,
  openDisk,
  rawDb,
} from '../support/dataBuilders.ts'
import { valueOf } from '../support/valueOf.ts'

/** A disk with two children, each with an entry more, and its rows in reach. */
async function twoKinderen() {
  const disk = await aDisk()
  const [sem, lot] = [aKind('Sem', 101), aKind('Lot', 103)]
  const register = await aWindow(disk)
  must(await register.record(sem.handeling))
  must(await register.record(lot.handeling))
  must(await register.record(changeSchool(sem.stream, 'De Sluis')))
  await register.close()
  const db = await rawDb(disk)
  return { disk, db, sem: sem.stream, lot: lot.stream }
}

const flip = (box: Uint8Array, at: number): Uint8Array => {
  const copy = box.slice()
  copy[at] = (copy[at] ?? 0) ^ 1
  return copy
}

const rowsOf = async (db: TeamDb, stream: StreamId) => await db.log.where('stream').equals(stream).toArray()

describe('a damaged entry', () => {
  it('is counted, shown and kept, and the rest works', async () => {
    const { disk, db, sem, lot } = await twoKinderen()
    const [, second] = await rowsOf(db, sem)
    if (second === undefined) throw new Error('the change is in the log')
    await db.log.put({ ...second, box: flip(second.box, second.box.length - 1) })
    await db.index.clear()
    const register = await aWindow(disk)
    expect(register.damage()).toEqual([{ stream: sem, aantal: 1, reden: 'beschadigd' }])
    expect(register.dossiers()).toHaveLength(2)
    const records = must(await register.load(sem))
    expect(valueOf(records, 'kind', 'kind', 'school')).toBe('De Brug')
    must(await register.record(changeSchool(sem, 'De Kade')))
    must(await register.load(lot))
    expect(await rowsOf(db, sem)).toHaveLength(3)
    await register.close()
    db.close()
  })

  it('does not give its count away: the next entry takes a higher one', async () => {
    const { disk, db, sem } = await twoKinderen()
    const key = await db.keys.get(sem)
    if (key === undefined) throw new Error('the stream has a key')
    await db.keys.put({ ...key, n: 0 })
    const register = await aWindow(disk)
    must(await register.record(changeSchool(sem, 'De Kade')))
    expect((await db.keys.get(sem))?.n).toBe(3)
    await register.close()
    db.close()
  })

  it.each([0, 3, 5, 10, 30])('is refused whichever byte of its box was changed (byte %i)', async (at) => {
    const { disk, db, sem } = await twoKinderen()
    const [first] = await rowsOf(db, sem)
    if (first === undefined) throw new Error('the child is in the log')
    await db.log.put({ ...first, box: flip(first.box, at) })
    const register = await aWindow(disk)
    must(await register.load(sem))
    expect(register.damage().map(({ stream, aantal }) => [stream, aantal])).toEqual([[sem, 1]])
    await register.close()
    db.close()
  })

  it('is never compacted away', async () => {
    const { disk, db, sem } = await twoKinderen()
    const [first] = await rowsOf(db, sem)
    if (first === undefined) throw new Error('the child is in the log')
    await db.log.put({ ...first, box: flip(first.box, 40) })
    const register = await aWindow(disk)
    for (let at = 0; at < 505; at += 1) must(await register.record(changeSchool(sem, `School ${at}`)))
    await register.tidy()
    expect((await db.log.toArray()).map(({ seq }) => seq)).toEqual([first.seq])
    await register.close()
    const again = await aWindow(disk)
    expect(again.damage()).toEqual([{ stream: sem, aantal: 1, reden: 'beschadigd' }])
    await again.close()
    db.close()
  })
})

describe('a count that makes no sense', () => {
  it.each([Number.NaN, -3, 1e300, '7'])('(%s) is put right by the next entry', async (n) => {
    const { disk, db, sem } = await twoKinderen()
    const key = await db.keys.get(sem)
    await db.keys.put({ ...key, n } as never)
    const register = await aWindow(disk)
    must(await register.record(changeSchool(sem, 'De Kade')))
    expect((await db.keys.get(sem))?.n).toBe(3)
    expect(register.damage()).toEqual([])
    await register.close()
    db.close()
  })
})

describe('a row in the wrong place', () => {
  it('is refused when it was put in another stream', async () => {
    const { disk, db, sem, lot } = await twoKinderen()
    const [row] = await rowsOf(db, sem)
    if (row === undefined) throw new Error('the child is in the log')
    await db.log.add({ stream: lot, box: row.box })
    const register = await aWindow(disk)
    const records = must(await register.load(lot))
    expect(valueOf(records, 'kind', 'kind', 'roepnaam')).toBe('Lot')
    expect(register.damage()).toEqual([{ stream: lot, aantal: 1, reden: 'beschadigd' }])
    await register.close()
    db.close()
  })

  it('is refused when the keys of two streams were swapped: neither is shown half', async () => {
    const { disk, db, sem, lot } = await twoKinderen()
    const [a, b] = [await db.keys.get(sem), await db.keys.get(lot)]
    if (a === undefined || b === undefined) throw new Error('both have a key')
    await db.keys.bulkPut([
      { ...a, box: b.box },
      { ...b, box: a.box },
    ])
    await db.index.clear()
    const register = await aWindow(disk)
    expect(mustFail(await register.load(sem))).toEqual({ reden: 'onleesbaar', aantal: 1 })
    expect(register.dossiers()).toEqual([])
    expect(mustFail(await register.record(changeSchool(lot, 'De Kade')))).toMatchObject({
      reden: 'onleesbaar',
    })
    await register.close()
    db.close()
  })

  it('with a column that must not be there keeps the team shut when it is a chunk, a key or about the team', async () => {
    const { disk, db } = await twoKinderen()
    const [chunk] = await db.index.toArray()
    if (chunk === undefined) throw new Error('closing wrote a chunk')
    await db.index.put({ ...chunk, naam: 'Sem' } as never)
    expect(mustFail(await createRegister(await openDisk(disk)))).toEqual({ reden: 'vreemde-rij' })
    await db.index.put({ ...chunk, box: new Uint8Array(99) })
    expect(mustFail(await createRegister(await openDisk(disk)))).toEqual({ reden: 'vreemde-rij' })
    await db.index.put(chunk)
    await db.meta.put({ key: 'notitie', value: 'in het klaar' })
    await expect(openDisk(disk)).rejects.toThrow('vreemde-rij')
    await db.meta.delete('notitie')
    await (await aWindow(disk)).close()
    db.close()
  })

  it('that claims more was compacted than there is hides nothing that comes after', async () => {
    const { disk, db, sem } = await twoKinderen()
    await db.meta.put({ key: 'compactTo', value: 9_000_000 })
    const [left, right] = [await aWindow(disk), await aWindow(disk)]
    must(await left.load(sem))
    must(await right.record(changeSchool(sem, 'De Kade')))
    await left.tidy()
    expect(valueOf(left.records(sem) ?? {}, 'kind', 'kind', 'school')).toBe('De Kade')
    await Promise.all([left.close(), right.close()])
    db.close()
  })

  it('that is not sealed at all is not read', async () => {
    const { disk, db, sem } = await twoKinderen()
    await db.log.add({ stream: sem, box: new TextEncoder().encode('{"v":1}') })
    const register = await aWindow(disk)
    must(await register.load(sem))
    expect(register.damage()).toEqual([{ stream: sem, aantal: 1, reden: 'geen-kist' }])
    await register.close()
    db.close()
  })
})

describe('a damaged draft', () => {
  it('is counted and gives nothing', async () => {
    const { disk, db } = await twoKinderen()
    const register = await aWindow(disk)
    must(await register.drafts.save('k', 'Half getypt'))
    const row = await db.draft.get('k')
    if (row === undefined) throw new Error('the draft is on disk')
    await db.draft.put({ key: 'ander', box: row.box })
    expect(await register.drafts.load('ander')).toBeUndefined()
    expect(await register.drafts.load('k')).toBe('Half getypt')
    expect(register.damage()).toEqual([{ stream: 'draft', aantal: 1, reden: 'beschadigd' }])
    await register.close()
    db.close()
  })
})
