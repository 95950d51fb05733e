import { describe, expect, it } from 'vitest'
import { packJson } from '../../../src/data/pack.ts'
import { streamPlace } from '../../../src/data/places.ts'
import { openWhole, readWholeRows, sameRows } from '../../../src/data/wissen/wholeStream.ts'
import { aDisk, aKind, aWindow, changeSchool, must, mustFail, openDisk } from '../../support/dataBuilders.ts'

async function aStream() {
  const disk = await aDisk()
  const register = await aWindow(disk, { compactFrom: 1 })
  const { stream, handeling } = aKind('Sem')
  must(await register.record(handeling))
  must(await register.record(changeSchool(stream, 'De Sluis')))
  await register.tidy()
  must(await register.record(changeSchool(stream, 'De Kade')))
  const team = await openDisk(disk)
  const rows = await readWholeRows(team.db, stream)
  await register.close()
  if (rows === undefined) throw new Error('the stream is there')
  return { team, stream, rows }
}

describe('a stream read whole', () => {
  it('has its base, its log and what was compacted, opened beside their rows', async () => {
    const { team, rows } = await aStream()
    const { whole } = must(await openWhole(team.vault, rows))
    expect([whole.segments.flat().length, whole.log.length, whole.quarantaine.length]).toEqual([2, 1, 0])
    expect(whole.base.last).not.toBe('')
    expect(await readWholeRows(team.db, 'dossier-nergens')).toBeUndefined()
    team.db.close()
  })

  it('has a base of an older version made anew from what was compacted', async () => {
    const { team, stream, rows } = await aStream()
    const sealer = must(await team.vault.openStreamKey(stream, rows.key.box))
    const box = await sealer.seal(streamPlace('base', stream), 0, packJson({ oud: 'anders' }, 'plain'))
    const now = must(await openWhole(team.vault, rows)).whole
    const { whole } = must(await openWhole(team.vault, { ...rows, base: { stream, box } }))
    expect(whole.base).toEqual(now.base)
    team.db.close()
  })

  it('is not the same any more when a row was added or moved', async () => {
    const { team, stream, rows } = await aStream()
    expect(sameRows(rows, { ...rows })).toBe(true)
    expect(sameRows(rows, { ...rows, log: [] })).toBe(false)
    expect(sameRows(rows, { ...rows, key: { ...rows.key, n: 9 } })).toBe(false)
    expect(sameRows(rows, { ...rows, quarantaine: [{ seq: 1, stream, box: new Uint8Array() }] })).toBe(false)
    team.db.close()
  })

  it('is refused with the number of rows that do not open', async () => {
    const { team, rows } = await aStream()
    const log = rows.log.map((row) => ({ ...row, box: new Uint8Array(60) }))
    expect(mustFail(await openWhole(team.vault, { ...rows, log }))).toEqual({
      reden: 'onleesbaar',
      aantal: 1,
    })
    const key = { ...rows.key, box: new Uint8Array(80) }
    expect(mustFail(await openWhole(team.vault, { ...rows, key }))).toEqual({
      reden: 'onleesbaar',
      aantal: 1,
    })
    team.vault.forget()
    expect(mustFail(await openWhole(team.vault, rows))).toEqual({ reden: 'kluis-dicht' })
    team.db.close()
  })
})
