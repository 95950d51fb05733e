import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createRegister } from '../../src/data/createRegister.ts'
import { withTeams } from '../../src/data/db.ts'
import {
  addRecovery,
  createTeam,
  listTeams,
  openTeam,
  openTeamWithCode,
  removeTeam,
} from '../../src/data/teams.ts'
import { redact } from '../../src/lib/redacted.ts'
import { err } from '../../src/lib/result.ts'
import type { Kdf } from '../../src/vault/kdf.ts'
import { generateRecoveryCode } from '../../src/vault/recoveryCode.ts'
import { aKind, floorDeps, must, mustFail } from '../support/dataBuilders.ts'

const passphrase = redact('haven molen brug dijk sluis')
const wrong = redact('haven molen brug dijk kade')
const input = { label: 'Team Zandmeer', passphrase, recovery: null }

beforeEach(async () => {
  for (const { id } of must(await listTeams())) must(await removeTeam(id))
})

describe('a team on this device', () => {
  it('shows only its label before it is opened', async () => {
    const team = must(await createTeam(input, floorDeps))
    team.db.close()
    expect(must(await listTeams())).toEqual([
      { id: team.id, label: 'Team Zandmeer', oefen: false, hasRecovery: false },
    ])
    const rows = await withTeams(async (table) => await table.toArray())
    expect(Object.keys(rows[0] ?? {}).sort()).toEqual(['bucket', 'id', 'label', 'tries', 'vault'])
    expect(JSON.stringify(rows)).not.toContain('molen')
  })

  it('opens with its passphrase and has what was written in it', async () => {
    const made = must(await createTeam(input, floorDeps))
    const first = must(await createRegister(made))
    must(await first.record(aKind('Sem').handeling))
    await first.close()
    const opened = must(await openTeam(made.id, redact('  Haven molen brug dijk SLUIS '), floorDeps))
    expect(opened.device).toBe(made.device)
    const register = must(await createRegister(opened))
    expect(register.dossiers().map(({ naam }) => naam.reveal())).toEqual(['Sem'])
    await register.close()
  })

  it('stands beside other teams, each with its own children', async () => {
    const [a, b] = [must(await createTeam(input, floorDeps)), must(await createTeam(input, floorDeps))]
    const registerA = must(await createRegister(a))
    const registerB = must(await createRegister(b))
    must(await registerA.record(aKind('Sem').handeling))
    expect(registerB.dossiers()).toEqual([])
    expect(must(await listTeams())).toHaveLength(2)
    await Promise.all([registerA.close(), registerB.close()])
  })

  it('gets a recovery code later, after the passphrase is asked again', async () => {
    const made = must(await createTeam(input, floorDeps))
    made.db.close()
    const code = generateRecoveryCode()
    expect(mustFail(await openTeamWithCode(made.id, code, floorDeps)).reden).toBe('geen-herstelcode')
    expect(mustFail(await addRecovery(made.id, wrong, code, floorDeps)).reden).toBe('fout-wachtwoord')
    must(await addRecovery(made.id, passphrase, code, floorDeps))
    expect(must(await listTeams())[0]?.hasRecovery).toBe(true)
    must(await openTeamWithCode(made.id, code, floorDeps)).db.close()
    must(await openTeam(made.id, passphrase, floorDeps)).db.close()
  })

  it('is unknown when it was never there', async () => {
    expect(mustFail(await openTeam('nergens', passphrase, floorDeps))).toEqual({ reden: 'onbekend-team' })
  })

  it('whose data the browser threw away says so', async () => {
    const made = must(await createTeam(input, floorDeps))
    await made.db.delete()
    expect(mustFail(await openTeam(made.id, passphrase, floorDeps))).toEqual({ reden: 'opslag-weg' })
  })
})

describe('a wrong passphrase', () => {
  it('is free five times, then waits longer and longer, counted on disk before the try', async () => {
    const made = must(await createTeam(input, floorDeps))
    made.db.close()
    let now = 1_000_000
    const deps = { ...floorDeps, now: () => now }
    for (const wachten of [0, 0, 0, 0, 1]) {
      expect(mustFail(await openTeam(made.id, wrong, deps))).toEqual({ reden: 'fout-wachtwoord', wachten })
    }
    expect(mustFail(await openTeam(made.id, passphrase, deps))).toEqual({ reden: 'wachten', wachten: 1 })
    now += 1_000
    expect(mustFail(await openTeam(made.id, wrong, deps))).toEqual({ reden: 'fout-wachtwoord', wachten: 2 })
    const [row] = await withTeams(async (table) => await table.toArray())
    expect(row?.tries).toEqual({ failures: 6, last: now })
    now += 2_000
    must(await openTeam(made.id, passphrase, deps)).db.close()
    const [after] = await withTeams(async (table) => await table.toArray())
    expect(after?.tries.failures).toBe(0)
  })

  it('stays counted when meanwhile another window failed for another reason', async () => {
    const made = must(await createTeam(input, floorDeps))
    made.db.close()
    let now = 1_000_000
    const deps = { ...floorDeps, now: () => now }
    // In this window the device has no room to hash, which costs no try; meanwhile another one tries passphrases.
    const meanwhile: Kdf = async () => {
      now += 1
      expect(mustFail(await openTeam(made.id, wrong, deps)).reden).toBe('fout-wachtwoord')
      expect(mustFail(await openTeam(made.id, wrong, deps)).reden).toBe('fout-wachtwoord')
      return err({ reden: 'kdf-mislukt' })
    }
    mustFail(await openTeam(made.id, passphrase, { ...deps, kdf: meanwhile }))
    const [row] = await withTeams(async (table) => await table.toArray())
    expect(row?.tries).toEqual({ failures: 2, last: now })
  })

  it('is told from damage, which costs no try', async () => {
    const made = must(await createTeam(input, floorDeps))
    made.db.close()
    await withTeams(async (table) => {
      const row = await table.get(made.id)
      if (row !== undefined) await table.put({ ...row, vault: { ...row.vault, slots: [] } })
    })
    expect(mustFail(await openTeam(made.id, wrong, floorDeps))).toEqual({ reden: 'geen-wachtwoordslot' })
    const [row] = await withTeams(async (table) => await table.toArray())
    expect(row?.tries.failures).toBe(0)
  })
})

describe('a browser that cannot', () => {
  const real = { indexedDB: globalThis.indexedDB }
  afterEach(() => {
    globalThis.indexedDB = real.indexedDB
  })

  it('keep anything is told from one that works', async () => {
    Reflect.set(globalThis, 'indexedDB', undefined)
    expect(mustFail(await listTeams())).toEqual({ reden: 'geen-opslag' })
    expect(mustFail(await createTeam(input, floorDeps))).toEqual({ reden: 'geen-opslag' })
  })
})
