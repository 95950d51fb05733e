import { describe, expect, it } from 'vitest'
import { emptyStand, merge, toRecords } from '../../../src/data/merge.ts'
import { changeVeld, removeRecord, WEG } from '../../../src/domain/handeling/handeling.ts'
import {
  emptyRecords,
  headsOf,
  isGone,
  livingRecords,
  type Records,
  seenNow,
  standsAlready,
  unseenByRemoval,
  veldKey,
} from '../../../src/domain/handeling/records.ts'
import type { Json } from '../../../src/lib/json.ts'
import { anEntry, stampAt } from '../../support/entryBuilders.ts'

const op = (veld: string, waarde: Json, vervangt: readonly string[] = []) =>
  ['actie', 'a', veld, waarde, vervangt] as const

const recordsOf = (...entries: Parameters<typeof anEntry>[0][]): Records =>
  toRecords(merge(emptyStand, entries.map(anEntry)))

const removal = (records: Records) => {
  const { veld, waarde, vervangt } = removeRecord(records, 'actie', 'a')
  return op(veld, waarde, vervangt)
}

describe('the merged stand', () => {
  const records = recordsOf({ at: 1, o: [op('wat', 'bellen')] })

  it('a field that was never written has no heads and no value', () => {
    expect(headsOf(emptyRecords, 'actie', 'a', 'wat')).toEqual([])
  })

  it('what a person sees is kept by field', () => {
    expect(seenNow(records, [['actie', 'a', 'wat']])).toEqual({
      [veldKey('actie', 'a', 'wat')]: [stampAt(1)],
    })
  })
})

describe('a removed record', () => {
  const before = { at: 1, o: [op('wat', 'bellen')] }
  const stood = recordsOf(before)
  const gone = { at: 5, o: [removal(stood)] }

  it('is gone, and comes back when the removal is undone', () => {
    const removed = recordsOf(before, gone)
    expect(livingRecords(removed, 'actie')).toEqual([])
    const undone = recordsOf(before, gone, { at: 9, o: [op(WEG, null, [stampAt(5)])] })
    expect(livingRecords(undone, 'actie').map(([id]) => id)).toEqual(['a'])
  })

  it('stays in sight when someone changed it later without having seen the removal', () => {
    const records = recordsOf(before, gone, {
      at: 7,
      device: 'telefoon',
      o: [op('wat', 'mailen', [stampAt(1)])],
    })
    expect(livingRecords(records, 'actie').map(([id]) => id)).toEqual(['a'])
  })

  it('stays in sight when someone changed it just before, unseen by who removed it', () => {
    const records = recordsOf(before, gone, {
      at: 3,
      device: 'telefoon',
      o: [op('wat', 'mailen', [stampAt(1)])],
    })
    const velden = records['actie']?.['a'] ?? {}
    expect(isGone(velden)).toBe(false)
    expect(unseenByRemoval(velden).map((kop) => kop.waarde)).toEqual(['mailen'])
  })

  it('is gone by the plain mark of an undone creation too, until it is changed later', () => {
    const mark = { at: 5, o: [op(WEG, true)] }
    expect(livingRecords(recordsOf(before, mark), 'actie')).toEqual([])
    const later = { at: 8, o: [op('wat', 'mailen', [stampAt(1)])] }
    expect(livingRecords(recordsOf(before, mark, later), 'actie')).toHaveLength(1)
  })

  it('removed by two people at once is gone', () => {
    const second = { at: 6, device: 'telefoon', o: [removal(stood)] }
    expect(livingRecords(recordsOf(before, gone, second), 'actie')).toEqual([])
  })
})

describe('changing a field', () => {
  const records = recordsOf({ at: 1, o: [op('wat', 'bellen')] })

  it('names what stands now, or what the person saw when they began', () => {
    expect(changeVeld(records, 'actie', 'a', 'wat', 'mailen').vervangt).toEqual([stampAt(1)])
    const gezien = { [veldKey('actie', 'a', 'wat')]: ['eerder'] }
    expect(changeVeld(records, 'actie', 'a', 'wat', 'mailen', gezien).vervangt).toEqual(['eerder'])
  })
})

describe('what stands already', () => {
  const field = (...overleggen: readonly (string | undefined)[]) =>
    recordsOf(
      ...overleggen.map((overleg, i) => ({
        at: i + 1,
        o: [op('wat', 'Bellen')],
        ...(overleg === undefined ? {} : { overleg }),
      })),
    )['actie']?.['a']?.['wat']

  it.each([
    ['nothing', field(), undefined, false],
    ['one version', field(undefined), undefined, true],
    ['one version of another overleg', field('o1'), 'o2', false],
    ['one version of this overleg', field('o1'), 'o1', true],
    ['two versions', field('o1', 'o1'), 'o1', false],
  ])('%s', (_, stood, overleg, expected) => {
    expect(standsAlready(stood, overleg)).toBe(expected)
  })
})
