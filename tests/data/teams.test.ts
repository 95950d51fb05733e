import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createRegister } from '../../src/data/createRegister.ts'
import { withTeams } from '../../src/data/db.ts'
import { createTeam, listTeams, openTeam, removeTeam } from '../../src/data/teams.ts'
import { redact } from '../../src/lib/redacted.ts'
import { aKind, floorDeps, must, mustFail } from '../support/dataBuilders.ts'

const passphrase = redact('haven molen brug dijk sluis')
const input = { label: 'Team Zandmeer', passphrase, recovery: null }

beforeEach(async () => {
  for (const { id } of must(await listTeams())) must(await removeTeam(id))
})

describe('a team on this device', () => {
  it('shows only its label before it is opened', async () => {
    const team = must(await createTeam(input, floorDeps))
    team.db.close()
    expect(must(await listTeams())).toEqual([
      { id: team.id, label: 'Team Zandmeer', oefen: false, hasRecovery: false, passkey: null },
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

  it('is unknown when it was never there', async () => {
    expect(mustFail(await openTeam('nergens', passphrase, floorDeps))).toEqual({ reden: 'onbekend-team' })
  })

  it('whose data the browser threw away says so', async () => {
    const made = must(await createTeam(input, floorDeps))
    await made.db.delete()
    expect(mustFail(await openTeam(made.id, passphrase, floorDeps))).toEqual({ reden: 'opslag-weg' })
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
