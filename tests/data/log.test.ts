import { describe, expect, it } from 'vitest'
import {
  aDisk,
  aKind,
  aWindow,
  changeSchool,
  must,
  mustFail,
  openDisk,
  rawDb,
} from '../support/dataBuilders.ts'

describe('appending', () => {
  it('to a stream that was erased meanwhile is refused and does not bring it back', async () => {
    const disk = await aDisk()
    const kind = aKind('Sem')
    const register = await aWindow(disk)
    must(await register.record(kind.handeling))
    const db = await rawDb(disk)
    await db.keys.delete(kind.stream)
    await db.log.clear()
    expect(mustFail(await register.record(changeSchool(kind.stream, 'De Kade')))).toEqual({ reden: 'gewist' })
    expect([await db.keys.count(), await db.log.count()]).toEqual([0, 0])
    expect(register.unsaved()).toEqual([])
    db.close()
    await register.close()
  })

  it('to a stream in which a newer version wrote is refused: it can be read, not written', async () => {
    const disk = await aDisk()
    const kind = aKind('Sem')
    const first = await aWindow(disk)
    must(await first.record(kind.handeling))
    await first.close()
    const { db, vault } = await openDisk(disk)
    const key = await db.keys.get(kind.stream)
    const sealer = must(await vault.openStreamKey(kind.stream, key?.box ?? new Uint8Array()))
    await db.log.add({
      stream: kind.stream,
      box: await sealer.seal(`1|log|${kind.stream}`, 2, new Uint8Array(9)),
    })
    const register = await aWindow(disk)
    must(await register.load(kind.stream))
    expect(register.damage()).toEqual([{ stream: kind.stream, aantal: 1, reden: 'nieuwer' }])
    expect(mustFail(await register.record(changeSchool(kind.stream, 'De Kade')))).toEqual({
      reden: 'nieuwere-versie',
    })
    await register.tidy()
    expect(await db.log.where('stream').equals(kind.stream).count()).toBe(2)
    db.close()
    await register.close()
  })
})
