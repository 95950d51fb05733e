import { beforeEach, describe, expect, it } from 'vitest'
import { withTeams } from '../../src/data/db.ts'
import { createTeam, listTeams, openTeam, removeTeam } from '../../src/data/teams.ts'
import { putVault } from '../../src/data/tries.ts'
import { redact } from '../../src/lib/redacted.ts'
import { err } from '../../src/lib/result.ts'
import type { Kdf } from '../../src/vault/kdf.ts'
import { floorDeps, must, mustFail } from '../support/dataBuilders.ts'

const passphrase = redact('haven molen brug dijk sluis')
const wrong = redact('haven molen brug dijk kade')
const input = { label: 'Team Zandmeer', passphrase, recovery: null }

beforeEach(async () => {
  for (const { id } of must(await listTeams())) must(await removeTeam(id))
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

describe('a changed record', () => {
  it('takes the place of the one it was made from, and of no other', async () => {
    const made = must(await createTeam(input, floorDeps))
    made.db.close()
    const row = async () => await withTeams(async (table) => await table.get(made.id))
    const read = (await row())?.vault
    if (read === undefined) throw new Error('no team')
    const changed = { ...read, slots: [] }
    expect(await putVault(made.id, read, changed)).toBe(null)
    expect((await row())?.vault.slots).toEqual([])
    expect(await putVault(made.id, read, read)).toEqual(changed)
    expect(await putVault('nergens', read, changed)).toBe(undefined)
  })
})
