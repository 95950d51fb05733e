import { afterEach, describe, expect, it } from 'vitest'
import { createRegister } from '../../../src/data/createRegister.ts'
import { withTeams } from '../../../src/data/db.ts'
import { sealPacked } from '../../../src/data/overdracht/letters.ts'
import { packBeside } from '../../../src/data/pack.ts'
import { writeBestand } from '../../../src/data/pakket/pakketbestand.ts'
import { woordenboek } from '../../../src/data/pakket/woordenboek.ts'
import { openTeam } from '../../../src/data/teams.ts'
import type { Register } from '../../../src/data/Register.ts'
import { today } from '../../../src/lib/datum.ts'
import {
  aTafel,
  aUitsnede,
  onDisk,
  openAgain,
  quickDeps,
  rowOf,
  saidOn,
  wachtwoord,
} from '../../support/aanTafel.ts'
import { useArgonWorker } from '../../support/argonWorker.ts'
import { breakDisk } from '../../support/brokenDisk.ts'
import { must, mustFail } from '../../support/dataBuilders.ts'
import { leesIn, makePakket, openThuis, overDagen, told } from '../../support/pakket.ts'
import { stemBericht } from '../../support/postbericht.ts'
import { newId } from '../../../src/lib/id.ts'

useArgonWorker()
afterEach(async () => {
  await withTeams(async (team) => await team.clear())
})

/** Sem's mother has a package at home. */
async function atHome() {
  const tafel = await aTafel()
  const cut = aUitsnede(tafel.sem, { overleg: 'overleg1', op: '2026-01-05' })
  const thuis = await openThuis(must(await makePakket(tafel.register, cut)))
  return { ...tafel, cut, thuis }
}

/** The team, opened so many days from now. */
async function later(id: string, dagen: number): Promise<Register> {
  return must(
    await createRegister(must(await openTeam(id, wachtwoord, quickDeps)), { now: () => overDagen(dagen) }),
  )
}

const nobody = { dossier: null, lezer: null, gezegd: 0, klad: 0, gewist: 0 }

describe('an answer from home', () => {
  it('stands in the dossier, in the name of who read the package, on the day it came in', async () => {
    const { register, sem, thuis } = await atHome()
    const file = must(await thuis.antwoord([told('Thuis gaat het beter.'), stemBericht({ id: newId() })]))
    const { ingekomen, klaar } = must(await leesIn(register, file))
    expect([klaar, ingekomen]).toEqual([
      true,
      [{ dossier: sem, lezer: 'ouder-gezag', gezegd: 2, klad: 0, onleesbaar: 0, gewist: 0 }],
    ])
    expect(await saidOn(register, sem)).toEqual([
      'ouder1: Thuis gaat het beter.',
      'ouder1 klopt-niet: Wij hebben twee ochtenden afgesproken.',
    ])
    const lines = must(await register.history(`dossier-${sem}`))
    expect(lines[0]?.door).toEqual({ naam: 'Mira Aksoy', partij: 'ouder' })
    expect(lines[0]?.overleg).toBeUndefined()
    expect(lines[0]?.velden.find(({ veld }) => veld === 'op')?.na).toBe(today())
    await register.close()
  })

  it('read twice says nothing twice, and a later one adds to it', async () => {
    const { id, register, sem, thuis } = await atHome()
    const one = told('een')
    const file = must(await thuis.antwoord([one]))
    for (let n = 0; n < 2; n += 1) must(await leesIn(register, file))
    must(await leesIn(register, must(await thuis.antwoord([one, told('twee')]))))
    expect(await saidOn(register, sem)).toEqual(['ouder1: een', 'ouder1: twee'])
    await register.close()
    const back = await openAgain(id)
    must(await leesIn(back, file))
    expect(await saidOn(back, sem)).toEqual(['ouder1: een', 'ouder1: twee'])
    await back.close()
  })

  it('may be longer than one letter holds', async () => {
    const { register, sem, thuis } = await atHome()
    const stories = ['é', 'ü', 'ö'].map((teken) => teken.repeat(20_000))
    const file = must(await thuis.antwoord(stories.map((tekst) => told(tekst))))
    expect(file.trim().split('\n')).toHaveLength(1 + stories.length)
    expect(must(await leesIn(register, file)).ingekomen[0]?.gezegd).toBe(3)
    expect(await saidOn(register, sem)).toEqual(stories.map((tekst) => `ouder1: ${tekst}`))
    await register.close()
  })

  it('leaves nothing in the letterbox', async () => {
    const { id, register, thuis } = await atHome()
    must(await leesIn(register, must(await thuis.antwoord([told('een')]))))
    await register.close()
    expect(await onDisk(id, async (db) => await db.post.count())).toBe(0)
  })

  it('is for one child: of two children of one family each has its own', async () => {
    const { register, sem, lot, thuis } = await atHome()
    const other = await openThuis(must(await makePakket(register, aUitsnede(lot))))
    must(await leesIn(register, must(await thuis.antwoord([told('van Sem')]))))
    must(await leesIn(register, must(await other.antwoord([told('van Lot')]))))
    expect([await saidOn(register, sem), await saidOn(register, lot)]).toEqual([
      ['ouder1: van Sem'],
      ['ouder1: van Lot'],
    ])
    await register.close()
  })

  it('is waited for until thirty days after the last day, and not longer', async () => {
    const { id, register, sem, thuis } = await atHome()
    const file = must(await thuis.antwoord([told('laat')]))
    await register.close()
    const inTime = await later(id, 50)
    expect(must(await leesIn(inTime, file)).ingekomen[0]?.gezegd).toBe(1)
    await inTime.close()
    const tooLate = await later(id, 51)
    expect(must(await leesIn(tooLate, file)).ingekomen).toEqual([{ ...nobody, onleesbaar: 1 }])
    expect(await saidOn(tooLate, sem)).toEqual(['ouder1: laat'])
    await tooLate.close()
    expect(await onDisk(id, async (db) => await db.meta.where('key').equals('overdrachten').count())).toBe(0)
  })

  it('of a child that was erased says nothing any more', async () => {
    const { register, sem, thuis } = await atHome()
    const file = must(await thuis.antwoord([told('een')]))
    const { wissen } = await register.beheer()
    must(await wissen.eraseDossier(sem))
    expect(must(await leesIn(register, file)).ingekomen).toEqual([{ ...nobody, onleesbaar: 1 }])
    await register.close()
  })

  it('goes on when the disk has room again', async () => {
    const { register, sem, thuis } = await atHome()
    const file = must(await thuis.antwoord([told('een')]))
    const mend = breakDisk('QuotaExceededError', ['log'])
    expect(must(await leesIn(register, file))).toEqual({ ingekomen: [], klaar: false })
    mend()
    expect(must(await leesIn(register, file)).klaar).toBe(true)
    expect(await saidOn(register, sem)).toEqual(['ouder1: een'])
    await register.close()
  })
})

