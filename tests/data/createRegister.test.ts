import { afterEach, describe, expect, it } from 'vitest'
import { createRegister } from '../../src/data/createRegister.ts'
import { createProcessLocks } from '../../src/data/locks.ts'
import { openLock } from '../../src/data/oefening.ts'
import type { Register } from '../../src/data/Register.ts'
import { newHandeling, type StreamId } from '../../src/domain/handeling/handeling.ts'
import { headsOf, type Records } from '../../src/domain/handeling/records.ts'
import {
  aDisk,
  aKind,
  aWindow,
  change,
  changeSchool,
  must,
  mustFail,
  openDisk,
  rawDb,
} from '../support/dataBuilders.ts'
import { breakDisk } from '../support/brokenDisk.ts'
import { valueOf } from '../support/valueOf.ts'

const schoolOf = (records: Records | undefined) => valueOf(records ?? {}, 'kind', 'kind', 'school')
const seenSchool = (register: Register, stream: StreamId) =>
  headsOf(register.records(stream) ?? {}, 'kind', 'kind', 'school')
const names = (register: Register) => register.dossiers().map((dossier) => dossier.naam.reveal())

let mend: () => void = () => undefined
afterEach(() => mend())

describe('an act', () => {
  it('is on disk when the register says it is kept, and is there after reopening', async () => {
    const disk = await aDisk()
    const kind = aKind('Sem')
    const first = await aWindow(disk)
    const kept = must(await first.record(kind.handeling))
    expect(kept.handeling).toBe(kind.handeling.id)
    expect(names(first)).toEqual(['Sem'])
    await first.close()

    const second = await aWindow(disk)
    expect(names(second)).toEqual(['Sem'])
    expect(schoolOf(must(await second.load(kind.stream)))).toBe('De Brug')
    await second.close()
  })

  it('is there after a window that never closed: nothing waits for closing', async () => {
    const disk = await aDisk()
    const killed = await aWindow(disk)
    must(await killed.record(aKind('Sem').handeling))
    const next = await aWindow(disk)
    expect(names(next)).toEqual(['Sem'])
    await next.close()
    await killed.close()
  })

  it('over several streams is kept as one', async () => {
    const disk = await aDisk()
    const [sem, lot] = [aKind('Sem', 101), aKind('Lot', 103)]
    const register = await aWindow(disk)
    must(await register.record(newHandeling('kinderen-op-lijst-gezet', [sem.deel, lot.deel])))
    expect(names(register).sort()).toEqual(['Lot', 'Sem'])
    const [line] = must(await register.history(sem.stream))
    expect(line?.handeling).toBe(must(await register.history(lot.stream))[0]?.handeling)
    await register.close()
  })

  it('tells the listeners, and keeps the identity of what it did not change', async () => {
    const register = await aWindow(await aDisk())
    const [sem, lot] = [aKind('Sem', 101), aKind('Lot', 103)]
    must(await register.record(newHandeling('kinderen-op-lijst-gezet', [sem.deel, lot.deel])))
    const before = { list: register.dossiers(), lot: register.records(lot.stream) }
    const told = new Promise<void>((resolve) => register.subscribe(resolve))
    must(await register.record(changeSchool(sem.stream, 'De Sluis', seenSchool(register, sem.stream))))
    await told
    expect(register.records(lot.stream)).toBe(before.lot)
    expect(register.dossiers()).not.toBe(before.list)
    expect(register.dossiers()).toBe(register.dossiers())
    await register.close()
  })

  it('bears who chose to type it and the overleg in which it was done', async () => {
    const register = await aWindow(await aDisk())
    const kind = aKind('Sem')
    must(await register.record({ ...kind.handeling, overleg: 'o1' }))
    expect(must(await register.history(kind.stream))[0]).toMatchObject({
      door: { naam: 'Noor Veldman', partij: 'school' },
      overleg: 'o1',
      soort: 'kind-op-lijst-gezet',
    })
    await register.close()
  })

  it('without changes is kept by doing nothing', async () => {
    const disk = await aDisk()
    const register = await aWindow(disk)
    must(await register.record(newHandeling('niets', [])))
    const db = await rawDb(disk)
    expect(await db.log.count()).toBe(0)
    db.close()
    await register.close()
  })

  it('is refused once the register is closed', async () => {
    const register = await aWindow(await aDisk())
    await register.close()
    expect(mustFail(await register.record(aKind('Sem').handeling))).toEqual({ reden: 'kluis-dicht' })
    expect(mustFail(await register.load('team'))).toEqual({ reden: 'kluis-dicht' })
  })
})

