import { describe, expect, it } from 'vitest'
import { noteInzage } from '../../../src/domain/inzage/inzage.ts'
import { aDisk, aWindow, must } from '../../support/dataBuilders.ts'

const at = (text: string): number => new Date(text).getTime()

describe('the access log', () => {
  it('is read a month at a time, the newest month first, also months of long ago', async () => {
    const register = await aWindow(await aDisk())
    const note = (op: number, aan: string) => ({ soort: 'uitgevoerd' as const, rugnummers: [147], aan, op })
    must(await register.record(noteInzage([note(at('2026-02-03T10:00:00'), 'oud')])))
    must(await register.record(noteInzage([note(at('2026-11-03T10:00:00'), 'nieuw')])))
    const { inzage } = await register.beheer()
    expect(must(await inzage.months())).toEqual(['2026-11', '2026-02'])
    expect(must(await inzage.read('2026-02'))).toMatchObject([{ aan: 'oud', door: { naam: 'Noor Veldman' } }])
    expect(must(await inzage.read('2025-01'))).toEqual([])
    expect(must(await inzage.handedOut([147])).regels.map(({ aan }) => aan)).toEqual(['nieuw', 'oud'])
    await register.close()
  })
})
