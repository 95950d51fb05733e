import { describe, expect, it } from 'vitest'
import { createConnection } from '../../src/data/connection.ts'
import { aDisk, mustFail, must, rawDb } from '../support/dataBuilders.ts'

describe('a connection to the disk', () => {
  it('is opened again once when it was lost, and the work is repeated', async () => {
    const db = await rawDb(await aDisk())
    const connection = createConnection(db)
    db.close()
    expect(must(await connection.run(async () => await db.log.count()))).toBe(0)
    db.close()
  })

  it('that stays lost says so', async () => {
    const connection = createConnection(await rawDb(await aDisk()))
    let tries = 0
    const lost = await connection.run(async () => {
      tries += 1
      return await Promise.reject(new DOMException('lost', 'InvalidStateError'))
    })
    expect([mustFail(lost), tries]).toEqual([{ reden: 'verbinding-weg' }, 2])
    connection.db.close()
  })

  it('does not try again what failed for another reason', async () => {
    const connection = createConnection(await rawDb(await aDisk()))
    let tries = 0
    const full = await connection.run(async () => {
      tries += 1
      return await Promise.reject(new DOMException('full', 'QuotaExceededError'))
    })
    expect([mustFail(full), tries]).toEqual([{ reden: 'schijf-vol' }, 1])
    connection.db.close()
  })

  it('that was shut, or that a newer version took over, answers nothing any more', async () => {
    const connection = createConnection(await rawDb(await aDisk()))
    connection.shut()
    expect(mustFail(await connection.run(async () => await connection.db.log.count()))).toEqual({
      reden: 'kluis-dicht',
    })
    connection.db.replaced = true
    expect(mustFail(await connection.run(async () => await connection.db.log.count()))).toEqual({
      reden: 'nieuwere-versie',
    })
    connection.db.close()
  })
})
