import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Entry, Op } from '../../src/data/Entry.ts'
import { emptyStand, merge, type Stand, toRecords } from '../../src/data/merge.ts'
import { packStand, unpackStand } from '../../src/data/standJson.ts'
import { headsOf } from '../../src/domain/handeling/records.ts'
import type { Json } from '../../src/lib/json.ts'
import { anEntry, stampAt } from '../support/entryBuilders.ts'
import { valueOf } from '../support/valueOf.ts'

const school = (waarde: Json, vervangt: readonly string[] = []): Op => [
  'kind',
  'kind',
  'school',
  waarde,
  vervangt,
]

const throughBase = (stand: Stand): Stand => {
  const back = unpackStand(JSON.parse(JSON.stringify(packStand(stand))) as Json)
  if (back === undefined) throw new Error('a base of ours must be read')
  return back
}

describe('one field', () => {
  const first = anEntry({ at: 1, o: [school('De Brug')] })
  const mine = anEntry({ at: 2, o: [school('De Sluis', [first.stamp])] })
  const yours = anEntry({ at: 3, device: 'laptop', o: [school('De Kade', [first.stamp])] })

  it('shows the newest version when each replaced the one before', () => {
    const records = toRecords(merge(emptyStand, [mine, first]))
    expect(valueOf(records, 'kind', 'kind', 'school')).toBe('De Sluis')
    expect(headsOf(records, 'kind', 'kind', 'school')).toEqual([mine.stamp])
  })

  it('keeps both versions when two people replaced the same one, the highest on top', () => {
    const records = toRecords(merge(emptyStand, [yours, first, mine]))
    expect(headsOf(records, 'kind', 'kind', 'school')).toEqual([yours.stamp, mine.stamp])
    expect(valueOf(records, 'kind', 'kind', 'school')).toBe('De Kade')
  })

  it('has one version again when a person names both', () => {
    const settled = anEntry({ at: 4, o: [school('De Kade', [yours.stamp, mine.stamp])] })
    const records = toRecords(merge(emptyStand, [settled, mine, yours, first]))
    expect(headsOf(records, 'kind', 'kind', 'school')).toEqual([settled.stamp])
  })

  it('does not come back to life when a replaced version arrives late or twice, also after a base', () => {
    let stand = throughBase(merge(emptyStand, [mine]))
    stand = throughBase(merge(stand, [first, first]))
    expect(headsOf(toRecords(stand), 'kind', 'kind', 'school')).toEqual([mine.stamp])
  })

  it('takes the higher text when two versions bear one stamp, in either order', () => {
    const low = anEntry({ at: 5, n: 1, o: [school('Aak')] })
    const high = anEntry({ at: 5, n: 2, o: [school('Bok')] })
    for (const order of [
      [low, high],
      [high, low],
    ]) {
      expect(valueOf(toRecords(merge(emptyStand, order)), 'kind', 'kind', 'school')).toBe('Bok')
    }
  })

  it('does not believe a name for a stamp that is still to come', () => {
    const odd = anEntry({ at: 6, o: [school('De Brug', [stampAt(7)])] })
    const later = anEntry({ at: 7, o: [school('De Sluis')] })
    expect(headsOf(toRecords(merge(emptyStand, [odd, later])), 'kind', 'kind', 'school')).toHaveLength(2)
  })
})

