import { describe, expect, it } from 'vitest'
import { addNotitie } from '../../../src/domain/notitie/handelingen.ts'
import {
  type Lezer,
  lezersInApp,
  notitieReadableBy,
  publieken,
  lezersOf,
  type Publiek,
  publiekNamen,
  readNotities,
} from '../../../src/domain/notitie/notitie.ts'
import { emptyStand, merge, toRecords } from '../../../src/data/merge.ts'
import { anEntry } from '../../support/entryBuilders.ts'
import { ctx, openBlad, vandaag } from '../../support/dossierStand.ts'

const readers = {
  kantelteam: lezersInApp(null),
  'school in the app': lezersInApp('school'),
  'leerplicht in the app': lezersInApp('leerplicht'),
  'school, own child': ['school', 'partij:school'],
  leerplicht: ['leerplicht', 'partij:leerplicht'],
  jeugdhulp: ['jeugdhulp', 'partij:jeugdhulp'],
  kind: ['kind'],
  'this parent': ['ouder-1'],
  'the other parent': ['ouder-2'],
  'a voogd': ['voogd'],
  'a pleegouder': ['pleegouder'],
  bestuur: [],
} as const satisfies Record<string, readonly Lezer[]>

const table = {
  iedereen: [
    'kantelteam',
    'school in the app',
    'leerplicht in the app',
    'school, own child',
    'leerplicht',
    'jeugdhulp',
    'kind',
    'this parent',
    'the other parent',
    'a voogd',
    'a pleegouder',
  ],
  kind: ['kantelteam', 'school in the app', 'leerplicht in the app', 'kind'],
  'deze-ouder': ['kantelteam', 'school in the app', 'leerplicht in the app', 'this parent'],
  team: [
    'kantelteam',
    'school in the app',
    'leerplicht in the app',
    'school, own child',
    'leerplicht',
    'jeugdhulp',
  ],
  partij: ['school in the app', 'school, own child'],
} as const

/** The roles of before a voogd and a pleegouder were readers. */
const toen: readonly Lezer[] = [
  'kantelteam',
  'school',
  'leerplicht',
  'jeugdhulp',
  'kind',
  'ouder-1',
  'ouder-2',
]

describe('who reads a note (product, "Who reads what")', () => {
  it.each(publieken)('%s', (publiek) => {
    const blad = openBlad()
    blad.play(
      addNotitie(blad.stand(), { tekst: 'Rustige plek werkt.', publiek, van: 'school', ouder: 1 }, ctx),
    )
    const [notitie] = blad.stand().notities
    if (notitie === undefined) throw new Error('a note was written')
    const allowed = Object.entries(readers).filter(([, lezers]) => notitieReadableBy(notitie, lezers))
    expect(allowed.map(([name]) => name)).toEqual(table[publiek])
    expect(notitie).toMatchObject({ publiek, van: 'school', op: vandaag })
  })

  it('while it is not said which parent, no parent reads it', () => {
    const blad = openBlad()
    blad.play(addNotitie(blad.stand(), { tekst: 'x', publiek: 'deze-ouder', van: 'school' }, ctx))
    expect(blad.stand().notities[0]?.lezers).toEqual(['kantelteam'])
  })

  it.each([
    [
      'for everyone, kept before there were a voogd and a pleegouder',
      'iedereen',
      toen,
      [...toen, 'voogd', 'pleegouder'],
    ],
    [
      'for everyone, but not for one of the family',
      'iedereen',
      ['kantelteam', 'kind'],
      ['kantelteam', 'kind'],
    ],
    ['for this parent', 'deze-ouder', ['kantelteam', 'ouder-1'], ['kantelteam', 'ouder-1']],
    ['for the child', 'kind', ['kantelteam', 'kind'], ['kantelteam', 'kind']],
    ['for the team', 'team', toen.slice(0, 4), toen.slice(0, 4)],
    ['for one partij', 'partij', ['partij:school'], ['partij:school']],
  ] as const)('a note %s is read by whom it was for, and a new reader', (_what, publiek, stored, lezers) => {
    const waarde = { publiek, lezers: [...stored] }
    const entry = anEntry({
      at: 1,
      o: [
        ['notitie', 'a', 'tekst', 'x', []],
        ['notitie', 'a', 'lezers', waarde, []],
      ],
    })
    expect(readNotities(toRecords(merge(emptyStand, [entry])))[0]?.lezers).toEqual(lezers)
  })

  it('a note whose readers are not understood is read by nobody, a reader of later is left out', () => {
    const note = (id: string, lezers: string | { publiek: string; lezers: string[] }) =>
      anEntry({
        at: id.length,
        o: [
          ['notitie', id, 'tekst', 'x', []],
          ['notitie', id, 'lezers', lezers, []],
        ],
      })
    const entries = [note('a', 'iedereen'), note('bb', { publiek: 'team', lezers: ['opa', 'kantelteam'] })]
    const notities = readNotities(toRecords(merge(emptyStand, entries)))
    expect(notities.map((one) => one.lezers)).toEqual([['kantelteam'], []])
  })

  it.each([
    ['team', 'partij', ['partij:school']],
    ['partij', 'team', ['partij:school']],
    ['iedereen', 'team', ['kantelteam', 'school', 'leerplicht', 'jeugdhulp']],
    ['kind', 'team', ['kantelteam']],
  ] as const)('two audiences at once, %s and %s: only who may read both', (een, ander, lezers) => {
    const waarde = (publiek: Publiek) => ({ publiek, lezers: [...lezersOf(publiek, 'school')] })
    const entry = (at: number, publiek: Publiek, more: boolean) =>
      anEntry({
        at,
        o: [
          ...(more ? ([['notitie', 'a', 'tekst', 'x', []]] as const) : []),
          ['notitie', 'a', 'lezers', waarde(publiek), []],
        ],
      })
    const records = toRecords(merge(emptyStand, [entry(1, een, true), entry(2, ander, false)]))
    const [note] = readNotities(records)
    expect(note?.lezers).toEqual(lezers)
  })

  it('every audience has its words on the screen', () => {
    expect(publieken.map((publiek) => publiekNamen[publiek]).every((naam) => naam !== '')).toBe(true)
  })
})
