import { describe, expect, it } from 'vitest'
import { createConnection } from '../../src/data/connection.ts'
import { createDamageBook } from '../../src/data/damage.ts'
import { createQuarantine } from '../../src/data/quarantine.ts'
import { readStreams } from '../../src/data/readStreams.ts'
import { entryFor, partsOf, sealEarly } from '../../src/data/sealAct.ts'
import { createClock } from '../../src/data/stamp.ts'
import { createStreams } from '../../src/data/streams.ts'
import { newHandeling } from '../../src/domain/handeling/handeling.ts'
import {
  aDisk,
  aKind,
  aWindow,
  change,
  changeSchool,
  must,
  mustFail,
  openDisk,
  rawDb,
} from '../support/dataBuilders.ts'

const school = change('kind', 'kind', 'school', 'De Brug')
const city = change('kind', 'kind', 'woongemeente', 'Zandmeer')

describe('the parts of an act', () => {
  it('are one per stream, in their order, and none is empty', () => {
    const handeling = {
      ...newHandeling('x', []),
      delen: [
        { stream: 'dossier-a' as const, wijzigingen: [school] },
        { stream: 'dossier-b' as const, wijzigingen: [] },
        { stream: 'dossier-a' as const, wijzigingen: [city] },
      ],
    }
    expect(partsOf(handeling)).toEqual([{ stream: 'dossier-a', wijzigingen: [school, city] }])
  })

  it('become entries that can be read alone, and say how many they are when there are more', () => {
    const handeling = newHandeling('kind-gewijzigd', [{ stream: 'dossier-a', wijzigingen: [school] }], 'o1')
    const [deel] = handeling.delen
    if (deel === undefined) throw new Error('the act has a part')
    const from = { device: 'tablet', n: 4, stamp: 's', door: { naam: 'Noor', partij: 'school' } }
    const entry = entryFor(handeling, deel, { ...from, parts: 1 })
    expect(entry).toEqual({
      v: 1,
      sv: 1,
      handeling: handeling.id,
      stream: 'dossier-a',
      d: ['tablet', 4],
      stamp: 's',
      door: { naam: 'Noor', partij: 'school' },
      overleg: 'o1',
      soort: 'kind-gewijzigd',
      o: [['kind', 'kind', 'school', 'De Brug', []]],
    })
    expect(entryFor(handeling, deel, { ...from, parts: 3 }).delen).toBe(3)
  })
})

const door = { naam: 'Noor', partij: 'school' }

/** A disk with one child whose dossier is closed, and what seals an act for it; `now` is this device's clock. */
async function withClosedDossier(now: () => number = Date.now) {
  const disk = await aDisk()
  const kind = aKind('Sem')
  const first = await aWindow(disk)
  must(await first.record(kind.handeling))
  await first.close()
  const { db, vault, device } = await openDisk(disk)
  const connection = createConnection(db)
  const clock = createClock({ now, device })
  const nothing = (): void => undefined
  const quarantine = createQuarantine({ connection, vault, clock, device, now: Date.now, onCount: nothing })
  const streams = createStreams({
    connection,
    vault,
    clock,
    damage: createDamageBook(),
    quarantine,
    onChange: nothing,
    onLoad: nothing,
    onPrepare: nothing,
  })
  const seal = async (stream = kind.stream) => {
    const handeling = changeSchool(stream, 'De Kade')
    return await sealEarly({ vault, clock, device, streams }, handeling, handeling.delen, door)
  }
  return { disk, db, stream: kind.stream, streams, seal }
}

describe('an act for a dossier that is closed', () => {
  it('is sealed when the key is open, and sure when the rest is', async () => {
    const { db, stream, streams, seal } = await withClosedDossier()
    const act = await seal()
    must(await streams.open(stream))
    expect(act?.sealed).toMatchObject([
      { stream, expected: 1, n: 2, entry: { handeling: expect.any(String) } },
    ])
    expect(act?.isSure()).toBe(true)
    db.close()
  })

  it('is not written where a newer version wrote', async () => {
    const { disk, db, stream, streams } = await withClosedDossier()
    const { sealer } = must(await streams.open(stream))
    const box = await sealer?.seal(`1|log|${stream}`, 99, new Uint8Array(9))
    await db.log.add({ stream, box: box ?? new Uint8Array() })
    db.close()
    const register = await aWindow(disk)
    expect(mustFail(await register.record(changeSchool(stream, 'De Kade')))).toEqual({
      reden: 'nieuwere-versie',
    })
    await register.close()
  })

  it('is not written with a stamp older than what stands there', async () => {
    const { db, stream, streams, seal } = await withClosedDossier(() => 1000)
    const act = await seal()
    must(await streams.open(stream))
    expect(act?.isSure()).toBe(false)
    db.close()
  })

  it('is sealed in the ordinary way when the dossier is open, or begun by the act', async () => {
    const { db, stream, streams, seal } = await withClosedDossier()
    expect(await seal('dossier-nieuw')).toBeUndefined()
    must(await streams.open(stream))
    expect(await seal()).toBeUndefined()
    db.close()
  })

  it('never takes a count again, also when the row of its keys was set back', async () => {
    const { disk, db, stream } = await withClosedDossier()
    db.close()
    const one = await aWindow(disk)
    must(await one.record(changeSchool(stream, 'De Kade')))
    await one.close()
    const raw = await rawDb(disk)
    await raw.keys.update(stream, { n: 1 })
    const other = await aWindow(disk)
    must(await other.record(changeSchool(stream, 'De Slinger')))
    await other.close()
    const { db: after, vault } = await openDisk(disk)
    const read = (await readStreams(after, vault, [stream], () => false)).get(stream)
    expect(read?.logged.map(({ entry }) => entry.d[1])).toEqual([1, 2, 3])
    raw.close()
    after.close()
  })
})
