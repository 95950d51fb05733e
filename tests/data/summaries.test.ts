import { describe, expect, it } from 'vitest'
import { emptyStand, merge, type Stand } from '../../src/data/merge.ts'
import { createSummaries, kindOf } from '../../src/data/summaries.ts'
import { anEntry, stampAt } from '../support/entryBuilders.ts'

const kind = (school: string): Stand =>
  merge(emptyStand, [anEntry({ at: 1, o: [['kind', 'kind', 'school', school, []]] })])

describe('the summaries', () => {
  it('keep the identity of the list until one of them changes', () => {
    const summaries = createSummaries()
    summaries.update('dossier-a', kind('De Brug'))
    const before = summaries.dossiers()
    expect(summaries.dossiers()).toBe(before)
    summaries.update('overleg-o', emptyStand)
    expect(summaries.dossiers()).toBe(before)
    summaries.update('dossier-a', kind('De Sluis'))
    expect(summaries.dossiers()).not.toBe(before)
    expect(summaries.dossiers().map(({ school }) => school)).toEqual(['De Sluis'])
  })

  it('know a child whose making was undone, and do not show it', () => {
    const summaries = createSummaries()
    const gone = merge(kind('De Brug'), [anEntry({ at: 2, o: [['kind', 'kind', 'weg', true, []]] })])
    summaries.update('dossier-a', gone)
    expect([summaries.dossiers(), summaries.has('dossier-a'), summaries.pack('dossier-a')]).toEqual([
      [],
      true,
      [],
    ])
    const back = merge(gone, [anEntry({ at: 3, o: [['kind', 'kind', 'weg', null, [stampAt(2)]]] })])
    summaries.update('dossier-a', back)
    expect(summaries.dossiers()).toHaveLength(1)
  })

  it('keep the rugnummers of a child whose making was undone, retired ones too', () => {
    const numbered = merge(kind('De Brug'), [
      anEntry({ at: 2, o: [['rugnummer', 'r', 'nummer', 214, []]] }),
      anEntry({ at: 3, o: [['rugnummer', 's', 'nummer', 305, []]] }),
    ])
    const gone = merge(numbered, [
      anEntry({
        at: 4,
        o: [
          ['kind', 'kind', 'weg', true, []],
          ['rugnummer', 's', 'weg', true, []],
        ],
      }),
    ])
    const [one, two] = [createSummaries(), createSummaries()]
    one.update('dossier-a', gone)
    expect(two.unpack('dossier-a', one.pack('dossier-a'))).toBe(true)
    for (const summaries of [one, two]) {
      expect(summaries.dossiers()).toEqual([])
      expect(summaries.verdwenenRugnummers()).toEqual([214, 305])
    }
    two.update('dossier-a', numbered)
    expect(two.verdwenenRugnummers()).toEqual([])
    one.remove('dossier-a')
    expect(one.verdwenenRugnummers()).toEqual([])
  })

  it('take back what they packed, and refuse what they did not', () => {
    const [one, two] = [createSummaries(), createSummaries()]
    one.update('dossier-a', kind('De Brug'))
    expect(two.unpack('dossier-a', one.pack('dossier-a'))).toBe(true)
    expect(two.dossiers()).toEqual(one.dossiers())
    expect(two.unpack('dossier-b', { school: 'x' })).toBe(false)
    expect(two.has('dossier-b')).toBe(false)
  })

  it('of very many changes at once are all there, as they are now, in the order in which they became known', () => {
    const summaries = createSummaries()
    for (let at = 0; at < 250; at += 1) summaries.update(`dossier-${at}`, kind('De Brug'))
    summaries.update('dossier-249', kind('De Sluis'))
    summaries.remove('dossier-248')
    expect([summaries.count('dossier'), summaries.count('overleg')]).toEqual([249, 0])
    const list = summaries.dossiers()
    expect(list.map(({ id }) => id).slice(-2)).toEqual(['247', '249'])
    expect([list.length, list.at(-1)?.school]).toEqual([249, 'De Sluis'])
  })

  it('read from a chunk take the place of a stand that came before', () => {
    const [one, two] = [createSummaries(), createSummaries()]
    one.update('dossier-a', kind('De Brug'))
    two.update('dossier-a', kind('De Sluis'))
    two.unpack('dossier-a', one.pack('dossier-a'))
    expect(two.dossiers().map(({ school }) => school)).toEqual(['De Brug'])
  })

  it('bear the day of the last entry', () => {
    const summaries = createSummaries()
    const at = new Date(2026, 10, 22, 14).getTime()
    summaries.update(
      'dossier-a',
      merge(kind('De Brug'), [anEntry({ at, o: [['kind', 'kind', 'school', 'x', []]] })]),
    )
    expect(summaries.dossiers()[0]?.gewijzigdOp).toBe('2026-11-22')
  })

  it('are of dossiers and overleggen only', () => {
    expect(['dossier-a', 'overleg-b', 'team', 'blad-c'].map(kindOf)).toEqual([
      'dossier',
      'overleg',
      undefined,
      undefined,
    ])
    const summaries = createSummaries()
    summaries.update('team', emptyStand)
    expect([...summaries.streams()]).toEqual([])
    summaries.update('dossier-a', kind('x'))
    summaries.remove('dossier-a')
    expect([...summaries.streams()]).toEqual([])
  })
})
