import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseSnelregel, whyOpen } from '../../../src/domain/snelregel/parseSnelregel.ts'
import { omgeving, woord } from '../../support/snelregelStand.ts'

const read = (regel: string) => {
  const { dossier, wie: persoon, wanneer } = parseSnelregel(regel, omgeving)
  return [dossier, persoon?.naam.reveal() ?? null, wanneer]
}

describe('a quick line', () => {
  it.each<readonly [string, readonly string[]]>([
    ['#214 @Hanna mentor bellen', []],
    ['#999 bestaat niet', ['#999']],
    ['#400 is van twee', ['#400']],
    ['#214 en (#305) samen', ['#305']],
    ['@Bas belt', ['@Bas']],
    ['@Onbekend belt', ['@Onbekend']],
    ['@piet en @hanna', ['@hanna']],
    ['@piet belt morgen of op vrijdag.', ['op vrijdag']],
    ['mail naar info@school, nr 214, # 214 en @', []],
  ])('asks later: %j', (regel, open) => {
    expect(parseSnelregel(regel, omgeving).open).toEqual(open)
  })

  it.each<readonly [string, ReturnType<typeof whyOpen>]>([
    ['#999 @Hanna belt morgen', 'onbekend'],
    ['#1234567890 bellen', 'onbekend'],
    ['@Onbekend belt', 'onbekend'],
    ['#400 is van twee', 'meer'],
    ['@Bas belt', 'meer'],
    ['#214 en (#305) samen', 'tweede'],
    ['@piet en @hanna', 'tweede'],
    ['@piet belt morgen of op vrijdag.', 'tweede'],
  ])('knows why it asks later: %j', (regel, why) => {
    const { open } = parseSnelregel(regel, omgeving)
    expect(open.map((deel) => whyOpen(deel, omgeving))).toEqual([why])
  })

  it.each<readonly [string, string | null, string | null, string | null]>([
    // the child
    ['(#214) belt', 'kind-a', null, null],
    ['#999 bestaat niet', null, null, null],
    ['#400 is van twee', null, null, null],
    ['#214 en #305 samen', 'kind-a', null, null],
    ['nr 214 is geen teken', null, null, null],
    ['# 214', null, null, null],
    // who
    ['@Piet de Boer belt', null, 'Piet de Boer', null],
    ['@pietdeboer belt', null, 'Piet de Boer', null],
    ['@zoe zoekt plek', null, 'Zoë Ünal', null],
    ['@boer belt', null, 'Piet de Boer', null],
    ['@Bas belt', null, null, null],
    ['@Bas Roele belt', null, 'Bas Roele', null],
    ['@Onbekend belt', null, null, null],
    ['@piet en @hanna', null, 'Piet de Boer', null],
    ['mail naar info@school', null, null, null],
    ['@', null, null, null],
    // when
    ['bel morgen', null, null, '2026-11-24'],
    ['bel uiterlijk vrijdag', null, null, '2026-11-27'],
    ['bel op aanstaande vrijdag', null, null, '2026-11-27'],
    ['bel over een week', null, null, '2026-11-30'],
    ['bel volgende week', null, null, '2026-11-30'],
    ['bel volgende week vrijdag', null, null, '2026-12-04'],
    ['bel op 12-3', null, null, '2027-03-12'],
    ['bel op 12 maart', null, null, '2027-03-12'],
    ['bel vrijdag 4 december', null, null, '2026-12-04'],
    ['bel vrijdag 4 december 2026 om half 3', null, null, '2026-12-04'],
    ['bel 12-03-2027 of 13-3', null, null, '2027-03-12'],
    // words that only look like a day
    ['zo snel mogelijk', null, null, null],
    ['nu rust, dan school', null, null, null],
    ['om 9.05 uur', null, null, null],
    ['groep 7-8 kijkt mee', null, null, null],
    ['van 10-12 uur op school', null, null, null],
    ['elke maandag naar school', null, null, null],
    ['belde gisteren al', null, null, null],
    ['2 weken geleden gebeld', null, null, null],
    ['op 31-2 kan niet', null, null, null],
    ['in mei weer kijken', null, null, null],
    ['tel 0612345678 of 141226', null, null, null],
  ])('reads child, who and when: %j', (regel, ...found) => {
    expect(read(regel)).toEqual(found)
  })

  it.each<readonly [string, string | null]>([
    ['@Hanna belt vrijdag', 'kind-b'],
    ['@Bas belt', 'kind-b'],
    ['#214 @Hanna belt vrijdag', 'kind-a'],
    ['#999 @Hanna belt vrijdag', null],
    ['#400 @Hanna belt vrijdag', null],
  ])('with a child on the screen is of that child, unless it has a number: %j', (regel, dossier) => {
    const hier = { dossier: 'kind-b', rugnummer: 305 }
    expect(parseSnelregel(regel, { ...omgeving, hier }).dossier).toBe(dossier)
  })

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
})
