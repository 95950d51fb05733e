import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createRegister } from '../../../src/data/createRegister.ts'
import { withTeams } from '../../../src/data/db.ts'
import { createProcessLocks, type Locks } from '../../../src/data/locks.ts'
import type { Register } from '../../../src/data/Register.ts'
import { createTeam, listTeams, openTeam } from '../../../src/data/teams.ts'
import { takeOffDevice } from '../../../src/data/wissen/takeOffDevice.ts'
import { redact } from '../../../src/lib/redacted.ts'
import { aKind, floorDeps, must, mustFail } from '../../support/dataBuilders.ts'
import { type FakeBuckets, installBuckets } from '../../support/fakeBuckets.ts'
import { nodeKdf } from '../../support/nodeKdf.ts'

const wachtwoord = redact('tulp fiets brug zomer kast')
const deps = { ...floorDeps, kdf: nodeKdf }

let buckets: FakeBuckets | undefined
beforeEach(() => {
  buckets = installBuckets()
})
afterEach(async () => {
  await withTeams(async (team) => await team.clear())
  buckets?.remove()
})

async function aWindowOf(id: string, locks: Locks): Promise<Register> {
  const register = must(await createRegister(must(await openTeam(id, wachtwoord, deps)), { locks }))
  register.setWieTypt(redact({ naam: 'Noor Veldman', partij: 'school' }))
  return register
}

/** A team with a child, open in one window. */
async function aTeam() {
  const made = must(await createTeam({ label: 'Zandmeer', passphrase: wachtwoord, recovery: null }, deps))
  made.vault.forget()
  made.db.close()
  const locks = createProcessLocks()
  const register = await aWindowOf(made.id, locks)
  must(await register.record(aKind('Sem', 101).handeling))
  return { id: made.id, locks, register }
}

const listed = async (): Promise<readonly string[]> => must(await listTeams()).map(({ id }) => id)

describe('a team taken off this device', () => {
  it('is gone, row and storage', async () => {
    const { id, locks, register } = await aTeam()
    expect(must(await takeOffDevice(register, wachtwoord, { ...deps, locks }))).toEqual({ oud: 'weg' })
    expect(await listed()).toEqual([])
    expect(await withTeams(async (teams) => await teams.get(id))).toBeUndefined()
  })

  it('stays when the wachtwoord is another one, and no window is locked', async () => {
    const { id, locks, register } = await aTeam()
    const refused = await takeOffDevice(register, redact('boom stoel raam deur dak'), { ...deps, locks })
    expect(mustFail(refused).reden).toBe('fout-wachtwoord')
    expect(await listed()).toEqual([id])
    must(await register.record(aKind('Lot', 102).handeling))
    await register.close()
  })

  it('stays when the page is left while the key is being made', async () => {
    const { id, locks, register } = await aTeam()
    const left = new AbortController()
    const kdf: typeof nodeKdf = async (...input) => {
      const key = await nodeKdf(...input)
      left.abort()
      return key
    }
    const refused = await takeOffDevice(register, wachtwoord, { ...deps, kdf, locks, signal: left.signal })
    expect(mustFail(refused).reden).toBe('gestopt')
    expect(await listed()).toEqual([id])
    must(await register.record(aKind('Lot', 102).handeling))
    await register.close()
  })

  it('stays while another window does not let go of it', async () => {
    const { id, locks, register } = await aTeam()
    const other = await aWindowOf(id, locks)
    const refused = await takeOffDevice(register, wachtwoord, { ...deps, locks })
    expect(mustFail(refused)).toEqual({ reden: 'andere-vensters', aantal: 1 })
    expect(await listed()).toEqual([id])
    await other.close()
    must(await takeOffDevice(register, wachtwoord, { ...deps, locks }))
    expect(await listed()).toEqual([])
  })

  it('goes when the other window locks as it is told', async () => {
    const { id, locks, register } = await aTeam()
    const other = await aWindowOf(id, locks)
    other.onLockedElsewhere(() => void other.close())
    must(await takeOffDevice(register, wachtwoord, { ...deps, locks }))
    expect(await listed()).toEqual([])
  })

  it('cut short half-way is listed no more, opens no more, and is gone after the next start', async () => {
    const { id, register } = await aTeam()
    await register.close()
    await withTeams(async (teams) => await teams.update(id, { weg: true }))
    expect(mustFail(await openTeam(id, wachtwoord, deps))).toEqual({ reden: 'onbekend-team' })
    expect(await listed()).toEqual([])
    expect(await withTeams(async (teams) => await teams.get(id))).toBeUndefined()
  })

  it('is told to leave sealed remains where the browser has no buckets', async () => {
    buckets?.remove()
    buckets = undefined
    const { locks, register } = await aTeam()
    expect(must(await takeOffDevice(register, wachtwoord, { ...deps, locks }))).toEqual({ oud: 'resten' })
  })

  it('is never the practice team', async () => {
    const { locks, register } = await aTeam()
    const refused = await takeOffDevice({ ...register, oefen: true }, wachtwoord, { ...deps, locks })
    expect(mustFail(refused)).toEqual({ reden: 'oefening' })
    await register.close()
  })
})
