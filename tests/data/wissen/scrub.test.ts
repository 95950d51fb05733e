import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Entry, Op } from '../../../src/data/Entry.ts'
import { emptyStand, join, merge, toRecords } from '../../../src/data/merge.ts'
import { packStand, unpackStand } from '../../../src/data/standJson.ts'
import { erasedIn, holdsTekst, scrubEntry, scrubStand } from '../../../src/data/wissen/scrub.ts'
import { GEWIST, GEWIST_TABEL, headsOf, isGewist } from '../../../src/domain/handeling/records.ts'
import type { Json } from '../../../src/lib/json.ts'
import { anEntry, stampAt } from '../../support/entryBuilders.ts'

const plek = { tabel: 'notitie', id: 'n1', veld: 'tekst' }
const places = [
  ['notitie', 'n1', 'tekst'],
  ['notitie', 'n1', 'weg'],
  ['notitie', 'n2', 'tekst'],
  ['kind', 'kind', 'school'],
] as const

const anyJson = fc.jsonValue() as fc.Arbitrary<Json>

/** Any history over a few fields: replacing something earlier, something unseen, or nothing. */
const history = fc
  .array(
    fc.record({
      at: fc.integer({ min: 1, max: 12 }),
      place: fc.nat(places.length - 1),
      waarde: anyJson,
      replaces: fc.array(fc.integer({ min: 1, max: 12 }), { maxLength: 2 }),
    }),
    { maxLength: 12 },
  )
  .map((steps) =>
    steps.map(({ at, place, waarde, replaces }, n): Entry => {
      const [tabel, id, veld] = places[place] ?? places[0]
      const op: Op = [tabel, id, veld, waarde, replaces.map((one) => stampAt(one))]
      return anEntry({ at, n: n + 1, handeling: `h${n}`, o: [op] })
    }),
  )

const throughBase = (entries: readonly Entry[]) => {
  const back = unpackStand(JSON.parse(JSON.stringify(packStand(merge(emptyStand, entries)))) as Json)
  if (back === undefined) throw new Error('a base of ours must be read')
  return back
}

const versions = (records: ReturnType<typeof toRecords>) =>
  records['notitie']?.['n1']?.['tekst']?.koppen ?? []

describe('a text that was erased', () => {
  it('never comes back from a replica or a reservekopie, whatever it said and in whatever order it comes', () => {
    fc.assert(
      fc.property(history, fc.infiniteStream(fc.nat()), fc.nat(12), (entries, dice, cut) => {
        const scrubbed = entries.map((entry) => scrubEntry(entry, plek))
        const all = [...entries, ...scrubbed]
          .map((entry) => ({ entry, place: dice.next().value ?? 0 }))
          .sort((a, b) => a.place - b.place)
          .map(({ entry }) => entry)
        const alone = merge(emptyStand, scrubbed)
        const heads = headsOf(toRecords(alone), 'notitie', 'n1', 'tekst')
        for (const stand of [
          merge(emptyStand, all),
          merge(merge(emptyStand, all.slice(0, cut)), all.slice(cut)),
          join(throughBase(entries), alone),
          join(alone, throughBase(entries)),
          merge(throughBase(entries), scrubbed),
          merge(throughBase(scrubbed), entries),
          scrubStand(throughBase(entries), plek),
        ]) {
          expect(versions(toRecords(stand)).every(({ waarde }) => isGewist(waarde))).toBe(true)
          expect(headsOf(toRecords(stand), 'notitie', 'n1', 'tekst')).toEqual(heads)
        }
      }),
      { numRuns: 150 },
    )
  })

  it('leaves all other fields, and the mark of a removal, as they were', () => {
    fc.assert(
      fc.property(history, (entries) => {
        const before = toRecords(merge(emptyStand, entries))
        const after = toRecords(
          merge(
            emptyStand,
            entries.map((entry) => scrubEntry(entry, { ...plek, veld: null })),
          ),
        )
        for (const [tabel, id, veld] of places.slice(1)) {
          expect(after[tabel]?.[id]?.[veld]).toEqual(before[tabel]?.[id]?.[veld])
        }
      }),
    )
  })

  it('wins under its stamp from every value that JSON can say', () => {
    fc.assert(
      fc.property(anyJson, fc.boolean(), (waarde, first) => {
        const entry = anEntry({ at: 1, o: [['kind', 'kind', 'school', waarde, []]] })
        const gone = anEntry({ at: 1, o: [['kind', 'kind', 'school', GEWIST, []]] })
        const stand = merge(emptyStand, first ? [entry, gone] : [gone, entry])
        expect(toRecords(stand)['kind']?.['kind']?.['school']?.waarde).toEqual(GEWIST)
      }),
      {
        examples: [
          [{ '~~': 1 }, true],
          [{ é: 1 }, false],
        ],
      },
    )
  })

  it('is the same entry when the text was not in it', () => {
    const entry = anEntry({ at: 1, o: [['kind', 'kind', 'school', 'De Brug', []]] })
    expect(scrubEntry(entry, plek)).toBe(entry)
    const stand = merge(emptyStand, [entry])
    expect(scrubStand(stand, plek)).toBe(stand)
  })
})

describe('a text that another device erased', () => {
  const tekst = (at: number, waarde: Json): Entry =>
    anEntry({ at, o: [['notitie', 'n1', 'tekst', waarde, []]] })
  const erased = (waar: Json): Entry => anEntry({ at: 5, o: [[GEWIST_TABEL, 'x', 'plek', waar, []]] })
  const [before, after] = [tekst(4, 'eerder'), tekst(6, 'later')]

  it('is gone up to the moment it was erased; what was written later stays', () => {
    const [only] = erasedIn([before, erased(plek), after])
    if (only === undefined) throw new Error('it says what was erased')
    expect(only).toEqual({ ...plek, voor: stampAt(5) })
    expect([before, after].map((entry) => holdsTekst(entry, only))).toEqual([true, false])
    expect(holdsTekst(scrubEntry(before, only), only)).toBe(false)
    expect(scrubEntry(after, only)).toBe(after)
    const stand = scrubStand(merge(emptyStand, [before, after]), only)
    expect(versions(toRecords(stand)).map(({ waarde }) => waarde)).toEqual(['later', GEWIST])
    const later = merge(emptyStand, [after])
    expect(scrubStand(later, only)).toBe(later)
  })

  it('is not told by an act that names no place', () => {
    expect(erasedIn([erased('n1'), erased({ tabel: 'notitie', id: 1, veld: null }), before])).toEqual([])
  })
})
