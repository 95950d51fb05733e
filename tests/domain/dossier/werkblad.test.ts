import { describe, expect, it } from 'vitest'
import { addActie } from '../../../src/domain/actie/handelingen.ts'
import { setDoel } from '../../../src/domain/doel/handelingen.ts'
import { takeVoorlopigeRegie } from '../../../src/domain/regie/handelingen.ts'
import { redact } from '../../../src/lib/redacted.ts'
import { addDays } from '../../../src/lib/datum.ts'
import {
  type Bevestigbaar,
  confirmBlijftZo,
  isKomend,
  isVoorbij,
  markOpgepakt,
  markZelfdeKind,
  setOndersteuningsvraag,
  setOudersWeten,
  setVolgende,
} from '../../../src/domain/dossier/werkblad.ts'
import { type Blad, ctx, openBlad, vandaag, wie } from '../../support/dossierStand.ts'
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

  const bellen = { wat: 'Bellen', partij: null, wie: redact(''), wanneer: vandaag }
  const voorNu = { wie: wie('leerplicht', 'Sam'), vraagtAan: wie('jeugdhulp', 'Mo'), vraagtVoor: vandaag }

  it.each<readonly [wat: Bevestigbaar, naam: string, write: (blad: Blad) => unknown]>([
    [
      'doel',
      'a doel',
      (blad) =>
        blad.play(setDoel(blad.stand(), { tekst: 'Elke ochtend', datum: vandaag, zichtbaarAan: '' }, ctx)),
    ],
    ['stap', 'the eerste stap', (blad) => blad.play(addActie(blad.stand(), bellen, ctx))],
    ['regie', 'a voorlopige regie', (blad) => blad.play(takeVoorlopigeRegie(blad.stand(), voorNu, ctx))],
  ])('%s: %s can stay as it is up to and with its date; after that it needs a new one', (wat, _, write) => {
    const blad = openBlad()
    write(blad)
    expect(confirmBlijftZo(blad.stand(), wat, ctx).ok).toBe(true)
    const later = { vandaag: addDays(vandaag, 1) }
    expect(reden(confirmBlijftZo(blad.stand(), wat, later))).toBe('datum-voorbij')
    expect(isVoorbij(blad.stand(), wat, later.vandaag)).toBe(true)
  })

  it('of the acties only the eerste stap needs a date to come, and one without a date can stay', () => {
    const blad = openBlad()
    blad.play(addActie(blad.stand(), { ...bellen, wanneer: null }, ctx))
    blad.play(addActie(blad.stand(), bellen, ctx))
    expect(confirmBlijftZo(blad.stand(), 'stap', { vandaag: addDays(vandaag, 9) }).ok).toBe(true)
  })

  it.each([
    [null, false],
    [addDays(vandaag, -1), false],
    [vandaag, false],
    [addDays(vandaag, 1), true],
  ])('a next time on %s is still to come: %s', (volgende, komend) => {
    expect(isKomend(volgende, vandaag)).toBe(komend)
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
