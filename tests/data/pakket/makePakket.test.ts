import { afterEach, describe, expect, it } from 'vitest'
import { withTeams } from '../../../src/data/db.ts'
import { createRegister } from '../../../src/data/createRegister.ts'
import { openOefening } from '../../../src/data/oefening.ts'
import { addDays, today } from '../../../src/lib/datum.ts'
import { aTafel, aUitsnede, onDisk, openAgain, saidOn } from '../../support/aanTafel.ts'
import { useArgonWorker } from '../../support/argonWorker.ts'
import { must, mustFail } from '../../support/dataBuilders.ts'
import { breakDisk } from '../../support/brokenDisk.ts'
import { makePakket, openThuis, overTwintig } from '../../support/pakket.ts'
import { stemBericht } from '../../support/postbericht.ts'

useArgonWorker()
afterEach(async () => {
  await withTeams(async (team) => await team.clear())
})

const entries = async (id: string) =>
  await onDisk(id, async (db) => await db.meta.where('key').equals('overdrachten').count())

describe('a package for a tablet of their own', () => {
  it('holds the cut-out, and opens with five words that are in no file', async () => {
    const { id, register, sem } = await aTafel()
    const cut = aUitsnede(sem)
    const pakket = must(await makePakket(register, cut))
    const woorden = pakket.woorden.reveal().split(' ')
    expect(woorden).toHaveLength(5)
    for (const woord of woorden) expect(pakket.bestand).not.toContain(woord)
    expect(pakket.bestand).not.toContain('Noor')
    const thuis = await openThuis(pakket)
    expect([thuis.uitsnede, thuis.tot]).toEqual([cut, overTwintig()])
    await register.close()
    expect(await entries(id)).toBe(1)
  })

  it('closes nothing on the tablet of the team, which works on', async () => {
    const { id, register, sem } = await aTafel()
    must(await makePakket(register, aUitsnede(sem)))
    const row = await withTeams(async (team) => await team.get(id))
    expect(row?.overgedragen).toBeUndefined()
    expect(await saidOn(register, sem)).toEqual([])
    await register.close()
    expect(await onDisk(id, async (db) => [await db.overdracht.count(), await db.post.count()])).toEqual([
      0, 0,
    ])
  })

  it('takes nothing along that was typed and not sent on the tablet of the team', async () => {
    const { register, sem } = await aTafel()
    const klad = [stemBericht({ staat: 'klad' })]
    const pakket = must(await makePakket(register, aUitsnede(sem, { klad })))
    expect((await openThuis(pakket)).uitsnede.klad).toEqual([])
    await register.close()
  })

  it('is noted in the access log, by who it is for and without a name', async () => {
    const { register, sem } = await aTafel()
    must(await makePakket(register, aUitsnede(sem)))
    await register.tidy()
    await register.close()
    const back = await openAgain(register.teamId)
    const inzage = must(await (await back.beheer()).inzage.read(today().slice(0, 7)))
    expect(inzage.map(({ soort, aan, rugnummers }) => [soort, aan, rugnummers])).toContainEqual([
      'uitgevoerd',
      'pakket voor ouder 1',
      [101],
    ])
    await back.close()
  })

  it.each([
    ['yesterday', addDays(today(), -1)],
    ['a month', '2099-12'],
    ['no day', 'morgen'],
    ['nothing', ''],
  ])('is not made until %s', async (_what, tot) => {
    const { id, register, sem } = await aTafel()
    expect(mustFail(await makePakket(register, aUitsnede(sem), tot))).toEqual({ reden: 'tot' })
    await register.close()
    expect(await entries(id)).toBe(0)
  })

  it('is made until today at the least', async () => {
    const { register, sem } = await aTafel()
    must(await makePakket(register, aUitsnede(sem), today()))
    await register.close()
  })

  it('is not made of a child that is not on this device', async () => {
    const { id, register } = await aTafel()
    expect(mustFail(await makePakket(register, aUitsnede('nergens')))).toEqual({ reden: 'gewist' })
    await register.close()
    expect(await entries(id)).toBe(0)
  })

  it('is not made while the disk takes nothing', async () => {
    const { register, sem } = await aTafel()
    const mend = breakDisk('QuotaExceededError', ['meta'])
    expect(mustFail(await makePakket(register, aUitsnede(sem)))).toEqual({ reden: 'schijf-vol' })
    mend()
    await register.close()
  })

  it('is not made in Droogzwemmen', async () => {
    const register = must(await createRegister(must(await openOefening())))
    expect(mustFail(await makePakket(register, aUitsnede('dossier1')))).toEqual({ reden: 'oefening' })
    await register.close()
  })
})
