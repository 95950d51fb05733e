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

  it('also when they took it back to what they said first: it ends on that, however often the files are read', async () => {
    const { register, sem } = await aTafel()
    const thuis = await openThuis(must(await makePakket(register, aUitsnede(sem))))
    const eerst = stemBericht({ id: newId() })
    const { inhoud, op } = eerst
    if (inhoud.soort !== 'stem') throw new Error('a word about a line')
    const nee: Postbericht = { ...eerst, inhoud: { ...inhoud, stem: 'klopt-niet', tekst: '' } }
    const ja: Postbericht = { ...eerst, inhoud: { ...inhoud, stem: 'klopt', tekst: '' } }
    const said = [ja, { ...nee, op: op + 1 }, { ...ja, op: op + 2 }]
    const files = await Promise.all(said.map(async (een) => must(await thuis.antwoord([een]))))
    for (const file of [...files, ...files, ...files.toReversed()])
      expect(must(await leesIn(register, file)).ingekomen).toMatchObject([{ gezegd: 1, onleesbaar: 0 }])
    expect(await saidOn(register, sem)).toEqual(['ouder1 klopt: ', 'ouder1 klopt-niet: ', 'ouder1 klopt: '])
    await register.close()
  })

  it('and what was said last counts, when the team read the later file first', async () => {
    const { register, sem } = await aTafel()
    const thuis = await openThuis(must(await makePakket(register, aUitsnede(sem))))
    const eerst = told('eerst dit')
    const later = { ...told('nee, dit', { op: eerst.op + 1 }), id: eerst.id }
    const files = await Promise.all(
      [later, eerst, later].map(async (een) => must(await thuis.antwoord([een]))),
    )
    for (const file of [...files, ...files]) must(await leesIn(register, file))
    expect((await saidOn(register, sem)).at(-1)).toBe('ouder1: nee, dit')
    expect(await saidOn(register, sem)).toHaveLength(3)
    await register.close()
  })
})
