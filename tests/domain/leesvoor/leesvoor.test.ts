import { describe, expect, it } from 'vitest'
import { addActie } from '../../../src/domain/actie/handelingen.ts'
import { answerDoel, setDoel } from '../../../src/domain/doel/handelingen.ts'
import { buildLeesVoor, leesregels } from '../../../src/domain/leesvoor/leesvoor.ts'
import { setVolgende } from '../../../src/domain/dossier/werkblad.ts'
import { answerRegie, askRegie, takeVoorlopigeRegie } from '../../../src/domain/regie/handelingen.ts'
import type { Dossier } from '../../../src/domain/dossier/Dossier.ts'
import { ongewijzigd } from '../../../src/domain/partij/schrijfwijze.ts'
import { zonderNamen } from '../../../src/domain/verslag/zonderNamen.ts'
import { redact } from '../../../src/lib/redacted.ts'
import { type Blad, ctx, openBlad, vandaag, wie } from '../../support/dossierStand.ts'
import { gesloten } from '../../support/schrijfwijze.ts'

const lines = (dossier: Dossier): Readonly<Record<string, string>> =>
  Object.fromEntries(buildLeesVoor(dossier, ongewijzigd, vandaag).map(({ soort, tekst }) => [soort, tekst]))

const doel = { tekst: 'Elke ochtend een uur op school', datum: '2026-12-21', zichtbaarAan: '' }
const actie = {
  wat: 'De mentor belt',
  partij: 'school',
  wie: redact('Els Bos'),
  wanneer: '2026-11-30',
} as const

