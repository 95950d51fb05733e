import { describe, expect, it } from 'vitest'
import { goneAmong, goneHash, readGone } from '../../src/data/gone.ts'
import { newHandeling } from '../../src/domain/handeling/handeling.ts'
import { aDisk, aWindow, change, must, rawDb } from '../support/dataBuilders.ts'

describe('what was erased', () => {
  it('is known by a hash that is the same on every device, and by nothing else', async () => {
    const hash = await goneHash('dossier-a')
    expect(hash).toBe(await goneHash('dossier-a'))
    expect(hash).not.toContain('dossier-a')
    expect(hash).not.toBe(await goneHash('dossier-b'))
  })

  it('is found among other streams', async () => {
    const db = await rawDb(await aDisk())
    await db.gone.put({ hash: await goneHash('dossier-a'), date: '2026-11-22' })
    expect(await goneAmong(db, ['dossier-a', 'dossier-b'])).toEqual(new Set(['dossier-a']))
    expect(await goneAmong(db, [])).toEqual(new Set())
    expect(await readGone(db)).toEqual([{ hash: await goneHash('dossier-a'), date: '2026-11-22' }])
    db.close()
  })

  it('is never the team, the werkagenda or a month of the access log, whatever a hash says', async () => {
    const disk = await aDisk()
    const db = await rawDb(disk)
    const names = ['team', 'werkagenda', 'inzage-2040-12'] as const
    for (const name of names) await db.gone.put({ hash: await goneHash(name), date: '2026-11-22' })
    expect(await goneAmong(db, names)).toEqual(new Set())
    const register = await aWindow(disk)
    for (const stream of names) {
      must(
        await register.record(
          newHandeling('team-begonnen', [{ stream, wijzigingen: [change('a', 'b', 'c', 1)] }]),
        ),
      )
    }
    await register.close()
    db.close()
  })
})
