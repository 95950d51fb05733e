import { describe, expect, it } from 'vitest'
import type { Entry, Op } from '../../src/data/Entry.ts'
import { type Upcast, upcastEntry } from '../../src/data/upcast.ts'

const entry = (sv: number, o: readonly Op[]): Entry => ({
  v: 1,
  sv,
  handeling: 'a',
  stream: 'dossier-a',
  d: ['toestel', 3],
  stamp: '1',
  door: { naam: 'Noor', partij: 'school' },
  soort: 'kind-gewijzigd',
  o,
})

/** Two later versions, as they might come: a field that was split, and one that was renamed. */
const splitNaam: Upcast = (old) => ({
  ...old,
  o: old.o.flatMap((op): readonly Op[] => {
    const [tabel, id, veld, waarde, vervangt] = op
    if (tabel !== 'kind' || veld !== 'naam' || typeof waarde !== 'string') return [op]
    const [roepnaam = '', ...rest] = waarde.split(' ')
    return [
      [tabel, id, 'roepnaam', roepnaam, vervangt],
      [tabel, id, 'achternaam', rest.join(' '), vervangt],
    ]
  }),
})
const renameStad: Upcast = (old) => ({
  ...old,
  o: old.o.map(
    ([tabel, id, veld, ...rest]): Op => [tabel, id, veld === 'stad' ? 'woongemeente' : veld, ...rest],
  ),
})
const chain = [splitNaam, renameStad]

describe('an entry of an older version', () => {
  const old = entry(1, [
    ['kind', 'kind', 'naam', 'Sem de Wit', ['0']],
    ['kind', 'kind', 'stad', 'Zandmeer', []],
    ['kind', 'kind', 'onbekend', { nog: 'niet' }, []],
  ])

  it('is read through every step, and keeps stamp, count and fields no step knows', () => {
    expect(upcastEntry(old, chain)).toEqual({
      ...old,
      sv: 3,
      o: [
        ['kind', 'kind', 'roepnaam', 'Sem', ['0']],
        ['kind', 'kind', 'achternaam', 'de Wit', ['0']],
        ['kind', 'kind', 'woongemeente', 'Zandmeer', []],
        ['kind', 'kind', 'onbekend', { nog: 'niet' }, []],
      ],
    })
  })

  it('starts at its own version: steps it has had are not taken again', () => {
    const half = entry(2, [['kind', 'kind', 'naam', 'blijft staan', []]])
    expect(upcastEntry(half, chain)).toEqual({ ...half, sv: 3 })
  })

  it('stays the object it is when it is of this version', () => {
    const now = entry(3, [])
    expect(upcastEntry(now, chain)).toBe(now)
    expect(upcastEntry(old)).toBe(old)
  })
})
