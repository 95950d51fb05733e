import { describe, expect, it } from 'vitest'
import { proposeEersteActie, readActies } from '../../../src/domain/actie/actie.ts'
import { addActie } from '../../../src/domain/actie/handelingen.ts'
import { answerDoel, setDoel } from '../../../src/domain/doel/handelingen.ts'
import { emptyStand, merge, toRecords } from '../../../src/data/merge.ts'
import { redact } from '../../../src/lib/redacted.ts'
import { anEntry } from '../../support/entryBuilders.ts'
import { ctx, openBlad } from '../../support/dossierStand.ts'

describe('reading acties', () => {
  it('they stand in their order, and what is not understood is empty', () => {
    const entry = anEntry({
      at: 1,
      o: [
        ['actie', 'a', 'wat', 'tweede', []],
        ['actie', 'a', 'volgorde', 2, []],
        ['actie', 'b', 'wat', 'eerste', []],
        ['actie', 'b', 'volgorde', 1, []],
        ['actie', 'b', 'wie', { partij: 'opa', naam: 'Bo' }, []],
        ['actie', 'b', 'afloop', { hoe: 'misschien' }, []],
      ],
    })
    const acties = readActies(toRecords(merge(emptyStand, [entry])))
    expect(acties.map((one) => one.wat)).toEqual(['eerste', 'tweede'])
    expect(acties[0]).toMatchObject({ partij: null, afloop: null, wanneer: null, want: '' })
    expect(acties[0]?.wie.reveal()).toBe('Bo')
  })
})

describe('the first actie offered (product rule 10)', () => {
  const doel = { tekst: 'Twee ochtenden', datum: '2026-12-21', zichtbaarAan: '' }
  const antwoord = { want: 'x', wie: redact(''), wanneer: null, hoe: '' }

  it.each([
    ['without a doel nothing', null, null],
    ['while nobody asked, the talk itself', undefined, 'Doel bespreken met kind en ouders'],
    ['after "nog niet" too', 'nog-niet', 'Doel bespreken met kind en ouders'],
    ['after a yes nothing', 'ja', null],
    ['after a nee nothing', 'nee', null],
  ] as const)('%s', (_, answer, expected) => {
    const blad = openBlad()
    if (answer !== null) blad.play(setDoel(blad.stand(), doel, ctx))
    if (answer != null) blad.play(answerDoel(blad.stand(), { ...antwoord, antwoord: answer }, ctx))
    expect(proposeEersteActie(blad.stand().doel, blad.stand().acties)).toBe(expected)
  })

  it('is not offered twice', () => {
    const blad = openBlad()
    blad.play(setDoel(blad.stand(), doel, ctx))
    const wat = proposeEersteActie(blad.stand().doel, []) ?? ''
    blad.play(addActie(blad.stand(), { wat, partij: null, wie: redact(''), wanneer: null }, ctx))
    expect(proposeEersteActie(blad.stand().doel, blad.stand().acties)).toBeNull()
  })
})
