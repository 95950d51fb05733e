import { describe, expect, it } from 'vitest'
import { passCursors } from '../../../src/data/wissen/passCursors.ts'
import { aDisk, rawDb } from '../../support/dataBuilders.ts'

describe('making every window read anew', () => {
  it('puts the place of compaction above every row that was or will be read, and leaves no row', async () => {
    const db = await rawDb(await aDisk())
    const box = new Uint8Array([1])
    const last = await db.log.add({ stream: 'team', box })
    const place = await db.transaction('rw', db.log, db.meta, async () => await passCursors(db))
    expect(place).toBeGreaterThan(last)
    expect(await db.meta.get('compactTo')).toEqual({ key: 'compactTo', value: place })
    expect(await db.log.count()).toBe(1)
    expect(await db.log.add({ stream: 'team', box })).toBeGreaterThan(place)
    db.close()
  })
})
