import { describe, expect, it } from 'vitest'
import { setGezin, setMinuten } from '../../../src/domain/overleg/agendaregel.ts'
import { ctx, planTafel, reden } from '../../support/overlegStand.ts'

const gezin = { om: '14:20', wie: 'Moeder en een oom', tolk: true, taal: 'Tigrinya' }

describe('one line of the agenda', () => {
  it('has minutes of its own until they are taken back', () => {
    const tafel = planTafel({}, ['a', 'b'])
    expect(tafel.play(setMinuten(tafel.stand(), 'b', 15, ctx)).agenda.map(({ minuten }) => minuten)).toEqual([
      null,
      15,
    ])
    expect(tafel.play(setMinuten(tafel.stand(), 'b', null, ctx)).agenda[1]?.minuten).toBeNull()
    expect(reden(setMinuten(tafel.stand(), 'b', null, ctx))).toBe('niets-veranderd')
    expect(reden(setMinuten(tafel.stand(), 'weg', 5, ctx))).toBe('bestaat-niet')
  })

  it('has one family: when it comes, who, and in which language', () => {
    const tafel = planTafel({}, ['a'])
    const [punt] = tafel.play(setGezin(tafel.stand(), 'a', gezin, ctx)).agenda
    expect(punt?.gezin).toMatchObject({ om: '14:20', tolk: true, taal: 'Tigrinya' })
    expect(punt?.gezin?.wie.reveal()).toBe('Moeder en een oom')
    expect(JSON.stringify(punt)).not.toContain('Moeder')
    expect(reden(setGezin(tafel.stand(), 'a', gezin, ctx))).toBe('niets-veranderd')
    const empty = { om: '', wie: ' ', tolk: false, taal: '' }
    expect(tafel.play(setGezin(tafel.stand(), 'a', empty, ctx)).agenda[0]?.gezin).toBeNull()
  })

  it.each([
    ['a time that does not exist', { ...gezin, om: '24:10' }, 'tijd-ongeldig'],
    ['a number like a BSN', { ...gezin, wie: '111 222 333' }, 'bsn'],
    ['too long a text', { ...gezin, wie: 'x'.repeat(121) }, 'te-lang'],
  ])('refuses %s', (_, invoer, expected) => {
    expect(reden(setGezin(planTafel({}, ['a']).stand(), 'a', invoer, ctx))).toBe(expected)
  })

  it('is refused for a child that is not on the agenda', () => {
    expect(reden(setGezin(planTafel().stand(), 'a', gezin, ctx))).toBe('bestaat-niet')
  })
})
