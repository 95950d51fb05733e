import { describe, expect, it } from 'vitest'
import { antwoordNamen, countAntwoorden, noteUitnodiging } from '../../../src/domain/overleg/uitnodiging.ts'
import { ctx, planTafel, reden } from '../../support/overlegStand.ts'

const stoelen = [
  { partij: 'school', naam: 'Anna', lid: 'l1' },
  { partij: 'ouder', naam: 'Bo', lid: null },
] as const

describe('an invitation to the table', () => {
  it('keeps what each seat said, and counts it', () => {
    const tafel = planTafel({ stoelen })
    const [school, ouder] = tafel.stand().stoelen
    expect(countAntwoorden(tafel.stand().stoelen)).toEqual({ open: 2, gevraagd: 0, ja: 0, nee: 0 })
    tafel.play(noteUitnodiging(tafel.stand(), school?.id ?? '', 'gevraagd', ctx))
    tafel.play(noteUitnodiging(tafel.stand(), school?.id ?? '', 'ja', ctx))
    const stand = tafel.play(noteUitnodiging(tafel.stand(), ouder?.id ?? '', 'nee', ctx))
    expect(stand.stoelen.map((stoel) => stoel.uitnodiging)).toEqual([
      { antwoord: 'ja', op: ctx.vandaag },
      { antwoord: 'nee', op: ctx.vandaag },
    ])
    expect(countAntwoorden(stand.stoelen)).toEqual({ open: 0, gevraagd: 0, ja: 1, nee: 1 })
  })

  it('is of a person, not of a seat: who sits on two is counted once, and who asks need not be asked', () => {
    const tafel = planTafel({ stoelen: [...stoelen, { partij: 'jeugdhulp', naam: 'Anna', lid: 'l1' }] })
    const anna = tafel.stand().stoelen.find(({ lid }) => lid === 'l1')?.id ?? ''
    expect(countAntwoorden(tafel.stand().stoelen)).toMatchObject({ open: 2 })
    expect(countAntwoorden(tafel.stand().stoelen, 'l1')).toMatchObject({ open: 1 })
    const stand = tafel.play(noteUitnodiging(tafel.stand(), anna, 'ja', ctx))
    expect(countAntwoorden(stand.stoelen, 'l1')).toMatchObject({ open: 1, ja: 1 })
    expect(stand.stoelen.filter(({ uitnodiging }) => uitnodiging?.antwoord === 'ja')).toHaveLength(2)
  })

  it('is of one person: a guest with the name of who asks is still to be asked, and says it alone', () => {
    const tafel = planTafel({ stoelen: [...stoelen, { partij: 'ouder', naam: 'Anna', lid: null }] })
    expect(countAntwoorden(tafel.stand().stoelen, 'l1')).toMatchObject({ open: 2 })
    const gast = tafel.stand().stoelen.find(({ naam, lid }) => naam.reveal() === 'Anna' && lid === null)
    const stand = tafel.play(noteUitnodiging(tafel.stand(), gast?.id ?? '', 'nee', ctx))
    expect(stand.stoelen.filter(({ uitnodiging }) => uitnodiging !== null)).toMatchObject([{ id: gast?.id }])
    expect(countAntwoorden(stand.stoelen)).toEqual({ open: 2, gevraagd: 0, ja: 0, nee: 1 })
  })

  it('is taken back, and is refused when nothing changes or nobody sits there', () => {
    const tafel = planTafel({ stoelen })
    const id = tafel.stand().stoelen[0]?.id ?? ''
    expect(reden(noteUitnodiging(tafel.stand(), id, null, ctx))).toBe('niets-veranderd')
    tafel.play(noteUitnodiging(tafel.stand(), id, 'ja', ctx))
    expect(reden(noteUitnodiging(tafel.stand(), id, 'ja', ctx))).toBe('niets-veranderd')
    expect(tafel.play(noteUitnodiging(tafel.stand(), id, null, ctx)).stoelen[0]?.uitnodiging).toBeNull()
    expect(reden(noteUitnodiging(tafel.stand(), 'nergens', 'ja', ctx))).toBe('bestaat-niet')
  })

  it('is said in words', () => {
    expect(antwoordNamen).toEqual({ gevraagd: 'Gevraagd', ja: 'Zegt ja', nee: 'Zegt nee' })
  })
})
