import { Dexie } from 'dexie'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createRegister } from '../../src/data/createRegister.ts'
import { withTeams } from '../../src/data/db.ts'
import {
  addPasskey,
  addRecovery,
  changeWachtwoord,
  checkHerstelcode,
  type NieuweGeheimen,
  removePasskey,
  replaceSecrets,
  resetWithHerstelcode,
} from '../../src/data/slotActs.ts'
import { createTeam, listTeams, openTeam, openTeamWithPasskey, removeTeam } from '../../src/data/teams.ts'
import { redact } from '../../src/lib/redacted.ts'
import { err } from '../../src/lib/result.ts'
import type { Kdf } from '../../src/vault/kdf.ts'
import { askPasskey, makePasskey } from '../../src/vault/passkey.ts'
import { generateRecoveryCode } from '../../src/vault/recoveryCode.ts'
import { breakDisk } from '../support/brokenDisk.ts'
import { aKind, floorDeps, must, mustFail } from '../support/dataBuilders.ts'
import { nodeKdf } from '../support/nodeKdf.ts'
import { aDeviceWithPasskeys } from '../support/passkeys.ts'

const old = redact('haven molen brug dijk sluis')
const wrong = redact('haven molen brug dijk kade')
const code = generateRecoveryCode()
const nieuw: NieuweGeheimen = {
  wachtwoord: redact('kaas molen regen trein vlag'),
  herstelcode: generateRecoveryCode(),
}
let id = ''
let mend: () => void = () => undefined

/** With which of these the team opens now. */
async function opensWith(): Promise<readonly string[]> {
  const opened: string[] = []
  for (const [naam, wachtwoord] of [
    ['oud wachtwoord', old],
    ['nieuw wachtwoord', nieuw.wachtwoord],
  ] as const) {
    const team = await openTeam(id, wachtwoord, floorDeps)
    if (team.ok) opened.push(naam)
    if (team.ok) team.value.db.close()
  }
  for (const [naam, herstelcode] of [
    ['oude code', code],
    ['nieuwe code', nieuw.herstelcode],
  ] as const) {
    if ((await checkHerstelcode(id, herstelcode, floorDeps)).ok) opened.push(naam)
  }
  return opened
}

const rowOf = async () => await withTeams(async (team) => await team.get(id))

beforeEach(async () => {
  for (const team of must(await listTeams())) must(await removeTeam(team.id))
  const made = must(await createTeam({ label: 'Team Zandmeer', passphrase: old, recovery: code }, floorDeps))
  const register = must(await createRegister(made))
  must(await register.record(aKind('Sem').handeling))
  await register.close()
  id = made.id
})

afterEach(() => {
  mend()
  vi.unstubAllGlobals()
})

