import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseSnelregel } from '../../../src/domain/snelregel/parseSnelregel.ts'
import { redact } from '../../../src/lib/redacted.ts'

const wie = (naam: string, partij: 'school' | 'leerplicht' | 'jeugdhulp' = 'school') => ({
  naam: redact(naam),
  partij,
})

/** Monday 23 November 2026. */
const omgeving = {
  vandaag: '2026-11-23',
  mensen: [
    wie('Hanna Vonk'),
    wie('Piet de Boer', 'leerplicht'),
    wie('Bas Kuik', 'jeugdhulp'),
    wie('Bas Roele'),
    wie('Zoë Ünal'),
  ],
  kinderen: new Map([
    [214, ['kind-a']],
    [305, ['kind-b']],
    [400, ['kind-c', 'kind-d']],
  ]),
}

const read = (regel: string) => {
  const { tekst, dossier, wie: persoon, wanneer } = parseSnelregel(regel, omgeving)
  return [tekst, dossier, persoon?.naam.reveal() ?? null, wanneer]
}

describe('a quick line', () => {
  it.each<readonly [string, string, string | null, string | null, string | null]>([
    ['#214 @Hanna vrijdag mentor bellen', 'mentor bellen', 'kind-a', 'Hanna Vonk', '2026-11-27'],
    ['Mentor bellen', 'Mentor bellen', null, null, null],
    ['', '', null, null, null],
    ['   ', '', null, null, null],
    // the child
    ['Rooster voor #305, graag', 'Rooster voor, graag', 'kind-b', null, null],
    ['(#214) belt', '() belt', 'kind-a', null, null],
    ['#999 bestaat niet', '#999 bestaat niet', null, null, null],
    ['#400 is van twee', '#400 is van twee', null, null, null],
    ['#214 en #305 samen', 'en #305 samen', 'kind-a', null, null],
    ['nr 214 is geen teken', 'nr 214 is geen teken', null, null, null],
    ['# 214', '# 214', null, null, null],
    // who
    ['@piet belt', 'belt', null, 'Piet de Boer', null],
    ['@Piet de Boer belt', 'belt', null, 'Piet de Boer', null],
    ['@pietdeboer belt', 'belt', null, 'Piet de Boer', null],
    ['@Han: rooster', ': rooster'.slice(2), null, 'Hanna Vonk', null],
    ['@zoe zoekt plek', 'zoekt plek', null, 'Zoë Ünal', null],
    ['@boer belt', 'belt', null, 'Piet de Boer', null],
    ['@Bas belt', '@Bas belt', null, null, null],
    ['@Bas Roele belt', 'belt', null, 'Bas Roele', null],
    ['@Onbekend belt', '@Onbekend belt', null, null, null],
    ['@piet en @hanna', 'en @hanna', null, 'Piet de Boer', null],
    ['mail naar info@school', 'mail naar info@school', null, null, null],
    ['@', '@', null, null, null],
    // when
    ['bel morgen', 'bel', null, null, '2026-11-24'],
    ['bel overmorgen.', 'bel.', null, null, '2026-11-25'],
    ['bel uiterlijk vrijdag', 'bel', null, null, '2026-11-27'],
    ['bel op aanstaande vrijdag', 'bel', null, null, '2026-11-27'],
    ['bel over 2 weken terug', 'bel terug', null, null, '2026-12-07'],
    ['bel over een week', 'bel', null, null, '2026-11-30'],
    ['bel volgende week', 'bel', null, null, '2026-11-30'],
    ['bel volgende week vrijdag', 'bel', null, null, '2026-12-04'],
    ['bel op 12-3', 'bel', null, null, '2027-03-12'],
    ['bel op 12 maart', 'bel', null, null, '2027-03-12'],
    ['bel vrijdag 4 december', 'bel', null, null, '2026-12-04'],
    ['bel vrijdag 4 december 2026 om half 3', 'bel om half 3', null, null, '2026-12-04'],
    ['bel 12-03-2027 of 13-3', 'bel of 13-3', null, null, '2027-03-12'],
    // words that only look like a day
    ['zo snel mogelijk', 'zo snel mogelijk', null, null, null],
    ['nu rust, dan school', 'nu rust, dan school', null, null, null],
    ['om 9.05 uur', 'om 9.05 uur', null, null, null],
    ['groep 7-8 kijkt mee', 'groep 7-8 kijkt mee', null, null, null],
    ['van 10-12 uur op school', 'van 10-12 uur op school', null, null, null],
    ['elke maandag naar school', 'elke maandag naar school', null, null, null],
    ['belde gisteren al', 'belde gisteren al', null, null, null],
    ['2 weken geleden gebeld', '2 weken geleden gebeld', null, null, null],
    ['op 31-2 kan niet', 'op 31-2 kan niet', null, null, null],
    ['in mei weer kijken', 'in mei weer kijken', null, null, null],
    ['tel 0612345678 of 141226', 'tel 0612345678 of 141226', null, null, null],
    // nothing is left: the line itself is the text
    ['#214 @Hanna vrijdag', '#214 @Hanna vrijdag', 'kind-a', 'Hanna Vonk', '2026-11-27'],
  ])('%j', (regel, tekst, dossier, naam, wanneer) => {
    expect(read(regel)).toEqual([tekst, dossier, naam, wanneer])
  })

  const woord = fc.constantFrom(
    '#214',
    '#305,',
    '#400',
    '#',
    '@bas',
    '@Hanna',
    '@Piet de',
    'Boer',
    '(vrijdag)',
    'op',
    'vrijdag',
    '12',
    'maart',
    '12-3',
    '31-2',
    'over',
    '2',
    'weken',
    'volgende',
    'week',
    'elke',
    'geleden',
    '\u202e',
    '\n',
    '  ',
    '‘',
    '😀',
    'zo',
  )

  it('never throws, and the pieces are what was typed, character by character', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(fc.oneof(woord, fc.string())).map((words) => words.join(' ')),
        ),
        (regel) => {
          const { stukken, dossier, wie: persoon, wanneer } = parseSnelregel(regel, omgeving)
          expect(stukken.map(({ bron }) => bron).join('')).toBe(regel)
          const kinds = stukken.map(({ soort }) => soort)
          expect(kinds.filter((soort) => soort === 'kind')).toHaveLength(dossier === null ? 0 : 1)
          expect(kinds.filter((soort) => soort === 'wie')).toHaveLength(persoon === null ? 0 : 1)
          expect(kinds.filter((soort) => soort === 'wanneer')).toHaveLength(wanneer === null ? 0 : 1)
          expect(wanneer === null || wanneer >= omgeving.vandaag).toBe(true)
        },
      ),
      { numRuns: 500 },
    )
  })

  it('every word that is not understood stands in the text', () => {
    fc.assert(
      fc.property(fc.array(woord), (words) => {
        const { tekst, stukken } = parseSnelregel(words.join(' '), omgeving)
        const over = stukken
          .filter(({ soort }) => soort === 'tekst')
          .flatMap(({ bron }) => bron.match(/[\p{L}\p{N}]+/gu) ?? [])
        for (const deel of over) expect(tekst).toContain(deel.normalize('NFC'))
      }),
      { numRuns: 500 },
    )
  })
})
