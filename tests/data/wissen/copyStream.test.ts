import { describe, expect, it } from 'vitest'
import { copyStream } from '../../../src/data/wissen/copyStream.ts'
import { openWhole, readWholeRows } from '../../../src/data/wissen/wholeStream.ts'
import { createOefenVault } from '../../../src/vault/createVault.ts'
import { aDisk, aKind, aWindow, changeSchool, must, openDisk } from '../../support/dataBuilders.ts'

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
  team.db.close()
  return { from: team.vault, to: (await createOefenVault()).vault, rows }
}

describe('a stream carried to another vault', () => {
  it('says the same there, and no box of it is as it was', async () => {
    const { from, to, rows } = await aStream()
    const copied = await copyStream(from, to, rows)
    const [before, after] = [must(await openWhole(from, rows)), must(await openWhole(to, copied))]
    expect({ ...after.whole, rows: null }).toEqual({ ...before.whole, rows: null })
    const hex = ({ key, base, log, segments }: typeof rows) =>
      [key, base, ...log, ...segments].map((row) => Buffer.from(row?.box ?? []).toString('hex'))
    expect(hex(copied).filter((box) => hex(rows).includes(box))).toEqual([])
    expect(copied.key.n).toBe(rows.key.n)
  })

  it('goes as it is, under its old key wrapped anew, when one row does not open', async () => {
    const { from, to, rows } = await aStream()
    const [row] = rows.log
    if (row === undefined) throw new Error('a row in the log')
    const damaged = { ...rows, log: [{ ...row, box: new Uint8Array(60) }] }
    const copied = await copyStream(from, to, damaged)
    expect({ ...copied, key: null }).toEqual({ ...damaged, key: null })
    expect(copied.key.box).not.toEqual(rows.key.box)
    expect((await openWhole(to, { ...copied, log: [] })).ok).toBe(true)
  })

  it('goes wholly as it is when its key does not open', async () => {
    const { from, to, rows } = await aStream()
    const lost = { ...rows, key: { ...rows.key, box: new Uint8Array(80) } }
    expect(await copyStream(from, to, lost)).toBe(lost)
  })
})
