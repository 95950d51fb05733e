import { describe, expect, it } from 'vitest'
import {
  type Chunk,
  chunkSize,
  isIndexRow,
  openChunks,
  planIndex,
  sealChunk,
} from '../../src/data/indexChunks.ts'
import { emptyStand, merge } from '../../src/data/merge.ts'
import { createSummaries, summaryVersions } from '../../src/data/summaries.ts'
import type { StreamId } from '../../src/domain/handeling/handeling.ts'
import { createOefenVault } from '../../src/vault/createVault.ts'
import { anEntry } from '../support/entryBuilders.ts'

const streams = (count: number, from = 0): StreamId[] =>
  Array.from({ length: count }, (_, at): StreamId => `dossier-${from + at}`)

const chunk = (name: string, held: readonly StreamId[], upto = 5): Chunk => ({
  name,
  kind: 'dossier',
  upto,
  stamp: '',
  rows: held.map((stream) => [stream, null]),
})

const plan = (
  stored: readonly Chunk[],
  known: readonly StreamId[],
  changed: readonly StreamId[] = [],
  broken: readonly string[] = [],
) => planIndex(stored, broken, new Set(known), new Set(changed))

describe('what is written of the index', () => {
  it('is every stream once, in chunks of a hundred', () => {
    const { write, remove } = plan([], streams(250))
    expect(write.map((one) => one.streams.length)).toEqual([chunkSize, chunkSize, 50])
    expect(new Set(write.map(({ name }) => name)).size).toBe(3)
    expect(remove).toEqual([])
  })

  it('is only the chunk in which something changed', () => {
    const stored = [chunk('dossier-0000', streams(100)), chunk('dossier-0001', streams(30, 100))]
    expect(plan(stored, streams(130)).write).toEqual([])
    expect(plan(stored, streams(130), ['dossier-7']).write.map(({ name }) => name)).toEqual(['dossier-0000'])
  })

  it('puts a new stream in the chunk that has room', () => {
    const stored = [chunk('dossier-0000', streams(100)), chunk('dossier-0001', streams(30, 100))]
    const [only, more] = plan(stored, streams(131)).write
    expect([only?.name, only?.streams.length, more]).toEqual(['dossier-0001', 31, undefined])
  })

  it('leaves out what is no longer there, and removes a chunk that is empty or broken', () => {
    const stored = [chunk('dossier-0000', streams(3)), chunk('dossier-0001', streams(2, 3))]
    const { write, remove } = plan(stored, ['dossier-0', 'dossier-2'], [], ['dossier-0009'])
    expect(write).toEqual([{ name: 'dossier-0000', kind: 'dossier', streams: ['dossier-0', 'dossier-2'] }])
    expect([...remove].sort()).toEqual(['dossier-0001', 'dossier-0009'])
  })

  it('has a stream that stood in two chunks in one, the one that covers most', () => {
    const stored = [chunk('dossier-0000', streams(2), 5), chunk('dossier-0001', streams(2), 9)]
    const { write, remove } = plan(stored, streams(2))
    expect([write, remove]).toEqual([[], ['dossier-0000']])
  })

  it('keeps dossiers and overleggen apart', () => {
    const { write } = plan([], ['dossier-0', 'overleg-0', 'team'])
    expect(write.map(({ kind, streams: held }) => [kind, held])).toEqual([
      ['dossier', ['dossier-0']],
      ['overleg', ['overleg-0']],
    ])
  })
})

describe('a chunk', () => {
  const aChunk = async () => {
    const { vault } = await createOefenVault()
    const summaries = createSummaries()
    summaries.update(
      'dossier-0',
      merge(emptyStand, [anEntry({ at: 1, o: [['kind', 'kind', 'school', 'De Brug', []]] })]),
    )
    const head = { name: 'dossier-0000', kind: 'dossier', upto: 7, stamp: 'laatste' } as const
    return { vault, row: await sealChunk(vault, summaries, { ...head, streams: ['dossier-0'] }) }
  }

  it('gives back its summaries, its place in the log and the last stamp', async () => {
    const { vault, row } = await aChunk()
    const { chunks, bad } = await openChunks(vault, [row])
    expect(bad).toEqual([])
    expect(chunks[0]).toMatchObject({ upto: 7, stamp: 'laatste', kind: 'dossier' })
    const summaries = createSummaries()
    for (const [stream, packed] of chunks[0]?.rows ?? []) expect(summaries.unpack(stream, packed)).toBe(true)
    expect(summaries.dossiers()[0]?.school).toBe('De Brug')
  })

  it('that bears another name, place or version is not believed', async () => {
    const { vault, row } = await aChunk()
    const lies = [
      { ...row, chunk: 'dossier-0001' },
      { ...row, upto: 8 },
      { ...row, chunk: 'overleg-0000', summaryVersion: summaryVersions.overleg },
    ]
    const { chunks, bad } = await openChunks(vault, lies)
    expect([chunks, bad.length]).toEqual([[], 3])
    const older = await openChunks(vault, [{ ...row, summaryVersion: 0 }])
    expect(older).toEqual({ chunks: [], bad: [] })
  })

  it('has four columns and no other', async () => {
    const { row } = await aChunk()
    expect(isIndexRow(row)).toBe(true)
    expect(isIndexRow({ ...row, naam: 'Sem' } as never)).toBe(false)
    expect(isIndexRow({ ...row, upto: -1 })).toBe(false)
  })
})
