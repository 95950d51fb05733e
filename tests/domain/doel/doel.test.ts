import { describe, expect, it } from 'vitest'
import { emptyStand, merge, toRecords } from '../../../src/data/merge.ts'
import { readDoelen } from '../../../src/domain/doel/doel.ts'
import type { Json } from '../../../src/lib/json.ts'
import { anEntry } from '../../support/entryBuilders.ts'

const read = (...doelen: readonly (readonly [id: string, inhoud: Json])[]) =>
  readDoelen(
    toRecords(
      merge(
        emptyStand,
        doelen.map(([id, inhoud], i) => anEntry({ at: i + 1, o: [['doel', id, 'inhoud', inhoud, []]] })),
      ),
    ),
  )

const inhoud = (tekst: string, vorige: string | null = null) => ({
  tekst,
  datum: null,
  zichtbaarAan: '',
  vorige,
})

describe('the doel among those of a dossier', () => {
  it('a dossier without one has none', () => {
    expect(readDoelen({})).toEqual({ doel: null, eerdere: [] })
  })

  it.each([
    [
      'the one that no other followed',
      [
        ['a', inhoud('eerste')],
        ['b', inhoud('tweede', 'a')],
      ],
      'tweede',
      ['eerste'],
    ],
    [
      'however the clocks ran',
      [
        ['b', inhoud('tweede', 'a')],
        ['a', inhoud('eerste')],
      ],
      'tweede',
      ['eerste'],
    ],
    [
      'of two begun at once the latest written',
      [
        ['a', inhoud('een')],
        ['b', inhoud('ander')],
      ],
      'ander',
      ['een'],
    ],
    [
      'in a circle the latest written',
      [
        ['a', inhoud('een', 'b')],
        ['b', inhoud('ander', 'a')],
      ],
      'ander',
      ['een'],
    ],
    [
      'without what is not understood',
      [
        ['a', inhoud('een')],
        ['b', { tekst: 3 }],
        ['c', null],
      ],
      'een',
      [],
    ],
  ] as const)('is %s', (_, doelen, present, earlier) => {
    const { doel, eerdere } = read(...doelen)
    expect(doel?.tekst).toBe(present)
    expect(eerdere.map((one) => one.tekst)).toEqual(earlier)
  })
})
