import { describe, expect, it } from 'vitest'
import { type Gezinslezer, gezinslezers } from '../../../src/domain/gezin/Gezinslezer.ts'
import { decideLeesrecht } from '../../../src/domain/gezin/leesrecht.ts'
import { vandaag } from '../../support/dossierStand.ts'
import { eenKeuze } from '../../support/keuze.ts'

/** Born in this month, on 23 November 2026 of that age. */
const geboren = {
  8: { jaar: 2018, maand: 3, dag: null },
  12: { jaar: 2014, maand: 11, dag: null },
  16: { jaar: 2010, maand: 11, dag: null },
  18: { jaar: 2008, maand: 11, dag: null },
  onbekend: null,
} as const
type Leeftijd = keyof typeof geboren
const leeftijden: readonly Leeftijd[] = [8, 12, 16, 18, 'onbekend']

const ouder = (lezer: Gezinslezer) => (lezer.startsWith('ouder') ? 1 : null)

const judge = (
  lezer: Gezinslezer,
  leeftijd: Leeftijd,
  [gezagNagevraagd, goedgevonden, gewogen]: readonly [boolean, boolean, boolean],
): string => {
  const weging = gewogen ? 'Zij haalt het kind elke week op.' : ' '
  const keuze = eenKeuze({ lezer, ouder: ouder(lezer), gezagNagevraagd, goedgevonden, weging })
  const { mag, mist, omvang, regel } = decideLeesrecht(keuze, geboren[leeftijd], vandaag)
  return mag === 'ja' ? `${omvang}: ${regel}` : `${mag}: ${mist}`
}

const zelf = {
  kind: { past: 8, regel: 'kind-leest' },
  'jongere-12': { past: 12, regel: 'jongere-praat-mee' },
  'jongere-16': { past: 16, regel: 'jongere-beslist' },
  'jongere-18': { past: 18, regel: 'volwassen' },
} as const

const metGezag: Readonly<Record<Leeftijd, readonly [zonder: string, goedgevonden: string]>> = {
  8: ['geheel: ouder-leest', 'geheel: ouder-leest'],
  12: ['geheel: ouder-leest-jongere-weet-het', 'geheel: ouder-leest-jongere-weet-het'],
  16: ['eerst-vragen: goedvinden', 'geheel: jongere-vond-goed'],
  18: ['eerst-vragen: goedvinden', 'geheel: jongere-vond-goed'],
  onbekend: ['eerst-vragen: geboren', 'eerst-vragen: geboren'],
}

const gewogen = 'hoofdlijn: hoofdlijn-na-weging'
const zonderGezag: Readonly<Record<Leeftijd, readonly [zonder: string, goedgevonden: string]>> = {
  8: [gewogen, gewogen],
  12: [gewogen, gewogen],
  16: ['eerst-vragen: goedvinden', gewogen],
  18: ['eerst-vragen: goedvinden', gewogen],
  onbekend: ['eerst-vragen: geboren', 'eerst-vragen: geboren'],
}

/** What the rules say: a reader, an age, gezag asked after, the young person finds it good, and weighed or not. */
function expected(
  lezer: Gezinslezer,
  leeftijd: Leeftijd,
  [nagevraagd, goed, weging]: readonly [boolean, boolean, boolean],
): string {
  if (lezer in zelf) {
    const { past, regel } = zelf[lezer as keyof typeof zelf]
    return leeftijd === past || leeftijd === 'onbekend' ? `geheel: ${regel}` : 'nee: leeftijd'
  }
  const vanaf16 = leeftijd === 16 || leeftijd === 18
  const gezag = lezer !== 'ouder-zonder-gezag' && (nagevraagd || vanaf16)
  const says = (gezag ? metGezag : zonderGezag)[leeftijd][goed ? 1 : 0]
  return says === gewogen && !weging ? 'nee: weging' : says
}

const beide = [false, true] as const
const gevallen = gezinslezers.flatMap((lezer) =>
  leeftijden.flatMap((leeftijd) =>
    beide.flatMap((nagevraagd) =>
      beide.flatMap((goed) => beide.map((weging) => [lezer, leeftijd, nagevraagd, goed, weging] as const)),
    ),
  ),
)

