import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openTeamDb, withTeams } from '../../../src/data/db.ts'
import { createProcessLocks } from '../../../src/data/locks.ts'
import { openLock } from '../../../src/data/oefening.ts'
import { deleteAllLeft, deleteLeft } from '../../../src/data/wissen/leftBuckets.ts'
import { noAttempts } from '../../../src/vault/attempts.ts'
import { createOefenVault } from '../../../src/vault/createVault.ts'
import { type FakeBuckets, installBuckets } from '../../support/fakeBuckets.ts'

let buckets: FakeBuckets
beforeEach(() => {
  buckets = installBuckets()
})
afterEach(async () => {
  await withTeams(async (team) => await team.clear())
  buckets.remove()
})

/** A team that lives in `nu` and has noted these names; all of them exist. */
async function aTeam(...opruimen: readonly string[]) {
  const { record } = await createOefenVault()
  const row = { id: 'a', label: 'Zandmeer', bucket: 'nu', vault: record, tries: noAttempts, opruimen }
  await withTeams(async (team) => await team.put(row))
  for (const bucket of new Set(['nu', ...opruimen])) (await openTeamDb({ id: 'a', bucket })).close()
  return row
}

const noted = async () => (await withTeams(async (team) => await team.get('a')))?.opruimen

describe('storage that was left behind', () => {
  it('is deleted, but never what the team lives in', async () => {
    await aTeam('oud', 'nu', 'half')
    await deleteLeft('a')
    expect([buckets.names(), await noted()]).toEqual([['nu'], undefined])
  })

  it('waits while the team is open somewhere', async () => {
    const row = await aTeam('oud')
    const locks = createProcessLocks()
    const release = await locks.share(openLock('a'))
    await deleteAllLeft([row], locks)
    expect(buckets.names()).toEqual(['nu', 'oud'])
    release()
    await deleteAllLeft([row], locks)
    expect(buckets.names()).toEqual(['nu'])
  })

  it('stays noted when the browser refuses', async () => {
    const row = await aTeam('oud')
    buckets.refuseDelete(true)
    await deleteAllLeft([row], createProcessLocks())
    expect([buckets.names(), await noted()]).toEqual([['nu', 'oud'], ['oud']])
  })
})
