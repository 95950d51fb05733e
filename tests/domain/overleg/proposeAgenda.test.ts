import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  dueOn,
  firstOnAgenda,
  notReachedBefore,
  proposeAgenda,
} from '../../../src/domain/overleg/proposeAgenda.ts'
import { kindSamenvatting, overlegSamenvatting } from '../../support/samenvattingen.ts'

const closed = (id: string, at: number, agenda: readonly string[], nietBesproken: readonly string[]) =>
  overlegSamenvatting(id, { staat: 'gesloten', geslotenOp: at, agenda, nietBesproken })

const dag = '2026-11-23'
const ids = (keuzes: readonly { readonly dossier: string }[]) => keuzes.map((keuze) => keuze.dossier)

describe('the proposed agenda', () => {
  it('has who was not reached on top, then zonder regie, then longest waiting', () => {
    const kinderen = [
      kindSamenvatting('wacht-kort', { regie: 'ja', sinds: '2026-10-01' }),
      kindSamenvatting('gevraagd', { regie: 'gevraagd', sinds: '2026-11-01' }),
      kindSamenvatting('wacht-lang', { regie: 'voorlopig', sinds: '2026-01' }),
      kindSamenvatting('niet-bereikt', { regie: 'ja', sinds: '2026-11-20' }),
      kindSamenvatting('geen', { regie: 'geen', sinds: '2026-09-01' }),
      kindSamenvatting('onbekend', { regie: 'ja', sinds: null }),
    ]
    const before = [closed('o1', 1, ['niet-bereikt', 'geen'], ['niet-bereikt'])]
    expect(ids(proposeAgenda(kinderen, before, dag))).toEqual([
      'niet-bereikt',
      'geen',
      'gevraagd',
      'wacht-lang',
      'wacht-kort',
      'onbekend',
    ])
  })

  it('leaves out who is closed, put aside or back at school, but not who is back and was not reached', () => {
    const kinderen = [
      kindSamenvatting('dicht', { situatie: 'afgesloten' }),
      kindSamenvatting('dubbel', { zelfdeAls: 'nieuw' }),
      kindSamenvatting('terug', { situatie: 'terug' }),
      kindSamenvatting('terug-niet-bereikt', { situatie: 'terug' }),
      kindSamenvatting('nieuw', { situatie: null }),
    ]
    const before = [closed('o1', 1, ['terug-niet-bereikt', 'dicht'], ['terug-niet-bereikt', 'dicht'])]
    expect(ids(proposeAgenda(kinderen, before, dag))).toEqual(['terug-niet-bereikt', 'nieuw'])
  })

  it('has a child that was put aside for one that is gone', () => {
    const kinderen = [
      kindSamenvatting('niet-bereikt', { zelfdeAls: 'gewist' }),
      kindSamenvatting('afgesproken', { zelfdeAls: 'gewist', volgende: dag }),
      kindSamenvatting('wacht', { zelfdeAls: 'gewist' }),
    ]
    const before = [closed('o1', 1, ['niet-bereikt'], ['niet-bereikt'])]
    expect(ids(proposeAgenda(kinderen, before, dag))).toEqual(['niet-bereikt', 'afgesproken', 'wacht'])
  })

  it('has right after them whose agreed day has come, the earliest agreed first, also who is back at school', () => {
    const kinderen = [
      kindSamenvatting('geen', { regie: 'geen' }),
      kindSamenvatting('vandaag', { volgende: dag }),
      kindSamenvatting('terug', { situatie: 'terug', volgende: '2026-11-14' }),
      kindSamenvatting('later', { volgende: '2026-11-24' }),
      kindSamenvatting('dicht', { situatie: 'afgesloten', volgende: '2026-11-01' }),
      kindSamenvatting('niet-bereikt', { volgende: '2026-11-01' }),
    ]
    const before = [closed('o1', 1, ['niet-bereikt'], ['niet-bereikt'])]
    expect(firstOnAgenda(kinderen, before, dag)).toEqual([
      { dossier: 'niet-bereikt', vanOverleg: 'o1' },
      { dossier: 'terug', vanOverleg: null },
      { dossier: 'vandaag', vanOverleg: null },
    ])
    expect(ids(proposeAgenda(kinderen, before, dag))).toEqual([
      'niet-bereikt',
      'terug',
      'vandaag',
      'geen',
      'later',
    ])
  })

  it('has the families that wait for an answer, klopt niet first, also of who is back or closed, each once', () => {
    const kinderen = [
      kindSamenvatting('afgesproken', { volgende: dag }),
      kindSamenvatting('aanvulling', { openStemmen: 1, volgende: dag }),
      kindSamenvatting('terug', { situatie: 'terug', openStemmen: 2, kloptNiet: 1 }),
      kindSamenvatting('dicht', { situatie: 'afgesloten', openStemmen: 1 }),
      kindSamenvatting('dubbel', { zelfdeAls: 'terug', openStemmen: 1 }),
      kindSamenvatting('niet-bereikt', { openStemmen: 1 }),
    ]
    const before = [closed('o1', 1, ['niet-bereikt'], ['niet-bereikt'])]
    expect(ids(firstOnAgenda(kinderen, before, dag))).toEqual([
      'niet-bereikt',
      'terug',
      'aanvulling',
      'dicht',
      'afgesproken',
    ])
  })

  it('owes no look at an agreed day that an overleg since then kept', () => {
    const kinderen = [kindSamenvatting('a', { volgende: '2026-11-14' })]
    const on = (datum: string, missed: readonly string[] = []) => ({
      ...closed('o1', 1, ['a'], missed),
      datum,
    })
    expect(dueOn(kinderen, [], dag)).toEqual(kinderen)
    expect(dueOn(kinderen, [on('2026-11-13')], dag)).toHaveLength(1)
    expect(dueOn(kinderen, [on('2026-11-14')], dag)).toEqual([])
    expect(dueOn(kinderen, [on('2026-11-20', ['a'])], dag)).toHaveLength(1)
  })

  it('remembers who was not reached until an overleg reaches that child', () => {
    const first = closed('o1', 1, ['a', 'b'], ['a', 'b'])
    const other = closed('o2', 2, ['c'], [])
    const third = closed('o3', 3, ['a'], [])
    expect([...notReachedBefore([other, first])]).toEqual([
      ['a', 'o1'],
      ['b', 'o1'],
    ])
    expect([...notReachedBefore([first, third, other]).keys()]).toEqual(['b'])
    expect([...notReachedBefore([{ ...first, afgezegd: true }]).keys()]).toEqual([])
  })

  it('proposes every child that waits once, whatever the list looks like', () => {
    const kind = fc.record({
      regie: fc.constantFrom('geen', 'gevraagd', 'voorlopig', 'ja'),
      sinds: fc.option(fc.constantFrom('2026-01', '2026-03-04', '2026-11-20')),
      situatie: fc.constantFrom('dreigt', 'thuis', 'terug', 'afgesloten'),
      missed: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(kind, { maxLength: 20 }), (rows) => {
        const kinderen = rows.map((row, i) => kindSamenvatting(`k${i}`, row))
        const missed = rows.flatMap((row, i) => (row.missed ? [`k${i}`] : []))
        const proposed = ids(proposeAgenda(kinderen, [closed('o', 1, missed, missed)], dag))
        expect(new Set(proposed).size).toBe(proposed.length)
        const waiting = rows.flatMap((row, i) =>
          row.situatie === 'thuis' || row.situatie === 'dreigt' ? [`k${i}`] : [],
        )
        expect(proposed).toEqual(expect.arrayContaining(waiting))
        const lastMissed = proposed.findLastIndex((id) => missed.includes(id))
        expect(proposed.slice(0, lastMissed + 1).every((id) => missed.includes(id))).toBe(true)
      }),
    )
  })
})
