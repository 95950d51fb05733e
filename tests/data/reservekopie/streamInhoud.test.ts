import { describe, expect, it } from 'vitest'
import { streamPlace } from '../../../src/data/places.ts'
import { entryKey, readStreamInhoud, teamIdentity } from '../../../src/data/reservekopie/streamInhoud.ts'
import { aDisk, aKind, aWindow, changeSchool, must, openDisk } from '../../support/dataBuilders.ts'
import { anEntry } from '../../support/entryBuilders.ts'

describe('all entries of a stream', () => {
  it('are those that were compacted and those that are new; a stream that is not there is absent', async () => {
    const disk = await aDisk()
    const register = await aWindow(disk, { compactFrom: 0 })
    const { handeling, stream } = aKind('Vera')
    must(await register.record(handeling))
    await register.tidy()
    must(await register.record(changeSchool(stream, 'De Wilg')))
    const team = await openDisk(disk)
    const read = await readStreamInhoud(team.db, team.vault, [stream, 'dossier-weg'])
    expect(read.get(stream)?.entries.map(({ soort }) => soort)).toEqual([
      'kind-op-lijst-gezet',
      'kind-gewijzigd',
    ])
    expect([...read.keys()]).toEqual([stream])
    team.db.close()
    await register.close()
  })

  it('are not taken from a base of an older version, which says them in another way', async () => {
    const disk = await aDisk()
    const register = await aWindow(disk, { compactFrom: 0 })
    const { handeling, stream } = aKind('Vera')
    must(await register.record(handeling))
    await register.tidy()
    const { db, vault } = await openDisk(disk)
    const key = await db.keys.get(stream)
    const base = await db.base.get(stream)
    const sealer = must(await vault.openStreamKey(stream, key?.box ?? new Uint8Array()))
    const place = streamPlace('base', stream)
    const { content } = must(await sealer.open(place, base?.box ?? new Uint8Array()))
    await db.segment.update([stream, 1], { box: new Uint8Array(60) })
    const entries = async () => (await readStreamInhoud(db, vault, [stream])).get(stream)?.entries
    expect(await entries()).toHaveLength(1)
    await db.base.put({ stream, box: await sealer.seal(place, 0, content) })
    expect(await entries()).toEqual([])
    db.close()
    await register.close()
  })

  it('of which the key does not open are counted, not read', async () => {
    const disk = await aDisk()
    const register = await aWindow(disk)
    const { handeling, stream } = aKind('Vera')
    must(await register.record(handeling))
    await register.close()
    const team = await openDisk(disk)
    await team.db.keys.update(stream, { box: new Uint8Array([1, 2, 3]) })
    const read = await readStreamInhoud(team.db, team.vault, [stream])
    expect(read.get(stream)).toMatchObject({ sealer: null, entries: [], onleesbaar: 1 })
    team.db.close()
  })
})

describe('an entry', () => {
  it('is another one when only its moment differs: then a count was used twice', () => {
    const [one, two] = [anEntry({ at: 5, n: 1, o: [] }), anEntry({ at: 6, n: 1, o: [] })]
    expect(entryKey(one)).not.toBe(entryKey(two))
    expect(entryKey(one)).toBe(entryKey({ ...one, o: [['kind', 'kind', 'school', null, []]] }))
  })
})

describe('a team', () => {
  it('is known by the act with which it began, in whatever order it is read', () => {
    const [first, second] = [anEntry({ at: 5, o: [] }), anEntry({ at: 6, o: [] })]
    expect(teamIdentity([second, first])).toBe(first.handeling)
    expect(teamIdentity([])).toBeUndefined()
  })
})
