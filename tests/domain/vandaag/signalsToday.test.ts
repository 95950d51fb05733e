import { describe, expect, it } from 'vitest'
import { emptyRecords } from '../../../src/domain/handeling/records.ts'
import { readTeam } from '../../../src/domain/team/readTeam.ts'
import { chooseKnop, signalsToday, type VandaagInvoer } from '../../../src/domain/vandaag/signalsToday.ts'
import { kindSamenvatting, overlegSamenvatting } from '../../support/samenvattingen.ts'

const vandaag = '2026-11-23'
const empty = readTeam(emptyRecords)
const team = {
  ...empty,
  privacy: { convenant: 'ja', verantwoordelijke: 'ja', fg: 'ja', bewaartermijn: 'ja' },
}
const stand = (invoer: Partial<VandaagInvoer>) =>
  signalsToday({
    dossiers: [],
    overleggen: [],
    team,
    heeftHerstelcode: true,
    oefen: true,
    vandaag,
    nu: '14:30',
    ...invoer,
  })

describe('the lines of Vandaag', () => {
  it('are absent when nothing asks for attention', () => {
    expect(stand({ dossiers: [kindSamenvatting('a')] })).toEqual({
      knop: { soort: 'plan' },
      regels: [],
      meer: 0,
    })
  })

  it.each([
    ['a child without regie', { regie: 'geen' }, { soort: 'zonder-regie', dossiers: ['a'] }],
    ['an answer that is due', { regieVraagVoor: vandaag }, { soort: 'regie-antwoord', dossiers: ['a'] }],
    ['a doel without a yes', { doelVoorlopig: true }, { soort: 'doelen-voorlopig', dossiers: ['a'] }],
    [
      'a worksheet that may go',
      { situatie: 'afgesloten', sinds: '2026-08-23' },
      { soort: 'mag-weg', dossiers: ['a'] },
    ],
    [
      'a line that does not klopt, says the family',
      { openStemmen: 2, kloptNiet: 1 },
      { soort: 'gezin-zegt', kloptNiet: 1, dossiers: ['a'] },
    ],
    [
      'something that the family adds',
      { openStemmen: 1 },
      { soort: 'gezin-zegt', kloptNiet: 0, dossiers: ['a'] },
    ],
    ['two versions of a field', { tweeVersies: 1 }, { soort: 'twee-versies', dossiers: ['a'] }],
    [
      'a check of today',
      { situatie: 'terug', openChecks: [vandaag] },
      { soort: 'checks', gemist: 0, dossiers: ['a'] },
    ],
    [
      'a check that was missed',
      { situatie: 'terug', openChecks: ['2026-11-20', '2026-12-01'] },
      { soort: 'checks', gemist: 1, dossiers: ['a'] },
    ],
    [
      'acties of today and before',
      {
        openActies: [
          { wanneer: vandaag, partij: null },
          { wanneer: '2026-11-01', partij: null },
          { wanneer: '2026-11-24', partij: null },
          { wanneer: null, partij: null },
        ],
      },
      { soort: 'acties', aantal: 2, dossiers: ['a'] },
    ],
  ] as const)('name %s', (_, over, expected) => {
    expect(stand({ dossiers: [kindSamenvatting('a', over)] }).regels).toEqual([expected])
  })

  it('count the first 14 days of a team, but not while practising or when the start is not known', () => {
    const begonnen = '2026-11-20'
    expect(stand({ oefen: false, begonnen }).regels).toContainEqual({
      soort: 'start',
      klok: { voor: '2026-12-04', dagen: 11, ontbreekt: ['school', 'leerplicht', 'ouder'], gepland: null },
    })
    expect(stand({ begonnen }).regels).toEqual([])
    expect(stand({ oefen: false }).regels).toEqual([])
  })

  it.each([
    ['closed', { situatie: 'afgesloten' }],
    ['put aside', { zelfdeAls: 'b' }],
  ] as const)('say nothing of a child that is %s', (_, over) => {
    const kind = kindSamenvatting('a', { regie: 'geen', doelVoorlopig: true, ...over })
    const there = kindSamenvatting('b', { situatie: 'afgesloten' })
    expect(stand({ dossiers: [kind, there] }).regels).toEqual([])
  })

  it('tell of a child that was put aside for one that is gone as of any other', () => {
    const open = kindSamenvatting('a', { regie: 'geen', zelfdeAls: 'gewist' })
    const oud = kindSamenvatting('b', { situatie: 'afgesloten', sinds: '2020-01-01', zelfdeAls: 'gewist' })
    expect(stand({ dossiers: [open, oud] }).regels).toEqual([
      { soort: 'zonder-regie', dossiers: ['a'] },
      { soort: 'mag-weg', dossiers: ['b'] },
    ])
  })

  it('name a regie that was only asked as zonder regie, and as an answer that is not in', () => {
    expect(stand({ dossiers: [kindSamenvatting('a', { regie: 'gevraagd' })] }).regels).toEqual([
      { soort: 'zonder-regie', dossiers: ['a'] },
      { soort: 'regie-antwoord', dossiers: ['a'] },
    ])
  })

  it('ask for a reservekopie when something changed, but not while practising', () => {
    const dossiers = [kindSamenvatting('a', { gewijzigdOp: vandaag })]
    expect(stand({ dossiers, oefen: false }).regels).toEqual([{ soort: 'reservekopie', op: null }])
    expect(stand({ dossiers }).regels).toEqual([])
  })

  it('do not ask for a regie once a child is back at school', () => {
    expect(stand({ dossiers: [kindSamenvatting('a', { situatie: 'terug', regie: 'geen' })] }).regels).toEqual(
      [],
    )
  })

  it('name who was not reached in an overleg and was on no agenda since, before who is zonder regie', () => {
    const dicht = overlegSamenvatting('o', {
      staat: 'gesloten',
      geslotenOp: 1,
      agenda: ['a', 'b'],
      nietBesproken: ['b'],
    })
    const dossiers = ['a', 'b'].map((id) => kindSamenvatting(id, { regie: 'geen' }))
    expect(stand({ dossiers, overleggen: [{ ...dicht, besproken: ['a', 'b'] }] }).regels).toContainEqual({
      soort: 'niet-besproken',
      deels: 1,
      dossiers: ['b'],
    })
    expect(stand({ dossiers, overleggen: [dicht] }).regels).toEqual([
      { soort: 'niet-besproken', deels: 0, dossiers: ['b'] },
      { soort: 'zonder-regie', dossiers: ['a', 'b'] },
    ])
  })

  it.each([
    ['still comes', '14:31', false],
    ['begins now', '14:30', false],
    ['should have begun', '14:00', true],
    ['has no time', '', false],
  ] as const)('say of an overleg of today that it %s', (_, tijd, voorbij) => {
    const overleg = overlegSamenvatting('o', { datum: vandaag, tijd })
    expect(stand({ overleggen: [overleg] }).regels).toEqual([
      { soort: 'overleg-vandaag', overleg: 'o', tijd, voorbij },
    ])
  })

  it('are at most seven; the rest is counted', () => {
    const kind = kindSamenvatting('a', {
      regie: 'geen',
      regieVraagVoor: vandaag,
      doelVoorlopig: true,
      tweeVersies: 1,
      openActies: [{ wanneer: vandaag, partij: null }],
    })
    const overleggen = [
      overlegSamenvatting('o', { datum: vandaag }),
      overlegSamenvatting('p', { datum: vandaag }),
    ]
    const full = signalsToday({
      dossiers: [kind],
      overleggen,
      team: empty,
      heeftHerstelcode: false,
      vandaag,
      nu: '09:00',
    })
    expect(full.regels).toHaveLength(7)
    expect(full.meer).toBe(2)
    expect(full.regels[0]).toEqual({ soort: 'overleg-vandaag', overleg: 'o', tijd: '', voorbij: false })
  })

  it('ask for open privacy agreements and a herstelcode', () => {
    expect(stand({ team: empty, heeftHerstelcode: false }).regels.map((r) => r.soort)).toEqual([
      'privacy-open',
      'herstelcode',
    ])
  })
})

