import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createRegister } from '../../../src/data/createRegister.ts'
import { withTeams } from '../../../src/data/db.ts'
import { lockWindows } from '../../../src/data/lockEpoch.ts'
import { browserLocks } from '../../../src/data/locks.ts'
import { openLock } from '../../../src/data/oefening.ts'
import { mostLetters } from '../../../src/data/overdracht/letters.ts'
import { openGezinskluis } from '../../../src/data/overdracht/openGezinskluis.ts'
import { openTeam } from '../../../src/data/teams.ts'
import { newId } from '../../../src/lib/id.ts'
import { sealForHandOver } from '../../../src/vault/handOverBox.ts'
import {
  aTafel,
  aUitsnede,
  give,
  handOver,
  onDisk,
  openAgain,
  quickDeps,
  saidOn,
  servePage,
  wachtwoord,
} from '../../support/aanTafel.ts'
import { breakDisk } from '../../support/brokenDisk.ts'
import { must, mustFail } from '../../support/dataBuilders.ts'
import { stemBericht, verhaalBericht } from '../../support/postbericht.ts'

let undo: (() => void)[] = []
beforeEach(() => {
  undo = [servePage()]
})
afterEach(async () => {
  for (const one of undo) one()
  await withTeams(async (team) => await team.clear())
})

const postOf = async (id: string) => await onDisk(id, async (db) => await db.post.toArray())
const told = (text: string) => verhaalBericht({ inhoud: { soort: 'verhaal', tekst: text, kaart: null } })

describe("the family's page", () => {
  it('reads the cut-out it was given, and nothing more', async () => {
    const { register, sem } = await aTafel()
    const cut = aUitsnede(sem)
    const { kluis } = await give(register, cut)
    expect(kluis.uitsnede).toEqual(cut)
    await kluis.close()
  })

  it('holds sealed what the disk does not take, and offers it again until it does', async () => {
    const { id, register, sem } = await aTafel()
    const { kluis } = await give(register, aUitsnede(sem))
    const mend = breakDisk('QuotaExceededError', ['post'])
    const [een, twee] = ['een', 'twee'].map((text) => ({ ...told(text), id: newId() }))
    if (een === undefined || twee === undefined) throw new Error('two')
    for (const bericht of [een, twee]) mustFail(await kluis.put(bericht))
    expect(kluis.leftovers()).toBe(2)
    expect(await kluis.retryLeftovers()).toBe(false)
    mend()
    must(await kluis.drop(een.id))
    expect(await kluis.retryLeftovers()).toBe(true)
    expect(kluis.leftovers()).toBe(0)
    expect(await postOf(id)).toHaveLength(1)
    await kluis.close()
    const back = await openAgain(id)
    expect(await saidOn(back, sem)).toEqual(['ouder1: twee'])
    await back.close()
  })

  it('does not say that all is kept when the hand-over ended before the disk took it', async () => {
    const { id, register, sem } = await aTafel()
    const { kluis } = await give(register, aUitsnede(sem))
    const mend = breakDisk('QuotaExceededError', ['post'], (verb) => verb === 'put')
    undo.push(mend)
    mustFail(await kluis.put(told('nooit bewaard')))
    expect(kluis.isWeg()).toBe(false)
    const back = await openAgain(id)
    mend()
    expect(await kluis.retryLeftovers()).toBe(false)
    expect(kluis.isWeg()).toBe(true)
    expect(kluis.leftovers()).toBe(1)
    expect(await saidOn(back, sem)).toEqual([])
    await back.close()
    await kluis.close()
  })

  it('holds the team while it lives, so that nobody takes the storage from under it', async () => {
    const { id, register, sem } = await aTafel()
    const { kluis } = await give(register, aUitsnede(sem))
    expect(await browserLocks.holders(openLock(id))).toBe(1)
    await kluis.close()
    expect(await browserLocks.holders(openLock(id))).toBe(0)
  })

  it('keeps each message in one row, the latest text of it, and takes it back on request', async () => {
    const { id, register, sem } = await aTafel()
    const { kluis } = await give(register, aUitsnede(sem))
    const saved = await Promise.all(['a', 'ab', 'abc'].map(async (text) => await kluis.put(told(text))))
    expect(saved.every(({ ok }) => ok)).toBe(true)
    must(await kluis.put(stemBericht({ id: newId() })))
    expect(await postOf(id)).toHaveLength(2)
    must(await kluis.drop(told('').id))
    expect(await postOf(id)).toHaveLength(1)
    must(await kluis.put(told('toch wel')))
    must(await kluis.drop(newId()))
    await kluis.close()
    const back = await openAgain(id)
    expect(await saidOn(back, sem)).toEqual([
      'ouder1: toch wel',
      'ouder1 klopt-niet: Wij hebben twee ochtenden afgesproken.',
    ])
    await back.close()
  })

  it('says when a message was kept', async () => {
    const { register, sem } = await aTafel()
    const brief = must(await handOver(register, aUitsnede(sem)))
    await register.close()
    const kluis = must(await openGezinskluis(brief, { now: () => 1_795_000_000_000 }))
    expect(must(await kluis.put(told('dag')))).toEqual({ op: 1_795_000_000_000 })
    await kluis.close()
  })

  it('keeps a story of 5,000 emoji, and of 20,000 signs that take three bytes each', async () => {
    const { id, register, sem } = await aTafel()
    const { kluis } = await give(register, aUitsnede(sem))
    const [emoji, ge] = ['👩‍👧'.repeat(4_000), 'ግ'.repeat(20_000)]
    must(await kluis.put({ ...told(emoji), id: newId() }))
    must(await kluis.put({ ...told(ge), id: newId() }))
    await kluis.close()
    const back = await openAgain(id)
    expect(await saidOn(back, sem)).toEqual([`ouder1: ${emoji}`, `ouder1: ${ge}`])
    await back.close()
  })

  it('says so when a message is too large to be read later, and when the letterbox is full', async () => {
    const { id, register, sem } = await aTafel()
    const { kluis } = await give(register, aUitsnede(sem))
    expect(mustFail(await kluis.put(told('x'.repeat(70_000))))).toEqual({ reden: 'onbekend' })
    must(await kluis.put(told('eerst')))
    await onDisk(id, async (db) => {
      await db.post.bulkPut(
        Array.from({ length: mostLetters }, (_, at) => ({ seq: at + 10, box: new Uint8Array(10) })),
      )
    })
    expect(mustFail(await kluis.put({ ...told('erna'), id: newId() }))).toEqual({ reden: 'schijf-vol' })
    must(await kluis.put(told('eerst, maar beter')))
    await kluis.close()
  })

  it('says so when the disk is full while they type, and keeps what was kept before', async () => {
    const { id, register, sem } = await aTafel()
    const { kluis } = await give(register, aUitsnede(sem))
    must(await kluis.put(told('dit staat er')))
    undo.push(breakDisk('QuotaExceededError', ['post']))
    expect(mustFail(await kluis.put(told('dit past niet meer')))).toEqual({ reden: 'schijf-vol' })
    undo.pop()?.()
    await kluis.close()
    const back = await openAgain(id)
    expect(await saidOn(back, sem)).toEqual(['ouder1: dit staat er'])
    await back.close()
  })

  it('gives up the room that was kept apart before it says that the disk is full', async () => {
    const { id, register, sem } = await aTafel()
    const { kluis } = await give(register, aUitsnede(sem))
    let tries = 0
    undo.push(breakDisk('QuotaExceededError', ['post'], () => (tries += 1) === 1))
    must(await kluis.put(told('net nog')))
    expect(await onDisk(id, async (db) => await db.meta.get('ballast'))).toBeUndefined()
    await kluis.close()
  })
})