describe('a new wachtwoord', () => {
  it('asks the present one, and takes its place; the herstelcode stays', async () => {
    expect(mustFail(await changeWachtwoord(id, wrong, nieuw.wachtwoord, floorDeps))).toEqual({
      reden: 'fout-wachtwoord',
      wachten: 0,
    })
    expect((await rowOf())?.tries.failures).toBe(1)
    must(await changeWachtwoord(id, old, nieuw.wachtwoord, floorDeps))
    expect((await rowOf())?.tries.failures).toBe(0)
    expect(await opensWith()).toEqual(['nieuw wachtwoord', 'oude code'])
  })

  it('that is the present one is refused, and costs no try', async () => {
    const same = redact(' Haven-molen BRUG dijk sluis')
    expect(mustFail(await changeWachtwoord(id, old, same, floorDeps))).toEqual({
      reden: 'zelfde-wachtwoord',
    })
    expect((await rowOf())?.tries.failures).toBe(0)
  })

  it('leaves every child where it was', async () => {
    must(await changeWachtwoord(id, old, nieuw.wachtwoord, floorDeps))
    const register = must(await createRegister(must(await openTeam(id, nieuw.wachtwoord, floorDeps))))
    expect(register.dossiers().map(({ naam }) => naam.reveal())).toEqual(['Sem'])
    await register.close()
  })

  it('that the disk refuses changes nothing: the present one still opens the team', async () => {
    mend = breakDisk('QuotaExceededError', ['team'], (_, value) => isChanged(value))
    expect(mustFail(await changeWachtwoord(id, old, nieuw.wachtwoord, floorDeps)).reden).toBe('schijf-vol')
    mend()
    expect(await opensWith()).toEqual(['oud wachtwoord', 'oude code'])
  })

  it('is set on what another window made of the slots meanwhile', async () => {
    const other = generateRecoveryCode()
    let first = true
    const meanwhile: Kdf = async (...input) => {
      if (first) {
        first = false
        must(await addRecovery(id, old, other, floorDeps))
      }
      return await nodeKdf(...input)
    }
    must(await changeWachtwoord(id, old, nieuw.wachtwoord, { ...floorDeps, kdf: meanwhile }))
    must(await checkHerstelcode(id, other, floorDeps))
    expect(await opensWith()).toEqual(['nieuw wachtwoord'])
  })

  it('is refused when another window changed the wachtwoord meanwhile', async () => {
    let first = true
    const meanwhile: Kdf = async (...input) => {
      if (first) {
        first = false
        must(await changeWachtwoord(id, old, nieuw.wachtwoord, floorDeps))
      }
      return await nodeKdf(...input)
    }
    const deps = { ...floorDeps, kdf: meanwhile }
    expect(mustFail(await changeWachtwoord(id, old, wrong, deps)).reden).toBe('fout-wachtwoord')
    expect(await opensWith()).toEqual(['nieuw wachtwoord', 'oude code'])
  })

  it('is not overwritten by a window that was just opening the team with the old one', async () => {
    let hashed = 0
    const slow: Kdf = async (...input) => {
      hashed += 1
      // Between opening with the old wachtwoord and mending its slot.
      if (hashed === 2) must(await changeWachtwoord(id, old, nieuw.wachtwoord, floorDeps))
      return await nodeKdf(...input)
    }
    must(await openTeam(id, old, { kdf: slow })).db.close()
    expect(hashed).toBe(2)
    expect(await opensWith()).toEqual(['nieuw wachtwoord', 'oude code'])
  })
})

describe('a wachtwoord that was hashed with less than today', () => {
  it('is hashed with more once the team opened with it, in one write', async () => {
    const before = await rowOf()
    must(await openTeam(id, old, { kdf: nodeKdf })).db.close()
    expect((await rowOf())?.vault).not.toEqual(before?.vault)
    const raised = await rowOf()
    must(await openTeam(id, old, { kdf: nodeKdf })).db.close()
    expect((await rowOf())?.vault).toEqual(raised?.vault)
  })
})

describe('a herstelcode', () => {
  it('is made later, after the wachtwoord is asked again, and is the only one', async () => {
    expect(mustFail(await addRecovery(id, wrong, nieuw.herstelcode, floorDeps)).reden).toBe('fout-wachtwoord')
    must(await addRecovery(id, old, nieuw.herstelcode, floorDeps))
    expect(must(await listTeams())[0]?.hasRecovery).toBe(true)
    expect(await opensWith()).toEqual(['oud wachtwoord', 'nieuwe code'])
  })

  it('is checked without opening anything, and a wrong one counts as a try', async () => {
    expect(mustFail(await checkHerstelcode(id, nieuw.herstelcode, floorDeps))).toEqual({
      reden: 'fout-herstelcode',
      wachten: 0,
    })
    expect((await rowOf())?.tries.failures).toBe(1)
    must(await checkHerstelcode(id, code, floorDeps))
    expect((await rowOf())?.tries.failures).toBe(0)
  })
})

