import { describe, expect, it } from 'vitest'
import {
  filterDossiers,
  followZelfde,
  gemeentenIn,
  normalise,
  rugnummersInUse,
  sameKind,
  sortDossiers,
  standingAlone,
} from '../../../src/domain/dossier/lijst.ts'
import { redact } from '../../../src/lib/redacted.ts'
import { kindSamenvatting } from '../../support/samenvattingen.ts'

const noor = kindSamenvatting('noor', {
  naam: redact('Noor Veldman'),
  rugnummer: 152,
  oudeRugnummers: [731],
  ingetrokkenRugnummers: [],
  school: 'De Wilg',
  woongemeente: 'Oosterdam',
  situatie: 'thuis',
  sinds: '2026-03',
  regie: 'ja',
  regiePartij: 'school',
  opgepaktOp: '2026-11-02',
})
const zoe = kindSamenvatting('zoe', {
  naam: redact('Zoë van den Akker-Smit'),
  rugnummer: 415,
  school: 'Lyceum ’t Hoog',
  woongemeente: 'Súdwest',
  situatie: 'dreigt',
  sinds: '2026-10-05',
  regie: 'gevraagd',
  regiePartij: 'leerplicht',
})
const sam = kindSamenvatting('sam', {
  naam: redact('Sam de Wit'),
  rugnummer: 2041,
  situatie: 'afgesloten',
  regie: 'geen',
})
const aside = kindSamenvatting('aside', { naam: redact('Nora Veltman'), rugnummer: 888, zelfdeAls: 'noor' })
const list = [noor, zoe, sam, aside]

const ids = (found: readonly { readonly id: string }[]): readonly string[] => found.map((one) => one.id)

describe('searching the list', () => {
  it.each([
    ['', ['noor', 'zoe']],
    ['noor', ['noor']],
    ['VELDMAN', ['noor']],
    ['zoe', ['zoe']],
    ['zoë', ['zoe']],
    ['akker smit', ['zoe']],
    ['smit zo', ['zoe']],
    ['152', ['noor']],
    ['#152', ['noor']],
    ['731', ['noor']],
    ['15', ['noor']],
    ['52', []],
    ['wilg', ['noor']],
    ["'t hoog", ['zoe']],
    ['sam', ['sam']],
    ['2041', ['sam']],
    ['veltman', ['noor']],
    ['888', ['noor']],
    ['niemand', []],
    ['.*', []],
  ])('%j finds %o', (zoek, expected) => {
    expect(ids(filterDossiers(list, { zoek }))).toEqual(expected)
  })
})

describe('filters', () => {
  it.each([
    ['only who dreigt', { situatie: 'dreigt' }, ['zoe']],
    ['closed ones when asked for', { situatie: 'afgesloten' }, ['sam']],
    ['asked counts as zonder regie', { zonderRegie: true }, ['zoe']],
    ['regie bij who said yes', { regieBij: 'school' }, ['noor']],
    ['who was only asked has no regie', { regieBij: 'leerplicht' }, []],
    ['opgepakt', { opgepakt: true }, ['noor']],
    ['not yet opgepakt', { opgepakt: false }, ['zoe']],
    ['a municipality, written differently', { gemeente: 'sudwest' }, ['zoe']],
    ['all together', { zoek: 'noor', situatie: 'thuis', opgepakt: true, gemeente: 'Oosterdam' }, ['noor']],
    ['just these, closed ones too', { alleen: new Set(['sam', 'zoe']) }, ['zoe', 'sam']],
    ['who is searched among just these', { alleen: new Set(['sam', 'zoe']), zoek: 'sam' }, ['sam']],
    [
      'empty choices are none',
      { situatie: null, regieBij: null, opgepakt: null, gemeente: null },
      ['noor', 'zoe'],
    ],
  ] as const)('%s', (_, keuze, expected) => {
    expect(ids(filterDossiers(list, keuze))).toEqual(expected)
  })
})

describe('order', () => {
  it.each([
    ['naam', ['noor', 'sam', 'zoe']],
    ['rugnummer', ['noor', 'zoe', 'sam']],
    ['school', ['noor', 'zoe', 'sam']],
    ['situatie', ['zoe', 'noor', 'sam']],
    ['sinds', ['noor', 'zoe', 'sam']],
    ['regie', ['sam', 'zoe', 'noor']],
    ['gewijzigd', ['noor', 'sam', 'zoe']],
  ] as const)('by %s', (by, expected) => {
    expect(ids(sortDossiers([noor, zoe, sam], by))).toEqual(expected)
  })

  it('the list itself is left as it is', () => {
    const given = [zoe, noor]
    sortDossiers(given, 'naam')
    expect(ids(given)).toEqual(['zoe', 'noor'])
  })
})

describe('what the list knows as a whole', () => {
  it('every number ever given', () => {
    expect([...rugnummersInUse(list)].sort((a, b) => a - b)).toEqual([152, 415, 731, 888, 2041])
  })

  it('the municipalities, each once', () => {
    const twice = kindSamenvatting('x', { woongemeente: 'oosterdam' })
    expect(gemeentenIn([...list, twice])).toEqual(['Oosterdam', 'Súdwest'])
  })

  it('dossiers put aside for each other end somewhere', () => {
    const a = kindSamenvatting('a', { zelfdeAls: 'b' })
    const b = kindSamenvatting('b', { zelfdeAls: 'a' })
    const byId = new Map([a, b, noor].map((s) => [s.id, s]))
    expect(['a', 'b']).toContain(followZelfde(a, byId).id)
    expect(followZelfde(aside, byId)).toBe(noor)
    expect(followZelfde(kindSamenvatting('los', { zelfdeAls: 'weg' }), byId).id).toBe('los')
  })

  it('a dossier put aside for one that is gone shows like every other', () => {
    const los = kindSamenvatting('los', { naam: redact('Lot'), situatie: 'thuis', zelfdeAls: 'weg' })
    expect(ids(standingAlone([...list, los]))).toEqual(['noor', 'zoe', 'sam', 'los'])
    expect(ids(filterDossiers([...list, los], {}))).toEqual(['noor', 'zoe', 'los'])
    expect(standingAlone([noor, zoe])).toEqual([noor, zoe])
  })

  it('all dossiers of one child belong together, however they were put aside', () => {
    const [a, b, c] = [
      kindSamenvatting('a'),
      kindSamenvatting('b', { zelfdeAls: 'a' }),
      kindSamenvatting('c', { zelfdeAls: 'b' }),
    ]
    const twins = [kindSamenvatting('x', { zelfdeAls: 'weg' }), kindSamenvatting('y', { zelfdeAls: 'weg' })]
    const all = [c, a, ...twins, b, ...list]
    for (const id of ['a', 'b', 'c']) expect(ids(sameKind(id, all))).toEqual(['c', 'a', 'b'])
    expect(ids(sameKind('x', all))).toEqual(['x', 'y'])
    expect(ids(sameKind('zoe', all))).toEqual(['zoe'])
    expect(sameKind('onbekend', all)).toEqual([])
  })

  it('text is compared without accents, capitals and hyphens', () => {
    expect(normalise(' Zoë  van den Akker-Smit ')).toBe('zoe van den akker smit')
    expect(normalise('Łukasz Ångström Øst')).toBe('lukasz angstrom ost')
  })
})
