import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { withTeams } from '../../../src/data/db.ts'
import { findOverdracht } from '../../../src/data/overdracht/findOverdracht.ts'
import { checkHerstelcode, resetWithHerstelcode } from '../../../src/data/slotActs.ts'
import { openTeam } from '../../../src/data/teams.ts'
import { redact } from '../../../src/lib/redacted.ts'
import { generateRecoveryCode } from '../../../src/vault/recoveryCode.ts'
import {
  aTafel,
  aUitsnede,
  give,
  onDisk,
  openAgain,
  quickDeps,
  rowOf,
  servePage,
  wachtwoord,
} from '../../support/aanTafel.ts'
import { breakDisk } from '../../support/brokenDisk.ts'
import { must, mustFail } from '../../support/dataBuilders.ts'

let undo: (() => void)[] = []
beforeEach(() => {
  undo = [servePage()]
})
afterEach(async () => {
  for (const one of undo) one()
  await withTeams(async (team) => await team.clear())
})

const marked = async (id: string) => (await rowOf(id)).overgedragen

describe('a fresh page', () => {
  it('asks no tablet back when none was given', async () => {
    const { register } = await aTafel()
    expect(await findOverdracht()).toBeNull()
    await register.close()
  })

  it('asks the tablet back of the team that gave it, whatever became of the page of the family', async () => {
    const { id, register, sem } = await aTafel()
    const { kluis } = await give(register, aUitsnede(sem))
    await kluis.close()
    expect(await findOverdracht()).toEqual({
      id,
      label: 'Zandmeer',
      oefen: false,
      hasRecovery: true,
      passkey: null,
    })
  })

  it('asks it back until the team is opened, and no more from then on', async () => {
    const { id, register, sem } = await aTafel()
    const { kluis } = await give(register, aUitsnede(sem))
    await kluis.close()
    const back = await openAgain(id)
    expect(await findOverdracht()).toBeNull()
    expect('overgedragen' in (await rowOf(id))).toBe(false)
    await back.close()
    expect(await findOverdracht()).toBeNull()
  })

  it('goes on asking after a wrong wachtwoord, and after a herstelcode that is only looked at', async () => {
    const { id, code, register, sem } = await aTafel()
    const { kluis } = await give(register, aUitsnede(sem))
    await kluis.close()
    mustFail(await openTeam(id, redact('iets heel anders dan dat'), quickDeps))
    must(await checkHerstelcode(id, code, quickDeps))
    expect(await marked(id)).toBe(true)
  })

  it('asks it no more when the team came back with its herstelcode', async () => {
    const { id, code, register, sem } = await aTafel()
    const { kluis } = await give(register, aUitsnede(sem))
    await kluis.close()
    const nieuw = { wachtwoord: redact('kers molen vijver hark zeil'), herstelcode: generateRecoveryCode() }
    const open = must(await resetWithHerstelcode(id, code, nieuw, quickDeps))
    expect(await findOverdracht()).toBeNull()
    open.vault.forget()
    open.db.close()
  })

  it('goes on asking when the mark cannot be taken away: then the team is not open either', async () => {
    const { id, register, sem } = await aTafel()
    const { kluis } = await give(register, aUitsnede(sem))
    await kluis.close()
    undo.push(breakDisk('QuotaExceededError', ['team'], (_, value) => !isMarked(value)))
    expect(mustFail(await openTeam(id, wachtwoord, quickDeps))).toEqual({ reden: 'schijf-vol' })
    expect(await marked(id)).toBe(true)
  })

  it('asks it no more once the wachtwoord was right, also when the storage of the team is gone', async () => {
    const { id, register, sem } = await aTafel()
    const { kluis } = await give(register, aUitsnede(sem))
    await kluis.close()
    await onDisk(id, async (db) => await Promise.all(db.tables.map(async (table) => await table.clear())))
    mustFail(await openTeam(id, redact('iets heel anders dan dat'), quickDeps))
    expect(await marked(id)).toBe(true)
    expect(mustFail(await openTeam(id, wachtwoord, quickDeps))).toEqual({ reden: 'opslag-weg' })
    expect(await findOverdracht()).toBeNull()
  })

  it('asks nothing of a team that is being taken off this device', async () => {
    const { id, register, sem } = await aTafel()
    const { kluis } = await give(register, aUitsnede(sem))
    await kluis.close()
    await withTeams(async (team) => await team.update(id, { weg: true }))
    expect(await findOverdracht()).toBeNull()
  })

  it('asks nothing when the browser keeps nothing: that is told where a team is opened', async () => {
    const { indexedDB: real } = globalThis
    Reflect.deleteProperty(globalThis, 'indexedDB')
    undo.push(() => Object.assign(globalThis, { indexedDB: real }))
    expect(await findOverdracht()).toBeNull()
  })

  it('asks again when the disk stumbles, before it says that there is none', async () => {
    const { id, register, sem } = await aTafel()
    const { kluis } = await give(register, aUitsnede(sem))
    await kluis.close()
    const { getAll } = IDBObjectStore.prototype
    let failures = 0
    IDBObjectStore.prototype.getAll = function stumble(this: IDBObjectStore, ...args) {
      if (this.name !== 'team' || failures >= 3) return getAll.apply(this, args)
      failures += 1
      throw new DOMException('the connection was lost', 'InvalidStateError')
    }
    undo.push(() => Object.assign(IDBObjectStore.prototype, { getAll }))
    expect((await findOverdracht())?.id).toBe(id)
    expect(failures).toBe(3)
  })
})

const isMarked = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'overgedragen' in value
