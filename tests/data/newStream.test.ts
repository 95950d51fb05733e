import { describe, expect, it } from 'vitest'
import { putNewStreams, sealNewStream } from '../../src/data/newStream.ts'
import { readStreams } from '../../src/data/readStreams.ts'
import { aDisk, openDisk } from '../support/dataBuilders.ts'
import { anEntry, aStream } from '../support/entryBuilders.ts'

describe('a stream that begins with all it holds', () => {
  it('reads as if every entry had come one by one', async () => {
    const team = await openDisk(await aDisk())
    const { db, vault } = team
    const entries = [
      anEntry({ at: 1, o: [['kind', 'kind', 'roepnaam', 'Vera', []]] }),
      anEntry({ at: 2, o: [['kind', 'kind', 'school', 'De Brug', []]] }),
    ]
    const apart = [anEntry({ at: 9, o: [] })]
    const { rows, stand } = await sealNewStream(vault, { stream: aStream, entries, apart, n: 0 })
    await putNewStreams(db, [rows])
    const read = (await readStreams(db, vault, [aStream], () => false)).get(aStream)
    expect(read).toMatchObject({ n: 0, bad: [], logged: [] })
    expect(read?.stand.records).toEqual(stand.records)
    expect(await db.quarantaine.count()).toBe(1)
    db.close()
  })
})
