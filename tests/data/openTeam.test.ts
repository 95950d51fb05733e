import { describe, expect, it } from 'vitest'
import { openStore, startStore } from '../../src/data/openTeam.ts'
import { newId } from '../../src/lib/id.ts'
import { noAttempts } from '../../src/vault/attempts.ts'
import { createOefenVault } from '../../src/vault/createVault.ts'
import { aDisk, must, mustFail, openDisk, rawDb } from '../support/dataBuilders.ts'

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

  it('of a newer format is not opened', async () => {
    const disk = await aDisk()
    const db = await rawDb(disk)
    await db.meta.put({ key: 'format', value: 9 })
    await expect(openDisk(disk)).rejects.toThrow('nieuwere-versie')
    db.close()
  })
})
