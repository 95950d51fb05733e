import { describe, expect, it } from 'vitest'
import {
  largestLetter,
  mostLetters,
  openLetter,
  readLetters,
  sealLetter,
} from '../../../src/data/overdracht/letters.ts'
import type { Overdrachtregel } from '../../../src/data/overdracht/overdrachtRows.ts'
import { aDisk, openDisk } from '../../support/dataBuilders.ts'

const regel: Overdrachtregel = {
  id: 'overdracht1',
  dossier: 'dossier1',
  lezer: 'kind',
  ouder: null,
  naam: 'Sem',
  overleg: null,
  op: '2026-11-23',
  tot: null,
  lijnen: [],
  nog: null,
}
const other: Overdrachtregel = { ...regel, id: 'overdracht2', dossier: 'dossier2' }

describe('a letter of a family', () => {
  it('opens under the hand-over it was put for, and under no other', async () => {
    const { db, id, vault } = await openDisk(await aDisk())
    const { publicKey } = vault
    const bus = { team: id, dossier: regel.dossier, overdracht: regel.id, publicKey }
    const row = { seq: 1, box: await sealLetter(bus, { dag: 'Sem' }) }
    expect(await openLetter(vault, id, [other, regel], row)).toEqual({
      regel,
      json: { dag: 'Sem' },
      nieuwer: false,
    })
    expect(await openLetter(vault, id, [other], row)).toBeNull()
    expect(await openLetter(vault, id, [], row)).toBeNull()
    expect(await openLetter(vault, 'ander-team', [regel], row)).toBeNull()
    vault.forget()
    expect(await openLetter(vault, id, [regel], row)).toBeNull()
    db.close()
  })

  it('is not opened when it is larger than any message can be', async () => {
    const { db, id, vault } = await openDisk(await aDisk())
    const bus = { team: id, dossier: regel.dossier, overdracht: regel.id, publicKey: vault.publicKey }
    const box = await sealLetter(bus, 'a'.repeat(largestLetter))
    expect(await openLetter(vault, id, [regel], { seq: 1, box })).toBeNull()
    db.close()
  })

  it('lies with the others in the order of coming, so many at a time', async () => {
    const { db } = await openDisk(await aDisk())
    await db.post.bulkAdd(Array.from({ length: mostLetters + 7 }, () => ({ box: new Uint8Array(1) })))
    const { rows, over } = await readLetters(db)
    expect([rows.length, rows[0]?.seq, rows.at(-1)?.seq, over]).toEqual([mostLetters, 1, mostLetters, 7])
    db.close()
  })
})
