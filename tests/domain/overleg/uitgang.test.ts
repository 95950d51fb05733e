import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addUitgang, readUitgang, type Uitgang, uitgangTrend } from '../../../src/domain/overleg/uitgang.ts'
import { beginOverleg, closeOverleg } from '../../../src/domain/overleg/verloop.ts'
import { ctx, planTafel, reden, value } from '../../support/overlegStand.ts'

function tafel(antwoorden: readonly Uitgang[], datum = '2026-11-30') {
  const made = planTafel({ datum })
  for (const antwoord of antwoorden) made.play(addUitgang(made.stand(), antwoord, ctx))
  return made
}

const gewoon: Uitgang = { energie: 3, vertrouwen: 4 }
const keer = (n: number, antwoord = gewoon): readonly Uitgang[] => Array.from({ length: n }, () => antwoord)

describe('the check-out', () => {
  it('keeps the two numbers, and nobody', () => {
    const { stand } = tafel([gewoon])
    expect(readUitgang(stand().records)).toEqual([gewoon])
    const [velden] = Object.values(stand().records['uitgang'] ?? {})
    expect(Object.keys(velden ?? {})).toEqual(['antwoord'])
    expect(velden?.['antwoord']?.waarde).toEqual(gewoon)
  })

  it('is written without who did it, and stands in an order that tells nothing of who came when', () => {
    expect(value(addUitgang(planTafel().stand(), gewoon, ctx)).zonderNaam).toBe(true)
    const { stand } = tafel([1, 2, 3, 4, 5].map((n) => ({ energie: n, vertrouwen: n })))
    const { records } = stand()
    const [first, ...rest] = Object.entries(records['uitgang'] ?? {})
    if (first === undefined) throw new Error('no answer')
    const turned = { ...records, uitgang: Object.fromEntries([...rest, first]) }
    expect(readUitgang(turned)).toEqual(readUitgang(records))
    const ids = Object.keys(records['uitgang'] ?? {}).toSorted()
    expect(readUitgang(records)).toEqual(ids.map((id) => records['uitgang']?.[id]?.['antwoord']?.waarde))
  })

  it.each([
    { energie: 0, vertrouwen: 3 },
    { energie: 3, vertrouwen: 6 },
    { energie: 2.5, vertrouwen: 3 },
  ])('numbers outside one to five are refused: %o', (antwoord) => {
    expect(reden(addUitgang(planTafel().stand(), antwoord, ctx))).toBe('niets-veranderd')
  })

  it('a closed overleg takes no answers', () => {
    const { stand, play } = planTafel()
    play(beginOverleg(stand(), { op: 1 }, ctx))
    play(closeOverleg(stand(), { nietBesproken: [], op: 2 }, ctx))
    expect(reden(addUitgang(stand(), gewoon, ctx))).toBe('gesloten')
  })
})

describe('the trend', () => {
  const trend = (...aantallen: readonly number[]) =>
    uitgangTrend(aantallen.map((n, i) => tafel(keer(n), `2026-0${9 - i}-01`).stand()))

  it.each([
    ['two meetings with five answers', [5, 5], 0],
    ['three meetings of which one with four', [5, 4, 5], 0],
    ['three with five', [5, 5, 6], 3],
    ['one of four with too few is left out', [5, 1, 5, 5], 3],
  ])('%s', (_, aantallen, punten) => {
    expect(trend(...aantallen)).toHaveLength(punten)
  })

  it('goes by date, with averages to one decimal', () => {
    const { stand } = tafel([...keer(4), { energie: 5, vertrouwen: 1 }], '2026-12-01')
    const punten = uitgangTrend([
      stand(),
      tafel(keer(5), '2026-10-01').stand(),
      tafel(keer(5), '2026-11-01').stand(),
    ])
    expect(punten.map(({ datum, energie, vertrouwen }) => [datum, energie, vertrouwen])).toEqual([
      ['2026-10-01', 3, 4],
      ['2026-11-01', 3, 4],
      ['2026-12-01', 3.4, 3.4],
    ])
  })

  it('never tells of fewer than three meetings, nor of fewer than five answers', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(7), { maxLength: 5 }), (aantallen) => {
        const punten = trend(...aantallen)
        expect(punten.length === 0 || punten.length >= 3).toBe(true)
        expect(punten.length).toBeLessThanOrEqual(aantallen.filter((n) => n >= 5).length)
      }),
      { numRuns: 30 },
    )
  })
})
