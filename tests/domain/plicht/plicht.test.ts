import { describe, expect, it } from 'vitest'
import { readPlichten, setPlicht } from '../../../src/domain/plicht/plicht.ts'
import { ctx, openBlad, vandaag } from '../../support/dossierStand.ts'

describe('the three duties', () => {
  it('are not answered until someone does, and none has to be', () => {
    expect(openBlad().stand().plichten).toEqual([])
  })

  it('each have one line, in a fixed order, with the day and what is still needed', () => {
    const blad = openBlad()
    blad.play(setPlicht(blad.stand(), { soort: 'ouders', staat: 'weet-niet', want: '' }, ctx))
    blad.play(setPlicht(blad.stand(), { soort: 'zorgplicht', staat: 'nog-niet', want: ' geen plek ' }, ctx))
    expect(blad.stand().plichten).toEqual([
      { soort: 'zorgplicht', staat: 'nog-niet', want: 'geen plek', op: vandaag },
      { soort: 'ouders', staat: 'weet-niet', want: '', op: vandaag },
    ])
  })

  it('a later answer takes the place of the one before', () => {
    const blad = openBlad()
    blad.play(setPlicht(blad.stand(), { soort: 'gemeente', staat: 'nog-niet', want: 'wachttijd' }, ctx))
    blad.play(setPlicht(blad.stand(), { soort: 'gemeente', staat: 'gedaan', want: '' }, ctx))
    expect(blad.stand().plichten).toMatchObject([{ soort: 'gemeente', staat: 'gedaan', want: '' }])
  })

  it.each([
    ['the same again', '', { reden: 'niets-gewijzigd' }],
    ['a number like a BSN', 'nummer 111222333', { reden: 'bsn', veld: 'want' }],
    ['more than a sentence', 'a'.repeat(501), { reden: 'te-lang', veld: 'want', hoogstens: 500 }],
  ])('%s is refused', (_, want, error) => {
    const blad = openBlad()
    blad.play(setPlicht(blad.stand(), { soort: 'ouders', staat: 'gedaan', want: '' }, ctx))
    expect(setPlicht(blad.stand(), { soort: 'ouders', staat: 'gedaan', want }, ctx)).toEqual({
      ok: false,
      error,
    })
  })

  it('answered before, the same counts anew in an overleg', () => {
    const blad = openBlad()
    const input = { soort: 'ouders', staat: 'gedaan', want: '' } as const
    blad.play(setPlicht(blad.stand(), input, ctx))
    expect(setPlicht(blad.stand(), input, { ...ctx, overleg: 'o1' }).ok).toBe(true)
  })

  it('a line that is not understood shows as not answered', () => {
    const koppen = [{ stamp: 's', waarde: 'x', door: { naam: '', partij: '' }, handeling: 'h' }]
    expect(readPlichten({ plicht: { ouders: { stap: { waarde: 'x', koppen } } } })).toEqual([])
  })
})
