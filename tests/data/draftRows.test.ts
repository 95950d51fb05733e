import { describe, expect, it } from 'vitest'
import { createConnection } from '../../src/data/connection.ts'
import { createDraftRows, isSame, markKey } from '../../src/data/draftRows.ts'
import { goneHash } from '../../src/data/gone.ts'
import { aDisk, must, rawDb } from '../support/dataBuilders.ts'

const box = (byte: number): Uint8Array => new Uint8Array([byte])

async function onDisk() {
  const db = await rawDb(await aDisk())
  return { db, rows: createDraftRows(createConnection(db)) }
}

describe('the row of a draft', () => {
  it('is written over the row that was looked at only', async () => {
    const { db, rows } = await onDisk()
    const [one, two] = [
      { key: 'k', box: box(1) },
      { key: 'k', box: box(2) },
    ]
    expect(must(await rows.put(one, { over: null }))).toEqual({ staat: 'geschreven', mark: null })
    expect(must(await rows.put(two, { over: null }))).toEqual({ staat: 'veranderd' })
    expect(must(await rows.put(two, { over: one })).staat).toBe('geschreven')
    expect(await rows.removeSame(one)).toBe(false)
    expect(await rows.removeSame(two)).toBe(true)
    expect(await rows.removeSame(two)).toBe(true)
    db.close()
  })

  it('is refused to who did not see the mark beside it, and the mark is no draft', async () => {
    const { db, rows } = await onDisk()
    must(await rows.put({ key: 'k', box: box(1) }, {}))
    await rows.erase(['k'], [{ key: markKey('k'), box: box(9) }])
    expect(await rows.keys()).toEqual([])
    expect(must(await rows.get('k'))).toEqual({ row: undefined, mark: box(9) })
    expect(must(await rows.put({ key: 'k', box: box(2) }, { seen: null }))).toEqual({ staat: 'gewist' })
    expect(must(await rows.put({ key: 'k', box: box(2) }, { seen: box(9) })).staat).toBe('geschreven')
    db.close()
  })

  it.each(['dossier/sem/vraag', 'overleg/o1/gezin/sem'])(
    'is refused when its child was erased: %s',
    async (key) => {
      const { db, rows } = await onDisk()
      await db.gone.put({ hash: await goneHash('dossier-sem'), date: '2026-11-22' })
      expect(must(await rows.put({ key, box: box(1) }, {}))).toEqual({ staat: 'gewist' })
      db.close()
    },
  )
})

describe('two marks', () => {
  it.each([
    [null, undefined, true],
    [box(1), box(1), true],
    [box(1), box(2), false],
    [box(1), null, false],
  ])('are the same when they are one box or none', (a, b, same) => {
    expect(isSame(a, b)).toBe(same)
  })
})
