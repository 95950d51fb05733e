import { describe, expect, it } from 'vitest'
import { createRegister } from '../../src/data/createRegister.ts'
import { createProcessLocks, type Locks } from '../../src/data/locks.ts'
import { maintenanceLock } from '../../src/data/maintenance.ts'
import { newHandeling } from '../../src/domain/handeling/handeling.ts'
import { aDisk, aKind, aWindow, must, mustFail, openDisk, rawDb } from '../support/dataBuilders.ts'
import { aGatedTeam } from '../support/gatedTeam.ts'

/** Another window that holds the drafts, until the returned function is called: who wants to write there waits. */
function holdDrafts(db: IDBDatabase): () => void {
  const drafts = db.transaction('draft', 'readwrite').objectStore('draft')
  let over = false
  const again = (): void => {
    if (!over) drafts.count().addEventListener('success', again)
  }
  again()
  return () => {
    over = true
  }
}

describe('closing the register', () => {
  it('forgets the keys although the last upkeep is refused', async () => {
    const team = await openDisk(await aDisk())
    const locks = createProcessLocks()
    const refused = async () => await Promise.reject(new DOMException('no lock', 'AbortError'))
    const register = must(await createRegister(team, { locks: { ...locks, aloneIfFree: refused } }))
    await register.close()
    expect(team.vault.isForgotten()).toBe(true)
    expect(mustFail(await register.load('team'))).toEqual({ reden: 'kluis-dicht' })
  })

  it('forgets the keys although the last upkeep never ends', async () => {
    const team = await openDisk(await aDisk())
    const locks = createProcessLocks()
    const aloneIfFree: Locks['aloneIfFree'] = async (name, work) =>
      name === maintenanceLock(team.id)
        ? await new Promise<never>(() => undefined)
        : await locks.aloneIfFree(name, work)
    const register = must(await createRegister(team, { locks: { ...locks, aloneIfFree }, closeWithin: 10 }))
    await register.close()
    expect(team.vault.isForgotten()).toBe(true)
  })

  it('forgets at once for a page that is put aside, and what was kept is there for the next window', async () => {
    const disk = await aDisk()
    const team = await openDisk(disk)
    const register = must(await createRegister(team))
    const { stream, handeling } = aKind('Sem')
    must(await register.record(handeling))
    register.forget()
    expect(team.vault.isForgotten()).toBe(true)
    expect([register.dossiers(), register.records(stream), register.wieTypt()]).toEqual([[], undefined, null])
    expect(mustFail(await register.record(aKind('Noor', 102).handeling))).toEqual({ reden: 'kluis-dicht' })
    await register.close()
    const next = await aWindow(disk)
    expect(next.dossiers().map(({ school }) => school)).toEqual(['De Brug'])
    await next.close()
  })

  it('keeps what a hanging disk has not taken, sealed', async () => {
    const disk = await aDisk()
    const team = await openDisk(disk)
    const register = must(await createRegister(team, { closeWithin: 300 }))
    const other = await rawDb(disk)
    const letGo = holdDrafts(other.backendDB())
    const saving = register.drafts.save('k', 'Half getypt')
    await register.close()
    expect(team.vault.isForgotten()).toBe(true)
    expect(register.leftovers().map(({ key }) => key)).toEqual(['k'])
    letGo()
    must(await saving)
    other.close()
  })

  it('stops an import that is running, and nothing of it is kept', async () => {
    const disk = await aDisk()
    const register = await aWindow(disk)
    const kinderen = Array.from({ length: 620 }, (_, at) => aKind(`Kind ${at}`, 101 + at))
    const handeling = newHandeling(
      'kinderen-op-lijst-gezet',
      kinderen.map(({ deel }) => deel),
    )
    let closing: Promise<void> | undefined
    const kept = await register.record(handeling, {
      onProgress: (gedaan) => {
        if (gedaan === 250) closing = register.close()
      },
    })
    expect(mustFail(kept)).toEqual({ reden: 'gestopt' })
    await closing
    const db = await rawDb(disk)
    expect([await db.keys.count(), await db.base.count(), await db.segment.count()]).toEqual([0, 0, 0])
    db.close()
  })

  it.each(['close', 'pause'] as const)('by %s leaves no name in the clear in what it was', async (how) => {
    const register = await aWindow(await aDisk())
    const kind = aKind('Sem')
    must(await register.record(kind.handeling))
    must(await register.load(kind.stream))
    if (how === 'close') await register.close()
    else (await register.pause()).end()
    expect(register.dossiers()).toEqual([])
    expect(register.overleggen()).toEqual([])
    expect(register.rugnummersInUse().size).toBe(0)
    expect(register.records(kind.stream)).toBeUndefined()
    expect(register.lastRecorded()).toBeNull()
    expect(register.wieTypt()).toBeNull()
    expect((await register.load(kind.stream)).ok).toBe(false)
    expect((await register.history(kind.stream)).ok).toBe(false)
  })

  it('keeps nothing of a child that was still being read', async () => {
    const disk = await aDisk()
    const kind = aKind('Sem')
    const first = await aWindow(disk)
    must(await first.record(kind.handeling))
    await first.close()
    const { team, gate } = await aGatedTeam(disk)
    const register = must(await createRegister(team))
    const opened = gate(kind.stream)
    const loading = register.load(kind.stream)
    await opened.reached
    const pauze = await register.pause()
    opened.open()
    expect((await loading).ok).toBe(false)
    expect([register.records(kind.stream), register.dossiers()]).toEqual([undefined, []])
    pauze.end()
  })

  it('twice is closing once', async () => {
    const register = await aWindow(await aDisk())
    await Promise.all([register.close(), register.close()])
    await register.close()
  })
})

describe('a register that does not open', () => {
  it('leaves no keys and no database behind when the disk fails', async () => {
    const team = await openDisk(await aDisk())
    const locks = createProcessLocks()
    const refused = async () => await Promise.reject(new DOMException('no lock', 'AbortError'))
    expect(mustFail(await createRegister(team, { locks: { ...locks, share: refused } }))).toEqual({
      reden: 'verbinding-weg',
    })
    expect(team.vault.isForgotten()).toBe(true)
    expect(team.db.isOpen()).toBe(false)
  })
})
