import { describe, expect, it } from 'vitest'
import { scrubEntry } from '../../../src/data/wissen/scrub.ts'
import { setBewaardatum } from '../../../src/domain/bewaren/bewaren.ts'
import { wisbareTeksten } from '../../../src/domain/bewaren/wisbaar.ts'
import { setDoel } from '../../../src/domain/doel/handelingen.ts'
import { setOndersteuningsvraag, setVolgende } from '../../../src/domain/dossier/werkblad.ts'
import { addNotitie, changeNotitie } from '../../../src/domain/notitie/handelingen.ts'
import { ctx, dossierFrom, eenKind, openBlad } from '../../support/dossierStand.ts'

describe('the texts that can be erased', () => {
  const blad = openBlad(eenKind({ school: 'De Wilg' }))
  blad.play(setOndersteuningsvraag(blad.stand(), 'Rust', ctx))
  blad.play(setOndersteuningsvraag(blad.stand(), '', ctx))
  blad.play(setDoel(blad.stand(), { tekst: 'Elke ochtend', datum: '2026-12-21', zichtbaarAan: 'lacht' }, ctx))
  blad.play(setVolgende(blad.stand(), '2026-12-01', ctx))
  blad.play(setBewaardatum(blad.stand(), { datum: '2027-01-02', want: 'De rechter wacht nog' }, ctx))
  blad.play(addNotitie(blad.stand(), { tekst: 'Geheim', publiek: 'team', van: 'school' }, ctx))
  const texts = wisbareTeksten(blad.stand().records)

  it('are what a person typed, in the order of the worksheet, and not the dates of the app', () => {
    expect(texts.map(({ tabel, veld, tekst }) => [tabel, veld, tekst])).toEqual([
      ['kind', 'roepnaam', 'Noor'],
      ['kind', 'achternaam', 'Veldman'],
      ['kind', 'school', 'De Wilg'],
      ['kind', 'ondersteuningsvraag', ''],
      ['doel', 'inhoud', 'Elke ochtend, lacht'],
      ['bewaren', 'tot', 'De rechter wacht nog'],
      ['notitie', null, ''],
    ])
  })

  it('name every version that nobody decided on: all of them go', () => {
    const twee = openBlad(eenKind())
    twee.play(setOndersteuningsvraag(twee.stand(), 'Rust', ctx))
    const before = twee.stand()
    twee.play(setOndersteuningsvraag(before, 'Rust thuis', ctx))
    twee.play(setOndersteuningsvraag(before, 'Rust op school', ctx))
    const one = wisbareTeksten(twee.stand().records).find(({ veld }) => veld === 'ondersteuningsvraag')
    expect([one?.tekst, one?.naast]).toEqual(['Rust op school', ['Rust thuis']])
  })

  it('tell of a note with two versions how many, and not its words', () => {
    const twee = openBlad(eenKind())
    twee.play(addNotitie(twee.stand(), { tekst: 'Geheim', publiek: 'team', van: 'school' }, ctx))
    const before = twee.stand()
    const id = before.notities[0]?.id ?? ''
    twee.play(changeNotitie(before, id, { tekst: 'Geheim een' }, ctx))
    twee.play(changeNotitie(before, id, { tekst: 'Geheim twee' }, ctx))
    const one = wisbareTeksten(twee.stand().records).find(({ tabel }) => tabel === 'notitie')
    expect([one?.tekst, one?.naast]).toEqual(['', ['']])
  })

  it('do not name one that was erased already', () => {
    const plek = { tabel: 'kind', id: 'kind', veld: 'school' }
    const after = dossierFrom(blad.entries().map((entry) => scrubEntry(entry, plek)))
    expect(wisbareTeksten(after.records).map(({ veld }) => veld)).not.toContain('school')
  })
})
