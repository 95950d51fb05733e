import { describe, expect, it } from 'vitest'
import { kopieNaam } from '../../../src/data/reservekopie/reservekopieBeheer.ts'
import { useAgeWorker } from '../../support/ageWorker.ts'
import { aDisk, aKind, aWindow, must } from '../../support/dataBuilders.ts'
import { beginTeam, makeKopieOf } from '../../support/kopieBuilders.ts'

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
    expect(must(await inzage.handedOut([101]))).toMatchObject([{ soort: 'uitgevoerd', aan: 'reservekopie' }])
    await register.close()
  })
})
