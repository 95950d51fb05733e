import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { moveAgendapunt, putOnAgenda, takeOffAgenda, topChanges } from '../../../src/domain/overleg/agenda.ts'
import { newHandeling } from '../../../src/domain/handeling/handeling.ts'
import { ok } from '../../../src/lib/result.ts'
import { ctx, planTafel, reden, type Tafel } from '../../support/overlegStand.ts'

const order = (tafel: Tafel): string =>
  tafel
    .stand()
    .agenda.map((punt) => punt.dossier)
    .join('')
const keuze = (dossier: string) => ({ dossier, vanOverleg: null })

describe('agenda', () => {
  it.each([
    ['c', 'omhoog', 'acbd'],
    ['a', 'omlaag', 'bacd'],
    ['d', 0, 'dabc'],
    ['a', 3, 'bcda'],
    ['a', 99, 'bcda'],
    ['b', 2, 'acbd'],
  ] as const)('moves %s %s', (kind, waarheen, expected) => {
    const tafel = planTafel({}, 'abcd'.split(''))
    tafel.play(moveAgendapunt(tafel.stand(), kind, waarheen, ctx))
    expect(order(tafel)).toBe(expected)
  })

  it('writes one number for a move', () => {
    const result = moveAgendapunt(planTafel({}, 'abcd'.split('')).stand(), 'd', 0, ctx)
    expect(result.ok && result.value.delen[0]?.wijzigingen).toHaveLength(1)
  })

  it.each([
    ['the first upwards', 'a', 'omhoog', 'niets-veranderd'],
    ['the last downwards', 'b', 'omlaag', 'niets-veranderd'],
    ['a child that is not there', 'z', 0, 'bestaat-niet'],
  ] as const)('does not move %s', (_, kind, waarheen, expected) => {
    expect(reden(moveAgendapunt(planTafel({}, ['a', 'b']).stand(), kind, waarheen, ctx))).toBe(expected)
  })

  it('keeps both moves when two people reorder at once', () => {
    const tafel = planTafel({}, 'abcd'.split(''))
    const seen = tafel.stand()
    tafel.play(moveAgendapunt(seen, 'd', 0, ctx))
    tafel.play(moveAgendapunt(seen, 'a', 2, ctx))
    expect(order(tafel)).toBe('dbca')
  })

  it('keeps any number of moves in order, also when there is no number left between two places', () => {
    const moves = fc.array(fc.tuple(fc.nat(4), fc.nat(4)), { maxLength: 120 })
    fc.assert(
      fc.property(moves, (steps) => {
        const tafel = planTafel({}, 'abcde'.split(''))
        const expected = 'abcde'.split('')
        for (const [from, to] of steps) {
          const kind = expected[from] ?? ''
          const result = moveAgendapunt(tafel.stand(), kind, to, ctx)
          if (!result.ok) continue
          tafel.play(result)
          expected.splice(from, 1)
          expected.splice(to, 0, kind)
        }
        expect(order(tafel)).toBe(expected.join(''))
      }),
      { numRuns: 60 },
    )
  })

  it('gives new places when a gap is used up', () => {
    const tafel = planTafel({}, ['a', 'b', 'c'])
    for (let i = 0; i < 70; i++)
      tafel.play(moveAgendapunt(tafel.stand(), tafel.stand().agenda[2]?.id ?? '', 1, ctx))
    expect(new Set(tafel.stand().agenda.map((punt) => punt.volgorde)).size).toBe(3)
    expect(order(tafel)).toHaveLength(3)
  })

  it('puts a child there once, also when two tabs do so', () => {
    const tafel = planTafel()
    const seen = tafel.stand()
    tafel.play(putOnAgenda(seen, [keuze('a'), keuze('a')], ctx))
    tafel.play(putOnAgenda(seen, [keuze('a')], ctx))
    expect(order(tafel)).toBe('a')
    expect(reden(putOnAgenda(tafel.stand(), [keuze('a')], ctx))).toBe('staat-al-op-agenda')
  })

  it('can put a child back that was taken off', () => {
    const tafel = planTafel({}, ['a', 'b'])
    tafel.play(takeOffAgenda(tafel.stand(), 'a', ctx))
    expect(order(tafel)).toBe('b')
    tafel.play(putOnAgenda(tafel.stand(), [keuze('a')], ctx))
    expect(order(tafel)).toBe('ba')
  })

  it('puts children on top in the given order, those that stood lower too', () => {
    const tafel = planTafel({}, ['a', 'b', 'c'])
    const wijzigingen = topChanges(tafel.stand(), [keuze('x'), keuze('c')])
    tafel.play(ok(newHandeling('op-agenda-gezet', [{ stream: `overleg-${tafel.stand().id}`, wijzigingen }])))
    expect(order(tafel)).toBe('xcab')
  })

  it('holds sixty children', () => {
    const kinderen = Array.from({ length: 60 }, (_, i) => `kind-${i}`)
    const tafel = planTafel({}, kinderen)
    expect(tafel.stand().agenda.map((punt) => punt.dossier)).toEqual(kinderen)
  })
})
