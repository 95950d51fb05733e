import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { emptyStand, merge, type Stand } from '../../src/data/merge.ts'
import { readStreams } from '../../src/data/readStreams.ts'
import { entryFor, maySeal, partsOf } from '../../src/data/sealAct.ts'
import { newHandeling, type StreamId } from '../../src/domain/handeling/handeling.ts'
import { breakDisk } from '../support/brokenDisk.ts'
import {
  aDisk,
  aKind,
  aWindow,
  change,
  changeSchool,
  type Disk,
  must,
  mustFail,
  openDisk,
  rawDb,
} from '../support/dataBuilders.ts'
import { anEntry, aStream } from '../support/entryBuilders.ts'
import { quickenCrypto } from '../support/quickCrypto.ts'
import { valueOf } from '../support/valueOf.ts'

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

describe('a part that is sealed before its stream is open', () => {
  const entry = anEntry({ at: 2000, n: 4, stream: aStream, o: [] })
  const part = { entry, n: 4 }
  const stroom = (stand: Stand, newer = false) => ({ stand, newer })

  it.each([
    ['may be written when all that is known is before it', [anEntry({ at: 1000, n: 3, o: [] })], false, true],
    ['may not bear a count that was used', [anEntry({ at: 1000, n: 4, o: [] })], false, false],
    ['may not be older than what stands there', [anEntry({ at: 3000, n: 3, o: [] })], false, false],
    ['may not stand where a newer version wrote', [], true, false],
  ])('%s', (_, entries, newer, answer) => {
    expect(maySeal(part, stroom(merge(emptyStand, entries), newer))).toBe(answer)
  })
})

/** Whether WebCrypto answers at once (Chromium, small boxes) or later (others): what is on disk must be the same. */
describe.each([
  ['at once', quickenCrypto],
  ['later', () => () => undefined],
])('an act for a dossier that is closed, where WebCrypto answers %s', (_, begin) => {
  let end: () => void = () => undefined
  beforeEach(() => {
    end = begin()
  })
  afterEach(() => end())

  /** A disk with one child whose dossier is closed in the window that is open. */
  async function withClosedDossier() {
    const disk = await aDisk()
    const kind = aKind('Sem')
    const first = await aWindow(disk)
    must(await first.record(kind.handeling))
    await first.close()
    return { disk, stream: kind.stream }
  }
  const countsOf = async (disk: Disk, stream: StreamId) => {
    const { db, vault } = await openDisk(disk)
    const read = (await readStreams(db, vault, [stream], () => false)).get(stream)
    db.close()
    return { counts: read?.logged.map(({ entry }) => entry.d[1]), n: read?.n }
  }

  it('is kept, and the dossier is open with it', async () => {
    const { disk, stream } = await withClosedDossier()
    const register = await aWindow(disk)
    must(await register.record(changeSchool(stream, 'De Kade')))
    expect(valueOf(register.records(stream) ?? {}, 'kind', 'kind', 'school')).toBe('De Kade')
    expect(valueOf(register.records(stream) ?? {}, 'kind', 'kind', 'roepnaam')).toBe('Sem')
    expect(register.dossiers()[0]?.school).toBe('De Kade')
    await register.close()
    expect(await countsOf(disk, stream)).toEqual({ counts: [1, 2], n: 2 })
  })

  it('never takes a count again, also when the row of its keys was set back', async () => {
    const { disk, stream } = await withClosedDossier()
    const one = await aWindow(disk)
    must(await one.record(changeSchool(stream, 'De Kade')))
    await one.close()
    const raw = await rawDb(disk)
    await raw.keys.update(stream, { n: 1 })
    raw.close()
    const other = await aWindow(disk)
    must(await other.record(changeSchool(stream, 'De Slinger')))
    await other.close()
    expect(await countsOf(disk, stream)).toEqual({ counts: [1, 2, 3], n: 3 })
  })

  it('is not written where a newer version wrote', async () => {
    const { disk, stream } = await withClosedDossier()
    const { db, vault } = await openDisk(disk)
    const key = await db.keys.get(stream)
    const sealer = must(await vault.openStreamKey(stream, key?.box ?? new Uint8Array()))
    await db.log.add({ stream, box: await sealer.seal(`1|log|${stream}`, 99, new Uint8Array(9)) })
    const register = await aWindow(disk)
    expect(mustFail(await register.record(changeSchool(stream, 'De Kade')))).toEqual({
      reden: 'nieuwere-versie',
    })
    expect(await db.log.where('stream').equals(stream).count()).toBe(2)
    db.close()
    await register.close()
  })

  it('waits when the disk is full, and is kept once when there is room again', async () => {
    const { disk, stream } = await withClosedDossier()
    const register = await aWindow(disk)
    const mend = breakDisk('QuotaExceededError', ['log'])
    expect(mustFail(await register.record(changeSchool(stream, 'De Kade')))).toEqual({ reden: 'schijf-vol' })
    mend()
    await register.retryUnsaved()
    expect(register.unsaved()).toEqual([])
    await register.close()
    expect(await countsOf(disk, stream)).toEqual({ counts: [1, 2], n: 2 })
  })

  it('by two windows at once is kept from both, each with a count of its own', async () => {
    const { disk, stream } = await withClosedDossier()
    const [one, other] = [await aWindow(disk), await aWindow(disk)]
    const kept = await Promise.all([
      one.record(changeSchool(stream, 'De Kade')),
      other.record(changeSchool(stream, 'De Slinger')),
    ])
    kept.forEach(must)
    await one.close()
    await other.close()
    expect(await countsOf(disk, stream)).toEqual({ counts: [1, 2, 3], n: 3 })
  })
})
