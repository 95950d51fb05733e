import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { withTeams } from '../../../src/data/db.ts'
import { sealLetter } from '../../../src/data/overdracht/letters.ts'
import { newId } from '../../../src/lib/id.ts'
import type { Sleutelbrief } from '../../../src/vault/Sleutelbrief.ts'
import { aTafel, aUitsnede, give, onDisk, openAgain, servePage } from '../../support/aanTafel.ts'
import { breakDisk } from '../../support/brokenDisk.ts'
import { must, mustFail } from '../../support/dataBuilders.ts'

let undo: (() => void)[] = []
beforeEach(() => {
  undo = [servePage()]
})
afterEach(async () => {
  for (const one of undo) one()
  await withTeams(async (team) => await team.clear())
})

/** Puts something in the letterbox of this hand-over that will not be understood, so that it stays there. */
const plant = async (id: string, { id: overdracht, publicKey }: Sleutelbrief, dossier: string) =>
  await onDisk(id, async (db) => {
    const box = await sealLetter({ team: id, dossier, overdracht, publicKey }, { over: dossier })
    return await db.post.add({ box })
  })

const standing = async (id: string) =>
  await onDisk(id, async (db) => ({
    post: await db.post.toCollection().primaryKeys(),
    entries: await db.meta.where('key').equals('overdrachten').count(),
  }))

/** What came back of two children and was not understood, in the team that is open again. */
async function twoFamilies() {
  const { id, register, sem, lot } = await aTafel()
  const first = await give(register, aUitsnede(sem))
  const ofSem = await plant(id, first.brief, sem)
  await first.kluis.close()
  const second = await give(await openAgain(id), aUitsnede(lot))
  const ofLot = await plant(id, second.brief, lot)
  await second.kluis.close()
  const back = await openAgain(id)
  expect(back.ingekomen()).toMatchObject([
    { dossier: sem, onleesbaar: 1 },
    { dossier: lot, onleesbaar: 1 },
  ])
  return { id, back, sem, lot, ofSem, ofLot }
}

describe('a child that is erased', () => {
  it('takes along what came back of it and stood there, and leaves that of another', async () => {
    const { id, back, sem, lot, ofSem, ofLot } = await twoFamilies()
    expect(await standing(id)).toEqual({ post: [ofSem, ofLot], entries: 1 })
    const { wissen } = await back.beheer()
    must(await wissen.eraseDossier(sem))
    expect(await standing(id)).toEqual({ post: [ofLot], entries: 1 })
    must(await wissen.eraseDossier(lot))
    expect(await standing(id)).toEqual({ post: [], entries: 0 })
    await back.close()
  })

  it('takes nothing along when the disk fails: then it stands itself too', async () => {
    const { id, back, sem, ofSem, ofLot } = await twoFamilies()
    undo.push(breakDisk('QuotaExceededError', ['gone']))
    mustFail(await (await back.beheer()).wissen.eraseDossier(sem))
    undo.pop()?.()
    expect(await standing(id)).toEqual({ post: [ofSem, ofLot], entries: 1 })
    expect(back.dossiers().map(({ id: one }) => one)).toContain(sem)
    await back.close()
  })

  it('leaves what belongs to no hand-over where it is', async () => {
    const { id, register, sem } = await aTafel()
    const { brief, kluis } = await give(register, aUitsnede(sem))
    const ofNobody = await plant(id, { ...brief, id: newId() }, sem)
    await kluis.close()
    const back = await openAgain(id)
    must(await (await back.beheer()).wissen.eraseDossier(sem))
    expect(await standing(id)).toEqual({ post: [ofNobody], entries: 0 })
    await back.close()
  })
})
