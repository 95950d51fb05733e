import { describe, expect, it } from 'vitest'
import type { Spreker } from '../../../src/domain/eigenwoorden/eigenwoorden.ts'
import {
  addEigenwoorden,
  removeEigenwoorden,
  setWatErmee,
} from '../../../src/domain/eigenwoorden/handelingen.ts'
import type { Publiek } from '../../../src/domain/notitie/notitie.ts'
import { addReactie } from '../../../src/domain/reactie/reactie.ts'
import { woordenVerslag } from '../../../src/domain/verslag/woordenVerslag.ts'
import { zoalsToen } from '../../../src/domain/verslag/zoalsToen.ts'
import { answerStem, sayStem } from '../../../src/domain/stem/handelingen.ts'
import { redact } from '../../../src/lib/redacted.ts'
import { type Blad, ctx, openBlad } from '../../support/dossierStand.ts'
import { value } from '../../support/overlegStand.ts'
import { gesloten, openWijze } from '../../support/schrijfwijze.ts'

const here = { ...ctx, overleg: 'o1' }
const laterHere = { ...ctx, overleg: 'o2' }

function say(blad: Blad, wie: Spreker = 'ouder1', publiek: Publiek = 'deze-ouder'): string {
  const act = value(
    addEigenwoorden(
      blad.stand(),
      {
        soort: 'verhaal',
        tekst: 'Sam staat bij de deur',
        taal: 'Pools',
        wie,
        naam: redact('Mirjam'),
        publiek,
        magOpgeschreven: true,
      },
      here,
    ),
  )
  blad.play({ ok: true, value: act.handeling })
  return act.eigenwoorden
}

const lines = (blad: Blad, overleg = 'o1', wijze = openWijze) =>
  woordenVerslag(blad.stand(), overleg, wijze).flatMap((blok) =>
    blok.soort === 'lijst' ? blok.punten : blok.soort === 'alinea' ? [blok.tekst] : [],
  )

describe('own words in the verslag', () => {
  it('say who said them, in which language, and who may read them; by number without a name', () => {
    const blad = openBlad()
    say(blad, 'ouder1', 'team')
    expect(lines(blad)).toEqual([
      'In eigen woorden:',
      'Mirjam (ouder 1), in het Pools: Sam staat bij de deur. Mag lezen: Team.',
    ])
    expect(lines(blad, 'o1', gesloten)[1]).toBe(
      'Ouder 1, in het Pools: [#214] staat bij de deur. Mag lezen: Team.',
    )
  })

  it.each<[Spreker, Publiek]>([
    ['kind', 'kind'],
    ['ouder1', 'deze-ouder'],
  ])('what %s said for "%s" is not on paper; only that there is something to read', (wie, publiek) => {
    const blad = openBlad()
    say(blad, wie, publiek)
    expect(lines(blad)).toEqual(['In eigen woorden:', 'Eén uitspraak staat alleen in de app.'])
    say(blad, wie, publiek)
    say(blad, 'ouder2', 'iedereen')
    expect(lines(blad).slice(1)).toEqual([
      expect.stringContaining('Sam staat bij de deur'),
      '2 uitspraken staan alleen in de app.',
    ])
  })

  it('stand in the verslag of the overleg in which they were said, and of the one that says what was done with them', () => {
    const blad = openBlad()
    const id = say(blad, 'ouder1', 'team')
    expect(lines(blad, 'o2')).toEqual([])
    blad.play(setWatErmee(blad.stand(), id, 'De mentor wacht bij de deur', laterHere))
    expect(lines(blad, 'o2')[1]).toContain('Wat ermee is gedaan: De mentor wacht bij de deur.')
  })

  it('the first reactions stay in the app: they may repeat what a story told one reader', () => {
    const blad = openBlad()
    const verhaal = say(blad, 'ouder1', 'team')
    const reactie = { tekst: 'Wie wacht er?', partij: 'school', verhaal, soort: 'vraag' } as const
    blad.play(addReactie(blad.stand(), reactie, here))
    expect(lines(blad).join(' ')).not.toContain('Wie wacht er?')
  })

  it('taken back afterwards they do not come back with the verslag of then', () => {
    const blad = openBlad()
    const id = say(blad)
    const then = blad.stand().records
    blad.play(removeEigenwoorden(blad.stand(), id, ctx))
    expect(zoalsToen(blad.stand(), then).eigenwoorden).toEqual([])
  })
})

describe('a card of the conversation in the verslag', () => {
  it('stands before what was said, with the number that was chosen', () => {
    const blad = openBlad()
    const said = {
      soort: 'inbreng',
      tekst: 'Soms',
      taal: '',
      wie: 'kind',
      naam: redact(''),
      publiek: 'team',
      magOpgeschreven: true,
      kaart: 'schaal',
      cijfer: 6,
    } as const
    const act = value(addEigenwoorden(blad.stand(), said, here))
    blad.play({ ok: true, value: act.handeling })
    expect(lines(blad)[1]).toBe(
      'Het kind: Hoe gaat het nu? Kies een cijfer van 0 tot 10. Cijfer 6 van 10. Soms. Mag lezen: Team.',
    )
  })
})

describe('a word about a line in the verslag', () => {
  function sayLine(blad: Blad, publiek: Publiek) {
    const said = {
      soort: 'klopt-niet',
      over: 'ondersteuningsvraag',
      regel: '',
      gelezen: 'Rust voor Sam',
      tekst: 'Sam wil juist drukte',
      taal: 'Pools',
      wie: 'ouder2',
      naam: redact('Mirjam'),
      publiek,
    } as const
    const act = value(sayStem(blad.stand(), said, here))
    blad.play({ ok: true, value: act.handeling })
    return act.stem
  }

  it('says which line, who said it and what the team answered; by number without a name', () => {
    const blad = openBlad()
    const id = sayLine(blad, 'team')
    expect(lines(blad)).toEqual([
      'Wat het gezin van een regel vindt:',
      'Mirjam (ouder 2), in het Pools: Klopt niet, over wat heeft dit kind nodig. Sam wil juist drukte. Mag lezen: Team.',
    ])
    blad.play(answerStem(blad.stand(), id, { tekst: 'Wij kijken mee' }, laterHere))
    expect(lines(blad, 'o2', gesloten)[1]).toBe(
      'Ouder 2, in het Pools: Klopt niet, over wat heeft dit kind nodig. [#214] wil juist drukte. Antwoord van het team: Wij kijken mee. Mag lezen: Team.',
    )
    expect(lines(blad, 'o3')).toEqual([])
  })

  it('that not every partij may read is not on paper, only that there is something', () => {
    const blad = openBlad()
    sayLine(blad, 'deze-ouder')
    expect(lines(blad)).toEqual([
      'Wat het gezin van een regel vindt:',
      'Eén antwoord over een regel staat alleen in de app.',
    ])
  })

  it('is, in a verslag of then, shown to who may read it now, and gone when it was taken away', () => {
    const blad = openBlad()
    sayLine(blad, 'team')
    const toen = blad.stand().records
    expect(zoalsToen(blad.stand(), toen).stemmen).toHaveLength(1)
    expect(zoalsToen(openBlad().stand(), toen).stemmen).toEqual([])
  })
})
