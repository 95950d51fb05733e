import { describe, expect, it } from 'vitest'
import { putOnAgenda, takeOffAgenda } from '../../../src/domain/overleg/agenda.ts'
import { nextPlanned } from '../../../src/domain/overleg/nextPlanned.ts'
import { planOverleg } from '../../../src/domain/overleg/planOverleg.ts'
import { readOverleg } from '../../../src/domain/overleg/readOverleg.ts'
import { summarizeOverleg } from '../../../src/domain/overleg/samenvatting.ts'
import { beginOverleg, closeOverleg } from '../../../src/domain/overleg/verloop.ts'
import { startNaspel } from '../../../src/domain/oefening/replay.ts'
import { ctx, planTafel, reden, vandaag, value } from '../../support/overlegStand.ts'
import { overlegSamenvatting } from '../../support/samenvattingen.ts'

const keuze = (dossier: string) => ({ dossier, vanOverleg: null })
const stoelen = [{ partij: 'ouder', naam: 'Bo', lid: null }] as const
const op = Date.UTC(2026, 10, 23, 13)

describe('an overleg about one child', () => {
  it.each([[[]], [[keuze('a'), keuze('b')]]])('is refused with %j on its agenda', (agenda) => {
    const plan = { datum: vandaag, tijd: '', stoelen: [], agenda, soort: 'een-kind' } as const
    expect(reden(planOverleg(plan, ctx))).toBe('een-kind')
  })

  it('keeps exactly that child', () => {
    const stand = planTafel({ soort: 'een-kind' }, ['a']).stand()
    expect(stand.soort).toBe('een-kind')
    expect(reden(putOnAgenda(stand, [keuze('b')], ctx))).toBe('een-kind')
    expect(reden(takeOffAgenda(stand, 'a', ctx))).toBe('een-kind')
    expect(summarizeOverleg(stand.id, stand.records)).toMatchObject({ soort: 'een-kind', agenda: ['a'] })
  })

  it('leaves another about the same child, with the same people, on the agreed day', () => {
    const stand = planTafel({ soort: 'een-kind', stoelen, begintOp: op }, ['a']).stand()
    const end = closeOverleg(
      stand,
      { nietBesproken: ['a'], op: op + 1, volgende: '2026-12-14', stoelen: [] },
      ctx,
    )
    const naspel = startNaspel()
    naspel.play(value(end))
    const stream = value(end).delen[1]?.stream ?? 'team'
    const next = readOverleg(stream.replace('overleg-', ''), naspel.records(stream))
    expect(next).toMatchObject({ soort: 'een-kind', datum: '2026-12-14', tijd: '' })
    expect(next.agenda).toMatchObject([{ dossier: 'a', vanOverleg: stand.id }])
    expect(next.stoelen.map((stoel) => stoel.naam.reveal())).toEqual(['Bo'])
  })

  it('puts its child on a plan of the team, and no other child there', () => {
    const volgend = planTafel({ datum: '2026-12-01' }, ['x']).stand()
    const stand = planTafel({ soort: 'een-kind', begintOp: op }, ['a']).stand()
    const end = value(closeOverleg(stand, { nietBesproken: ['a'], op: op + 1, volgend }, ctx))
    expect(end.delen[1]?.stream).toBe(`overleg-${volgend.id}`)
    expect(end.delen[1]?.wijzigingen.map(({ id }) => id)).toEqual(['a', 'a', 'a'])
  })

  it('gets no child of another overleg', () => {
    const volgend = planTafel({ soort: 'een-kind', datum: '2026-12-01' }, ['x']).stand()
    const stand = planTafel({ begintOp: op }, ['a']).stand()
    const end = value(closeOverleg(stand, { nietBesproken: ['a'], op: op + 1, volgend }, ctx))
    expect(end.delen).toHaveLength(1)
  })
})

describe('the overleg that comes after one about one child', () => {
  const een = (id: string, kind: string, datum: string, staat: 'gepland' | 'bezig' = 'gepland') =>
    overlegSamenvatting(id, { soort: 'een-kind', agenda: [kind], datum, staat })
  const zelf = een('zelf', 'a', vandaag, 'bezig')
  const team = overlegSamenvatting('team', { datum: '2026-12-01', agenda: ['x'] })

  it.each([
    ['the next about the same child', [team, een('zelfde', 'a', '2026-12-08')], null, 'zelfde'],
    ['else that of the team', [team, een('ander', 'b', '2026-11-30')], null, 'team'],
    ['none on a day on which nothing about this child is planned', [team], '2026-12-01', null],
  ] as const)('is %s', (_, overleggen, volgende, expected) => {
    expect(nextPlanned([zelf, ...overleggen], 'zelf', vandaag, volgende)).toBe(expected)
  })

  it('is never one about one child, or a terugblik, for the team', () => {
    const overleggen = [
      een('een', 'a', '2026-11-24'),
      overlegSamenvatting('terug', { soort: 'terugblik', datum: '2026-11-25' }),
      team,
    ]
    expect(nextPlanned(overleggen, 'zelf', vandaag)).toBe('team')
  })
})

describe('bad luck with an overleg', () => {
  it('begun in two tabs at once is one running overleg, begun at the first moment', () => {
    const tafel = planTafel({}, ['a'])
    const before = tafel.stand()
    tafel.play(beginOverleg(before, { op: op + 500 }, ctx))
    expect(tafel.play(beginOverleg(before, { op }, ctx))).toMatchObject({ staat: 'bezig', begonnenOp: op })
  })

  it('begins and closes without a child on the agenda', () => {
    const tafel = planTafel()
    tafel.play(beginOverleg(tafel.stand(), { op }, ctx))
    expect(tafel.play(closeOverleg(tafel.stand(), { nietBesproken: [], op: op + 1 }, ctx)).staat).toBe(
      'gesloten',
    )
  })

  it('keeps its day when it is closed after midnight', () => {
    const tafel = planTafel({ datum: vandaag })
    tafel.play(beginOverleg(tafel.stand(), { op }, ctx))
    const morgen = { vandaag: '2026-11-24' }
    const stand = tafel.play(closeOverleg(tafel.stand(), { nietBesproken: [], op: op + 9e6 }, morgen))
    expect(stand).toMatchObject({ datum: vandaag, staat: 'gesloten' })
  })
})