describe('the register', () => {
  it('loads a stream once, however many ask at the same time', async () => {
    const disk = await aDisk()
    const kind = aKind('Sem')
    const writer = await aWindow(disk)
    must(await writer.record(kind.handeling))
    await writer.close()
    const register = await aWindow(disk)
    const all = await Promise.all(
      Array.from({ length: 5 }, async () => must(await register.load(kind.stream))),
    )
    expect(new Set(all).size).toBe(1)
    await register.close()
  })

  it('gives an unknown stream as empty and does not put it on the list', async () => {
    const register = await aWindow(await aDisk())
    expect(Object.keys(must(await register.load('dossier-onbekend')))).toEqual([])
    expect(register.dossiers()).toEqual([])
    await register.close()
  })

  it('has the team loaded from the start', async () => {
    const register = await aWindow(await aDisk())
    expect(register.records('team')).toBeDefined()
    must(
      await register.record(
        newHandeling('team-begonnen', [
          { stream: 'team', wijzigingen: [change('team', 'team', 'naam', 'Zandmeer')] },
        ]),
      ),
    )
    expect(valueOf(register.records('team') ?? {}, 'team', 'team', 'naam')).toBe('Zandmeer')
    await register.close()
  })

  it('writes nothing while its clock is more than a day behind, until a person says it is right', async () => {
    const disk = await aDisk()
    const kind = aKind('Sem')
    const before = await aWindow(disk)
    must(await before.record(kind.handeling))
    await before.close()
    const register = await aWindow(disk, { now: () => Date.now() - 48 * 3_600_000 })
    const act = changeSchool(kind.stream, 'De Sluis', seenSchool(register, kind.stream))
    expect(mustFail(await register.record(act))).toEqual({ reden: 'klok', verschilUren: 48 })
    expect(register.unsaved()).toEqual([])
    expect(register.clockBehind()).toBe(48)
    register.acceptClock()
    expect(register.clockBehind()).toBeNull()
    must(await register.record(act))
    expect(schoolOf(register.records(kind.stream))).toBe('De Sluis')
    await register.close()
  })
})

describe('a team that does not open', () => {
  /** A team on whose disk an act waits. */
  async function withWaiting() {
    const [disk, locks] = [await aDisk(), createProcessLocks()]
    const first = await aWindow(disk, { locks })
    mend = breakDisk('QuotaExceededError', ['log'])
    await first.record(aKind('Sem').handeling)
    await first.close()
    mend()
    return { disk, locks }
  }

  it('because the list of teams cannot be read leaves nothing held', async () => {
    const { disk, locks } = await withWaiting()
    const team = await openDisk(disk)
    const real = IDBObjectStore.prototype.get
    mend = () => {
      IDBObjectStore.prototype.get = real
    }
    IDBObjectStore.prototype.get = function get(this: IDBObjectStore, ...args) {
      if (this.name === 'team') throw new DOMException('the disk refuses', 'InvalidStateError')
      return real.apply(this, args)
    }
    mustFail(await createRegister(team, { locks }))
    mend()
    expect(await locks.holders(openLock(disk.id))).toBe(0)
    const next = await aWindow(disk, { locks })
    await next.retryUnsaved()
    expect(names(next)).toEqual(['Sem'])
    await next.close()
  })

  it('because the browser gives no lock leaves what waits to the next window', async () => {
    const { disk, locks } = await withWaiting()
    const share = async () => await Promise.reject(new DOMException('no lock', 'InvalidStateError'))
    mustFail(await createRegister(await openDisk(disk), { locks: { ...locks, share } }))
    const next = await aWindow(disk, { locks })
    await next.retryUnsaved()
    expect(names(next)).toEqual(['Sem'])
    await next.close()
  })
})