describe('Lees voor', () => {
  it('of a child of which nothing was agreed says of each part that it is missing', () => {
    const blad = openBlad()
    const { rugnummer } = blad.stand()
    const regels = buildLeesVoor(blad.stand(), ongewijzigd, vandaag)
    expect(regels.map(({ soort }) => soort)).toEqual(
      leesregels.filter((soort) => soort !== 'instemming' && soort !== 'volgende'),
    )
    expect(regels.map(({ tekst }) => tekst)).toEqual([
      `Dit gaat over nummer ${rugnummer}.`,
      'Wie de regie heeft, is nog niet afgesproken.',
      'Het doel is nog niet afgesproken.',
      'De eerste stap is nog niet afgesproken.',
      'Wie dat doet, is nog niet afgesproken.',
      'Wanneer dat gebeurt, is nog niet afgesproken.',
    ])
    expect(regels.map(({ afgesproken }) => afgesproken)).toEqual([true, false, false, false, false, false])
  })

  it('of a child with everything agreed says each in one sentence', () => {
    const blad = openBlad()
    blad.play(askRegie(blad.stand(), { wie: wie('jeugdhulp', 'Jamal Bakker') }, ctx))
    blad.play(answerRegie(blad.stand(), { antwoord: 'ja', hoe: 'aan-tafel', want: '' }, ctx))
    blad.play(setDoel(blad.stand(), doel, ctx))
    const ja = { antwoord: 'ja', want: '', wie: redact(''), wanneer: null, hoe: '' } as const
    blad.play(answerDoel(blad.stand(), { ...ja, namens: 'beide' }, ctx))
    blad.play(addActie(blad.stand(), actie, ctx))
    blad.play(setVolgende(blad.stand(), '2026-12-21', ctx))
    expect(lines(blad.stand())).toMatchObject({
      regie: 'Jamal Bakker van jeugdhulp heeft de regie.',
      doel: 'Ons doel, uiterlijk op 21 december 2026: Elke ochtend een uur op school.',
      instemming: 'Kind en ouders zeggen: ja, zo.',
      volgende: 'Wij kijken weer op 21 december 2026.',
      stap: 'De eerste stap: De mentor belt.',
      wie: 'Els Bos van de school doet dat.',
      wanneer: 'Dat gebeurt uiterlijk op 30 november 2026.',
    })
    expect(buildLeesVoor(blad.stand(), ongewijzigd, vandaag).every(({ afgesproken }) => afgesproken)).toBe(
      true,
    )
  })

  it.each<readonly [string, (blad: Blad) => unknown, string, string]>([
    [
      'a regie that was only asked is no regie yet (rule 13)',
      (blad) => blad.play(askRegie(blad.stand(), { wie: wie('leerplicht', 'Piet Smit') }, ctx)),
      'regie',
      'Piet Smit van leerplicht is gevraagd voor de regie en zei nog geen ja.',
    ],
    [
      'a voorlopige regie says who is asked, and before when',
      (blad) =>
        blad.play(
          takeVoorlopigeRegie(
            blad.stand(),
            { wie: wie('school', 'Els Bos'), vraagtAan: wie('jeugdhulp'), vraagtVoor: '2026-12-01' },
            ctx,
          ),
        ),
      'regie',
      'Els Bos van de school heeft de regie voor nu en vraagt jeugdhulp, uiterlijk op 1 december 2026.',
    ],
    [
      'a doel without a yes of child and parents is voorlopig (rule 10)',
      (blad) => blad.play(setDoel(blad.stand(), doel, ctx)),
      'doel',
      'Ons doel, nog voorlopig, uiterlijk op 21 december 2026: Elke ochtend een uur op school.',
    ],
    [
      'a doel without a date is not agreed',
      (blad) => blad.play(setDoel(blad.stand(), { ...doel, tekst: 'Lacht weer!', datum: null }, ctx)),
      'doel',
      'Ons doel, nog voorlopig, de datum is nog niet afgesproken: Lacht weer!',
    ],
    [
      'a parent is named with the role',
      (blad) =>
        blad.play(addActie(blad.stand(), { ...actie, partij: 'ouder', wie: redact('Rita Kaya') }, ctx)),
      'wie',
      'Rita Kaya (ouder) doet dat.',
    ],
    [
      'a partij without a name does it as such',
      (blad) => blad.play(addActie(blad.stand(), { ...actie, wie: redact('') }, ctx)),
      'wie',
      'De school doet dat.',
    ],
    [
      'of a month the day is not made up',
      (blad) => blad.play(addActie(blad.stand(), { ...actie, wanneer: '2026-12' }, ctx)),
      'wanneer',
      'Dat gebeurt uiterlijk in december 2026.',
    ],
    [
      'what makes the school stronger is never the eerste stap of the child',
      (blad) => blad.play(addActie(blad.stand(), { ...actie, voor: 'school' }, ctx)),
      'stap',
      'De eerste stap is nog niet afgesproken.',
    ],
    [
      'words over more lines become one sentence',
      (blad) => blad.play(addActie(blad.stand(), { ...actie, wat: 'Bellen\nen langsgaan' }, ctx)),
      'stap',
      'De eerste stap: Bellen en langsgaan.',
    ],
  ])('%s', (_, say, soort, tekst) => {
    const blad = openBlad()
    say(blad)
    expect(lines(blad.stand())[soort]).toBe(tekst)
  })

  it('a date that has gone by is no agreement any more', () => {
    const blad = openBlad()
    blad.play(setDoel(blad.stand(), doel, ctx))
    blad.play(addActie(blad.stand(), actie, ctx))
    const later = buildLeesVoor(blad.stand(), ongewijzigd, '2026-12-22')
    expect(later.filter(({ soort }) => soort === 'doel' || soort === 'wanneer')).toEqual([
      {
        soort: 'doel',
        afgesproken: false,
        tekst:
          'Ons doel, nog voorlopig, was voor 21 december 2026, een nieuwe datum is nog niet afgesproken: Elke ochtend een uur op school.',
      },
      {
        soort: 'wanneer',
        afgesproken: false,
        tekst: 'Dat zou op 30 november 2026 klaar zijn, een nieuwe datum is nog niet afgesproken.',
      },
    ])
  })

  const voorlopig = {
    wie: wie('school', 'Els Bos'),
    vraagtAan: wie('jeugdhulp', 'Jamal Bakker'),
    vraagtVoor: '2026-11-24',
  }

  it('a voorlopige regie that would have asked by now needs a new day', () => {
    const blad = openBlad()
    blad.play(takeVoorlopigeRegie(blad.stand(), voorlopig, ctx))
    const [, regie] = buildLeesVoor(blad.stand(), ongewijzigd, '2026-12-22')
    expect(regie).toEqual({
      soort: 'regie',
      afgesproken: false,
      tekst:
        'Els Bos van de school heeft de regie voor nu en zou Jamal Bakker van jeugdhulp vragen, uiterlijk op 24 november 2026. Een nieuwe datum is nog niet afgesproken.',
    })
  })

  const antwoord = { want: '', wie: redact(''), wanneer: null, hoe: '' } as const
  it.each([
    [
      { ...antwoord, antwoord: 'ja', namens: 'ouders' },
      true,
      'De ouders zeggen: ja, zo. Het kind is nog niet gevraagd.',
    ],
    [
      { ...antwoord, antwoord: 'ja', namens: null },
      false,
      'Gezegd is: ja, zo. Van wie dat is, staat er nog niet bij.',
    ],
    [
      { ...antwoord, antwoord: 'ja', namens: null, wie: redact('Rita Kaya') },
      true,
      'Rita Kaya zegt: ja, zo.',
    ],
    [
      { ...antwoord, antwoord: 'nee', namens: 'kind', want: 'te vroeg' },
      false,
      'Het kind zegt: nee, want te vroeg.',
    ],
    [
      { ...antwoord, antwoord: 'nog-niet', namens: null },
      false,
      'Over dit doel is nog niet gesproken met kind en ouders.',
    ],
  ] as const)('what child and parents said: %j', (input, afgesproken, tekst) => {
    const blad = openBlad()
    blad.play(setDoel(blad.stand(), doel, ctx))
    blad.play(answerDoel(blad.stand(), input, ctx))
    const regels = buildLeesVoor(blad.stand(), ongewijzigd, vandaag)
    expect(regels.find(({ soort }) => soort === 'instemming')).toEqual({
      soort: 'instemming',
      afgesproken,
      tekst,
    })
  })

  const instemmingOf = (blad: Blad, wijze = ongewijzigd) =>
    buildLeesVoor(blad.stand(), wijze, vandaag).find(({ soort }) => soort === 'instemming')

  it('a yes of a parent by name is agreed, also where names are not read', () => {
    const blad = openBlad()
    blad.play(setDoel(blad.stand(), doel, ctx))
    blad.play(
      answerDoel(blad.stand(), { ...antwoord, antwoord: 'ja', namens: null, wie: redact('Rita Kaya') }, ctx),
    )
    expect(instemmingOf(blad, gesloten)).toEqual({
      soort: 'instemming',
      afgesproken: true,
      tekst: 'Kind of ouders zeggen: ja, zo.',
    })
  })

  it('a doel to which the child said nee is not agreed by the yes of the parents', () => {
    const blad = openBlad()
    blad.play(setDoel(blad.stand(), doel, ctx))
    blad.play(
      answerDoel(blad.stand(), { ...antwoord, antwoord: 'nee', namens: 'kind', want: 'te vroeg' }, ctx),
    )
    blad.play(answerDoel(blad.stand(), { ...antwoord, antwoord: 'ja', namens: 'ouders' }, ctx))
    expect(instemmingOf(blad)).toMatchObject({ afgesproken: false })
  })

  it.each([
    ['2026-11-24', true, 'Wij kijken weer op 24 november 2026.'],
    [
      '2026-11-23',
      false,
      'Wij zouden weer kijken op 23 november 2026, een nieuwe datum is nog niet afgesproken.',
    ],
  ])('the next time, on %s', (dag, afgesproken, tekst) => {
    const blad = openBlad()
    blad.play(setVolgende(blad.stand(), dag, ctx))
    expect(buildLeesVoor(blad.stand(), ongewijzigd, vandaag).at(-1)).toEqual({
      soort: 'volgende',
      afgesproken,
      tekst,
    })
  })

  it('with Alleen nummers no child and no parent is named', () => {
    const blad = openBlad()
    blad.play(addActie(blad.stand(), { ...actie, wat: 'Noor opbellen', partij: 'ouder' }, ctx))
    const dossier = blad.stand()
    const regels = buildLeesVoor(dossier, zonderNamen(dossier, []), vandaag).map(({ tekst }) => tekst)
    expect(regels.join(' ')).not.toMatch(/Noor|Els/u)
    expect(regels).toContain('De ouder doet dat.')
  })
})
