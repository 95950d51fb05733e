import { describe, expect, it } from 'vitest'
import { isSituatie, setSituatie, situatieNamen, situaties } from '../../../src/domain/situatie/situatie.ts'
import { ctx, eenKind, openBlad } from '../../support/dossierStand.ts'
import { reden } from '../../support/overlegStand.ts'

describe('where a child stands', () => {
  it('the latest step is the present, the earlier ones stay as history', () => {
    const blad = openBlad(eenKind({ situatie: 'dreigt', sinds: '2026-09' }))
    const { situatie, situaties: steps } = blad.play(
      setSituatie(blad.stand(), { situatie: 'thuis', sinds: '2026-11-02' }, ctx),
    )
    expect(situatie).toMatchObject({ situatie: 'thuis', sinds: '2026-11-02' })
    expect(steps.map((stap) => stap.situatie)).toEqual(['dreigt', 'thuis'])
  })

  it.each([
    ['2026-12-01', 'toekomst'],
    ['2026-12', 'toekomst'],
    ['vorige week', 'datum'],
  ])('since %s is refused', (sinds, expected) => {
    expect(reden(setSituatie(openBlad().stand(), { situatie: 'thuis', sinds }, ctx))).toBe(expected)
  })

  it('this month and no date at all are fine', () => {
    for (const sinds of ['2026-11', null]) {
      expect(setSituatie(openBlad().stand(), { situatie: 'terug', sinds }, ctx).ok).toBe(true)
    }
  })

  it('every situatie has its words on the screen', () => {
    expect(situaties.map((one) => situatieNamen[one])).toEqual([
      'Dreigt',
      'Zit thuis',
      'Weer op school',
      'Afgesloten',
    ])
    expect(isSituatie('weg')).toBe(false)
  })
})
