import { describe, expect, it } from 'vitest'
import { emptyStand, merge, toRecords } from '../../../src/data/merge.ts'
import { newHandeling, removeRecord, type Wijziging } from '../../../src/domain/handeling/handeling.ts'
import type { Records } from '../../../src/domain/handeling/records.ts'
import {
  findTweeVersies,
  keepsRecord,
  settleVersies,
  type TweeVersies,
} from '../../../src/domain/handeling/tweeVersies.ts'
import { ctx, entryOf } from '../../support/dossierStand.ts'
import { reden, value } from '../../support/overlegStand.ts'
import type { Json } from '../../../src/lib/json.ts'

const stream = 'overleg-a'
const entry = (at: number, change: Wijziging, device?: string) =>
  entryOf(newHandeling('proef', [{ stream, wijzigingen: [change] }]), at, device)
const recordsOf = (entries: readonly ReturnType<typeof entry>[]): Records =>
  toRecords(merge(emptyStand, entries))
const tekst = (waarde: Json, vervangt: readonly string[] = []): Wijziging => ({
  tabel: 'kaart',
  id: 'k',
  veld: 'tekst',
  waarde,
  vervangt,
})
const only = (records: Records): TweeVersies => {
  const [one, ...more] = findTweeVersies(records)
  if (one === undefined || more.length > 0) throw new Error('one conflict was expected')
  return one
}

describe('two versions outside a dossier', () => {
  const both = [entry(1, tekst('Rust')), entry(2, tekst('Ritme'), 'telefoon')]

  it('both stand, and a person settles it in the stream where it is', () => {
    const records = recordsOf(both)
    const conflict = only(records)
    expect(conflict.koppen.map((kop) => kop.waarde)).toEqual(['Ritme', 'Rust'])
    const act = value(settleVersies({ stream, records }, conflict, 'Rust', ctx))
    expect(act.delen.map((deel) => deel.stream)).toEqual([stream])
    const after = recordsOf([...both, entryOf(act, 3)])
    expect(findTweeVersies(after)).toEqual([])
    expect(after['kaart']?.['k']?.['tekst']?.waarde).toBe('Rust')
    expect(reden(settleVersies({ stream, records: after }, conflict, 'Ritme', ctx))).toBe('al-opgelost')
  })

  it.each([
    ['removed', false, false],
    ['kept', true, true],
  ])('removed here and changed there can be settled as %s', (_, keep, stands) => {
    const first = entry(1, tekst('Rust'))
    const start = recordsOf([first])
    const seen = start['kaart']?.['k']?.['tekst']?.koppen.map((kop) => kop.stamp) ?? []
    const entries = [
      first,
      entry(2, removeRecord(start, 'kaart', 'k')),
      entry(3, tekst('Ritme', seen), 'telefoon'),
    ]
    const records = recordsOf(entries)
    const conflict = only(records)
    const chosen = conflict.koppen.find((kop) => keepsRecord(records, conflict, kop) === keep)
    if (chosen === undefined) throw new Error('both versions stand')
    const act = settleVersies({ stream, records }, conflict, keep ? null : chosen.waarde, ctx)
    const after = recordsOf([...entries, entryOf(value(act), 4)])
    expect(findTweeVersies(after)).toEqual([])
    expect(after['kaart']?.['k']?.['weg']?.waarde === null).toBe(stands)
  })
})
