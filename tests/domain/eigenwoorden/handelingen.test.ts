import { assert, constantFrom, property, record, string } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isBesprokenDeel } from '../../../src/domain/dossier/bespreking.ts'
import {
  addEigenwoorden,
  changeEigenwoorden,
  type EigenwoordenInvoer,
  removeEigenwoorden,
  setWatErmee,
} from '../../../src/domain/eigenwoorden/handelingen.ts'
import { publiekenVan, sprekers } from '../../../src/domain/eigenwoorden/eigenwoorden.ts'
import { wisbareTeksten } from '../../../src/domain/bewaren/wisbaar.ts'
import { publieken } from '../../../src/domain/notitie/notitie.ts'
import { redact } from '../../../src/lib/redacted.ts'
import { type Blad, ctx, openBlad, vandaag } from '../../support/dossierStand.ts'
import { reden, value } from '../../support/overlegStand.ts'

const verhaal: EigenwoordenInvoer = {
  soort: 'verhaal',
  tekst: 'Ik sta elke ochtend bij de deur.',
  taal: '',
  wie: 'ouder1',
  naam: redact('Mirjam'),
  publiek: 'deze-ouder',
  magOpgeschreven: true,
}

function say(blad: Blad, over: Partial<EigenwoordenInvoer> = {}): string {
  const act = value(addEigenwoorden(blad.stand(), { ...verhaal, ...over }, { ...ctx, overleg: 'o1' }))
  blad.play({ ok: true, value: act.handeling })
  return act.eigenwoorden
}

const first = (blad: Blad) => blad.stand().eigenwoorden[0]

describe('writing own words down', () => {
  it.each([
    ['without a yes of who said it', { magOpgeschreven: false }, 'niet-opschrijven'],
    ['without text', { tekst: ' ' }, 'leeg'],
    ['of over 20,000 characters', { tekst: 'x'.repeat(20_001) }, 'te-lang'],
    ['with a number beside a card that asks for none', { kaart: 'hoop', cijfer: 4 }, 'cijfer'],
    ['with a number without a card', { cijfer: 4 }, 'cijfer'],
    ['with a number that is not on the scale', { kaart: 'schaal', cijfer: 11 }, 'cijfer'],
    ['with half a number', { kaart: 'schaal', cijfer: 4.5 }, 'cijfer'],
    ['of a card without a number or words', { kaart: 'schaal', tekst: '' }, 'leeg'],
    ['with a number like a BSN', { tekst: 'nr 123456782' }, 'bsn'],
    ['with such a number as the name', { naam: redact('123456782') }, 'bsn'],
    ['of a child for "only this parent"', { wie: 'kind' }, 'publiek'],
    ['for one partij', { publiek: 'partij' }, 'publiek'],
  ] as const)('%s nothing is kept', (_, over, why) => {
    expect(reden(addEigenwoorden(openBlad().stand(), { ...verhaal, ...over }, ctx))).toBe(why)
  })

  it('whatever was said with a no, there is nothing of it to keep', () => {
    const said = record({
      tekst: string(),
      wie: constantFrom(...sprekers),
      publiek: constantFrom(...publieken),
    })
    const stand = openBlad().stand()
    assert(
      property(said, (over) => {
        const act = addEigenwoorden(stand, { ...verhaal, ...over, magOpgeschreven: false }, ctx)
        expect(JSON.stringify(act)).toBe(JSON.stringify({ ok: false, error: { reden: 'niet-opschrijven' } }))
      }),
    )
  })

  it('the name is closed to messages, and it counts as something said of the child', () => {
    const blad = openBlad()
    say(blad)
    expect(first(blad)?.naam.reveal()).toBe('Mirjam')
    expect(JSON.stringify(first(blad))).not.toContain('Mirjam')
    expect(isBesprokenDeel(blad.stand(), 'o1')).toBe(true)
    expect(isBesprokenDeel(blad.stand(), 'o2')).toBe(false)
  })

  it('an answer to a card is kept with the card; on the scale a number needs no words', () => {
    const blad = openBlad()
    const id = say(blad, { kaart: 'schaal', cijfer: 0, tekst: '' })
    say(blad, { kaart: 'hoop' })
    say(blad)
    expect(blad.stand().eigenwoorden).toMatchObject([
      { kaart: 'schaal', cijfer: 0, tekst: '' },
      { kaart: 'hoop', cijfer: null },
      { kaart: null, cijfer: null },
    ])
    blad.play(changeEigenwoorden(blad.stand(), id, { tekst: 'Heel slecht.', taal: '' }, ctx))
    blad.play(changeEigenwoorden(blad.stand(), id, { tekst: '', taal: '' }, ctx))
    expect(first(blad)).toMatchObject({ kaart: 'schaal', cijfer: 0, tekst: '' })
  })

  it('a story of 5,000 emoji fits', () => {
    const blad = openBlad()
    say(blad, { tekst: '🏠'.repeat(5000) })
    expect(first(blad)?.tekst).toHaveLength(10_000)
  })

  it('the text can be put right; who said it, when and for whom stays', () => {
    const blad = openBlad()
    const id = say(blad)
    const later = { vandaag: '2027-01-01' }
    blad.play(changeEigenwoorden(blad.stand(), id, { tekst: 'Elke dag.', taal: 'Arabisch' }, later))
    expect(first(blad)).toMatchObject({
      tekst: 'Elke dag.',
      taal: 'Arabisch',
      wie: 'ouder1',
      op: vandaag,
      lezers: ['kantelteam', 'ouder-1'],
    })
    expect(
      value(changeEigenwoorden(blad.stand(), id, { tekst: 'Elke dag.', taal: 'Arabisch' }, ctx)).delen,
    ).toEqual([])
    expect(publiekenVan.ouder1).toContain('deze-ouder')
  })

  it('what was done with it stands beside it, with the day (hoorrecht)', () => {
    const blad = openBlad()
    const id = say(blad, { soort: 'inbreng', wie: 'kind', publiek: 'kind' })
    blad.play(setWatErmee(blad.stand(), id, 'De mentor belt nu na vieren.', ctx))
    expect(first(blad)?.watErmee).toEqual({ tekst: 'De mentor belt nu na vieren.', op: vandaag })
    blad.play(setWatErmee(blad.stand(), id, ' ', ctx))
    expect(first(blad)?.watErmee).toBeNull()
    expect(reden(setWatErmee(blad.stand(), id, 'x'.repeat(2001), ctx))).toBe('te-lang')
  })

  it('taken away it is gone from the worksheet, still there to be erased for good', () => {
    const blad = openBlad()
    const id = say(blad)
    blad.play(removeEigenwoorden(blad.stand(), id, ctx))
    expect(blad.stand().eigenwoorden).toEqual([])
    expect(wisbareTeksten(blad.stand().records)).toContainEqual({
      tabel: 'eigenwoorden',
      id,
      veld: null,
      tekst: '',
      naast: [],
    })
  })

  it('what is not there is refused', () => {
    const stand = openBlad().stand()
    expect(reden(changeEigenwoorden(stand, 'x', verhaal, ctx))).toBe('bestaat-niet')
    expect(reden(setWatErmee(stand, 'x', 'y', ctx))).toBe('bestaat-niet')
    expect(reden(removeEigenwoorden(stand, 'x', ctx))).toBe('bestaat-niet')
  })
})
