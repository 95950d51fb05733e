import { describe, expect, it } from 'vitest'
import { wisbareTeksten } from '../../../src/domain/bewaren/wisbaar.ts'
import { isBesprokenDeel } from '../../../src/domain/dossier/bespreking.ts'
import { setOndersteuningsvraag } from '../../../src/domain/dossier/werkblad.ts'
import { describeHandeling } from '../../../src/domain/geschiedenis/describeHandeling.ts'
import { mensenRond } from '../../../src/domain/grootscherm/mensen.ts'
import { answerStem, removeStem, sayStem, type StemInvoer } from '../../../src/domain/stem/handelingen.ts'
import { redact } from '../../../src/lib/redacted.ts'
import { type Blad, ctx, openBlad, vandaag } from '../../support/dossierStand.ts'
import { reden, value } from '../../support/overlegStand.ts'

const kloptNiet: StemInvoer = {
  soort: 'klopt-niet',
  over: 'ondersteuningsvraag',
  regel: '',
  gelezen: 'Rust in de ochtend',
  tekst: 'Nee hoor, juist \u{1F636}  de middag.',
  taal: 'Turks',
  wie: 'ouder1',
  naam: redact('Mirjam'),
  publiek: 'deze-ouder',
}

function say(blad: Blad, over: Partial<StemInvoer> = {}): string {
  const act = value(sayStem(blad.stand(), { ...kloptNiet, ...over }, { ...ctx, overleg: 'o1' }))
  blad.play({ ok: true, value: act.handeling })
  return act.stem
}

const first = (blad: Blad) => blad.stand().stemmen[0]

describe('a word of the family about a line', () => {
  it('stands with the line as it was read, who said it, who may read it, and in which overleg', () => {
    const blad = openBlad()
    const id = say(blad)
    expect(first(blad)).toMatchObject({
      id,
      soort: 'klopt-niet',
      over: 'ondersteuningsvraag',
      gelezen: 'Rust in de ochtend',
      tekst: 'Nee hoor, juist \u{1F636}  de middag.',
      taal: 'Turks',
      wie: 'ouder1',
      lezers: ['kantelteam', 'ouder-1'],
      op: vandaag,
      overleg: 'o1',
      antwoord: null,
    })
    expect(first(blad)?.naam.reveal()).toBe('Mirjam')
    expect(JSON.stringify(first(blad))).not.toContain('Mirjam')
    expect(isBesprokenDeel(blad.stand(), 'o1')).toBe(true)
    expect(isBesprokenDeel(blad.stand(), 'o2')).toBe(false)
  })

  it.each([
    ['something to add without words', { soort: 'aanvulling', tekst: ' ' }, 'leeg'],
    ['of over 20,000 characters', { tekst: 'x'.repeat(20_001) }, 'te-lang'],
    ['with a number like a BSN', { tekst: 'nr 123456782' }, 'bsn'],
    ['with such a number as the name', { naam: redact('123456782') }, 'bsn'],
    ['of a child for "only this parent"', { wie: 'kind' }, 'publiek'],
    ['of a parent for the child and not the parents', { publiek: 'kind' }, 'publiek'],
    ['for one partij', { publiek: 'partij' }, 'publiek'],
  ] as const)('is refused: %s', (_, over, why) => {
    expect(reden(sayStem(openBlad().stand(), { ...kloptNiet, ...over }, ctx))).toBe(why)
  })

  it.each(['klopt', 'klopt-niet'] as const)('%s needs no words', (soort) => {
    const blad = openBlad()
    say(blad, { soort, tekst: '' })
    expect(first(blad)).toMatchObject({ soort, tekst: '' })
  })

  it('is answered by the team, with the day; a later answer replaces it, the word itself stays', () => {
    const blad = openBlad()
    const id = say(blad)
    blad.play(answerStem(blad.stand(), id, { tekst: 'Wij veranderden het.' }, { vandaag: '2026-11-24' }))
    expect(first(blad)?.antwoord).toEqual({ tekst: 'Wij veranderden het.', op: '2026-11-24' })
    blad.play(answerStem(blad.stand(), id, { tekst: 'Wij belden u.' }, { vandaag: '2026-11-25' }))
    expect(first(blad)).toMatchObject({ tekst: kloptNiet.tekst, antwoord: { tekst: 'Wij belden u.' } })
    expect(reden(answerStem(blad.stand(), id, { tekst: ' ' }, ctx))).toBe('leeg')
    expect(reden(answerStem(blad.stand(), id, { tekst: 'x'.repeat(2001) }, ctx))).toBe('te-lang')
  })

  it('is not touched by a change of the line', () => {
    const blad = openBlad()
    blad.play(setOndersteuningsvraag(blad.stand(), 'Rust in de ochtend', ctx))
    say(blad)
    blad.play(setOndersteuningsvraag(blad.stand(), 'Rust in de middag', ctx))
    expect(first(blad)).toMatchObject({ gelezen: 'Rust in de ochtend', antwoord: null })
  })

  it('taken away it is gone from the worksheet, still there to be erased for good', () => {
    const blad = openBlad()
    const id = say(blad)
    blad.play(removeStem(blad.stand(), id, ctx))
    expect(blad.stand().stemmen).toEqual([])
    expect(wisbareTeksten(blad.stand().records)).toContainEqual({
      tabel: 'stem',
      id,
      veld: null,
      tekst: '',
      naast: [],
    })
  })

  it('that is not there is not answered and not taken away', () => {
    const stand = openBlad().stand()
    expect(reden(answerStem(stand, 'x', { tekst: 'y' }, ctx))).toBe('bestaat-niet')
    expect(reden(removeStem(stand, 'x', ctx))).toBe('bestaat-niet')
  })

  it.each(['stem-gezegd', 'stem-beantwoord', 'stem-weggehaald'])(
    'has its line in the history: %s',
    (soort) => {
      expect(describeHandeling(soort)).toMatch(/gezin van een regel vindt/)
    },
  )

  it('names its speaker on the big screen by the family alone', () => {
    const blad = openBlad()
    say(blad)
    const mensen = mensenRond({ leden: [], overleg: null, dossier: blad.stand() })
    expect(mensen.map(({ namen, anders }) => [namen[0]?.reveal(), anders])).toContainEqual([
      'Mirjam',
      'gezin',
    ])
  })
})