describe('a forgotten wachtwoord', () => {
  it('is replaced with the herstelcode, which is renewed: nothing old opens the team', async () => {
    const opened = must(await resetWithHerstelcode(id, code, nieuw, floorDeps))
    const register = must(await createRegister(opened))
    expect(register.dossiers().map(({ naam }) => naam.reveal())).toEqual(['Sem'])
    await register.close()
    expect(await opensWith()).toEqual(['nieuw wachtwoord', 'nieuwe code'])
  })

  it('stays when the code is wrong', async () => {
    expect(mustFail(await resetWithHerstelcode(id, nieuw.herstelcode, nieuw, floorDeps)).reden).toBe(
      'fout-herstelcode',
    )
    expect(await opensWith()).toEqual(['oud wachtwoord', 'oude code'])
  })

  it('stays when the disk refuses the new one: the old code still opens the team', async () => {
    mend = breakDisk('QuotaExceededError', ['team'], (_, value) => isChanged(value))
    expect(mustFail(await resetWithHerstelcode(id, code, nieuw, floorDeps)).reden).toBe('schijf-vol')
    mend()
    expect(await opensWith()).toEqual(['oud wachtwoord', 'oude code'])
  })

  it('stays when the device cannot hash the new one', async () => {
    const failing: Kdf = async () => await Promise.resolve(err({ reden: 'kdf-mislukt' }))
    const reset = await resetWithHerstelcode(id, code, nieuw, { ...floorDeps, kdf: failing })
    expect(mustFail(reset).reden).toBe('kdf-mislukt')
    expect((await rowOf())?.tries.failures).toBe(0)
    expect(await opensWith()).toEqual(['oud wachtwoord', 'oude code'])
  })
})

describe('someone leaves', () => {
  it('and wachtwoord, herstelcode and passkey that they knew open nothing any more', async () => {
    aDeviceWithPasskeys()
    const passkey = must(await makePasskey())
    must(await addPasskey(id, old, passkey, floorDeps))
    must(await replaceSecrets(id, old, nieuw, floorDeps))
    expect(await opensWith()).toEqual(['nieuw wachtwoord', 'nieuwe code'])
    expect(mustFail(await openTeamWithPasskey(id, passkey.prf, floorDeps)).reden).toBe('geen-passkey')
    expect(must(await listTeams())[0]?.passkey).toBe(null)
  })

  it('and all or nothing of it stands', async () => {
    mend = breakDisk('InvalidStateError', ['team'], (_, value) => isChanged(value))
    expect((await replaceSecrets(id, old, nieuw, floorDeps)).ok).toBe(false)
    mend()
    expect(await opensWith()).toEqual(['oud wachtwoord', 'oude code'])
    expect(mustFail(await replaceSecrets(id, old, { ...nieuw, wachtwoord: old }, floorDeps))).toEqual({
      reden: 'zelfde-wachtwoord',
    })
  })
})

describe('what is being changed', () => {
  const halfway = () => {
    const stop = new AbortController()
    const kdf: Kdf = async (...asked) => {
      const hashed = await nodeKdf(...asked)
      stop.abort()
      return hashed
    }
    return { ...floorDeps, kdf, signal: stop.signal }
  }

  it.each([
    ['a wachtwoord', async () => await changeWachtwoord(id, old, nieuw.wachtwoord, halfway())],
    ['all secrets', async () => await replaceSecrets(id, old, nieuw, halfway())],
    ['a herstelcode', async () => await addRecovery(id, old, nieuw.herstelcode, halfway())],
  ])('and is left before it is written stays as it was: %s', async (_wat, change) => {
    expect(mustFail(await change())).toEqual({ reden: 'gestopt' })
    expect((await rowOf())?.tries.failures, 'it was no wrong try').toBe(0)
    expect(await opensWith()).toEqual(['oud wachtwoord', 'oude code'])
  })

  it('and is left while the disk still waits stays as it was', async () => {
    const stop = new AbortController()
    let hashed = 0
    const kdf: Kdf = async (...asked) => {
      hashed += 1
      return await nodeKdf(...asked)
    }
    const { get } = IDBObjectStore.prototype
    const real = get as (this: IDBObjectStore, ...asked: Parameters<typeof get>) => IDBRequest
    mend = () => {
      IDBObjectStore.prototype.get = get
    }
    IDBObjectStore.prototype.get = function read(this: IDBObjectStore, ...asked) {
      if (this.name === 'team' && hashed > 1) stop.abort()
      return real.apply(this, asked)
    }
    const change = await changeWachtwoord(id, old, nieuw.wachtwoord, {
      ...floorDeps,
      kdf,
      signal: stop.signal,
    })
    mend()
    expect([hashed, mustFail(change)]).toEqual([2, { reden: 'gestopt' }])
    expect(await opensWith()).toEqual(['oud wachtwoord', 'oude code'])
  })
})

