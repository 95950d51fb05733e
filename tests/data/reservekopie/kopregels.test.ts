import { describe, expect, it } from 'vitest'
import type { Entry } from '../../../src/data/Entry.ts'
import { emptyStand, merge, toRecords } from '../../../src/data/merge.ts'
import { entriesOfHeads } from '../../../src/data/reservekopie/kopregels.ts'
import { aStream, anEntry, stampAt } from '../../support/entryBuilders.ts'

const school = (at: number, waarde: string, seen: readonly number[] = []): Entry =>
  anEntry({ at, o: [['kind', 'kind', 'school', waarde, seen.map((one) => stampAt(one))]] })

const naam = anEntry({ at: 1, o: [['kind', 'kind', 'roepnaam', 'Vera', []]] })
const all = [naam, school(2, 'De Brug'), school(3, 'De Wilg', [2]), school(4, 'De Eik', [3])]
const stand = merge(emptyStand, all)

describe('the standing versions as entries', () => {
  it('give, with what is still known, all that stands there, whichever entries are lost', () => {
    for (let lost = 0; lost < 2 ** all.length; lost += 1) {
      const known = all.filter((_, at) => (lost & (2 ** at)) === 0)
      const made = entriesOfHeads(aStream, stand, merge(emptyStand, known))
      expect(toRecords(merge(emptyStand, [...known, ...made]))).toEqual(toRecords(stand))
    }
  })

  it('change nothing beside the real ones, and are none when nothing is lost', () => {
    const made = entriesOfHeads(aStream, stand, emptyStand)
    expect(made.length).toBeGreaterThan(0)
    expect(toRecords(merge(stand, made))).toEqual(toRecords(stand))
    expect(entriesOfHeads(aStream, stand, stand)).toEqual([])
  })

  it('keep two versions two', () => {
    const forked = merge(emptyStand, [school(2, 'De Brug'), school(3, 'De Wilg')])
    const made = entriesOfHeads(aStream, forked, emptyStand)
    expect(toRecords(merge(emptyStand, made))).toEqual(toRecords(forked))
  })
})
