import { describe, expect, it } from 'vitest'
import { groupRows, readStreams } from '../../src/data/readStreams.ts'
import { newHandeling } from '../../src/domain/handeling/handeling.ts'
import { aDisk, aKind, aWindow, must, openDisk } from '../support/dataBuilders.ts'
import { valueOf } from '../support/valueOf.ts'

describe('reading streams from disk', () => {
  it('gives each its stand and its entries, whether one or many were asked', async () => {
    const disk = await aDisk()
    const [sem, lot] = [aKind('Sem', 101), aKind('Lot', 103)]
    const register = await aWindow(disk)
    must(await register.record(newHandeling('kinderen-op-lijst-gezet', [sem.deel, lot.deel])))
    await register.close()
    const { db, vault } = await openDisk(disk)
    const alone = await readStreams(db, vault, [sem.stream], () => false)
    const both = await readStreams(db, vault, [sem.stream, 'dossier-onbekend', lot.stream], () => false)
    expect([...both.keys()]).toEqual([sem.stream, lot.stream])
    expect(both.get(sem.stream)?.stand).toEqual(alone.get(sem.stream)?.stand)
    expect(both.get(lot.stream)).toMatchObject({ n: 1, bad: [], ahead: [] })
    expect(both.get(lot.stream)?.logged).toHaveLength(1)
    db.close()
  })

  it('leaves entries out that are too far ahead, and names them', async () => {
    const disk = await aDisk()
    const sem = aKind('Sem')
    const register = await aWindow(disk)
    must(await register.record(sem.handeling))
    await register.close()
    const { db, vault } = await openDisk(disk)
    const read = (await readStreams(db, vault, [sem.stream], () => true)).get(sem.stream)
    expect([read?.logged.length, read?.ahead.length]).toEqual([0, 1])
    expect(valueOf(read?.stand.records ?? {}, 'kind', 'kind', 'school')).toBeNull()
    db.close()
  })

  it('sorts rows by stream, each in its order', () => {
    const row = (seq: number, stream: 'team' | 'dossier-a') => ({ seq, stream, box: new Uint8Array() })
    const groups = groupRows([row(1, 'team'), row(2, 'dossier-a'), row(3, 'team')])
    expect([...groups].map(([stream, rows]) => [stream, rows.map(({ seq }) => seq)])).toEqual([
      ['team', [1, 3]],
      ['dossier-a', [2]],
    ])
  })
})
