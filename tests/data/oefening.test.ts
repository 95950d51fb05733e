import { beforeEach, describe, expect, it } from 'vitest'
import { createRegister } from '../../src/data/createRegister.ts'
import { openOefening, removeOefening } from '../../src/data/oefening.ts'
import { createTeam, listTeams, openTeam, removeTeam } from '../../src/data/teams.ts'
import { redact } from '../../src/lib/redacted.ts'
import { aKind, floorDeps, must, mustFail } from '../support/dataBuilders.ts'

const passphrase = redact('haven molen brug dijk sluis')
const input = { label: 'Team Zandmeer', passphrase, recovery: null }

beforeEach(async () => {
  for (const { id } of must(await listTeams())) must(await removeTeam(id))
})

describe('the practice team', () => {
  it('opens without a passphrase, keeps what was written, and is thrown away at a reset', async () => {
    const first = must(await openOefening())
    expect(first).toMatchObject({ nieuw: true, oefen: true })
    expect(first.id.startsWith('droog-')).toBe(true)
    const register = must(await createRegister(first))
    expect(register.oefen).toBe(true)
    must(await register.record(aKind('Sem').handeling))
    await register.close()
    const again = must(await openOefening())
    expect([again.id, again.nieuw]).toEqual([first.id, false])
    again.db.close()
    must(await removeOefening())
    expect(must(await listTeams())).toEqual([])
    const fresh = must(await openOefening())
    expect(fresh.nieuw).toBe(true)
    fresh.db.close()
  })

  it('stays when it does not open this time', async () => {
    const first = must(await openOefening())
    first.db.close()
    const { open } = IDBFactory.prototype
    IDBFactory.prototype.open = function fail(this: IDBFactory, name, version) {
      if (name.includes(first.id)) throw new DOMException('not now', 'AbortError')
      return open.call(this, name, version)
    }
    const now = await openOefening()
    IDBFactory.prototype.open = open
    expect(mustFail(now).reden).toBe('verbinding-weg')
    const later = must(await openOefening())
    expect([later.id, later.nieuw]).toEqual([first.id, false])
    later.db.close()
  })

  it('is thrown away after a week without use, a real team never', async () => {
    const real = must(await createTeam(input, floorDeps))
    real.db.close()
    const practice = must(await openOefening(() => 0))
    practice.db.close()
    const day = 86_400_000
    expect(must(await listTeams({ now: () => 7 * day }))).toHaveLength(2)
    const left = must(await listTeams({ now: () => 7 * day + 1 }))
    expect(left.map(({ id }) => id)).toEqual([real.id])
  })

  it('is thrown away after a week in which it did not open, however often that was tried', async () => {
    const first = must(await openOefening(() => 0))
    first.db.close()
    const day = 86_400_000
    const { open } = IDBFactory.prototype
    IDBFactory.prototype.open = function fail(this: IDBFactory, name, version) {
      if (name.includes(first.id)) throw new DOMException('not now', 'AbortError')
      return open.call(this, name, version)
    }
    mustFail(await openOefening(() => 6 * day))
    IDBFactory.prototype.open = open
    expect(must(await listTeams({ now: () => 7 * day + 1 }))).toEqual([])
  })

  it('does not open with a passphrase, nor a real team without one', async () => {
    const practice = must(await openOefening())
    practice.db.close()
    expect(mustFail(await openTeam(practice.id, passphrase, floorDeps)).reden).toBe('onbekend-team')
  })
})
