import { afterEach, describe, expect, it } from 'vitest'
import { compact } from '../../src/data/compact.ts'
import { headsOf } from '../../src/domain/handeling/records.ts'
import { breakDisk } from '../support/brokenDisk.ts'
import { aDisk, aKind, aWindow, changeSchool, must, openDisk, rawDb } from '../support/dataBuilders.ts'
import { valueOf } from '../support/valueOf.ts'

let mend: () => void = () => undefined
afterEach(() => mend())

/** A disk with one child that was changed often. */
async function longLog(changes = 12, compactFrom = 5) {
  const disk = await aDisk()
  const kind = aKind('Sem')
  const register = await aWindow(disk, { compactFrom })
  must(await register.record(kind.handeling))
  for (let at = 0; at < changes; at += 1) {
    const seen = headsOf(register.records(kind.stream) ?? {}, 'kind', 'kind', 'school')
    must(await register.record(changeSchool(kind.stream, `School ${at}`, seen)))
  }
  return { disk, register, stream: kind.stream, db: await rawDb(disk) }
}

describe('compaction', () => {
  it('leaves how it stood at any earlier act, and how it stood after closing is the stand itself', async () => {
    const { register, stream, db } = await longLog(2)
    const [stamp = ''] = headsOf(register.records(stream) ?? {}, 'kind', 'kind', 'school')
    must(await register.record(changeSchool(stream, 'De Sluis', [stamp])))
    const schoolAt = async (at: string) =>
      must(await register.recordsAt(stream, at))['kind']?.['kind']?.['school']?.waarde
    expect(await schoolAt(stamp)).toBe('School 1')
    await register.tidy()
    expect(await schoolAt(stamp)).toBe('School 1')
    expect(must(await register.recordsAt(stream, 'z'))).toEqual(register.records(stream))
    expect(must(await register.recordsAt('dossier-weg', stamp))).toEqual({})
    await register.close()
    db.close()
  })

  it('empties the log and loses nothing: the same stand, the same history, the same list', async () => {
    const { disk, register, stream, db } = await longLog()
    const before = { records: register.records(stream), history: must(await register.history(stream)) }
    await register.tidy()
    expect(await db.log.count()).toBe(0)
    expect(await db.segment.count()).toBe(1)
    expect(must(await register.history(stream))).toEqual(before.history)
    await register.close()
    const after = await aWindow(disk)
    expect(after.dossiers()[0]?.school).toBe('School 11')
    expect(must(await after.load(stream))).toEqual(before.records)
    expect(must(await after.history(stream))).toEqual(before.history)
    await after.close()
    db.close()
  })

  it('goes on with a next segment and a count that was not used', async () => {
    const { disk, register, stream, db } = await longLog()
    await register.tidy()
    await register.close()
    const next = await aWindow(disk, { compactFrom: 0 })
    must(await next.load(stream))
    const seen = headsOf(next.records(stream) ?? {}, 'kind', 'kind', 'school')
    must(await next.record(changeSchool(stream, 'De Kade', seen)))
    await next.tidy()
    expect((await db.segment.where('stream').equals(stream).toArray()).map(({ n }) => n)).toEqual([1, 2])
    expect((await db.keys.get(stream))?.n).toBe(14)
    expect(must(await next.history(stream))).toHaveLength(14)
    await next.close()
    db.close()
  })

  it.each(['base', 'segment', 'index', 'meta'])(
    'that is cut short while writing %s leaves the old state',
    async (store) => {
      const { disk, register, stream, db } = await longLog()
      mend = breakDisk('QuotaExceededError', [store])
      await register.tidy()
      mend()
      expect(await db.log.count()).toBe(13)
      expect(await db.segment.count()).toBe(0)
      expect(await db.base.count()).toBe(0)
      const other = await aWindow(disk)
      expect(valueOf(must(await other.load(stream)), 'kind', 'kind', 'school')).toBe('School 11')
      await other.close()
      await register.tidy()
      expect(await db.log.count()).toBe(0)
      await register.close()
      db.close()
    },
  )

  it('finds an act to undo in what was compacted', async () => {
    const { disk, register, stream, db } = await longLog()
    const [newest] = must(await register.history(stream))
    await register.tidy()
    await register.close()
    const after = await aWindow(disk)
    must(await after.undo(newest?.handeling ?? ''))
    expect(valueOf(must(await after.load(stream)), 'kind', 'kind', 'school')).toBe('School 10')
    await after.close()
    db.close()
  })

  it('is made good from the segments when a base is damaged', async () => {
    const { disk, register, stream, db } = await longLog()
    await register.tidy()
    await register.close()
    await db.base.put({ stream, box: new Uint8Array(80) })
    const after = await aWindow(disk)
    expect(valueOf(must(await after.load(stream)), 'kind', 'kind', 'school')).toBe('School 11')
    expect(after.damage()).toEqual([{ stream, aantal: 1, reden: 'geen-kist' }])
    await after.close()
    db.close()
  })

  it('makes one segment of many, with every entry of all of them', async () => {
    const { disk, register, stream, db } = await longLog()
    await register.tidy()
    await register.close()
    for (let at = 0; at < 9; at += 1) {
      const window = await aWindow(disk, { compactFrom: 0 })
      must(await window.load(stream))
      const seen = headsOf(window.records(stream) ?? {}, 'kind', 'kind', 'school')
      must(await window.record(changeSchool(stream, `Kade ${at}`, seen)))
      await window.tidy()
      await window.close()
    }
    const numbers = (await db.segment.where('stream').equals(stream).toArray()).map(({ n }) => n)
    expect(numbers.length).toBeLessThan(8)
    expect(Math.max(...numbers)).toBe(10)
    const after = await aWindow(disk)
    expect(must(await after.history(stream))).toHaveLength(22)
    expect(valueOf(must(await after.load(stream)), 'kind', 'kind', 'school')).toBe('Kade 8')
    await after.close()
    db.close()
  })

  it('leaves many segments as they are when one of them cannot be read', async () => {
    const { disk, register, stream, db } = await longLog()
    await register.tidy()
    await register.close()
    const row = await db.segment.get([stream, 1])
    for (let n = 2; n <= 9; n += 1) await db.segment.put({ stream, n, box: row?.box ?? new Uint8Array() })
    const window = await aWindow(disk, { compactFrom: 0 })
    must(await window.load(stream))
    must(await window.record(changeSchool(stream, 'De Kade', [])))
    await window.tidy()
    expect(await db.segment.where('stream').equals(stream).count()).toBe(10)
    await window.close()
    db.close()
  })

  it('that is stopped changes nothing', async () => {
    const { disk, register, stream, db } = await longLog(12, 500)
    await register.close()
    const rows = await db.log.toArray()
    const { vault, db: own } = await openDisk(disk)
    const index = { put: [], remove: [], done: () => undefined }
    const quarantine = { isAhead: () => false }
    let looked = 0
    const stopped = (): boolean => (looked += 1) > 0
    expect(await compact({ db: own, vault, quarantine, upto: 100, index, stopped })).toBe(false)
    expect(looked).toBe(1)
    expect(await db.log.toArray()).toEqual(rows)
    expect(await db.segment.where('stream').equals(stream).count()).toBe(0)
    own.close()
    db.close()
  })

  it('makes a base of an older version anew, from entries read as this version writes them', async () => {
    const { disk, register, stream, db } = await longLog()
    await register.tidy()
    await register.close()
    const { vault, db: own } = await openDisk(disk)
    const key = await own.keys.get(stream)
    const sealer = must(await vault.openStreamKey(stream, key?.box ?? new Uint8Array()))
    await own.base.put({
      stream,
      box: await sealer.seal(`1|base|${stream}`, 0, new TextEncoder().encode('oud')),
    })
    own.close()
    const after = await aWindow(disk)
    expect(valueOf(must(await after.load(stream)), 'kind', 'kind', 'school')).toBe('School 11')
    await after.close()
    db.close()
  })
})