describe('who may read on the tablet (product rule 5)', () => {
  it.each(gevallen)(
    '%s, age %s, gezag asked after: %s, found good: %s, weighed: %s',
    (lezer, leeftijd, ...rest) => {
      expect(judge(lezer, leeftijd, rest)).toBe(expected(lezer, leeftijd, rest))
    },
  )

  it.each([
    [
      'a parent of a child of 8 reads all of it',
      'ouder-gezag',
      8,
      [true, false, false],
      'geheel: ouder-leest',
    ],
    [
      'a parent whose gezag nobody asked at school gets nothing by itself',
      'ouder-gezag',
      8,
      [false, false, false],
      'nee: weging',
    ],
    ['and reads the outline after it was weighed', 'ouder-gezag', 8, [false, false, true], gewogen],
    ['a voogd whose gezag nobody asked too', 'voogd', 12, [false, false, true], gewogen],
    [
      'from 16 the yes of the young person is enough',
      'pleegouder',
      16,
      [false, true, false],
      'geheel: jongere-vond-goed',
    ],
    [
      'a parent without gezag gets nothing by itself',
      'ouder-zonder-gezag',
      8,
      [true, true, false],
      'nee: weging',
    ],
    [
      'at 16 the young person is asked first',
      'ouder-gezag',
      16,
      [true, false, true],
      'eerst-vragen: goedvinden',
    ],
    ['at 18 too, by a voogd of before', 'voogd', 18, [true, false, true], 'eerst-vragen: goedvinden'],
    [
      'a pleegouder reads all when school says so',
      'pleegouder',
      12,
      [true, false, false],
      'geheel: ouder-leest-jongere-weet-het',
    ],
    ['a pleegouder reads the outline when nobody asked', 'pleegouder', 12, [false, false, true], gewogen],
    ['a child of 8 is no reader of 16', 'jongere-16', 8, [true, true, true], 'nee: leeftijd'],
  ] as const)('%s', (_what, lezer, leeftijd, rest, says) => {
    expect(judge(lezer, leeftijd, rest)).toBe(says)
  })

  it.each([
    ['under 16, as a person says: who has gezag reads', false, true, false, 'ja geheel ouder-leest null'],
    ['under 16: nobody asks the child', false, true, true, 'ja geheel ouder-leest null'],
    ['under 16, gezag not asked', false, false, false, 'nee hoofdlijn hoofdlijn-na-weging weging'],
    [
      '16 or older: not without the young person',
      true,
      true,
      false,
      'eerst-vragen geheel jongere-beslist goedvinden',
    ],
    ['16 or older, who finds it good', true, false, true, 'ja geheel jongere-vond-goed null'],
  ] as const)(
    'of a child whose month of birth is not known: %s',
    (_what, zestien, gezagNagevraagd, goedgevonden, says) => {
      const keuze = eenKeuze({ lezer: 'ouder-gezag', ouder: 1, zestien, gezagNagevraagd, goedgevonden })
      const { mag, omvang, regel, mist } = decideLeesrecht(keuze, null, vandaag)
      expect(`${mag} ${omvang} ${regel} ${mist}`).toBe(says)
    },
  )

  it('what was said of 16 counts for nothing once the month of birth is known', () => {
    const keuze = eenKeuze({ lezer: 'ouder-gezag', ouder: 1, zestien: false, gezagNagevraagd: true })
    expect(decideLeesrecht(keuze, geboren[16], vandaag).mist).toBe('goedvinden')
  })

  it('own words are for who says them and the team, as long as nobody chooses otherwise', () => {
    const publiek = (lezer: Gezinslezer) =>
      decideLeesrecht(eenKeuze({ lezer, ouder: ouder(lezer) }), geboren[16], vandaag).publiek
    expect(gezinslezers.map(publiek)).toEqual([
      'kind',
      'kind',
      'kind',
      'kind',
      'deze-ouder',
      'deze-ouder',
      'deze-ouder',
      'deze-ouder',
    ])
  })
})
