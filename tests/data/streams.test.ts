import { describe, expect, it, vi } from 'vitest'
import { createConnection } from '../../src/data/connection.ts'
import { createRegister } from '../../src/data/createRegister.ts'
import { createDamageBook } from '../../src/data/damage.ts'
import { createQuarantine } from '../../src/data/quarantine.ts'
import { createClock } from '../../src/data/stamp.ts'
import { createStreams } from '../../src/data/streams.ts'
import { newHandeling, type StreamId } from '../../src/domain/handeling/handeling.ts'
import { aDisk, aKind, aWindow, must, mustFail, openDisk } from '../support/dataBuilders.ts'
import { anEntry } from '../support/entryBuilders.ts'
import { aGatedTeam } from '../support/gatedTeam.ts'

/** The streams of a disk with so many children, at most `limit` in memory. */
async function withKinderen(count: number, limit: number) {
  const disk = await aDisk()
  const kinderen = Array.from({ length: count }, (_, at) => aKind(`Kind ${at}`, 101 + at))
  const register = await aWindow(disk)
  must(
    await register.record(
      newHandeling(
        'kinderen-op-lijst-gezet',
        kinderen.map(({ deel }) => deel),
      ),
    ),
  )
  await register.close()
  const { db, vault, device } = await openDisk(disk)
  const connection = createConnection(db)
  const clock = createClock({ now: Date.now, device })
  const quarantine = createQuarantine({
    connection,
    vault,
    clock,
    device,
    now: Date.now,
    onCount: () => undefined,
  })
  const told: StreamId[] = []
  const streams = createStreams({
    connection,
    vault,
    clock,
    damage: createDamageBook(),
    quarantine,
    limit,
    onChange: ({ stream }) => told.push(stream),
    onLoad: () => undefined,
  })
  return { db, streams, told, ids: kinderen.map(({ stream }) => stream) }
}

describe('streams in memory', () => {
  it('are no more than the limit; the longest unused leaves, the team never', async () => {
    const { db, streams, ids } = await withKinderen(5, 3)
    must(await streams.open('team'))
    for (const id of ids) must(await streams.open(id))
    expect(streams.loaded()).toEqual(['team', ids[3], ids[4]])
    must(await streams.open(ids[3] ?? 'team'))
    must(await streams.open(ids[0] ?? 'team'))
    expect(new Set(streams.loaded())).toEqual(new Set([ids[0], ids[3], 'team']))
    db.close()
  })

  it('are opened many at once, in the order asked', async () => {
    const { db, streams, ids } = await withKinderen(4, 10)
    const opened = must(await streams.openAll([...ids].reverse()))
    expect(opened.map(({ stream }) => stream)).toEqual([...ids].reverse())
    db.close()
  })

  it('do not change twice by one entry', async () => {
    const { db, streams, ids, told } = await withKinderen(1, 10)
    const [id = 'team'] = ids
    must(await streams.open(id))
    const entry = anEntry({
      at: Date.now() + 1_000,
      stream: id,
      o: [['kind', 'kind', 'school', 'De Kade', []]],
    })
    streams.absorb(id, [entry])
    streams.absorb(id, [entry])
    expect(told).toEqual([id])
    db.close()
  })

  it('keep what came in while they were read again', async () => {
    const { db, streams, ids } = await withKinderen(1, 10)
    const [id = 'team'] = ids
    must(await streams.open(id))
    const reading = streams.reloadAll([id])
    const entry = anEntry({
      at: Date.now() + 1_000,
      stream: id,
      o: [['kind', 'kind', 'school', 'De Kade', []]],
    })
    streams.absorb(id, [entry])
    must(await reading)
    expect(streams.get(id)?.stand.last).toBe(entry.stamp)
    db.close()
  })

  it('do not come back by a load that read them just before another window erased them', async () => {
    const disk = await aDisk()
    const kind = aKind('Sem')
    const register = await aWindow(disk)
    must(await register.record(kind.handeling))
    await register.tidy()
    const { team, gate } = await aGatedTeam(disk)
    const other = must(await createRegister(team))
    const opened = gate(kind.stream)
    const loading = other.load(kind.stream)
    await opened.reached
    const { wissen } = await register.beheer()
    must(await wissen.eraseDossier(kind.stream.slice('dossier-'.length)))
    await vi.waitUntil(() => other.dossiers().length === 0)
    opened.open()
    await loading
    await other.tidy()
    expect(other.dossiers()).toEqual([])
    expect(other.records(kind.stream)).toBeUndefined()
    await Promise.all([register.close(), other.close()])
  })

  it('are dropped when they were erased on disk', async () => {
    const { db, streams, ids } = await withKinderen(1, 10)
    const [id = 'team'] = ids
    must(await streams.open(id))
    await db.keys.delete(id)
    expect(mustFail(await streams.reloadAll([id]))).toEqual({ reden: 'gewist' })
    expect(streams.get(id)).toBeUndefined()
    db.close()
  })
})
