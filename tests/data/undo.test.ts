import { describe, expect, it } from 'vitest'
import type { Entry } from '../../src/data/Entry.ts'
import { emptyStand, merge, toRecords } from '../../src/data/merge.ts'
import { planUndo } from '../../src/data/undo.ts'
import type { Handeling } from '../../src/domain/handeling/handeling.ts'
import { isGone } from '../../src/domain/handeling/records.ts'
import { aStream, anEntry, stampAt } from '../support/entryBuilders.ts'
import { valueOf } from '../support/valueOf.ts'

const source = (entries: readonly Entry[]) => ({
  stream: aStream,
  records: toRecords(merge(emptyStand, entries)),
  entries,
})

/** The act as an entry of the log, as the register would append it. */
const asEntry = (handeling: Handeling | null, at: number): Entry =>
  anEntry({
    at,
    handeling: handeling?.id ?? '',
    soort: handeling?.soort ?? '',
    o: (handeling?.delen[0]?.wijzigingen ?? []).map((w) => [w.tabel, w.id, w.veld, w.waarde, w.vervangt]),
  })

const made = anEntry({ at: 1, handeling: 'maak', o: [['kind', 'kind', 'school', 'De Brug', []]] })
const changed = anEntry({
  at: 2,
  handeling: 'wijzig',
  o: [['kind', 'kind', 'school', 'De Sluis', [stampAt(1)]]],
})

describe('undo', () => {
  it('puts back what stood there and names the version it takes away', () => {
    const plan = planUndo('wijzig', [source([made, changed])])
    expect(plan.geweigerd).toEqual([])
    expect(plan.handeling?.delen[0]?.wijzigingen).toEqual([
      { tabel: 'kind', id: 'kind', veld: 'school', waarde: 'De Brug', vervangt: [changed.stamp] },
    ])
  })

  it('leaves a field alone that someone changed since, and says which', () => {
    const since = anEntry({ at: 3, o: [['kind', 'kind', 'school', 'De Kade', [stampAt(2)]]] })
    expect(planUndo('wijzig', [source([made, changed, since])])).toEqual({
      handeling: null,
      geweigerd: ['kind/kind/school'],
    })
  })

  it('of undo brings the change back', () => {
    const undone = asEntry(planUndo('wijzig', [source([made, changed])]).handeling, 3)
    const redone = asEntry(planUndo(undone.handeling, [source([made, changed, undone])]).handeling, 4)
    const records = toRecords(merge(emptyStand, [made, changed, undone, redone]))
    expect(valueOf(records, 'kind', 'kind', 'school')).toBe('De Sluis')
  })

  it('of making a record removes it, and undoing that shows it again', () => {
    const actie = anEntry({
      at: 3,
      handeling: 'actie',
      o: [
        ['actie', 'a1', 'wat', 'Bellen met thuis', []],
        ['actie', 'a1', 'wanneer', '2026-12-01', []],
      ],
    })
    const undone = asEntry(planUndo('actie', [source([made, actie])]).handeling, 4)
    expect(undone.o).toEqual([['actie', 'a1', 'weg', { gezien: [actie.stamp, actie.stamp] }, []]])
    const gone = toRecords(merge(emptyStand, [made, actie, undone]))
    expect(isGone(gone['actie']?.['a1'] ?? {})).toBe(true)
    const redone = asEntry(planUndo(undone.handeling, [source([made, actie, undone])]).handeling, 5)
    const back = toRecords(merge(emptyStand, [made, actie, undone, redone]))
    expect(isGone(back['actie']?.['a1'] ?? {})).toBe(false)
    expect(valueOf(back, 'actie', 'a1', 'wat')).toBe('Bellen met thuis')
  })

  it('does not remove a record in which someone else wrote since', () => {
    const since = anEntry({ at: 3, o: [['kind', 'kind', 'woongemeente', 'Zandmeer', []]] })
    const plan = planUndo('maak', [source([made, since])])
    expect(plan).toEqual({ handeling: null, geweigerd: ['kind/kind/school'] })
  })

  it('takes what it began away whole or not at all: half a child is no child', () => {
    const child = anEntry({
      at: 1,
      handeling: 'maak',
      o: [
        ['kind', 'kind', 'school', 'De Brug', []],
        ['rugnummer', 'r1', 'nummer', 147, []],
        ['situatie', 's1', 'stap', 'thuis', []],
      ],
    })
    const since = anEntry({ at: 2, o: [['kind', 'kind', 'school', 'De Kade', [stampAt(1)]]] })
    expect(planUndo('maak', [source([child, since])])).toEqual({
      handeling: null,
      geweigerd: ['kind/kind/school'],
    })
    const doel = anEntry({ at: 2, handeling: 'doel', o: [['doel', 'd1', 'inhoud', 'Twee dagen', []]] })
    expect(planUndo('maak', [source([child, doel])])).toEqual({
      handeling: null,
      geweigerd: ['doel/d1/inhoud'],
    })
    const undone = asEntry(planUndo('doel', [source([child, doel])]).handeling, 3)
    expect(planUndo('maak', [source([child, doel, undone])]).handeling).not.toBeNull()
  })

  it('does what it can in one stream when another was changed since', () => {
    const other = 'dossier-ander' as const
    const there = [
      anEntry({
        at: 2,
        handeling: 'wijzig',
        stream: other,
        o: [['kind', 'kind', 'volgende', '2026-12-01', []]],
      }),
      anEntry({ at: 3, stream: other, o: [['kind', 'kind', 'volgende', '2026-12-08', [stampAt(2)]]] }),
    ]
    const plan = planUndo('wijzig', [
      source([made, changed]),
      { stream: other, records: toRecords(merge(emptyStand, there)), entries: there },
    ])
    expect(plan.handeling?.delen.map(({ stream }) => stream)).toEqual([aStream])
    expect(plan.geweigerd).toEqual(['kind/kind/volgende'])
  })

  it('is refused for a field of which the earlier entry cannot be read', () => {
    expect(planUndo('wijzig', [source([changed])]).geweigerd).toEqual(['kind/kind/school'])
  })

  it('does not count as discussed in the overleg of what it takes back', () => {
    const inOverleg = anEntry({ at: 2, handeling: 'wijzig', overleg: 'o1', o: changed.o })
    expect(planUndo('wijzig', [source([made, inOverleg])]).handeling?.overleg).toBeUndefined()
  })
})
