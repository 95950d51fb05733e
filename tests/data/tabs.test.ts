import { describe, expect, it } from 'vitest'
import { type Connection, createConnection } from '../../src/data/connection.ts'
import { createDamageBook } from '../../src/data/damage.ts'
import { toRecords } from '../../src/data/merge.ts'
import { createQuarantine } from '../../src/data/quarantine.ts'
import type { Register } from '../../src/data/Register.ts'
import { createClock } from '../../src/data/stamp.ts'
import { createStreams } from '../../src/data/streams.ts'
import { createNews } from '../../src/data/tabs.ts'
import type { StreamId } from '../../src/domain/handeling/handeling.ts'
import { headsOf } from '../../src/domain/handeling/records.ts'
import { ok } from '../../src/lib/result.ts'
import { aGate } from '../support/aGate.ts'
import { aDisk, aKind, aWindow, changeSchool, must, openDisk, rawDb } from '../support/dataBuilders.ts'
import { valueOf } from '../support/valueOf.ts'

const schoolOf = (register: Register, stream: StreamId) =>
  valueOf(register.records(stream) ?? {}, 'kind', 'kind', 'school')
const schoolHeads = (register: Register, stream: StreamId) =>
  headsOf(register.records(stream) ?? {}, 'kind', 'kind', 'school')

/** Resolves at the first notification after which this holds. */
async function until(register: Register, holds: () => boolean): Promise<void> {
  if (holds()) return
  await new Promise<void>((resolve) => {
    const stop = register.subscribe(() => {
      if (!holds()) return
      stop()
      resolve()
    })
  })
}

async function twoWindows() {
  const disk = await aDisk()
  const kind = aKind('Sem')
  const [left, right] = [await aWindow(disk), await aWindow(disk)]
  must(await left.record(kind.handeling))
  await until(right, () => right.dossiers().length === 1)
  must(await right.load(kind.stream))
  return { disk, stream: kind.stream, left, right }
}

describe('two windows of one team', () => {
  it('show each other what is written', async () => {
    const { stream, left, right } = await twoWindows()
    must(await left.record(changeSchool(stream, 'De Sluis', schoolHeads(left, stream))))
    await until(right, () => schoolOf(right, stream) === 'De Sluis')
    expect(right.dossiers()[0]?.school).toBe('De Sluis')
    await Promise.all([left.close(), right.close()])
  })

  it('that append to one stream at once use no count twice and lose nothing', async () => {
    const { disk, stream, left, right } = await twoWindows()
    const acts = Array.from({ length: 12 }, (_, at) => changeSchool(stream, `School ${at}`))
    const kept = await Promise.all(
      acts.map(async (act, at) => await (at % 2 === 0 ? left : right).record(act)),
    )
    expect(kept.every((one) => one.ok)).toBe(true)
    const third = await aWindow(disk)
    const lines = must(await third.history(stream))
    expect(new Set(lines.map(({ handeling }) => handeling)).size).toBe(13)
    expect(schoolHeads(third, stream)).toEqual([])
    must(await third.load(stream))
    expect(schoolHeads(third, stream)).toHaveLength(13)
    const db = await rawDb(disk)
    expect((await db.keys.get(stream))?.n).toBe(13)
    expect(await db.log.count()).toBe(13)
    db.close()
    await Promise.all([left.close(), right.close(), third.close()])
  })

  it('that begin a change of one field at the same time give two versions, and one person settles it', async () => {
    const { stream, left, right } = await twoWindows()
    const seen = schoolHeads(left, stream)
    must(await left.record(changeSchool(stream, 'De Sluis', seen)))
    must(await right.record(changeSchool(stream, 'De Kade', seen)))
    await until(left, () => schoolHeads(left, stream).length === 2)
    await until(right, () => schoolHeads(right, stream).length === 2)
    expect(schoolHeads(left, stream)).toEqual(schoolHeads(right, stream))
    expect(schoolOf(left, stream)).toBe('De Kade')
    expect(left.dossiers()[0]?.tweeVersies).toBe(1)
    must(await left.record(changeSchool(stream, 'De Sluis', schoolHeads(left, stream))))
    await until(right, () => schoolHeads(right, stream).length === 1)
    expect(schoolOf(right, stream)).toBe('De Sluis')
    await Promise.all([left.close(), right.close()])
  })

  it('find their way when the other compacted what they had not read', async () => {
    const { stream, left, right, disk } = await twoWindows()
    const db = await rawDb(disk)
    for (let at = 0; at < 510; at += 1) {
      must(await left.record(changeSchool(stream, `School ${at}`, schoolHeads(left, stream))))
    }
    must(await left.record(aKind('Lot', 103).handeling))
    await left.tidy()
    expect(await db.log.where('stream').equals(stream).count()).toBe(0)
    db.close()
    await until(right, () => right.dossiers().length === 2 && schoolOf(right, stream) === 'School 509')
    must(await right.record(changeSchool(stream, 'De Kade', schoolHeads(right, stream))))
    await until(left, () => schoolOf(left, stream) === 'De Kade')
    expect(must(await left.history(stream))).toHaveLength(512)
    await Promise.all([left.close(), right.close()])
  })
})

describe('news of a stream that is being loaded', () => {
  it('is taken in although the load read the disk before the news was there', async () => {
    const disk = await aDisk()
    const kind = aKind('Sem')
    const writer = await aWindow(disk)
    must(await writer.record(kind.handeling))
    const { id, db, vault, device } = await openDisk(disk)
    const connection = createConnection(db)
    const clock = createClock({ now: Date.now, device })
    const cursor = ((await db.log.toCollection().lastKey()) as number | undefined) ?? 0
    const [gate, read] = [aGate(), aGate()]
    /** A disk whose answer arrives late. */
    const slow: Connection = {
      ...connection,
      run: async (work) => {
        const answer = await connection.run(work)
        read.open()
        await gate.passed
        return answer
      },
    }
    const base = { connection, vault, clock }
    const quarantine = createQuarantine({ ...base, device, now: Date.now, onCount: () => undefined })
    const streams = createStreams({
      ...base,
      connection: slow,
      damage: createDamageBook(),
      quarantine,
      onChange: () => undefined,
      onLoad: () => undefined,
    })
    /** The news is read before the load has its answer. */
    const quick: Connection = {
      ...connection,
      run: async (work) => await connection.run(work).finally(() => setTimeout(gate.open, 0)),
    }
    const news = createNews({
      teamId: id,
      connection: quick,
      streams,
      start: { cursor, compactTo: 0 },
      refresh: async () => await Promise.resolve(ok({ cursor, compactTo: 0 })),
      onNews: () => undefined,
    })
    const loading = streams.open(kind.stream)
    await read.passed
    must(await writer.record(changeSchool(kind.stream, 'De Kade', schoolHeads(writer, kind.stream))))
    const taken = news.read()
    must(await loading)
    must(await taken)
    const stand = streams.get(kind.stream)?.stand
    expect(stand === undefined ? undefined : valueOf(toRecords(stand), 'kind', 'kind', 'school')).toBe(
      'De Kade',
    )
    news.close()
    db.close()
    await writer.close()
  })
})
