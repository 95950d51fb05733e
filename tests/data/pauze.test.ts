import { afterEach, describe, expect, it } from 'vitest'
import { createRegister } from '../../src/data/createRegister.ts'
import { withTeams } from '../../src/data/db.ts'
import { createProcessLocks } from '../../src/data/locks.ts'
import { readLockEpoch } from '../../src/data/metaRows.ts'
import { openLock } from '../../src/data/oefening.ts'
import type { Pauze } from '../../src/data/pauze.ts'
import { redact } from '../../src/lib/redacted.ts'
import { newId } from '../../src/lib/id.ts'
import { breakDisk } from '../support/brokenDisk.ts'
import { aDisk, aKind, aWindow, type Disk, must, mustFail, openDisk } from '../support/dataBuilders.ts'

let mend: () => void = () => undefined
afterEach(() => mend())

/** A team with a child in a window that is put on pauze; Noor types. */
async function aPauze(disk: Disk) {
  const team = await openDisk(disk)
  const register = must(await createRegister(team))
  register.setWieTypt(redact({ naam: 'Noor Veldman', partij: 'school' }))
  must(await register.record(aKind('Sem').handeling))
  must(await register.drafts.save('half', 'half getypt'))
  const pauze = await register.pause()
  return { team, register, pauze }
}

const told = (pauze: Pauze) => new Promise<void>((resolve) => pauze.onLocked(resolve))

describe('a team on pauze', () => {
  it('reads and writes nothing, but keeps its keys', async () => {
    const { team, register, pauze } = await aPauze(await aDisk())
    expect(mustFail(await register.load('team'))).toEqual({ reden: 'kluis-dicht' })
    expect(mustFail(await register.record(aKind('Noor').handeling))).toEqual({ reden: 'kluis-dicht' })
    expect(team.db.isOpen()).toBe(false)
    expect(team.vault.isForgotten()).toBe(false)
    pauze.end()
    expect(team.vault.isForgotten()).toBe(true)
  })

  it('goes on with a fresh register, the same typist and the drafts that stood there', async () => {
    const { register, pauze } = await aPauze(await aDisk())
    const next = must(await pauze.resume())
    expect(next).not.toBe(register)
    expect(next.dossiers().map(({ naam }) => naam.reveal())).toEqual(['Sem'])
    expect(next.wieTypt()?.reveal().naam).toBe('Noor Veldman')
    expect(await next.drafts.load('half')).toBe('half getypt')
    must(await next.record(aKind('Noor', 102).handeling))
    await next.close()
    expect(mustFail(await pauze.resume())).toEqual({ reden: 'kluis-dicht' })
  })

  it('sees what other windows wrote meanwhile', async () => {
    const disk = await aDisk()
    const { pauze } = await aPauze(disk)
    const other = await aWindow(disk)
    must(await other.record(aKind('Noor', 102).handeling))
    const next = must(await pauze.resume())
    expect(next.dossiers()).toHaveLength(2)
    await Promise.all([next.close(), other.close()])
  })

  it('counts as a window that has the team open, until it ends', async () => {
    const locks = createProcessLocks()
    const team = await openDisk(await aDisk())
    const register = must(await createRegister(team, { locks }))
    const pauze = await register.pause()
    expect(await locks.holders(openLock(team.id))).toBe(1)
    const next = must(await pauze.resume())
    expect(await locks.holders(openLock(team.id))).toBe(1)
    const again = await next.pause()
    again.end()
    again.end()
    expect(await locks.holders(openLock(team.id))).toBe(0)
  })
})

