import { describe, expect, it } from 'vitest'
import { createMaat } from '../../../src/data/reservekopie/maat.ts'
import { anEntry, stampAt } from '../../support/entryBuilders.ts'

const school = (at: number, seen: readonly string[], veld = 'school') =>
  anEntry({ at, o: [['kind', 'kind', veld, 'De Brug', seen]] })

describe('the measure of a stream in a reservekopie', () => {
  it('has room for years of changes that each knew the one before', () => {
    const maat = createMaat()
    const taken = Array.from({ length: 20_000 }, (_, at) =>
      maat.takes(school(at + 1, at === 0 ? [] : [stampAt(at)]), 300),
    )
    expect(taken.every(Boolean)).toBe(true)
  })

  it('ends at 200 versions of one field of which none knew the other, in whatever order they are named', () => {
    const maat = createMaat()
    for (let at = 1; at <= 200; at += 1) expect(maat.takes(school(at, []), 300)).toBe(true)
    expect(maat.takes(school(201, [], 'naam'), 300)).toBe(true)
    expect(maat.takes(school(301, [stampAt(1), stampAt(300)]), 300)).toBe(true)
    expect(maat.takes(school(300, []), 300)).toBe(true)
    // What it names is later than itself: that is not believed.
    expect(maat.takes(school(299, [stampAt(400)]), 300)).toBe(false)
  })

  it('ends at more text than a stream can have', () => {
    const maat = createMaat()
    const size = 40 * 1024 * 1024
    expect(maat.takes(school(1, []), size)).toBe(true)
    expect(maat.takes(school(2, [stampAt(1)]), size)).toBe(false)
  })
})
