import { describe, expect, it } from 'vitest'
import { focusOf, setFocus } from '../../../src/domain/focus/focus.ts'
import { openBlad, vandaag } from '../../support/dossierStand.ts'
import { reden } from '../../support/overlegStand.ts'

const inOverleg = (overleg: string) => ({ vandaag, overleg })

describe('the focus of a partij', () => {
  it('in one overleg it is replaced, in the next it stands beside that of last time', () => {
    const blad = openBlad()
    blad.play(setFocus(blad.stand(), { partij: 'school', tekst: 'weer lezen' }, inOverleg('o1')))
    blad.play(setFocus(blad.stand(), { partij: 'school', tekst: 'weer samen lezen' }, inOverleg('o1')))
    blad.play(setFocus(blad.stand(), { partij: 'ouder', tekst: 'rust thuis' }, inOverleg('o1')))
    const { focus } = blad.play(
      setFocus(blad.stand(), { partij: 'school', tekst: 'een vriend' }, inOverleg('o2')),
    )
    expect(focusOf(focus, 'school')).toMatchObject({
      nu: { tekst: 'een vriend' },
      vorige: { tekst: 'weer samen lezen' },
    })
    expect(focusOf(focus, 'ouder')).toMatchObject({ nu: { overleg: 'o1' }, vorige: null })
    expect(focusOf(focus, 'werkgever')).toEqual({ nu: null, vorige: null })
  })

  it('outside an overleg it is replaced on the same day', () => {
    const blad = openBlad()
    blad.play(setFocus(blad.stand(), { partij: 'school', tekst: 'lezen' }, { vandaag }))
    blad.play(setFocus(blad.stand(), { partij: 'school', tekst: 'rekenen' }, { vandaag }))
    const later = blad.play(
      setFocus(blad.stand(), { partij: 'school', tekst: 'gym' }, { vandaag: '2026-12-01' }),
    )
    expect(later.focus.map((one) => one.tekst)).toEqual(['rekenen', 'gym'])
  })

  it('empty text clears it, too much is refused', () => {
    const blad = openBlad()
    blad.play(setFocus(blad.stand(), { partij: 'school', tekst: 'lezen' }, { vandaag }))
    expect(blad.play(setFocus(blad.stand(), { partij: 'school', tekst: '' }, { vandaag })).focus).toEqual([])
    const long = setFocus(blad.stand(), { partij: 'school', tekst: 'x'.repeat(501) }, { vandaag })
    expect(reden(long)).toBe('te-lang')
  })
})
