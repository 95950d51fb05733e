import { describe, expect, it } from 'vitest'
import { createEngine } from '../../src/data/engine.ts'
import type { StreamId } from '../../src/domain/handeling/handeling.ts'
import { aDisk, aKind, aWindow, must, openDisk } from '../support/dataBuilders.ts'

const noor = { naam: 'Noor Veldman', partij: 'school' }

describe('what a register runs on', () => {
  it('starts with the list whole, the team loaded and the clock past everything on disk', async () => {
    const disk = await aDisk()
    const kind = aKind('Sem')
    const register = await aWindow(disk)
    must(await register.record(kind.handeling))
    await register.close()
    const engine = must(await createEngine(await openDisk(disk), { now: () => 0 }))
    expect(engine.summaries.dossiers()).toHaveLength(1)
    expect(engine.streams.loaded()).toEqual(['team'])
    expect(engine.clock.behind()).toBeGreaterThan(0)
    engine.stop()
    engine.news.close()
    engine.locking.close()
    engine.connection.db.close()
  })

  it('shows a change on the list in the same moment as in the dossier', async () => {
    const disk = await aDisk()
    const engine = must(await createEngine(await openDisk(disk), {}))
    const seen: [number, StreamId[]][] = []
    engine.subscribe(() => seen.push([engine.summaries.dossiers().length, [...engine.streams.loaded()]]))
    const kind = aKind('Sem')
    must(await engine.append(kind.handeling, noor, false, {}))
    engine.notify()
    expect(seen).toEqual([[1, ['team', kind.stream]]])
    engine.stop()
    engine.news.close()
    engine.locking.close()
    engine.connection.db.close()
  })
})
