import { describe, expect, it } from 'vitest'
import {
  dubbeleStoelen,
  explainLegeStoel,
  legeVasteStoelen,
  removeStoel,
  seatLid,
} from '../../../src/domain/overleg/stoelen.ts'
import { ctx, planTafel, reden } from '../../support/overlegStand.ts'

const anna = { partij: 'school', naam: 'Anna de Wit', lid: 'lid-1' } as const

describe('stoelen', () => {
  it('shows the three fixed seats as empty until someone sits there', () => {
    const tafel = planTafel()
    expect(legeVasteStoelen(tafel.stand()).map((s) => s.partij)).toEqual(['school', 'leerplicht', 'ouder'])
    tafel.play(seatLid(tafel.stand(), anna, ctx))
    expect(legeVasteStoelen(tafel.stand()).map((s) => s.partij)).toEqual(['leerplicht', 'ouder'])
  })

  it('keeps the reason of an empty seat, and takes it back', () => {
    const tafel = planTafel()
    tafel.play(explainLegeStoel(tafel.stand(), { partij: 'ouder', want: ' zij kan pas om drie uur ' }, ctx))
    expect(legeVasteStoelen(tafel.stand())[2]).toEqual({ partij: 'ouder', want: 'zij kan pas om drie uur' })
    tafel.play(explainLegeStoel(tafel.stand(), { partij: 'ouder', want: '' }, ctx))
    expect(legeVasteStoelen(tafel.stand())[2]).toEqual({ partij: 'ouder', want: null })
  })

  it.each([
    ['without a name', { ...anna, naam: '  ' }, 'leeg'],
    ['with a name of 10,000 characters', { ...anna, naam: 'a'.repeat(10_000) }, 'te-lang'],
    ['with a number like a BSN', { ...anna, naam: 'Anna 111222333' }, 'bsn'],
  ])('refuses a person %s', (_, invoer, expected) => {
    expect(reden(seatLid(planTafel().stand(), invoer, ctx))).toBe(expected)
  })

  it('notices one person on two seats and does not refuse it', () => {
    const tafel = planTafel()
    tafel.play(seatLid(tafel.stand(), anna, ctx))
    tafel.play(seatLid(tafel.stand(), { ...anna, partij: 'ouder' }, ctx))
    tafel.play(seatLid(tafel.stand(), { partij: 'jeugdhulp', naam: 'Bo', lid: null }, ctx))
    expect(dubbeleStoelen(tafel.stand()).map((s) => s.partij)).toEqual(['school', 'ouder'])
  })

  it('notices the same name typed twice', () => {
    const tafel = planTafel()
    tafel.play(seatLid(tafel.stand(), { partij: 'school', naam: 'Bo', lid: null }, ctx))
    tafel.play(seatLid(tafel.stand(), { partij: 'ouder', naam: 'bo', lid: null }, ctx))
    expect(dubbeleStoelen(tafel.stand())).toHaveLength(2)
  })

  it('notices a member who was typed in as a guest too', () => {
    const tafel = planTafel()
    tafel.play(seatLid(tafel.stand(), anna, ctx))
    tafel.play(seatLid(tafel.stand(), { partij: 'ouder', naam: 'anna de wit', lid: null }, ctx))
    expect(dubbeleStoelen(tafel.stand())).toHaveLength(2)
  })

  it('seats a member once per partij', () => {
    const tafel = planTafel()
    tafel.play(seatLid(tafel.stand(), anna, ctx))
    expect(reden(seatLid(tafel.stand(), anna, ctx))).toBe('zit-al')
  })

  it('clears a seat, and keeps the order in which people sat down', () => {
    const tafel = planTafel()
    tafel.play(seatLid(tafel.stand(), anna, ctx))
    tafel.play(seatLid(tafel.stand(), { partij: 'leerplicht', naam: 'Bo', lid: null }, ctx))
    expect(tafel.stand().stoelen.map((s) => s.naam.reveal())).toEqual(['Anna de Wit', 'Bo'])
    const first = tafel.stand().stoelen[0]?.id ?? ''
    tafel.play(removeStoel(tafel.stand(), first, ctx))
    expect(tafel.stand().stoelen.map((s) => s.naam.reveal())).toEqual(['Bo'])
    expect(reden(removeStoel(tafel.stand(), first, ctx))).toBe('bestaat-niet')
  })

  it('puts people who were seated in one act in the order of the parties', () => {
    const stoelen = (['leerplicht', 'ouder', 'school'] as const).map((partij) => ({
      partij,
      naam: partij,
      lid: null,
    }))
    expect(
      planTafel({ stoelen })
        .stand()
        .stoelen.map((s) => s.partij),
    ).toEqual(['ouder', 'school', 'leerplicht'])
  })
})
