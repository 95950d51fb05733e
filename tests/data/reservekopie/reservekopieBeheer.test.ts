import { describe, expect, it } from 'vitest'
import { kopieNaam } from '../../../src/data/reservekopie/reservekopieBeheer.ts'
import { useAgeWorker } from '../../support/ageWorker.ts'
import { aDisk, aKind, aWindow, must } from '../../support/dataBuilders.ts'
import { beginTeam, makeKopieOf, woorden } from '../../support/kopieBuilders.ts'

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
