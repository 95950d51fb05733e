import { describe, expect, it } from 'vitest'
import { cancelOverleg, changeOverleg, planOverleg } from '../../../src/domain/overleg/planOverleg.ts'
import { legeVasteStoelen } from '../../../src/domain/overleg/stoelen.ts'
import { ctx, planTafel, reden } from '../../support/overlegStand.ts'

const plan = { datum: '2026-11-30', tijd: '14:00', stoelen: [], agenda: [] }

describe('an overleg is planned', () => {
  it('with who sits there, why a seat is empty and the children in order', () => {
    const tafel = planTafel(
      {
        stoelen: [{ partij: 'school', naam: ' Anna ', lid: null }],
        legeStoelen: [{ partij: 'ouder', want: 'ziek' }],
      },
      ['b', 'a', 'b'],
    )
    const overleg = tafel.stand()
    expect(overleg).toMatchObject({ datum: '2026-11-30', tijd: '14:00', staat: 'gepland', afgezegd: false })
    expect(overleg.agenda.map((punt) => punt.dossier)).toEqual(['b', 'a'])
    expect(overleg.stoelen[0]?.naam.reveal()).toBe('Anna')
    expect(legeVasteStoelen(overleg)).toContainEqual({ partij: 'ouder', want: 'ziek' })
  })

  it('and begins at once when it is now', () => {
    expect(planTafel({ begintOp: 1000 }).stand()).toMatchObject({ staat: 'bezig', begonnenOp: 1000 })
  })

  it.each([
    ['on a day that does not exist', { ...plan, datum: '2026-02-30' }, 'datum-ongeldig'],
    ['on a month', { ...plan, datum: '2026-02' }, 'datum-ongeldig'],
    ['at a time that does not exist', { ...plan, tijd: '25:00' }, 'tijd-ongeldig'],
    ['with a seat without a name', { ...plan, stoelen: [{ partij: 'school', naam: '', lid: null }] }, 'leeg'],
  ] as const)('and is refused %s', (_, invoer, expected) => {
    expect(reden(planOverleg(invoer, ctx))).toBe(expected)
  })

  it('and can be moved to another day', () => {
    const tafel = planTafel()
    tafel.play(changeOverleg(tafel.stand(), { datum: '2026-12-07', tijd: '' }, ctx))
    expect(tafel.stand()).toMatchObject({ datum: '2026-12-07', tijd: '' })
    expect(reden(changeOverleg(tafel.stand(), { datum: '2026-12-07' }, ctx))).toBe('niets-veranderd')
    expect(reden(changeOverleg(tafel.stand(), { tijd: 'drie uur' }, ctx))).toBe('tijd-ongeldig')
  })

  it('and can be called off before it began, not while it runs', () => {
    const tafel = planTafel()
    tafel.play(cancelOverleg(tafel.stand(), ctx))
    expect(tafel.stand().afgezegd).toBe(true)
    expect(reden(cancelOverleg(planTafel({ begintOp: 1 }).stand(), ctx))).toBe('al-begonnen')
  })
})
