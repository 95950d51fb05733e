import { describe, expect, it } from 'vitest'
import type { Json } from '../../../src/lib/json.ts'
import {
  gezinInDeKamer,
  letGezinGaan,
  letGezinIn,
  readGezinErbij,
  resumeNaGezin,
} from '../../../src/domain/overleg/gezinErbij.ts'
import { summarizeOverleg } from '../../../src/domain/overleg/samenvatting.ts'
import { beginOverleg, closeOverleg } from '../../../src/domain/overleg/verloop.ts'
import { ctx, planTafel, reden } from '../../support/overlegStand.ts'

function tafel() {
  const t = planTafel({}, ['a', 'b'])
  t.play(beginOverleg(t.stand(), { op: 1 }, ctx))
  return t
}

const kop = (waarde: Json, stamp: string) => ({
  stamp,
  waarde,
  door: { naam: 'Hanna', partij: 'school' },
  handeling: stamp,
})
const velden = (...waarden: readonly Json[]) => ({
  gezin: {
    waarde: waarden[0] ?? null,
    koppen: waarden.map((waarde, i) => kop(waarde, String(9 - i))),
  },
})

describe('a family in the room', () => {
  it('comes in, goes by way of the empty page, and then the team goes on', () => {
    const t = tafel()
    t.play(letGezinIn(t.stand(), 'a', 5, ctx, true))
    expect(t.stand().gezin).toEqual({ dossier: 'a', staat: 'erbij', op: 5, goedgevonden: true })
    expect(reden(resumeNaGezin(t.stand(), ctx))).toBe('niets-veranderd')
    t.play(letGezinGaan(t.stand(), 9, ctx))
    expect(t.stand().gezin).toEqual({ dossier: 'a', staat: 'even-wachten', op: 9, goedgevonden: true })
    expect(reden(letGezinGaan(t.stand(), 9, ctx))).toBe('niets-veranderd')
    t.play(resumeNaGezin(t.stand(), ctx))
    expect(t.stand().gezin).toBeNull()
  })

  it('is of one child at a time, and only in an overleg that runs', () => {
    const t = planTafel({}, ['a', 'b'])
    expect(reden(letGezinIn(t.stand(), 'a', 5, ctx))).toBe('niet-begonnen')
    t.play(beginOverleg(t.stand(), { op: 1 }, ctx))
    t.play(letGezinIn(t.stand(), 'a', 5, ctx))
    expect(reden(letGezinIn(t.stand(), 'b', 6, ctx))).toBe('niets-veranderd')
  })

  it('keeps the overleg open: it is not closed while they are here', () => {
    const t = tafel()
    t.play(letGezinIn(t.stand(), 'a', 5, ctx))
    expect(reden(closeOverleg(t.stand(), { nietBesproken: [], op: 9 }, ctx))).toBe('gezin-erbij')
    t.play(letGezinGaan(t.stand(), 9, ctx))
    expect(reden(closeOverleg(t.stand(), { nietBesproken: [], op: 9 }, ctx))).toBe('gezin-erbij')
    t.play(resumeNaGezin(t.stand(), ctx))
    t.play(closeOverleg(t.stand(), { nietBesproken: [], op: 9 }, ctx))
    expect(t.stand().staat).toBe('gesloten')
  })

  it('that was closed on another device: the empty page, until someone says that the family is out', () => {
    const t = tafel()
    const closed = closeOverleg(t.stand(), { nietBesproken: [], op: 9 }, ctx)
    t.play(letGezinIn(t.stand(), 'a', 5, ctx))
    t.play(closed)
    expect(t.stand()).toMatchObject({ staat: 'gesloten', gezin: { dossier: 'a', staat: 'even-wachten' } })
    const { id, records } = t.stand()
    expect(gezinInDeKamer([summarizeOverleg(id, records)])?.gezin.staat).toBe('even-wachten')
    expect(reden(letGezinIn(t.stand(), 'b', 9, ctx))).toBe('niets-veranderd')
    t.play(resumeNaGezin(t.stand(), ctx))
    expect(t.stand()).toMatchObject({ staat: 'gesloten', gezin: null })
    expect(reden(letGezinIn(t.stand(), 'b', 9, ctx))).toBe('gesloten')
  })

  it.each<readonly [string, readonly Json[], string | null]>([
    ['nothing', [null], null],
    ['one family', [{ dossier: 'a', staat: 'erbij', op: 1 }], 'a erbij'],
    [
      'two children at once: the empty page',
      [
        { dossier: 'a', staat: 'erbij', op: 1 },
        { dossier: 'b', staat: 'erbij', op: 2 },
      ],
      'a even-wachten',
    ],
    [
      'gone in one window, here in another: the empty page',
      [null, { dossier: 'b', staat: 'erbij', op: 2 }],
      'b even-wachten',
    ],
    [
      'the same twice',
      [
        { dossier: 'a', staat: 'erbij', op: 1 },
        { dossier: 'a', staat: 'erbij', op: 2 },
      ],
      'a erbij',
    ],
    ['what is not understood: the empty page', [{ dossier: 3 }], ' even-wachten'],
    ['a word of a later version: the empty page', [{ dossier: 'a', staat: 'tolk', op: 1 }], ' even-wachten'],
  ])('of versions written at once it shows the least: %s', (_, waarden, expected) => {
    const gezin = readGezinErbij(velden(...waarden))
    expect(gezin === null ? null : `${gezin.dossier} ${gezin.staat}`).toBe(expected)
  })

  it('is found among all overleggen; the first that came when there are two', () => {
    const summary = (op: number | null, dossier: string) => {
      const t = tafel()
      if (op !== null) t.play(letGezinIn(t.stand(), dossier, op, ctx))
      return summarizeOverleg(t.stand().id, t.stand().records)
    }
    expect(gezinInDeKamer([summary(null, 'a')])).toBeNull()
    expect(gezinInDeKamer([summary(8, 'a'), summary(null, 'a'), summary(4, 'b')])?.gezin.dossier).toBe('b')
  })
})
