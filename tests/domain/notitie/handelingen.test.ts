import { describe, expect, it } from 'vitest'
import { addNotitie, changeNotitie, removeNotitie } from '../../../src/domain/notitie/handelingen.ts'
import { ctx, openBlad } from '../../support/dossierStand.ts'
import { reden } from '../../support/overlegStand.ts'

describe('writing notes', () => {
  const team = { tekst: 'Fietst graag.', publiek: 'team', van: 'school' } as const

  it('text and audience can be changed, who wrote it stays', () => {
    const blad = openBlad()
    const [note] = blad.play(addNotitie(blad.stand(), team, ctx)).notities
    const id = note?.id ?? ''
    blad.play(changeNotitie(blad.stand(), id, { tekst: 'Fietst elke dag.' }, ctx))
    const [after] = blad.play(changeNotitie(blad.stand(), id, { publiek: 'partij' }, ctx)).notities
    expect(after).toMatchObject({ tekst: 'Fietst elke dag.', van: 'school', lezers: ['partij:school'] })
    expect(blad.play(removeNotitie(blad.stand(), id, ctx)).notities).toEqual([])
  })

  it('the latest stands on top', () => {
    const blad = openBlad()
    blad.play(addNotitie(blad.stand(), team, ctx))
    const { notities } = blad.play(addNotitie(blad.stand(), { ...team, tekst: 'Later.' }, ctx))
    expect(notities.map((one) => one.tekst)).toEqual(['Later.', 'Fietst graag.'])
  })

  it('empty, a BSN, or a note that is not there is refused', () => {
    const stand = openBlad().stand()
    expect(reden(addNotitie(stand, { ...team, tekst: ' ' }, ctx))).toBe('leeg')
    expect(reden(addNotitie(stand, { ...team, tekst: 'nr 123456782' }, ctx))).toBe('bsn')
    expect(reden(changeNotitie(stand, 'x', { tekst: 'y' }, ctx))).toBe('bestaat-niet')
    expect(reden(removeNotitie(stand, 'x', ctx))).toBe('bestaat-niet')
  })
})
