import { describe, expect, it } from 'vitest'
import {
  checksNu,
  finishCheck,
  isGemist,
  moveCheck,
  planChecks,
  readChecks,
  removeCheck,
} from '../../../src/domain/terugval/checks.ts'
import { markWeerOpSchool } from '../../../src/domain/terugval/weerOpSchool.ts'
import { setSituatie } from '../../../src/domain/situatie/situatie.ts'
import { ctx, openBlad, vandaag } from '../../support/dossierStand.ts'

const week1 = { soort: 'week-1', datum: '2026-11-30' } as const
const week2 = { soort: 'week-2', datum: '2026-12-07' } as const

function terug() {
  const blad = openBlad()
  blad.play(markWeerOpSchool(blad.stand(), { sinds: vandaag, checks: [week2, week1], hielp: null }, ctx))
  return blad
}

const first = (blad: ReturnType<typeof terug>): string => blad.stand().checks[0]?.id ?? ''

describe('checks after a return', () => {
  it('stand in the order of their days, not asked yet', () => {
    expect(terug().stand().checks).toMatchObject([
      { ...week1, uitkomst: null },
      { ...week2, uitkomst: null },
    ])
  })

  it('keep ja or nee with the day, and never what changed', () => {
    const blad = terug()
    blad.play(finishCheck(blad.stand(), first(blad), 'ja', ctx))
    expect(blad.stand().checks[0]?.uitkomst).toEqual({ thuisVeranderd: 'ja', op: vandaag })
    blad.play(finishCheck(blad.stand(), first(blad), 'nee', ctx))
    expect(blad.stand().checks[0]?.uitkomst?.thuisVeranderd).toBe('nee')
    expect(finishCheck(blad.stand(), first(blad), 'nee', ctx)).toMatchObject({
      error: { reden: 'niets-gewijzigd' },
    })
  })

  it('one is missed on the day after its day, until someone asked', () => {
    const blad = terug()
    const [check] = blad.stand().checks
    if (check === undefined) throw new Error('no check')
    expect(isGemist(check, '2026-11-30')).toBe(false)
    expect(isGemist(check, '2026-12-01')).toBe(true)
    expect(isGemist({ ...check, uitkomst: { thuisVeranderd: 'nee', op: vandaag } }, '2026-12-01')).toBe(false)
  })

  it('can be moved, added and taken away', () => {
    const blad = terug()
    blad.play(moveCheck(blad.stand(), first(blad), '2026-12-02', ctx))
    expect(blad.stand().checks[0]).toMatchObject({ soort: 'week-1', datum: '2026-12-02' })
    blad.play(planChecks(blad.stand(), [{ soort: 'eigen', datum: '2026-12-09' }], ctx))
    blad.play(removeCheck(blad.stand(), first(blad), ctx))
    expect(blad.stand().checks.map(({ soort }) => soort)).toEqual(['week-2', 'eigen'])
  })

  it.each([
    ['moved to a day before today', '2026-11-22', 'datum-voorbij'],
    ['moved to a month', '2026-12', 'datum'],
    ['moved to the day it has', '2026-11-30', 'niets-gewijzigd'],
  ])('%s is refused', (_, datum, reden) => {
    const blad = terug()
    expect(moveCheck(blad.stand(), first(blad), datum, ctx)).toMatchObject({ ok: false, error: { reden } })
  })

  it('of one that is not there nothing is kept', () => {
    const stand = terug().stand()
    for (const act of [
      moveCheck(stand, 'x', '2026-12-09', ctx),
      finishCheck(stand, 'x', 'ja', ctx),
      removeCheck(stand, 'x', ctx),
    ]) {
      expect(act).toEqual({ ok: false, error: { reden: 'bestaat-niet' } })
    }
  })

  it('a day on which one is planned already gets no second one', () => {
    const stand = terug().stand()
    expect(planChecks(stand, [{ soort: 'eigen', datum: week1.datum }], ctx)).toMatchObject({
      error: { reden: 'niets-gewijzigd' },
    })
    expect(planChecks(stand, [{ soort: 'eigen', datum: '2026-11-01' }], ctx)).toMatchObject({
      error: { reden: 'datum-voorbij' },
    })
  })

  it('count only while the child is back: at home again they are history', () => {
    const blad = terug()
    expect(checksNu(blad.stand())).toHaveLength(2)
    blad.play(setSituatie(blad.stand(), { situatie: 'thuis', sinds: vandaag }, ctx))
    expect(checksNu(blad.stand())).toEqual([])
    expect(blad.stand().checks).toHaveLength(2)
  })

  it('what is not understood is left out', () => {
    const koppen = [{ stamp: 's', waarde: 'x', door: { naam: '', partij: '' }, handeling: 'h' }]
    expect(readChecks({ check: { a: { moment: { waarde: 'x', koppen } } } })).toEqual([])
  })
})