describe('the hand-over ends', () => {
  it('as soon as the team locks its windows elsewhere', async () => {
    const { id, register, sem } = await aTafel()
    const { kluis } = await give(register, aUitsnede(sem))
    const ended = new Promise<void>((resolve) => kluis.onWeg(resolve))
    await lockWindows(id)
    await ended
    let again = 0
    kluis.onWeg(() => (again += 1))
    expect(again).toBe(1)
    await kluis.close()
  })

  it('as soon as the team is opened elsewhere, in time to keep what is being typed', async () => {
    const { id, register, sem } = await aTafel()
    const { kluis } = await give(register, aUitsnede(sem))
    const ended = new Promise<void>((resolve) => kluis.onWeg(resolve))
    const open = must(await openTeam(id, wachtwoord, quickDeps))
    await ended
    must(await kluis.put(told('net op tijd')))
    await kluis.close()
    const back = must(await createRegister(open))
    expect(await saidOn(back, sem)).toEqual(['ouder1: net op tijd'])
    await back.close()
  })

  it('when the team was opened while this page slept: the first message after it is refused, and it is told', async () => {
    const { id, register, sem } = await aTafel()
    const { kluis } = await give(register, aUitsnede(sem))
    let ended = 0
    kluis.onWeg(() => (ended += 1))
    const back = await openAgain(id)
    expect(mustFail(await kluis.put(told('te laat')))).toEqual({ reden: 'kluis-dicht' })
    expect(mustFail(await kluis.drop(newId()))).toEqual({ reden: 'kluis-dicht' })
    expect(ended).toBe(1)
    expect(kluis.leftovers()).toBe(1)
    expect(await postOf(id)).toEqual([])
    await Promise.all([kluis.close(), back.close()])
  })

  it('before its page was there: then nothing opens', async () => {
    const { id, register, sem } = await aTafel()
    const brief = must(await handOver(register, aUitsnede(sem)))
    await register.close()
    await (await openAgain(id)).close()
    expect(mustFail(await openGezinskluis(brief))).toEqual({ reden: 'weg' })
    expect(await browserLocks.holders(openLock(id))).toBe(0)
  })

  it('and no key opens another one: a damaged box, a box of another hand-over, a row that is gone', async () => {
    const { id, register, sem } = await aTafel()
    const brief = must(await handOver(register, aUitsnede(sem)))
    await register.close()
    const { key } = await sealForHandOver('elders', 1, new Uint8Array(4))
    expect(mustFail(await openGezinskluis({ ...brief, key }))).toEqual({ reden: 'onleesbaar', aantal: 1 })
    expect(mustFail(await openGezinskluis({ ...brief, vkId: newId() }))).toEqual({
      reden: 'onleesbaar',
      aantal: 1,
    })
    expect(mustFail(await openGezinskluis({ ...brief, id: newId() }))).toEqual({ reden: 'weg' })
    expect(mustFail(await openGezinskluis({ ...brief, team: newId() }))).toEqual({ reden: 'weg' })
    await onDisk(id, async (db) => await db.meta.put({ key: 'format', value: 9 }))
    expect(mustFail(await openGezinskluis(brief))).toEqual({ reden: 'nieuwere-versie' })
    expect(await browserLocks.holders(openLock(id))).toBe(0)
  })
})
