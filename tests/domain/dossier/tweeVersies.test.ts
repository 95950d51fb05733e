import { describe, expect, it } from 'vitest'
import { addActie, changeActie, removeActie } from '../../../src/domain/actie/handelingen.ts'
import { changeKind } from '../../../src/domain/dossier/kind.ts'
import { settleTweeVersies } from '../../../src/domain/dossier/tweeVersies.ts'
import { redact } from '../../../src/lib/redacted.ts'
import { ctx, dossierFrom, entryOf, openBlad } from '../../support/dossierStand.ts'
import { reden, value } from '../../support/overlegStand.ts'

/** Two people change the school without seeing each other. */
function twoSchools(a: string, b: string) {
  const blad = openBlad()
  const stand = blad.stand()
  const left = entryOf(value(changeKind(stand, { school: a }, ctx)), 2000)
  const right = entryOf(value(changeKind(stand, { school: b }, ctx)), 2001, 'telefoon')
  return [...blad.entries(), left, right]
}

describe('twee versies', () => {
  it('both stand, the latest shows, and a person settles it', () => {
    const entries = twoSchools('De Wilg', 'De Eik')
    const dossier = dossierFrom(entries)
    expect(dossier.school).toBe('De Eik')
    const [conflict] = dossier.tweeVersies
    if (conflict === undefined) throw new Error('two versions stand')
    expect(conflict.koppen.map((kop) => kop.waarde)).toEqual(['De Eik', 'De Wilg'])
    const settled = entryOf(value(settleTweeVersies(dossier, conflict, 'De Wilg', ctx)), 3000)
    const after = dossierFrom([...entries, settled])
    expect(after).toMatchObject({ school: 'De Wilg', tweeVersies: [] })
    expect(reden(settleTweeVersies(after, conflict, 'De Eik', ctx))).toBe('al-opgelost')
  })

  it('the same text typed twice is no conflict', () => {
    expect(dossierFrom(twoSchools('De Wilg', 'De Wilg')).tweeVersies).toEqual([])
  })

  it('a new text is checked like any other', () => {
    const dossier = dossierFrom(twoSchools('De Wilg', 'De Eik'))
    const [conflict] = dossier.tweeVersies
    if (conflict === undefined) throw new Error('two versions stand')
    expect(reden(settleTweeVersies(dossier, conflict, '123456782', ctx))).toBe('bsn')
  })

  describe('removed here, changed there', () => {
    const blad = openBlad()
    blad.play(addActie(blad.stand(), { wat: 'Bellen', partij: null, wie: redact(''), wanneer: null }, ctx))
    const stand = blad.stand()
    const id = stand.acties[0]?.id ?? ''
    const removed = entryOf(value(removeActie(stand, id, ctx)), 2000)
    const changed = entryOf(value(changeActie(stand, id, { wat: 'Mailen' }, ctx)), 1999, 'telefoon')
    const entries = [...blad.entries(), removed, changed]
    const dossier = dossierFrom(entries)

    it('shows as a conflict, and the change stays in sight', () => {
      expect(dossier.acties.map((actie) => actie.wat)).toEqual(['Mailen'])
      expect(dossier.tweeVersies).toMatchObject([{ tabel: 'actie', id, veld: 'weg' }])
    })

    it.each([
      ['kept', null, ['Mailen']],
      ['removed after all', true, []],
    ] as const)('is %s by a person', (_, waarde, expected) => {
      const [conflict] = dossier.tweeVersies
      if (conflict === undefined) throw new Error('a conflict stands')
      const settled = entryOf(value(settleTweeVersies(dossier, conflict, waarde, ctx)), 3000)
      const after = dossierFrom([...entries, settled])
      expect(after.acties.map((actie) => actie.wat)).toEqual(expected)
      expect(after.tweeVersies).toEqual([])
    })
  })
})
