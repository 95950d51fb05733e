import { describe, expect, it } from 'vitest'
import { sealEntry } from '../../src/data/boxes.ts'
import type { StreamId } from '../../src/domain/handeling/handeling.ts'
import { aDisk, aKind, aWindow, type Disk, must, openDisk, rawDb } from '../support/dataBuilders.ts'
import { anEntry } from '../support/entryBuilders.ts'
import { valueOf } from '../support/valueOf.ts'

const hour = 3_600_000

/** Puts an entry of another device, made at this moment, in the log of the disk. */
async function receive(disk: Disk, stream: StreamId, at: number): Promise<void> {
  const team = await openDisk(disk)
  const key = await team.db.keys.get(stream)
  const sealer = must(await team.vault.openStreamKey(stream, key?.box ?? new Uint8Array()))
  const entry = anEntry({
    at,
    n: 1,
    device: 'laptop',
    stream,
    o: [['kind', 'kind', 'school', 'De Kade', []]],
  })
  await team.db.log.add({ stream, box: await sealEntry(sealer, entry) })
  team.db.close()
}

async function diskWithKind() {
  const disk = await aDisk()
  const kind = aKind('Sem')
  const register = await aWindow(disk)
  must(await register.record(kind.handeling))
  await register.close()
  return { disk, stream: kind.stream }
}

describe('an entry from the future', () => {
  it('is set apart as it is, counted, and not shown', async () => {
    const { disk, stream } = await diskWithKind()
    await receive(disk, stream, Date.now() + 48 * hour)
    const register = await aWindow(disk)
    expect(valueOf(must(await register.load(stream)), 'kind', 'kind', 'school')).toBe('De Brug')
    await register.close()
    const db = await rawDb(disk)
    const logged = await db.log.where('stream').equals(stream).count()
    expect([logged, await db.quarantaine.count()]).toEqual([1, 1])
    db.close()
    const again = await aWindow(disk)
    expect(again.quarantined()).toBe(1)
    expect(again.damage()).toEqual([])
    await again.close()
  })

  it('comes back by itself when its time has come', async () => {
    const { disk, stream } = await diskWithKind()
    await receive(disk, stream, Date.now() + 48 * hour)
    await (await aWindow(disk)).close()
    const later = await aWindow(disk, { now: () => Date.now() + 30 * hour })
    expect(later.quarantined()).toBe(0)
    expect(valueOf(must(await later.load(stream)), 'kind', 'kind', 'school')).toBe('De Kade')
    await later.close()
  })

  it('whose time has come in a store of a newer version stays where it is, and the team opens to read', async () => {
    const { disk, stream } = await diskWithKind()
    await receive(disk, stream, Date.now() + 48 * hour)
    await (await aWindow(disk)).close()
    const db = await rawDb(disk)
    await db.meta.put({ key: 'format', value: 9 })
    const later = await aWindow(disk, { now: () => Date.now() + 30 * hour })
    expect([later.readOnly, later.quarantined()]).toEqual([true, 1])
    expect(later.dossiers().map(({ school }) => school)).toEqual(['De Brug'])
    await later.close()
    expect(await db.quarantaine.count()).toBe(1)
    db.close()
  })

  it('of less than a day is simply taken in', async () => {
    const { disk, stream } = await diskWithKind()
    await receive(disk, stream, Date.now() + 23 * hour)
    const register = await aWindow(disk)
    expect(valueOf(must(await register.load(stream)), 'kind', 'kind', 'school')).toBe('De Kade')
    expect(register.quarantined()).toBe(0)
    await register.close()
  })

  it('is not seen in everything there is when only our own clock was set back', async () => {
    const { disk, stream } = await diskWithKind()
    await receive(disk, stream, Date.now() - hour)
    await (await aWindow(disk)).close()
    const back = await aWindow(disk, { now: () => Date.now() - 365 * 24 * hour })
    must(await back.load(stream))
    expect(back.quarantined()).toBe(0)
    expect(back.dossiers()).toHaveLength(1)
    await back.close()
  })
})