describe('the one button', () => {
  const gepland = (id: string, datum: string) => overlegSamenvatting(id, { datum })
  const bezig = overlegSamenvatting('bezig', { datum: '2026-11-20', staat: 'bezig' })
  const gesloten = overlegSamenvatting('dicht', { datum: vandaag, staat: 'gesloten' })

  it.each([
    ['plans when nothing is planned', [gesloten], { soort: 'plan' }],
    ['goes on with what runs', [gepland('nu', vandaag), bezig], { soort: 'ga-verder', overleg: 'bezig' }],
    [
      'begins what is planned today before what was missed',
      [gepland('gemist', '2026-11-02'), gepland('nu', vandaag), gepland('straks', '2026-12-02')],
      { soort: 'begin', overleg: 'nu', datum: vandaag },
    ],
    [
      'begins the last one that was missed',
      [gepland('oud', '2026-10-02'), gepland('gemist', '2026-11-02'), gepland('straks', '2026-12-02')],
      { soort: 'begin', overleg: 'gemist', datum: '2026-11-02' },
    ],
    [
      'begins what comes first',
      [gepland('later', '2027-01-02'), gepland('straks', '2026-12-02')],
      { soort: 'begin', overleg: 'straks', datum: '2026-12-02' },
    ],
    ['does not see what was called off', [{ ...bezig, afgezegd: true }], { soort: 'plan' }],
  ])('%s', (_, overleggen, expected) => {
    expect(chooseKnop(overleggen, vandaag)).toEqual(expected)
  })
})
