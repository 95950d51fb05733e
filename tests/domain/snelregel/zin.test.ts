import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseSnelregel } from '../../../src/domain/snelregel/parseSnelregel.ts'
import { watOf, zinOf } from '../../../src/domain/snelregel/zin.ts'
import { omgeving, woord } from '../../support/snelregelStand.ts'

const read = (regel: string) => {
  const { stukken, dossier, wie, wanneer } = parseSnelregel(regel, omgeving)
  return [zinOf(regel, stukken), watOf(stukken), dossier, wie?.naam.reveal() ?? null, wanneer]
}

describe('the sentence of a quick line', () => {
  it.each<readonly [string, string, string, string | null, string | null, string | null]>([
    // the sentence stays whole; what is to be done is read beside who and when
    [
      '@piet belt Noor en moeder vrijdag',
      'piet belt Noor en moeder vrijdag',
      'belt Noor en moeder',
      null,
      'Piet de Boer',
      '2026-11-27',
    ],
    [
      '#214 @Hanna regelt vervoer vrijdag',
      'Hanna regelt vervoer vrijdag',
      'regelt vervoer',
      'kind-a',
      'Hanna Vonk',
      '2026-11-27',
    ],
    [
      '@Hanna vrijdag mentor bellen #214',
      'Hanna vrijdag mentor bellen',
      'mentor bellen',
      'kind-a',
      'Hanna Vonk',
      '2026-11-27',
    ],
    [
      'mentor belt met @Hanna vrijdag over het rooster',
      'mentor belt met Hanna vrijdag over het rooster',
      'mentor belt met Hanna vrijdag over het rooster',
      null,
      'Hanna Vonk',
      '2026-11-27',
    ],
    [
      '@Hanna en moeder bellen vrijdag',
      'Hanna en moeder bellen vrijdag',
      'Hanna en moeder bellen',
      null,
      'Hanna Vonk',
      '2026-11-27',
    ],
    [
      'Mentor belt @piet vrijdag',
      'Mentor belt piet vrijdag',
      'Mentor belt piet',
      null,
      'Piet de Boer',
      '2026-11-27',
    ],
    [
      'vrijdag belt @piet de ouders',
      'vrijdag belt piet de ouders',
      'vrijdag belt piet de ouders',
      null,
      'Piet de Boer',
      '2026-11-27',
    ],
    [
      '#214 vrijdag mentor bellen',
      'vrijdag mentor bellen',
      'vrijdag mentor bellen',
      'kind-a',
      null,
      '2026-11-27',
    ],
    [
      '@piet rust tot vrijdag',
      'piet rust tot vrijdag',
      'rust tot vrijdag',
      null,
      'Piet de Boer',
      '2026-11-27',
    ],
    [
      '@piet belt komende vrijdag',
      'piet belt komende vrijdag',
      'belt komende vrijdag',
      null,
      'Piet de Boer',
      '2026-11-27',
    ],
    [
      '@piet belt vrijdag of maandag',
      'piet belt vrijdag of maandag',
      'belt vrijdag of maandag',
      null,
      'Piet de Boer',
      '2026-11-27',
    ],
    ['@piet belt (vrijdag)', 'piet belt (vrijdag)', 'belt (vrijdag)', null, 'Piet de Boer', '2026-11-27'],
    ['bel over 2 weken terug', 'bel over 2 weken terug', 'bel over 2 weken terug', null, null, '2026-12-07'],
    [
      'rooster voor #214 vrijdag',
      'rooster voor #214 vrijdag',
      'rooster voor #214',
      'kind-a',
      null,
      '2026-11-27',
    ],
    [
      'Rooster voor #305, graag',
      'Rooster voor #305, graag',
      'Rooster voor #305, graag',
      'kind-b',
      null,
      null,
    ],
    ['@Han: rooster', 'Han: rooster', 'rooster', null, 'Hanna Vonk', null],
    ['bel overmorgen.', 'bel overmorgen.', 'bel.', null, null, '2026-11-25'],
    ['mentor bellen, #214', 'mentor bellen', 'mentor bellen', 'kind-a', null, null],
    // no more than who, when and of which child: there is nothing to do yet
    ['#214 @Hanna vrijdag', 'Hanna vrijdag', '', 'kind-a', 'Hanna Vonk', '2026-11-27'],
    ['#214', '#214', '', 'kind-a', null, null],
    ['', '', '', null, null, null],
    ['   ', '', '', null, null, null],
  ])('%j', (regel, tekst, wat, dossier, naam, wanneer) => {
    expect(read(regel)).toEqual([tekst, wat, dossier, naam, wanneer])
  })

  it('no word is dropped: the sentence has them all but numbers, what is to be done all that were not understood', () => {
    const wordsIn = (some: readonly { readonly bron: string }[]) =>
      some.flatMap(({ bron }) => bron.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [])
    fc.assert(
      fc.property(fc.array(woord), (words) => {
        const { tekst, wat, stukken } = parseSnelregel(words.join(' '), omgeving)
        for (const deel of wordsIn(stukken.filter(({ soort }) => soort !== 'kind')))
          expect(tekst).toContain(deel)
        for (const deel of wordsIn(stukken.filter(({ soort }) => soort === 'tekst')))
          expect(wat).toContain(deel)
      }),
      { numRuns: 500 },
    )
  })
})
