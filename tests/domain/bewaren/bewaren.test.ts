import { describe, expect, it } from 'vitest'
import {
  bewaarmaanden,
  type BewaarStand,
  bewaarTot,
  magWeg,
  parseBewaartermijn,
  readBewaardatum,
  setBewaardatum,
  standaardBewaarmaanden,
} from '../../../src/domain/bewaren/bewaren.ts'
import { ctx, eenKind, openBlad } from '../../support/dossierStand.ts'
import { must } from '../../support/dataBuilders.ts'

const stand = (over: Partial<BewaarStand>): BewaarStand => ({
  situatie: 'terug',
  sinds: '2026-06-10',
  gewijzigdOp: '2026-07-01',
  bewarenTot: null,
  laatsteCheck: null,
  ...over,
})

describe('the day from which a worksheet may go', () => {
  it.each([
    ['the term after the return', stand({}), '2026-09-10'],
    ['the term after closing', stand({ situatie: 'afgesloten', sinds: '2026-05-31' }), '2026-08-31'],
    ['the term after the last check of a return', stand({ laatsteCheck: '2026-09-02' }), '2026-12-02'],
    ['the return, when its last check lies before it', stand({ laatsteCheck: '2026-06-01' }), '2026-09-10'],
    [
      'closing, whatever check was still planned',
      stand({ situatie: 'afgesloten', laatsteCheck: '2026-12-01' }),
      '2026-09-10',
    ],
    ['of a month, from its end', stand({ sinds: '2026-06' }), '2026-10-01'],
    ['after the last entry when the day is not known', stand({ sinds: null }), '2026-10-01'],
    ['after the last entry when no situatie is known', stand({ situatie: null }), '2026-10-01'],
    ['the day chosen for this child', stand({ bewarenTot: '2027-01-02' }), '2027-01-02'],
    ['none while a child is at home', stand({ situatie: 'thuis' }), null],
    ['none while it is about to be', stand({ situatie: 'dreigt' }), null],
    [
      'the chosen day, also of a child at home',
      stand({ situatie: 'thuis', bewarenTot: '2026-12-01' }),
      '2026-12-01',
    ],
    ['none when nothing is known', stand({ situatie: null, gewijzigdOp: null }), null],
  ])('is %s', (_, given, expected) => {
    expect(bewaarTot(given, 3)).toBe(expected)
  })

  it('brings what is due on the list from that day on, longest due first', () => {
    const late = stand({ sinds: '2026-08-22' })
    const early = stand({ sinds: '2026-01-01' })
    const open = stand({ situatie: 'thuis' })
    expect(magWeg([late, open, early], 3, '2026-11-21').map((one) => one.stand)).toEqual([early])
    expect(magWeg([late, open, early], 3, '2026-11-22').map((one) => one.stand)).toEqual([early, late])
  })
})

describe('choosing another day', () => {
  it('keeps the day and why', () => {
    const blad = openBlad(eenKind())
    blad.play(setBewaardatum(blad.stand(), { datum: '2027-03-01', want: 'De rechter wacht nog' }, ctx))
    expect(readBewaardatum(blad.stand().records)).toEqual({
      datum: '2027-03-01',
      want: 'De rechter wacht nog',
    })
    expect(blad.stand().bewarenTot).toEqual({ datum: '2027-03-01', want: 'De rechter wacht nog' })
  })

  it.each([
    ['without a reason', { datum: '2027-03-01', want: ' ' }, 'leeg'],
    ['for a day that does not exist', { datum: '2027-02-30', want: 'Zaak' }, 'datum'],
    ['for a month without a day', { datum: '2027-02', want: 'Zaak' }, 'datum'],
    ['for a day that has passed', { datum: '2026-01-01', want: 'Zaak' }, 'voorbij'],
    ['with a number of a person in the reason', { datum: '2027-03-01', want: 'BSN 111222333' }, 'bsn'],
  ])('is refused %s', (_, invoer, reden) => {
    const done = setBewaardatum(openBlad(eenKind()).stand(), invoer, ctx)
    expect(done.ok ? null : done.error.reden).toBe(reden)
  })

  it('reads as not chosen when nothing was', () => {
    expect(readBewaardatum(must({ ok: true as const, value: {} }))).toBeNull()
  })
})

describe('the term of the team', () => {
  it.each([
    ['3', 3],
    ['12 weken', 3],
    ['8 weken', 2],
    ['6 maanden', 6],
    ['1 jaar', 12],
    ['2 JAAR.', 24],
    ['0', null],
    ['61', null],
    ['zolang het nodig is', null],
    ['', null],
  ])('written as "%s" counts as %s months', (tekst, maanden) => {
    expect(parseBewaartermijn(tekst)).toBe(maanden)
  })

  it('is twelve weeks while nothing that can be read was agreed', () => {
    expect(bewaarmaanden({ bewaartermijn: '' })).toBe(standaardBewaarmaanden)
    expect(bewaarmaanden({ bewaartermijn: '6' })).toBe(6)
  })
})
