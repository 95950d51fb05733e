import { describe, expect, it } from 'vitest'
import { voorGezin } from '../../../src/domain/dossier/voorGezin.ts'
import { summarizeDossier } from '../../../src/domain/dossier/samenvatting.ts'
import { setDoel, startNieuwDoel } from '../../../src/domain/doel/handelingen.ts'
import type { Records } from '../../../src/domain/handeling/records.ts'
import { publiekenVan, sprekers } from '../../../src/domain/eigenwoorden/eigenwoorden.ts'
import { answerStem, sayStem, type StemInvoer } from '../../../src/domain/stem/handelingen.ts'
import { regelsVan } from '../../../src/domain/stem/regels.ts'
import { isOpen, lineSince, openStemmen, readStemmen, stemsoorten } from '../../../src/domain/stem/stem.ts'
import { redact } from '../../../src/lib/redacted.ts'
import { type Blad, ctx, openBlad } from '../../support/dossierStand.ts'
import { value } from '../../support/overlegStand.ts'

const basis: StemInvoer = {
  soort: 'klopt-niet',
  over: 'doel',
  regel: '',
  gelezen: '',
  tekst: 'Zo niet.',
  taal: '',
  wie: 'ouder1',
  naam: redact(''),
  publiek: 'iedereen',
}

function say(blad: Blad, over: Partial<StemInvoer> = {}): string {
  const act = value(sayStem(blad.stand(), { ...basis, ...over }, ctx))
  blad.play({ ok: true, value: act.handeling })
  return act.stem
}

describe('a word of the family waits for an answer', () => {
  it.each([
    ['klopt', null, false],
    ['klopt-niet', null, true],
    ['aanvulling', null, true],
    ['klopt-niet', { tekst: 'Wij belden u.', op: '2026-11-23' }, false],
    ['aanvulling', { tekst: 'Dank u.', op: null }, false],
  ] as const)('%s, answered %j: %s', (soort, antwoord, open) => {
    expect(isOpen({ soort, antwoord })).toBe(open)
  })

  it('and counts in the list of names until it has one; "klopt niet" by itself too', () => {
    const blad = openBlad()
    const counted = () => {
      const { openStemmen: open, kloptNiet } = summarizeDossier('kind-a', blad.stand().records)
      return [open, kloptNiet]
    }
    expect(counted()).toEqual([0, 0])
    const ids = stemsoorten.map((soort) => say(blad, { soort }))
    expect(counted()).toEqual([2, 1])
    for (const id of ids) blad.play(answerStem(blad.stand(), id, { tekst: 'Goed dat u het zegt.' }, ctx))
    expect(counted()).toEqual([0, 0])
    expect(openStemmen(blad.stand().stemmen)).toEqual([])
  })
})

describe('a word about a line', () => {
  function doelblad() {
    const blad = openBlad()
    blad.play(setDoel(blad.stand(), { tekst: 'Twee ochtenden', datum: null, zichtbaarAan: '' }, ctx))
    const regel = regelsVan(blad.stand()).find(({ over }) => over === 'doel')
    say(blad, { regel: regel?.id ?? '', gelezen: regel?.tekst ?? '' })
    return blad
  }
  const since = (blad: Blad) => {
    const { stemmen } = blad.stand()
    return stemmen[0] === undefined ? undefined : lineSince(stemmen[0], regelsVan(blad.stand()))
  }

  it('is of the line as it reads now while nothing in it changed', () => {
    expect(since(doelblad())).toBeNull()
  })

  it('is over an older line when the line reads otherwise now, and still waits', () => {
    const blad = doelblad()
    blad.play(setDoel(blad.stand(), { tekst: 'Eén ochtend', datum: null, zichtbaarAan: '' }, ctx))
    expect(since(blad)).toBe('Eén ochtend')
    expect(openStemmen(blad.stand().stemmen)).toHaveLength(1)
  })

  it('is over a line that is gone when another doel took its place', () => {
    const blad = doelblad()
    blad.play(startNieuwDoel(blad.stand(), { tekst: 'Zwemmen', datum: null, zichtbaarAan: '' }, ctx))
    expect(since(blad)).toBe('')
  })

  it.each([
    ['samen met een ander kind', 'Samen met Sem', true],
    ['samen met een ander kind', 'Alleen', false],
    ['een ander kind en een ander kind', 'Sem en Bo', true],
    ['een ander kind en een ander kind', 'Sem of Bo', false],
    ['met een ander kind, in de klas, met een ander kind', 'Met Sem, in de klas, met #214', true],
    ['met een ander kind, in de klas, met een ander kind', 'Met Sem, thuis, met #214', false],
    ['aa een ander kind aa', 'aa a', false],
  ])('read as "%s" is of "%s": %s', (gelezen, tekst, same) => {
    const since = lineSince({ over: 'doel', regel: 'd', gelezen }, [{ over: 'doel', id: 'd', tekst }])
    expect(since).toBe(same ? null : tekst)
  })

  it('is no older for a capital or a space', () => {
    const regels = [{ over: 'doel', id: 'd', tekst: 'twee  ochtenden' }] as const
    expect(lineSince({ over: 'doel', regel: 'd', gelezen: 'Twee ochtenden ' }, regels)).toBeNull()
  })
})

describe('who reads it', () => {
  it.each(sprekers.flatMap((wie) => publiekenVan[wie].map((publiek) => [wie, publiek] as const)))(
    'said by %s for %s: the team does, and beside a screen all of the family only for everyone',
    (wie, publiek) => {
      const blad = openBlad()
      say(blad, { wie, publiek })
      expect(openStemmen(blad.stand().stemmen)).toHaveLength(1)
      expect(voorGezin(blad.stand()).stemmen).toHaveLength(publiek === 'iedereen' ? 1 : 0)
    },
  )

  it('a word whose readers are not understood is read by nobody, and hurries nobody', () => {
    const kop = (waarde: string | Record<string, string>) => ({
      waarde,
      koppen: [{ stamp: '1', waarde, door: { naam: '', partij: '' }, handeling: 'h' }],
    })
    const records: Records = {
      stem: {
        vreemd: { inhoud: kop({ soort: 'klopt-niet', over: 'doel', tekst: 'x' }), lezers: kop('iedereen') },
        leeg: { inhoud: kop({ soort: 'misschien', over: 'doel' }) },
        kapot: { inhoud: kop('tekst') },
      },
    }
    const stemmen = readStemmen(records)
    expect(stemmen.map(({ id, lezers }) => [id, lezers])).toEqual([['vreemd', []]])
    expect(stemmen[0]).toMatchObject({ wie: 'ander', gelezen: '', taal: '', antwoord: null, op: null })
    expect(openStemmen(stemmen)).toEqual([])
  })
})
