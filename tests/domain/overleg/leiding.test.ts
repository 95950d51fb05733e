import { describe, expect, it } from 'vitest'
import { setAanwezig } from '../../../src/domain/overleg/aanwezig.ts'
import { passRol, readRollen, rollen, rolstand } from '../../../src/domain/overleg/leiding.ts'
import { removeStoel } from '../../../src/domain/overleg/stoelen.ts'
import { beginOverleg, closeOverleg } from '../../../src/domain/overleg/verloop.ts'
import { ctx, planTafel, reden } from '../../support/overlegStand.ts'

const stoelen = [
  { partij: 'school', naam: 'Hanna Vonk', lid: null },
  { partij: 'leerplicht', naam: 'Piet Smit', lid: null },
] as const

function tafel() {
  const t = planTafel({ stoelen })
  t.play(beginOverleg(t.stand(), { op: 1 }, ctx))
  const [hanna = '', piet = ''] = t.stand().stoelen.map((stoel) => stoel.id)
  return { t, hanna, piet }
}

describe('who leads and who writes', () => {
  it.each(rollen)('nobody is %s until a person takes it', (rol) => {
    const { t, hanna } = tafel()
    expect(rolstand(t.stand(), rol)).toEqual({ staat: 'vrij' })
    t.play(passRol(t.stand(), rol, hanna, ctx))
    expect(rolstand(t.stand(), rol)).toMatchObject({ staat: 'bezet', stoel: { id: hanna } })
    expect(readRollen(t.stand().records)[rol]).toBe(hanna)
  })

  it('the two are passed apart from each other; one person may have both', () => {
    const { t, hanna, piet } = tafel()
    t.play(passRol(t.stand(), 'gespreksleider', hanna, ctx))
    t.play(passRol(t.stand(), 'notulist', hanna, ctx))
    t.play(passRol(t.stand(), 'gespreksleider', piet, ctx))
    expect([t.stand().gespreksleider, t.stand().notulist]).toEqual([piet, hanna])
  })

  it('who goes away leaves the role empty, and gets it back by coming back; nobody takes it by themselves', () => {
    const { t, hanna } = tafel()
    t.play(passRol(t.stand(), 'gespreksleider', hanna, ctx))
    t.play(setAanwezig(t.stand(), hanna, { hoe: 'weg', om: '14:20' }, ctx))
    expect(rolstand(t.stand(), 'gespreksleider')).toMatchObject({ staat: 'weg', stoel: { id: hanna } })
    t.play(setAanwezig(t.stand(), hanna, { hoe: 'aanwezig', om: '' }, ctx))
    expect(rolstand(t.stand(), 'gespreksleider').staat).toBe('bezet')
    t.play(removeStoel(t.stand(), hanna, ctx))
    expect(rolstand(t.stand(), 'gespreksleider')).toEqual({ staat: 'weg', stoel: null })
  })

  it('a role is laid down with null, and not given to an empty seat', () => {
    const { t, hanna, piet } = tafel()
    t.play(passRol(t.stand(), 'notulist', hanna, ctx))
    t.play(passRol(t.stand(), 'notulist', null, ctx))
    expect(rolstand(t.stand(), 'notulist')).toEqual({ staat: 'vrij' })
    t.play(setAanwezig(t.stand(), piet, { hoe: 'later', om: '' }, ctx))
    expect(reden(passRol(t.stand(), 'notulist', piet, ctx))).toBe('bestaat-niet')
    expect(reden(passRol(t.stand(), 'notulist', 'niemand', ctx))).toBe('bestaat-niet')
    expect(reden(passRol(t.stand(), 'notulist', null, ctx))).toBe('niets-veranderd')
  })

  it('anyone can close: no role is asked for', () => {
    const { t, hanna } = tafel()
    t.play(passRol(t.stand(), 'gespreksleider', hanna, ctx))
    t.play(setAanwezig(t.stand(), hanna, { hoe: 'weg', om: '' }, ctx))
    t.play(closeOverleg(t.stand(), { nietBesproken: [], op: 2 }, ctx))
    expect(t.stand().staat).toBe('gesloten')
  })
})