describe('new secrets that reached the disk although the answer was lost', () => {
  /** The answer of the nth transaction on the list of teams is lost: the first counts the try. */
  function loseAnswers(from: number, many: number): () => void {
    const { transaction } = Dexie.prototype
    const real = transaction as (this: Dexie, ...args: unknown[]) => PromiseLike<unknown>
    let at = 0
    const losing = function lose(this: Dexie, ...args: unknown[]) {
      const done = real.apply(this, args)
      if (this.name !== 'kanteltafel') return done
      at += 1
      if (at < from || at >= from + many) return done
      return done.then(() => {
        throw new DOMException('the answer is lost', 'AbortError')
      })
    }
    Object.assign(Dexie.prototype, { transaction: losing })
    return () => {
      Object.assign(Dexie.prototype, { transaction })
    }
  }

  it.each([1, 3])('have been set, also when the next %i answers are lost', async (many) => {
    mend = loseAnswers(2, many)
    must(await replaceSecrets(id, old, nieuw, floorDeps))
    mend()
    expect(await opensWith()).toEqual(['nieuw wachtwoord', 'nieuwe code'])
  })

  it('open the team where it was opened with the herstelcode', async () => {
    mend = loseAnswers(2, 1)
    const opened = must(await resetWithHerstelcode(id, code, nieuw, floorDeps))
    mend()
    opened.db.close()
    expect(await opensWith()).toEqual(['nieuw wachtwoord', 'nieuwe code'])
  })
})

describe('a passkey', () => {
  it('opens the team without counting tries, until it is taken away', async () => {
    aDeviceWithPasskeys()
    const passkey = must(await makePasskey())
    expect(mustFail(await addPasskey(id, wrong, passkey, floorDeps)).reden).toBe('fout-wachtwoord')
    must(await addPasskey(id, old, passkey, floorDeps))
    const place = must(await listTeams())[0]?.passkey
    expect(place).toEqual({ credential: passkey.credential, salt: passkey.salt })
    if (place === null || place === undefined) throw new Error('no passkey')
    for (let i = 0; i < 6; i += 1) await openTeam(id, wrong, floorDeps)
    const opened = must(await openTeamWithPasskey(id, must(await askPasskey(place)), floorDeps))
    opened.db.close()
    expect((await rowOf())?.tries.failures).toBe(0)
    const other = redact(new Uint8Array(32))
    expect(mustFail(await openTeamWithPasskey(id, other, floorDeps))).toEqual({ reden: 'fout-passkey' })
    expect((await rowOf())?.tries.failures).toBe(0)
    must(await removePasskey(id))
    expect(mustFail(await openTeamWithPasskey(id, passkey.prf, floorDeps)).reden).toBe('geen-passkey')
    expect(await opensWith()).toEqual(['oud wachtwoord', 'oude code'])
  })
})

/** A row with new slots, which are written with the counter at nought; the try before it is let through. */
function isChanged(value: unknown): boolean {
  return (value as { readonly tries: { readonly failures: number } }).tries.failures === 0
}