describe('an answer of a stranger', () => {
  it.each([
    ['', 'geen-bestand'],
    ['Beste team', 'geen-bestand'],
    ['KANTELTAFEL-GEZIN-1\nAQID', 'geen-bestand'],
    ['KANTELTAFEL-ANTWOORD-9\nAQID', 'nieuwer'],
    ['KANTELTAFEL-ANTWOORD-1\n<b>', 'beschadigd'],
  ] as const)('that reads %j is refused', async (tekst, reden) => {
    const { register } = await aTafel()
    expect(mustFail(await leesIn(register, tekst))).toEqual({ reden })
    await register.close()
  })

  it('is counted and kept nowhere, and what stands beside it comes in', async () => {
    const { id, register, sem, thuis } = await atHome()
    const file = must(await thuis.antwoord([told('echt')]))
    const forged = file.replace('\n', `\n${'A'.repeat(400)}\n`)
    expect(must(await leesIn(register, forged)).ingekomen).toEqual([
      { ...nobody, onleesbaar: 1 },
      { dossier: sem, lezer: 'ouder-gezag', gezegd: 1, klad: 0, onleesbaar: 0, gewist: 0 },
    ])
    expect(await saidOn(register, sem)).toEqual(['ouder1: echt'])
    await register.close()
    expect(await onDisk(id, async (db) => await db.post.count())).toBe(0)
  })

  it('of another team is not read here', async () => {
    const { register, sem } = await aTafel()
    const other = await atHome()
    const file = must(await other.thuis.antwoord([told('elders')]))
    expect(must(await leesIn(register, file)).ingekomen).toEqual([{ ...nobody, onleesbaar: 1 }])
    expect(await saidOn(register, sem)).toEqual([])
    await register.close()
    await other.register.close()
  })

  it('that holds no list, or nothing in it, is counted', async () => {
    const { id, register, sem, cut } = await atHome()
    const row = await rowOf(id)
    const bus = { team: id, dossier: sem, overdracht: cut.overdracht, publicKey: row.vault.publicKey }
    const letters = await Promise.all(
      [7, [], { id: 'x' }, ['x']].map(async (json) => await sealPacked(bus, packBeside(json, woordenboek))),
    )
    const { ingekomen } = must(await leesIn(register, writeBestand('antwoord', letters)))
    expect(ingekomen).toMatchObject([{ gezegd: 0, onleesbaar: 4 }])
    expect(await saidOn(register, sem)).toEqual([])
    await register.close()
  })

  it('above the most that is read is counted, not read', async () => {
    const { register, thuis } = await atHome()
    const line = must(await thuis.antwoord([told('een')])).split('\n')[1] ?? ''
    const many = `KANTELTAFEL-ANTWOORD-1\n${`${line}\n`.repeat(502)}`
    const { ingekomen } = must(await leesIn(register, many))
    expect(ingekomen.map(({ gezegd, onleesbaar }) => [gezegd, onleesbaar])).toEqual([
      [500, 0],
      [0, 2],
    ])
    await register.close()
  })
})
