import { describe, expect, it } from 'vitest'
import { openStore, startStore } from '../../src/data/openTeam.ts'
import { newId } from '../../src/lib/id.ts'
import { noAttempts } from '../../src/vault/attempts.ts'
import { createOefenVault } from '../../src/vault/createVault.ts'
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

const aRow = async () => {
  const { vault, record } = await createOefenVault()
  return { vault, row: { id: newId(), label: 'Zandmeer', bucket: '', vault: record, tries: noAttempts } }
}

describe('the store of a team', () => {
  it('has a device of its own from the start and the same one ever after', async () => {
    const { vault, row } = await aRow()
    const made = must(await startStore(row, vault))
    made.db.close()
    const opened = must(await openStore(row, vault))
    expect(opened).toMatchObject({
      id: row.id,
      label: 'Zandmeer',
      oefen: false,
      device: made.device,
      lockEpoch: 0,
    })
    opened.db.close()
  })

  it('that is not there is said to be gone, and the keys are forgotten', async () => {
    const { vault, row } = await aRow()
    expect(mustFail(await openStore(row, vault))).toEqual({ reden: 'opslag-weg' })
    expect(vault.isForgotten()).toBe(true)
  })

  it('of a newer format is shown, and nothing in it can be written, not even a draft or upkeep', async () => {
    const disk = await aDisk()
    const kind = aKind('Sem')
    const before = await aWindow(disk)
    must(await before.record(kind.handeling))
    await before.close()
    const db = await rawDb(disk)
    await db.meta.put({ key: 'format', value: 9 })
    const rows = async () => [await db.log.toArray(), await db.keys.toArray(), await db.draft.toArray()]
    const stood = await rows()
    const register = await aWindow(disk, { compactFrom: 0 })
    expect(register.readOnly).toBe(true)
    expect(register.dossiers().map(({ naam }) => naam.reveal())).toEqual(['Sem'])
    expect(mustFail(await register.record(changeSchool(kind.stream, 'De Kade')))).toEqual({
      reden: 'nieuwere-versie',
    })
    expect(mustFail(await register.drafts.save('notitie', 'tekst'))).toEqual({ reden: 'nieuwere-versie' })
    await register.tidy()
    expect(register.leftovers()).toEqual([])
    await register.close()
    expect(await rows()).toEqual(stood)
    db.close()
  })

  it('of a newer format with rows that this version does not know stays shut, and is not called tampered', async () => {
    const disk = await aDisk()
    const db = await rawDb(disk)
    await db.meta.bulkPut([
      { key: 'format', value: 9 },
      { key: 'nieuw', value: 1 },
    ])
    await expect(openDisk(disk)).rejects.toThrow('nieuwere-versie')
    db.close()
  })

  it('in a database that a newer version raised is opened all the same, to read', async () => {
    const disk = await aDisk()
    const db = await rawDb(disk)
    await db.meta.put({ key: 'format', value: 2 })
    const { name } = db
    db.close()
    await new Promise<void>((resolve, reject) => {
      const raised = indexedDB.open(name, 90)
      raised.addEventListener('success', () => {
        raised.result.close()
        resolve()
      })
      raised.addEventListener('error', () => reject(new Error('not raised')))
    })
    const register = await aWindow(disk)
    expect(register.readOnly).toBe(true)
    await register.close()
  })
})