describe('a pauze can lock', () => {
  it('the other windows', async () => {
    const disk = await aDisk()
    const { pauze } = await aPauze(disk)
    const other = await aWindow(disk)
    const locked = new Promise<void>((resolve) => other.onLockedElsewhere(resolve))
    await pauze.lockOthers()
    await locked
    pauze.end()
    await pauze.lockOthers()
    await other.close()
  })

  it('a window that sleeps: it finds out when it wakes, also when the pauze ended at once', async () => {
    const disk = await aDisk()
    const { pauze } = await aPauze(disk)
    const raw = await openDisk(disk)
    const before = await readLockEpoch(raw.db)
    const told = pauze.lockOthers()
    pauze.end()
    await told
    expect(await readLockEpoch(raw.db)).toBe(before + 1)
    raw.db.close()
  })

  it('the windows that are awake, while the disk refuses', async () => {
    const disk = await aDisk()
    const { pauze } = await aPauze(disk)
    const other = await aWindow(disk)
    const locked = new Promise<void>((resolve) => other.onLockedElsewhere(resolve))
    mend = breakDisk('QuotaExceededError', ['meta'])
    await pauze.lockOthers()
    await locked
    mend()
    pauze.end()
    await other.close()
  })

  it('no store of a newer version', async () => {
    const disk = await aDisk()
    const { pauze } = await aPauze(disk)
    const raw = await openDisk(disk)
    await raw.db.meta.put({ key: 'format', value: 9 })
    await pauze.lockOthers()
    expect(await readLockEpoch(raw.db)).toBe(0)
    pauze.end()
    raw.db.close()
  })
})

describe('a pauze ends, and its keys are forgotten,', () => {
  it('when another window locks the team', async () => {
    const disk = await aDisk()
    const { team, pauze } = await aPauze(disk)
    const locked = told(pauze)
    const other = await aWindow(disk)
    await other.lockOthers()
    await locked
    expect(team.vault.isForgotten()).toBe(true)
    expect(mustFail(await pauze.resume())).toEqual({ reden: 'kluis-dicht' })
    await other.close()
  })

  it('and who begins to listen after the lock came hears of it too', async () => {
    const disk = await aDisk()
    const { team, pauze } = await aPauze(disk)
    const first = told(pauze)
    const other = await aWindow(disk)
    await other.lockOthers()
    await first
    await told(pauze)
    expect(team.vault.isForgotten()).toBe(true)
    await other.close()
  })

  it('when another window locked while this one slept and heard nothing', async () => {
    const disk = await aDisk()
    const { team, pauze } = await aPauze(disk)
    const raw = await openDisk(disk)
    await raw.db.meta.put({ key: 'lockEpoch', value: 1 })
    raw.db.close()
    expect(mustFail(await pauze.resume())).toEqual({ reden: 'kluis-dicht' })
    expect(team.vault.isForgotten()).toBe(true)
  })

  it('but not for a lock that this window itself gave before', async () => {
    const disk = await aDisk()
    const team = await openDisk(disk)
    const register = must(await createRegister(team))
    await register.lockOthers()
    const next = must(await (await register.pause()).resume())
    await next.close()
  })

  it('when the team is gone, or has another vault since', async () => {
    const disk = await aDisk()
    const first = await aPauze(disk)
    const second = await aPauze(disk)
    await withTeams(async (teams) => {
      const row = await teams.get(disk.id)
      if (row !== undefined) await teams.put({ ...row, vault: { ...row.vault, vkId: newId() } })
    })
    expect(mustFail(await first.pauze.resume())).toEqual({ reden: 'kluis-dicht' })
    await withTeams(async (teams) => await teams.delete(disk.id))
    expect(mustFail(await second.pauze.resume())).toEqual({ reden: 'opslag-weg' })
    expect([first, second].map(({ team }) => team.vault.isForgotten())).toEqual([true, true])
  })
})

describe('pauze with a disk that refuses', () => {
  it('leaves what could not be sealed to disk with the register that was closed', async () => {
    const disk = await aDisk()
    const team = await openDisk(disk)
    const register = must(await createRegister(team, { closeWithin: 500 }))
    mend = breakDisk('QuotaExceededError', ['draft'])
    expect((await register.drafts.save('half', 'half getypt')).ok).toBe(false)
    const pauze = await register.pause()
    expect(register.leftovers().map(({ key }) => key)).toEqual(['half'])
    pauze.end()
    mend()
    expect(await register.retryLeftovers()).toBe(true)
    const next = await aWindow(disk)
    expect(await next.drafts.load('half')).toBe('half getypt')
    await next.close()
  })
})
