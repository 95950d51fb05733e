import { describe, expect, it } from 'vitest'
import {
  goesWith,
  kindOfWijziging,
  sporenOf,
  sporenOfGone,
  streamsNamedIn,
} from '../../../src/data/wissen/kindSporen.ts'
import { emptyStand, merge, toRecords } from '../../../src/data/merge.ts'
import { anEntry } from '../../support/entryBuilders.ts'

const gezin = { om: '', wie: 'mevrouw Demir', tolk: false, taal: '' }
const placed = (dossier: string) => ({ als: 'actie', op: '2026-11-22', dossier })

const entry = anEntry({
  at: 1_000,
  stream: 'overleg-o1',
  o: [
    ['agenda', 'sem', 'gezin', gezin, []],
    ['agenda', 'lot', 'volgorde', 1, []],
    ['snelregel', 'r1', 'inhoud', { tekst: 'Moeder belt', wie: null, wanneer: null }, []],
    ['snelregel', 'r1', 'geplaatst', placed('sem'), []],
    ['snelregel', 'r2', 'dossier', 'sem', []],
  ],
})

describe('what an overleg says of a child', () => {
  it('is its family on the agenda and the lines that got their place with it', () => {
    const records = toRecords(merge(emptyStand, [entry]))
    expect(sporenOf(records, 'sem')).toEqual({
      plekken: [
        { tabel: 'agenda', id: 'sem', veld: 'gezin' },
        { tabel: 'snelregel', id: 'r1', veld: 'inhoud' },
      ],
      regels: ['r1', 'r2'],
    })
    expect(sporenOf(records, 'lot')).toEqual({ plekken: [], regels: [] })
  })

  it.each([
    ['a family', ['agenda', 'sem', 'gezin', gezin], 'sem'],
    ['a line that got its place', ['snelregel', 'r1', 'geplaatst', placed('sem')], 'sem'],
    [
      'a line that was put away',
      ['snelregel', 'r1', 'geplaatst', { als: 'weg', op: '2026-11-22' }],
      undefined,
    ],
    ['the order of the agenda', ['agenda', 'sem', 'volgorde', 1], undefined],
  ] as const)('is known by the change that says it: %s', (_, [tabel, id, veld, waarde], kind) => {
    expect(kindOfWijziging({ tabel, id, veld, waarde })).toBe(kind)
  })

  it('is asked for of those that are gone, and of no other stream', async () => {
    const asked: string[] = []
    const gone = async (streams: readonly string[]) => {
      asked.push(...streams)
      return await Promise.resolve(['dossier-sem'] as const)
    }
    expect(await sporenOfGone([entry], gone)).toHaveLength(2)
    expect(await sporenOfGone([{ ...entry, stream: 'dossier-lot' }], gone)).toEqual([])
    expect(asked).toEqual(['dossier-sem'])
  })

  it('is known in parts that were not written yet, with the words of a line that got its place', () => {
    const part = {
      stream: 'overleg-o1' as const,
      wijzigingen: entry.o.map(([tabel, id, veld, waarde]) => ({ tabel, id, veld, waarde, vervangt: [] })),
    }
    const own = { stream: 'dossier-sem' as const, wijzigingen: part.wijzigingen }
    expect(streamsNamedIn([part])).toEqual(['overleg-o1', 'dossier-sem'])
    const left = (stream: `dossier-${string}`) =>
      [part, own].map((een) => {
        const goes = goesWith(stream, [part, own])
        return een.wijzigingen.filter((w) => !goes(een, w)).map(({ id, veld }) => `${id}/${veld}`)
      })
    expect(left('dossier-sem')).toEqual([['lot/volgorde', 'r2/dossier'], []])
    expect(left('dossier-lot')).toEqual([part, own].map(() => entry.o.map(([, id, veld]) => `${id}/${veld}`)))
  })
})
