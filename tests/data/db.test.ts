import { Dexie } from 'dexie'
import { describe, expect, it } from 'vitest'
import { deleteTeamDb, openTeamDb, reserveBucket, storageOf, withTeams } from '../../src/data/db.ts'
import { aDisk, aKind, aWindow, must, mustFail, rawDb } from '../support/dataBuilders.ts'

const tables = [
  'base',
  'draft',
  'gone',
  'index',
  'keys',
  'log',
  'meta',
  'overdracht',
  'peer',
  'post',
  'quarantaine',
  'segment',
]

describe('the database of a team', () => {
  it('has every table from the first day', async () => {
    const db = await rawDb(await aDisk())
    expect(db.tables.map(({ name }) => name).sort()).toEqual(tables)
    db.close()
  })

  it('holds sealed boxes beside its clear columns, and none of what people typed', async () => {
    const disk = await aDisk()
    const register = await aWindow(disk, { compactFrom: 1 })
    must(await register.record(aKind('Zwaluwstaart').handeling))
    must(await register.record(aKind('Zwaluwstaart', 103).handeling))
    must(await register.drafts.save('k', 'Zwaluwstaart'))
    await register.close()
    const db = await rawDb(disk)
    const columns = new Map<string, string>()
    for (const table of db.tables) {
      for (const row of (await table.toArray()) as object[]) {
        columns.set(table.name, Object.keys(row).sort().join(' '))
        const box = (row as { box?: Uint8Array }).box ?? new Uint8Array()
        expect(new TextDecoder('latin1').decode(box)).not.toContain('Zwaluwstaart')
      }
    }
    expect(Object.fromEntries(columns)).toEqual({
      keys: 'box n stream',
      base: 'box stream',
      segment: 'box n stream',
      index: 'box chunk summaryVersion upto',
      draft: 'box key',
      meta: 'key value',
    })
    db.close()
  })

  it('is let go to a newer version after what is typed was sealed, and is not opened again', async () => {
    const disk = await aDisk()
    const register = await aWindow(disk)
    let told = 0
    register.onReplaced(() => {
      told += 1
    })
    const newer = new Dexie(`kanteltafel-${disk.id}`)
    newer.version(2).stores({ extra: 'id' })
    await newer.open()
    expect(told).toBe(1)
    expect(mustFail(await register.record(aKind('Sem').handeling))).toEqual({ reden: 'nieuwere-versie' })
    newer.close()
    await register.close()
  })

  it('is gone when it is deleted', async () => {
    const disk = await aDisk()
    const row = { id: disk.id, bucket: '' }
    await deleteTeamDb(row)
    const db = await openTeamDb(row)
    expect(await db.meta.count()).toBe(0)
    db.close()
  })

  it('stands in the common storage where the browser has no buckets', async () => {
    expect(await reserveBucket('Abc_-9')).toBe('')
    expect(await storageOf('emmer-die-er-niet-is')).toBeUndefined()
    await expect(openTeamDb({ id: 'x', bucket: 'emmer-die-er-niet-is' })).rejects.toThrow()
  })

  it('stands in a list that changes as a whole or not at all', async () => {
    const { id } = await aDisk()
    const failing = withTeams(async (team) => {
      await team.update(id, { label: 'Half veranderd' })
      throw new TypeError('cut short')
    })
    await expect(failing).rejects.toThrow('cut short')
    expect((await withTeams(async (team) => await team.get(id)))?.label).toBe('Zandmeer')
  })
})
