import { describe, expect, it } from 'vitest'
import { createConnection } from '../../src/data/connection.ts'
import { createDamageBook } from '../../src/data/damage.ts'
import { findAct, readWhole } from '../../src/data/findAct.ts'
import { createQuarantine } from '../../src/data/quarantine.ts'
import { createClock } from '../../src/data/stamp.ts'
import { newHandeling } from '../../src/domain/handeling/handeling.ts'
import { aDisk, aKind, aWindow, must, openDisk } from '../support/dataBuilders.ts'

/** A disk on which one act over two children was compacted, and another was not. */
async function withActs() {
  const disk = await aDisk()
  const [sem, lot, bo] = [aKind('Sem', 101), aKind('Lot', 103), aKind('Bo', 105)]
  const pair = newHandeling('kinderen-op-lijst-gezet', [sem.deel, lot.deel])
  const register = await aWindow(disk, { compactFrom: 0 })
  must(await register.record(pair))
  await register.tidy()
  must(await register.record(bo.handeling))
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
  const needs = { connection, vault, damage: createDamageBook(), quarantine }
  const stop = async () => {
    db.close()
    await register.close()
  }
  return { needs, pair, sem, lot, bo, stop }
}

describe('finding an act', () => {
  it('finds all its parts, in the log and in what was compacted', async () => {
    const { needs, pair, sem, lot, bo, stop } = await withActs()
    const found = must(await findAct(needs, pair.id, []))
    expect(found.map(({ stream }) => stream).sort()).toEqual([sem.stream, lot.stream].sort())
    expect(must(await findAct(needs, bo.handeling.id, [])).map(({ stream }) => stream)).toEqual([bo.stream])
    await stop()
  })

  it('looks first where it is likely, and goes on when a part is missing there', async () => {
    const { needs, pair, sem, stop } = await withActs()
    expect(must(await findAct(needs, pair.id, [sem.stream]))).toHaveLength(2)
    await stop()
  })

  it('gives nothing for an act that is nowhere', async () => {
    const { needs, stop } = await withActs()
    expect(must(await findAct(needs, 'nergens', []))).toEqual([])
    await stop()
  })

  it('reads a stream whole, compacted entries before the rest', async () => {
    const { needs, sem, stop } = await withActs()
    const [whole] = must(await readWhole(needs, [sem.stream, 'dossier-onbekend']))
    expect([whole?.stream, whole?.entries.length]).toEqual([sem.stream, 1])
    await stop()
  })
})
