import { describe, expect, it } from 'vitest'
import { goneAmong, goneHash, readGone } from '../../src/data/gone.ts'
import { aDisk, rawDb } from '../support/dataBuilders.ts'

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
})
