import { describe, expect, it } from 'vitest'
import { useAgeWorker } from '../../support/ageWorker.ts'
import { aDisk, aKind, aWindow, must, mustFail } from '../../support/dataBuilders.ts'
import { andereWoorden, beginTeam, makeKopieOf, woorden } from '../../support/kopieBuilders.ts'

useAgeWorker()

describe('the preview', () => {
  it('tells when the file was made, asks the right words, and can be stopped', async () => {
    const disk = await aDisk()
    const register = await aWindow(disk)
    must(await register.record(beginTeam()))
    must(await register.record(aKind('Vera').handeling))
    const before = Date.now()
    const { bestand } = await makeKopieOf(register)
    const { reservekopie } = await register.beheer()
    const told = must(await reservekopie.preview(bestand, woorden))
    expect(told.kop.op).toBeGreaterThanOrEqual(before)
    expect(told).toMatchObject({ regels: 0, eldersGewist: 0, teruggezet: false })
    expect(mustFail(await reservekopie.preview(bestand, andereWoorden))).toEqual({ reden: 'fout-woorden' })
    const stop = new AbortController()
    stop.abort()
    expect(mustFail(await reservekopie.preview(bestand, woorden, { signal: stop.signal }))).toEqual({
      reden: 'gestopt',
    })
    await register.close()
  })
})
