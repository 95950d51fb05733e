import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { withTeams } from '../../../src/data/db.ts'
import type { Postbericht } from '../../../src/domain/gezin/Postbericht.ts'
import { newId } from '../../../src/lib/id.ts'
import { aTafel, aUitsnede, saidOn, servePage } from '../../support/aanTafel.ts'
import { useArgonWorker } from '../../support/argonWorker.ts'
import { must } from '../../support/dataBuilders.ts'
import { leesIn, makePakket, openThuis, told } from '../../support/pakket.ts'
import { stemBericht } from '../../support/postbericht.ts'

useArgonWorker()
let undo: (() => void)[] = []
beforeEach(() => {
  undo = [servePage()]
})
afterEach(async () => {
  for (const one of undo) one()
  await withTeams(async (team) => await team.clear())
})

describe('what a family changed after it gave its answer', () => {
  it('comes in beside it, once, in whatever order and however often the files are read', async () => {
    const { register, sem } = await aTafel()
    const thuis = await openThuis(must(await makePakket(register, aUitsnede(sem))))
    const eerst = told('eerst dit')
    const later: Postbericht = { ...eerst, inhoud: { soort: 'verhaal', tekst: 'nee, dit', kaart: null } }
    const files = await Promise.all([eerst, later].map(async (een) => must(await thuis.antwoord([een]))))
    for (const file of [...files, ...files])
      expect(must(await leesIn(register, file)).ingekomen).toMatchObject([{ gezegd: 1, onleesbaar: 0 }])
    expect(await saidOn(register, sem)).toEqual(['ouder1: eerst dit', 'ouder1: nee, dit'])
    await register.close()
  })

  it('also when it was klopt niet, and is klopt now', async () => {
    const { register, sem } = await aTafel()
    const thuis = await openThuis(must(await makePakket(register, aUitsnede(sem))))
    const eerst = stemBericht({ id: newId() })
    if (eerst.inhoud.soort !== 'stem') throw new Error('a word about a line')
    const later: Postbericht = { ...eerst, inhoud: { ...eerst.inhoud, stem: 'klopt', tekst: '' } }
    for (const een of [eerst, later, later]) must(await leesIn(register, must(await thuis.antwoord([een]))))
    expect(await saidOn(register, sem)).toEqual([
      'ouder1 klopt-niet: Wij hebben twee ochtenden afgesproken.',
      'ouder1 klopt: ',
    ])
    await register.close()
  })
})