describe('the stand', () => {
  it('keeps the identity of every record that an entry does not touch', () => {
    const before = merge(emptyStand, [
      anEntry({ at: 1, o: [school('De Brug'), ['actie', 'a1', 'wat', 'Bellen', []]] }),
    ])
    const after = merge(before, [anEntry({ at: 2, o: [school('De Sluis', [stampAt(1)])] })])
    expect(toRecords(after)['actie']).toBe(toRecords(before)['actie'])
    expect(toRecords(after)['kind']).not.toBe(toRecords(before)['kind'])
  })

  it('is the same object when nothing new came', () => {
    const entry = anEntry({ at: 1, o: [school('De Brug')] })
    const stand = merge(emptyStand, [entry])
    expect(merge(stand, [entry])).toBe(stand)
  })

  it('knows per device the highest count, so that no count is used twice', () => {
    const stand = merge(emptyStand, [
      anEntry({ at: 1, n: 7, o: [] }),
      anEntry({ at: 2, n: 3, o: [] }),
      anEntry({ at: 3, n: 2, device: 'laptop', o: [] }),
    ])
    expect([...throughBase(stand).counts]).toEqual([
      ['tablet', 7],
      ['laptop', 2],
    ])
  })

  it('takes hostile names as names: nothing of the language itself changes', () => {
    const hostile = ['__proto__', 'constructor', 'toString'].map((name, at) =>
      anEntry({ at: at + 1, device: '__proto__', o: [[name, name, name, { polluted: true }, []]] }),
    )
    const stand = throughBase(merge(emptyStand, hostile))
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
    expect(Object.keys(toRecords(stand)).sort()).toEqual(['__proto__', 'constructor', 'toString'])
    expect(valueOf(toRecords(stand), '__proto__', '__proto__', '__proto__')).toEqual({ polluted: true })
    expect(toRecords(emptyStand)['__proto__']).toBeUndefined()
    expect(stand.counts.get('__proto__')).toBe(3)
  })

  it('is refused as a base when it is anything else', () => {
    for (const json of [null, [], {}, { t: {}, n: {} }, { doors: [1], acts: [], t: {}, n: {}, last: '' }]) {
      expect(unpackStand(json)).toBeUndefined()
    }
  })
})

const fields = ['school', 'woongemeente', '__proto__'] as const
const someStep = fc.record({
  replica: fc.nat(2),
  what: fc.constantFrom('write', 'write', 'deliver', 'deliver', 'base', 'again'),
  pick: fc.nat(10_000),
  value: fc.oneof(fc.nat(3), fc.constantFrom('De Brug', null), fc.constant({ b: 1, a: [2] })),
})

/** Plays a history on three replicas that see only what reached them, then lets everything reach everyone. */
function play(steps: readonly { replica: number; what: string; pick: number; value: Json }[], runs: number) {
  const all: Entry[] = []
  const stands: Stand[] = [emptyStand, emptyStand, emptyStand]
  for (const [at, { replica, what, pick, value }] of steps.entries()) {
    const stand = stands[replica] ?? emptyStand
    if (what === 'write') {
      const veld = fields[pick % fields.length] ?? 'school'
      const seen = headsOf(toRecords(stand), 'kind', 'kind', veld)
      // One in eight writes shares its stamp with another write of the device: the tie must fall the same everywhere.
      const entry = anEntry({
        at: pick % 8 === 0 ? 1_000 : 1_001 + at,
        n: at,
        device: `r${replica}`,
        o: [['kind', 'kind', veld, value, seen]],
      })
      all.push(entry)
      stands[replica] = merge(stand, [entry])
    } else if (what === 'base') {
      stands[replica] = throughBase(stand)
    } else {
      const some = all.filter((_, place) => (place * 7 + pick) % 3 === 0).reverse()
      stands[replica] = merge(stand, what === 'again' ? [...some, ...some] : some)
    }
  }
  return stands.map((stand, replica) => {
    const order = all
      .map((entry, place) => ({ entry, key: ((place + 1) * (replica * 31 + runs + 17)) % 101 }))
      .sort((a, b) => a.key - b.key)
      .map(({ entry }) => entry)
    return merge(throughBase(merge(stand, order.slice(0, order.length / 2))), [...order, ...order])
  })
}

describe('three replicas', () => {
  it('reach the same state with the same conflicts, whatever arrives when and how often', () => {
    fc.assert(
      fc.property(fc.array(someStep, { maxLength: 40 }), fc.nat(1_000), (steps, runs) => {
        const [a, b, c] = play(steps, runs).map((stand) => JSON.stringify(canonical(stand)))
        expect(a).toBe(b)
        expect(b).toBe(c)
      }),
      { numRuns: Number(import.meta.env['VITE_FUZZ_RUNS'] ?? 1_500) },
    )
  })
})

/** A stand with its keys in order: the order in which things came in must not count. */
function canonical(stand: Stand): unknown {
  const sorted = <T>(pairs: Iterable<readonly [string, T]>): (readonly [string, T])[] =>
    [...pairs].sort(([a], [b]) => (a < b ? -1 : 1))
  return [
    sorted(Object.entries(toRecords(stand))).map(([tabel, ids]) => [
      tabel,
      sorted(Object.entries(ids)).map(([id, velden]) => [id, sorted(Object.entries(velden))]),
    ]),
    sorted(stand.named).map(([key, stamps]) => [key, [...stamps].sort((a, b) => (a < b ? -1 : 1))]),
    sorted(stand.counts),
    stand.last,
  ]
}
