import { describe, expect, it } from 'vitest'
import { setDoel } from '../../../src/domain/doel/handelingen.ts'
import { addDays } from '../../../src/lib/datum.ts'
import {
  confirmBlijftZo,
  markOpgepakt,
  markZelfdeKind,
  setOndersteuningsvraag,
  setOudersWeten,
  setVolgende,
} from '../../../src/domain/dossier/werkblad.ts'
import { ctx, openBlad, vandaag } from '../../support/dossierStand.ts'
import { reden } from '../../support/overlegStand.ts'

describe('the worksheet', () => {
  it('what the child needs can be written and cleared', () => {
    const blad = openBlad()
    expect(blad.play(setOndersteuningsvraag(blad.stand(), 'Een rustige plek', ctx)).ondersteuningsvraag).toBe(
      'Een rustige plek',
    )
    expect(blad.play(setOndersteuningsvraag(blad.stand(), ' ', ctx)).ondersteuningsvraag).toBe('')
    expect(reden(setOndersteuningsvraag(blad.stand(), '111222333', ctx))).toBe('bsn')
    expect(reden(setOndersteuningsvraag(blad.stand(), 'x'.repeat(2001), ctx))).toBe('te-lang')
  })

  it('the next date can be chosen and cleared', () => {
    const blad = openBlad()
    expect(blad.play(setVolgende(blad.stand(), '2026-12-14', ctx)).volgende).toBe('2026-12-14')
    expect(blad.play(setVolgende(blad.stand(), null, ctx)).volgende).toBeNull()
    expect(reden(setVolgende(blad.stand(), '14-12', ctx))).toBe('datum')
  })

  it('opgepakt is a dated mark that can be taken back', () => {
    const blad = openBlad()
    expect(blad.play(markOpgepakt(blad.stand(), true, ctx)).opgepaktOp).toBe(vandaag)
    expect(blad.play(markOpgepakt(blad.stand(), false, ctx)).opgepaktOp).toBeNull()
  })

  it('nothing can stay as it is where nothing is', () => {
    const { stand } = openBlad()
    for (const wat of ['ondersteuningsvraag', 'regie', 'doel', 'stap'] as const) {
      expect(reden(confirmBlijftZo(stand(), wat, ctx))).toBe('niets-te-bevestigen')
    }
  })

  it('a doel can stay as it is up to and with its date; after that it needs a new one', () => {
    const blad = openBlad()
    blad.play(setDoel(blad.stand(), { tekst: 'Elke ochtend', datum: vandaag, zichtbaarAan: '' }, ctx))
    expect(confirmBlijftZo(blad.stand(), 'doel', ctx).ok).toBe(true)
    const later = { vandaag: addDays(vandaag, 1) }
    expect(reden(confirmBlijftZo(blad.stand(), 'doel', later))).toBe('datum-voorbij')
  })

  it('a dossier is put aside for another, not for itself', () => {
    const blad = openBlad()
    expect(blad.play(markZelfdeKind(blad.stand(), 'kind-b', ctx)).zelfdeAls).toBe('kind-b')
    expect(blad.play(markZelfdeKind(blad.stand(), null, ctx)).zelfdeAls).toBeNull()
    expect(reden(markZelfdeKind(blad.stand(), 'kind-a', ctx))).toBe('bestaat-niet')
  })
})

describe('do the parents know (product rule 15)', () => {
  it.each([
    [
      { antwoord: 'ja', want: '' },
      { antwoord: 'ja', op: vandaag, want: '' },
    ],
    [
      { antwoord: 'ja', op: '2026-10', want: '' },
      { antwoord: 'ja', op: '2026-10', want: '' },
    ],
    [
      { antwoord: 'nog-niet', op: vandaag, want: 'ziek' },
      { antwoord: 'nog-niet', op: null, want: 'ziek' },
    ],
  ] as const)('%o', (input, kept) => {
    const blad = openBlad()
    expect(blad.play(setOudersWeten(blad.stand(), input, ctx)).oudersWeten).toEqual(kept)
  })

  it.each([
    [{ antwoord: 'nog-niet', want: '' }, 'leeg'],
    [{ antwoord: 'ja', op: '2026-12-01', want: '' }, 'toekomst'],
    [{ antwoord: 'ja', op: 'laatst', want: '' }, 'datum'],
  ] as const)('%o is refused: %s', (input, expected) => {
    expect(reden(setOudersWeten(openBlad().stand(), input, ctx))).toBe(expected)
  })
})
