import 'fake-indexeddb/auto'
import { afterEach, describe, expect, it } from 'vitest'
import { askToKeepTeam, readApparaat } from '../../src/data/apparaat.ts'
import { removeTeam } from '../../src/data/teams.ts'
import { generateRecoveryCode } from '../../src/vault/recoveryCode.ts'
import { openNewTeam } from '../support/screens.tsx'

function browserSays(persisted: boolean) {
  const storage = { persist: () => Promise.resolve(persisted), persisted: () => Promise.resolve(persisted) }
  Object.defineProperty(globalThis, 'navigator', { value: { storage }, configurable: true })
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'navigator')
})

describe('what an open team may know of its device', () => {
  it('is its label, whether it has a herstelcode, and whether the browser keeps it', async () => {
    browserSays(true)
    const register = await openNewTeam('Team Waal', generateRecoveryCode())
    const { teams, heeftHerstelcode, blijft } = await readApparaat(register.teamId)
    expect(teams?.map(({ label }) => label)).toEqual(['Team Waal'])
    expect(heeftHerstelcode).toBe(true)
    expect(blijft).toBe(true)
    await register.close()
    await removeTeam(register.teamId)
  })

  it('is unknown where the browser does not say, and for a team that is not there', async () => {
    const register = await openNewTeam('Team Linge')
    expect((await readApparaat(register.teamId)).blijft).toBeNull()
    expect(await askToKeepTeam('weg')).toBeNull()
    expect((await readApparaat('weg')).heeftHerstelcode).toBeNull()
    await register.close()
    await removeTeam(register.teamId)
  })

  it('hears the browser refuse to keep it', async () => {
    browserSays(false)
    const register = await openNewTeam('Team Maas')
    expect(await askToKeepTeam(register.teamId)).toBe(false)
    await register.close()
    await removeTeam(register.teamId)
  })
})
