import { describe, expect, it } from 'vitest'
import type { MetaRow } from '../../src/data/db.ts'
import {
  compactToOf,
  dropBallast,
  putBallast,
  raiseLockEpoch,
  readLockEpoch,
  readMeta,
  startMeta,
} from '../../src/data/metaRows.ts'
import { createOefenVault } from '../../src/vault/createVault.ts'
import { aDisk, rawDb } from '../support/dataBuilders.ts'

const box = new Uint8Array(40)

describe('the rows about a team’s database', () => {
  it('say which device this is and how often it was locked', async () => {
    const db = await rawDb(await aDisk())
    await startMeta(db, 'tablet')
    expect(await readMeta(db)).toEqual({ staat: 'goed', device: 'tablet', lockEpoch: 0, newer: false })
    expect(await raiseLockEpoch(db)).toBe(1)
    expect(await readLockEpoch(db)).toBe(1)
    db.close()
  })

  it.each<[string, MetaRow]>([
    ['an unknown row in the clear', { key: 'notitie', value: 'Sem' }],
    ['a clear row with a column more', { key: 'format', value: 1, naam: 'Sem' } as MetaRow],
    ['a sealed row where a clear one belongs', { key: 'compactTo', box }],
    ['no device', { key: 'device', value: '' }],
  ])('are refused with %s', async (_name, row) => {
    const db = await rawDb(await aDisk())
    await db.meta.put(row)
    expect(await readMeta(db)).toEqual({ staat: 'vreemd' })
    db.close()
  })

  it('are told to be of a newer version, or gone', async () => {
    const db = await rawDb(await aDisk())
    await db.meta.put({ key: 'format', value: 2 })
    expect(await readMeta(db)).toMatchObject({ staat: 'goed', newer: true })
    await db.meta.put({ key: 'nieuw', value: 2 })
    expect(await readMeta(db)).toEqual({ staat: 'nieuwer' })
    await db.meta.clear()
    expect(await readMeta(db)).toEqual({ staat: 'leeg' })
    db.close()
  })

  it('may hold a sealed row, and no other that is not known', async () => {
    const db = await rawDb(await aDisk())
    const { vault } = await createOefenVault()
    await db.meta.put({ key: 'import-1', box: await vault.seal('ergens', 1, box) })
    expect(await readMeta(db)).toMatchObject({ staat: 'goed' })
    await db.meta.put({ key: 'import-1', box })
    expect(await readMeta(db)).toEqual({ staat: 'vreemd' })
    db.close()
  })

  it('have a compactTo that is a count, or none', () => {
    expect(
      [{ key: 'compactTo', value: 7 }, { key: 'compactTo', value: 'x' }, undefined].map(compactToOf),
    ).toEqual([7, 0, 0])
  })
})

describe('the ballast', () => {
  it('is half a megabyte that looks like chance, put once and given up once', async () => {
    const db = await rawDb(await aDisk())
    const { vault } = await createOefenVault()
    await db.meta.delete('ballast')
    await putBallast(db, vault)
    const row = await db.meta.get('ballast')
    const bytes = row !== undefined && 'box' in row ? row.box : new Uint8Array()
    expect(bytes.length).toBeGreaterThan(512 * 1024)
    expect(new Set(bytes.subarray(1_000, 5_000)).size).toBe(256)
    await putBallast(db, vault)
    expect(await db.meta.get('ballast')).toEqual(row)
    expect([await dropBallast(db), await dropBallast(db)]).toEqual([true, false])
    db.close()
  })
})
