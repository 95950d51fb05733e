import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createRegister } from '../../../src/data/createRegister.ts'
import { withTeams } from '../../../src/data/db.ts'
import { createProcessLocks } from '../../../src/data/locks.ts'
import { maintenanceLock } from '../../../src/data/maintenance.ts'
import { openTeam } from '../../../src/data/teams.ts'
import { aGate } from '../../support/aGate.ts'
import {
  aTafel,
  aUitsnede,
  give,
  onDisk,
  openAgain,
  quickDeps,
  saidOn,
  servePage,
  wachtwoord,
} from '../../support/aanTafel.ts'
import { must } from '../../support/dataBuilders.ts'
import { verhaalBericht } from '../../support/postbericht.ts'

let stop: () => void
beforeEach(() => {
  stop = servePage()
})
afterEach(async () => {
  stop()
  await withTeams(async (team) => await team.clear())
})

async function withPost() {
  const { id, register, sem } = await aTafel()
  const { kluis } = await give(register, aUitsnede(sem))
  must(await kluis.put(verhaalBericht()))
  await kluis.close()
  return { id, sem }
}

describe('at unlock', () => {
  it('a sleeping window that is at the upkeep does not keep the team shut: the post waits for the next time', async () => {
    const { id, sem } = await withPost()
    const locks = createProcessLocks()
    const gate = aGate()
    const asleep = locks.alone(maintenanceLock(id), async () => await gate.passed)
    const open = must(await openTeam(id, wachtwoord, quickDeps))
    const register = must(await createRegister(open, { locks, closeWithin: 100 }))
    expect([register.ingekomen(), await saidOn(register, sem)]).toEqual([[], []])
    gate.open()
    await asleep
    await register.close()
    const later = await openAgain(id)
    expect(later.ingekomen()).toMatchObject([{ gezegd: 1 }])
    await later.close()
  }, 15_000)

  it('a store of a newer version is left as it is', async () => {
    const { id } = await withPost()
    await onDisk(id, async (db) => await db.meta.put({ key: 'format', value: 9 }))
    const register = await openAgain(id)
    expect([register.readOnly, register.ingekomen()]).toEqual([true, []])
    await register.close()
    expect(await onDisk(id, async (db) => [await db.overdracht.count(), await db.post.count()])).toEqual([
      1, 1,
    ])
  })
})
