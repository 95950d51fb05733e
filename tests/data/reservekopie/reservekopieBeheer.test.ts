import { describe, expect, it } from 'vitest'
import { kopieNaam } from '../../../src/data/reservekopie/reservekopieBeheer.ts'
import { useAgeWorker } from '../../support/ageWorker.ts'
import { inzageMaand } from '../../../src/domain/inzage/inzage.ts'
import { aDisk, aKind, aWindow, changeSchool, must } from '../../support/dataBuilders.ts'
import { beginTeam, makeKopieOf, woorden } from '../../support/kopieBuilders.ts'
import { photograph } from '../../support/photograph.ts'

useAgeWorker()

describe('making a reservekopie', () => {
  it('gives a file that bears a day and no name', () => {
    expect(kopieNaam('2026-11-23')).toBe('kanteltafel-reservekopie-2026-11-23.age')
  })

  it('is noted in the access log, so that who erases a child knows that the file still holds it', async () => {
    const register = await aWindow(await aDisk())
    must(await register.record(beginTeam()))
    must(await register.record(aKind('Vera', 101).handeling))
    await makeKopieOf(register)
    const { inzage } = await register.beheer()
    expect(must(await inzage.handedOut([101])).regels).toMatchObject([
      { soort: 'uitgevoerd', aan: 'reservekopie' },
    ])
    const { wissen } = await register.beheer()
    const [dossier] = register.dossiers()
    expect(must(await wissen.count(dossier?.id ?? ''))).toMatchObject({
      reservekopieen: [expect.any(Number)],
      uitgegeven: [],
    })
    await register.close()
  })

  it('notes who put a reservekopie back, and which children got more by it', async () => {
    const disk = await aDisk()
    const begun = await aWindow(disk)
    must(await begun.record(beginTeam()))
    const [vera, sam] = [aKind('Vera', 101), aKind('Sam', 102)]
    must(await begun.record(vera.handeling))
    must(await begun.record(sam.handeling))
    await begun.close()
    const before = await photograph(disk)
    const later = await aWindow(disk)
    must(await later.record(changeSchool(sam.stream, 'De Wilg')))
    must(await later.record(aKind('Noor', 103).handeling))
    const { bestand } = await makeKopieOf(later)
    await later.close()
    await before()
    const register = await aWindow(disk)
    const { inzage, reservekopie } = await register.beheer()
    const lines = async () =>
      must(await inzage.read(inzageMaand(Date.now()))).filter(({ soort }) => soort === 'aangevuld')
    const putBack = async () =>
      must(await reservekopie.putBack(must(await reservekopie.preview(bestand, woorden)), new Set()))
    await putBack()
    const [line, ...more] = await lines()
    expect([line?.rugnummers.toSorted(), line?.aan, line?.door.naam]).toEqual([
      [102, 103],
      '',
      'Noor Veldman',
    ])
    expect(more).toEqual([])
    await putBack()
    expect(await lines()).toHaveLength(1)
    await register.close()
  })

  it('notes who put an erased child back', async () => {
    const register = await aWindow(await aDisk())
    must(await register.record(beginTeam()))
    const { stream, handeling } = aKind('Vera', 101)
    must(await register.record(handeling))
    const { bestand } = await makeKopieOf(register)
    const { inzage, reservekopie, wissen } = await register.beheer()
    must(await wissen.eraseDossier(stream.slice('dossier-'.length)))
    const voorbeeld = must(await reservekopie.preview(bestand, woorden))
    must(await reservekopie.putBack(voorbeeld, new Set([stream])))
    const [maand = ''] = must(await inzage.months())
    const back = must(await inzage.read(maand)).filter(({ soort }) => soort === 'teruggezet')
    expect(back.map(({ rugnummers }) => rugnummers)).toEqual([[101]])
    await register.close()
  })
})
