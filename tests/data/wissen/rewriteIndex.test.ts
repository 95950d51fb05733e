import { describe, expect, it } from 'vitest'
import { openChunks, sealChunk } from '../../../src/data/indexChunks.ts'
import { emptyStand, merge } from '../../../src/data/merge.ts'
import { createSummaries } from '../../../src/data/summaries.ts'
import { rewriteIndex } from '../../../src/data/wissen/rewriteIndex.ts'
import type { StreamId } from '../../../src/domain/handeling/handeling.ts'
import { createOefenVault } from '../../../src/vault/createVault.ts'
import { anEntry, stampAt } from '../../support/entryBuilders.ts'

const standOf = (stream: StreamId, school: string) =>
  merge(emptyStand, [anEntry({ at: 1, stream, o: [['kind', 'kind', 'school', school, []]] })])

async function aList() {
  const { vault } = await createOefenVault()
  const summaries = createSummaries()
  const streams: readonly StreamId[] = ['dossier-a', 'dossier-b', 'dossier-c']
  for (const stream of streams) summaries.update(stream, standOf(stream, `School ${stream}`))
  const chunk = (name: string, some: readonly StreamId[]) =>
    sealChunk(vault, summaries, { name, kind: 'dossier', upto: 7, stamp: stampAt(1), streams: some })
  const rows = [
    await chunk('dossier-0000', ['dossier-a', 'dossier-b']),
    await chunk('dossier-0001', ['dossier-c']),
  ]
  return { vault, rows }
}

describe('the chunks of the list', () => {
  it('are written again without a stream, with the place in the log they had', async () => {
    const { vault, rows } = await aList()
    const change = await rewriteIndex(vault, rows, 'dossier-a', null)
    expect(change.remove).toEqual([])
    const { chunks } = await openChunks(vault, change.put)
    expect(
      chunks.map(({ name, upto, rows: known }) => [name, upto, known.map(([stream]) => stream)]),
    ).toEqual([['dossier-0000', 7, ['dossier-b']]])
  })

  it('are written again with what a stream has become', async () => {
    const { vault, rows } = await aList()
    const change = await rewriteIndex(vault, rows, 'dossier-a', standOf('dossier-a', 'De Nieuwe'))
    expect(JSON.stringify((await openChunks(vault, change.put)).chunks)).toContain('De Nieuwe')
    expect(JSON.stringify((await openChunks(vault, change.put)).chunks)).not.toContain('School dossier-a')
  })

  it('go when nothing is left in them, do not open, or are of another version', async () => {
    const { vault, rows } = await aList()
    const [first, second] = rows
    if (first === undefined || second === undefined) throw new Error('two chunks')
    const strange = [
      { ...first, chunk: 'dossier-0002' },
      { ...first, chunk: 'dossier-0003', summaryVersion: 1 },
    ]
    const change = await rewriteIndex(vault, [first, second, ...strange], 'dossier-c', null)
    expect(change).toEqual({ put: [], remove: ['dossier-0002', 'dossier-0003', 'dossier-0001'] })
  })
})
