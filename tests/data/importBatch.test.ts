import { afterEach, describe, expect, it } from 'vitest'
import { createProcessLocks } from '../../src/data/locks.ts'
import { newHandeling } from '../../src/domain/handeling/handeling.ts'
import { breakDisk } from '../support/brokenDisk.ts'
import { aDisk, aKind, aWindow, changeSchool, must, mustFail, rawDb } from '../support/dataBuilders.ts'
import { valueOf } from '../support/valueOf.ts'

let mend: () => void = () => undefined
afterEach(() => mend())

const manyKinderen = (count: number) => {
  const kinderen = Array.from({ length: count }, (_, at) => aKind(`Kind ${at}`, 101 + at))
  return {
    streams: kinderen.map(({ stream }) => stream),
    handeling: newHandeling(
      'kinderen-op-lijst-gezet',
      kinderen.map(({ deel }) => deel),
    ),
  }
}

describe('very many children at once', () => {
  it('are kept without a row in the log, shown in every window, and open with their history', async () => {
    const disk = await aDisk()
    const [register, other] = [await aWindow(disk), await aWindow(disk)]
    const { handeling, streams } = manyKinderen(620)
    const steps: number[] = []
    must(await register.record(handeling, { onProgress: (gedaan) => steps.push(gedaan) }))
    expect(steps).toEqual([0, 250, 500, 620])
    expect(register.dossiers()).toHaveLength(620)
    await new Promise<void>((resolve) => {
      const look = () => other.dossiers().length === 620 && resolve()
      other.subscribe(look)
      look()
    })
    const [first = 'team'] = streams
    expect(valueOf(must(await other.load(first)), 'kind', 'kind', 'roepnaam')).toBe('Kind 0')
    expect(must(await register.history(first))).toHaveLength(1)
    must(await other.record(changeSchool(first, 'De Kade')))
    const db = await rawDb(disk)
    expect(await db.log.count()).toBe(1)
    expect((await db.keys.get(first))?.n).toBe(2)
    db.close()
    await Promise.all([register.close(), other.close()])
    const after = await aWindow(disk)
    expect(after.dossiers()).toHaveLength(620)
    expect(after.rebuilding()).toBeNull()
    await after.close()
  })

  it('are taken off again by one undo', async () => {
    const register = await aWindow(await aDisk())
    const { handeling } = manyKinderen(510)
    must(await register.record(handeling))
    must(await register.undo(handeling.id))
    expect(register.dossiers()).toEqual([])
    await register.close()
  })

  it('are all changed by one act, also those that no longer fit in memory', async () => {
    const register = await aWindow(await aDisk())
    const { handeling, streams } = manyKinderen(510)
    must(await register.record(handeling))
    const changed = streams.flatMap((stream) => changeSchool(stream, 'De Kade').delen)
    must(await register.record(newHandeling('kinderen-gewijzigd', changed)))
    const names = register.dossiers().map(({ naam }) => naam.reveal())
    expect(new Set(names).size).toBe(510)
    expect(names).not.toContain('')
    expect(register.dossiers().every(({ school }) => school === 'De Kade')).toBe(true)
    for (const stream of streams.slice(0, 20)) {
      const records = must(await register.load(stream))
      expect(valueOf(records, 'kind', 'kind', 'roepnaam')).toMatch(/^Kind /)
    }
    await register.close()
  })

  it('leave nothing when a person stops half-way', async () => {
    const disk = await aDisk()
    const register = await aWindow(disk)
    const stop = new AbortController()
    const { handeling } = manyKinderen(620)
    const kept = await register.record(handeling, {
      signal: stop.signal,
      onProgress: (gedaan) => gedaan === 250 && stop.abort(),
    })
    expect(mustFail(kept)).toEqual({ reden: 'gestopt' })
    const db = await rawDb(disk)
    expect([await db.keys.count(), await db.base.count(), await db.segment.count()]).toEqual([0, 0, 0])
    expect(register.dossiers()).toEqual([])
    expect(register.unsaved()).toEqual([])
    db.close()
    await register.close()
  })

  it('of an import that was killed are never seen, and are gone at the next start', async () => {
    const disk = await aDisk()
    const db = await rawDb(disk)
    const killed = await aWindow(disk, { locks: createProcessLocks() })
    const { handeling } = manyKinderen(620)
    // The last transaction never comes, and neither does the cleaning up: as when the battery goes.
    mend = breakDisk('QuotaExceededError', ['index', 'keys'], (verb, value) =>
      verb === 'delete' ? true : typeof value === 'object' && value !== null && 'chunk' in value,
    )
    expect(mustFail(await killed.record(handeling))).toEqual({ reden: 'schijf-vol' })
    expect(await db.keys.count()).toBe(620)
    await killed.dropUnsaved(handeling.id)
    mend()
    const next = await aWindow(disk)
    expect(next.dossiers()).toEqual([])
    expect(await db.keys.count()).toBe(0)
    expect(await db.meta.where('key').startsWith('import-').count()).toBe(0)
    await Promise.all([killed.close(), next.close()])
    db.close()
  })

  it('of an import that was killed stay unseen in a store of a newer version, and are left as they are', async () => {
    const disk = await aDisk()
    const db = await rawDb(disk)
    const killed = await aWindow(disk, { locks: createProcessLocks() })
    must(await killed.record(aKind('Sem', 99).handeling))
    const { handeling } = manyKinderen(520)
    mend = breakDisk('QuotaExceededError', ['index', 'keys'], (verb, value) =>
      verb === 'delete' ? true : typeof value === 'object' && value !== null && 'chunk' in value,
    )
    expect(mustFail(await killed.record(handeling))).toEqual({ reden: 'schijf-vol' })
    await killed.dropUnsaved(handeling.id)
    mend()
    await killed.close()
    await db.meta.put({ key: 'format', value: 9 })
    const next = await aWindow(disk)
    expect([next.readOnly, next.dossiers().map(({ naam }) => naam.reveal())]).toEqual([true, ['Sem']])
    expect(await db.keys.where('stream').startsWith('dossier-').count()).toBe(521)
    await next.close()
    db.close()
  })

  it('of an import whose row cannot be read stay unseen too, and it is counted as damage', async () => {
    const disk = await aDisk()
    const db = await rawDb(disk)
    const killed = await aWindow(disk, { locks: createProcessLocks() })
    must(await killed.record(aKind('Sem', 99).handeling))
    const { handeling } = manyKinderen(520)
    mend = breakDisk('QuotaExceededError', ['index', 'keys'], (verb, value) =>
      verb === 'delete' ? true : typeof value === 'object' && value !== null && 'chunk' in value,
    )
    expect(mustFail(await killed.record(handeling))).toEqual({ reden: 'schijf-vol' })
    await killed.dropUnsaved(handeling.id)
    mend()
    await killed.close()
    const key = `import-${handeling.id}`
    const row = await db.meta.get(key)
    if (row === undefined || !('box' in row)) throw new Error('the import left its row')
    await db.meta.put({ key, box: row.box.slice().fill(7, 40, 60) })
    const next = await aWindow(disk)
    const whole = new Promise<void>((resolve) => {
      const look = () => next.rebuilding() === null && resolve()
      next.subscribe(look)
      look()
    })
    await whole
    expect(next.dossiers().map(({ naam }) => naam.reveal())).toEqual(['Sem'])
    expect(next.damage()).toMatchObject([{ stream: 'import', aantal: 1 }])
    expect(await db.keys.where('stream').startsWith('dossier-').count()).toBe(521)
    await next.close()
    db.close()
  })

  it('of an import that still runs elsewhere stay unseen and are left alone', async () => {
    const disk = await aDisk()
    const register = await aWindow(disk)
    const { handeling } = manyKinderen(520)
    let meanwhile: Promise<number> | undefined
    const kept = await register.record(handeling, {
      onProgress: (gedaan) => {
        if (gedaan !== 500) return
        meanwhile = aWindow(disk).then(async (other) => {
          const seen = other.dossiers().length
          await other.close()
          return seen
        })
      },
    })
    must(kept)
    expect([0, 520]).toContain(await meanwhile)
    expect(register.dossiers()).toHaveLength(520)
    const db = await rawDb(disk)
    expect(await db.keys.count()).toBe(520)
    db.close()
    await register.close()
  })
})
