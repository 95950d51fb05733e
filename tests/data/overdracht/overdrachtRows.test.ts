import { describe, expect, it } from 'vitest'
import { sealJson } from '../../../src/data/boxes.ts'
import {
  type Overdrachtregel,
  overdrachtenKey,
  putRegels,
  readRegels,
  sealRegels,
} from '../../../src/data/overdracht/overdrachtRows.ts'
import { vaultPlace } from '../../../src/data/places.ts'
import type { Json } from '../../../src/lib/json.ts'
import { aDisk, aWindow, must, mustFail, openDisk } from '../../support/dataBuilders.ts'

const regel: Overdrachtregel = {
  id: 'overdracht1',
  dossier: 'dossier1',
  lezer: 'ouder-gezag',
  ouder: 2,
  naam: 'Mira Aksoy',
  overleg: null,
  op: '2026-11-23',
  tot: null,
  lijnen: ['AAAAAAAAAAAAAAAAAAAAAA'],
  nog: null,
}

describe('the entries of hand-overs', () => {
  it('are read back as they were put, and leave no row when there are none', async () => {
    const { db, vault } = await openDisk(await aDisk())
    expect(must(await readRegels(db, vault))).toEqual([])
    const some = [
      regel,
      {
        ...regel,
        id: 'b',
        lezer: 'kind',
        ouder: null,
        overleg: 'o',
        tot: '2026-12-24',
        nog: ['een'],
      } as const,
    ]
    await putRegels(db, await sealRegels(vault, some))
    expect(must(await readRegels(db, vault))).toEqual(some)
    await putRegels(db, await sealRegels(vault, []))
    expect(await db.meta.get(overdrachtenKey)).toBeUndefined()
    db.close()
  })

  it('stand sealed among the rows about the database, which opens with them', async () => {
    const disk = await aDisk()
    const { db, vault } = await openDisk(disk)
    await putRegels(db, await sealRegels(vault, [regel]))
    const row = await db.meta.get(overdrachtenKey)
    expect(Object.keys(row ?? {})).toEqual(['key', 'box'])
    expect(JSON.stringify(row)).not.toContain('Mira')
    db.close()
    await (await aWindow(disk)).close()
  })

  it.each<[string, Json]>([
    ['no list', { id: 'a' }],
    ['no entry', [null, 3, {}]],
    ['another reader', [{ ...regel, lezer: 'buurman' }]],
    ['no day', [{ ...regel, op: 'gisteren' }]],
  ])('are not read from something else: %s', async (wat, json) => {
    const { db, vault } = await openDisk(await aDisk())
    const box = await sealJson(vault, vaultPlace('meta', overdrachtenKey, vault), json)
    await db.meta.put({ key: overdrachtenKey, box })
    const read = await readRegels(db, vault)
    if (wat === 'no list') expect(mustFail(read)).toBe('beschadigd')
    else expect(must(read)).toEqual([])
    db.close()
  })

  it('are refused in the clear, and damaged', async () => {
    const { db, vault } = await openDisk(await aDisk())
    await db.meta.put({ key: overdrachtenKey, value: 'in het oog' })
    expect(mustFail(await readRegels(db, vault))).toBe('geen-kist')
    const row = await sealRegels(vault, [regel])
    if (row === null) throw new Error('there is one')
    row.box[60] = (row.box[60] ?? 0) ^ 1
    await db.meta.put(row)
    expect(mustFail(await readRegels(db, vault))).toBe('beschadigd')
    db.close()
  })
})
