import { createHash } from 'node:crypto'
import { Dexie } from 'dexie'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createRegister } from '../../../src/data/createRegister.ts'
import { openTeamDb, withTeams } from '../../../src/data/db.ts'
import { createProcessLocks, type Locks } from '../../../src/data/locks.ts'
import type { Register } from '../../../src/data/Register.ts'
import { checkHerstelcode } from '../../../src/data/slotActs.ts'
import { createTeam, listTeams, openTeam } from '../../../src/data/teams.ts'
import type { HelemaalOpties, WisStap } from '../../../src/data/wissen/wisHelemaal.ts'
import { isBytes } from '../../../src/vault/bytes.ts'
import { redact } from '../../../src/lib/redacted.ts'
import { ok } from '../../../src/lib/result.ts'
import type { Kdf } from '../../../src/vault/kdf.ts'
import { generateRecoveryCode } from '../../../src/vault/recoveryCode.ts'
import { aKind, changeSchool, floorDeps, must, mustFail } from '../../support/dataBuilders.ts'
import { breakDisk } from '../../support/brokenDisk.ts'
import { type FakeBuckets, installBuckets } from '../../support/fakeBuckets.ts'

/** The tries are not what is tested here: key bytes from a hash, at once. */
const quickKdf: Kdf = async (password, salt) => {
  const both = Buffer.concat([password, salt])
  return await Promise.resolve(ok(new Uint8Array(createHash('sha256').update(both).digest())))
}
const deps = { ...floorDeps, kdf: quickKdf }

const wachtwoord = redact('tulp fiets brug zomer kast')

let buckets: FakeBuckets
let mend: () => void = () => undefined
beforeEach(() => {
  buckets = installBuckets()
})
afterEach(async () => {
  mend()
  await withTeams(async (team) => await team.clear())
  buckets.remove()
})

async function openRegister(id: string, locks: Locks): Promise<Register> {
  const register = must(
    await createRegister(must(await openTeam(id, wachtwoord, deps)), { locks, compactFrom: 3 }),
  )
  register.setWieTypt(redact({ naam: 'Noor Veldman', partij: 'school' }))
  return register
}

/** A team with rows of every sort, one stream of which has a damaged row; open in one window. */
async function aTeam() {
  const code = generateRecoveryCode()
  const made = must(await createTeam({ label: 'Zandmeer', passphrase: wachtwoord, recovery: code }, deps))
  made.vault.forget()
  made.db.close()
  const locks = createProcessLocks()
  const register = await openRegister(made.id, locks)
  const [sem, lot, noa] = [aKind('Sem', 101), aKind('Lot', 102), aKind('Noa', 103)]
  for (const kind of [sem, lot, noa]) must(await register.record(kind.handeling))
  must(await register.record(changeSchool(lot.stream, 'De Sluis')))
  await register.tidy()
  must(await register.record(changeSchool(lot.stream, 'De Kade')))
  must(await register.drafts.save('een-concept', 'half getypt'))
  must(await (await register.beheer()).wissen.eraseDossier(noa.stream.slice('dossier-'.length)))
  return { id: made.id, code, locks, register, sem, lot, noa }
}

const rowOf = async (id: string) => {
  const row = await withTeams(async (team) => await team.get(id))
  if (row === undefined) throw new Error('the team is gone')
  return row
}

/** Every box and column of the team's database, by table. */
async function rowsOf(id: string): Promise<Map<string, object[]>> {
  const db = await openTeamDb(await rowOf(id))
  const rows = new Map<string, object[]>()
  for (const table of db.tables) rows.set(table.name, (await table.toArray()) as object[])
  db.close()
  return rows
}

const boxesIn = (rows: ReadonlyMap<string, readonly object[]>): readonly string[] =>
  [...rows.values()].flat().flatMap((row) => {
    const box = 'box' in row ? row.box : undefined
    return isBytes(box) ? [Buffer.from(box).toString('hex')] : []
  })

const wis = async (
  { register, locks }: { register: Register; locks: Locks },
  herstelcode = generateRecoveryCode(),
  opties: HelemaalOpties = {},
) =>
  await (await register.beheer()).wissen.wisHelemaal(
    { wachtwoord, herstelcode },
    { ...deps, locks, ...opties },
  )

/** What a person finds after opening: the children, the draft, and what was erased. */
async function found(id: string, locks = createProcessLocks()) {
  const register = await openRegister(id, locks)
  const names = register.dossiers().map(({ naam, school }) => `${naam.reveal()} ${school}`)
  const draft = await register.drafts.load('een-concept')
  const damage = register.damage().length
  const device = register.device
  await register.close()
  return { names: names.sort(), draft, damage, device }
}

describe('Wis helemaal', () => {
  it('keeps everything that was left, and not one box of before', async () => {
    const team = await aTeam()
    const { id } = team
    const code = generateRecoveryCode()
    const before = await rowsOf(id)
    const [row] = [await rowOf(id)]
    const history = must(await team.register.history(team.lot.stream)).length
    expect(must(await wis(team, code))).toEqual({ oud: 'weg' })
    const after = await rowsOf(id)
    const old = new Set(boxesIn(before))
    expect(boxesIn(after).filter((box) => old.has(box))).toEqual([])
    for (const [table, rows] of before)
      expect([table, after.get(table)?.length]).toEqual([table, rows.length])
    expect((await rowOf(id)).vault.vkId).not.toBe(row.vault.vkId)
    expect(buckets.names()).toEqual([(await rowOf(id)).bucket])
    expect((await rowOf(id)).opruimen).toBeUndefined()
    const now = await found(id)
    expect(now).toMatchObject({ names: ['Lot De Kade', 'Sem De Brug'], draft: 'half getypt', damage: 0 })
    const register = await openRegister(id, createProcessLocks())
    expect(must(await register.history(team.lot.stream))).toHaveLength(history)
    expect(mustFail(await register.load(team.noa.stream))).toEqual({ reden: 'gewist' })
    await register.close()
    expect((await checkHerstelcode(id, code, deps)).ok).toBe(true)
    expect(mustFail(await checkHerstelcode(id, team.code, deps)).reden).toBe('fout-herstelcode')
  })

  it('goes on counting where it was: nothing that is written later counts as compacted', async () => {
    const team = await aTeam()
    must(await wis(team))
    const register = await openRegister(team.id, createProcessLocks())
    must(await register.record(changeSchool(team.sem.stream, 'De Wilg')))
    await register.close()
    expect((await found(team.id)).names).toEqual(['Lot De Kade', 'Sem De Wilg'])
  })

  it('takes a stream with a row that does not open along as it is, readable as far as it was', async () => {
    const team = await aTeam()
    const db = await openTeamDb(await rowOf(team.id))
    const [row] = await db.log.where('stream').equals(team.lot.stream).toArray()
    const box = row?.box.slice() ?? new Uint8Array()
    box[40] = (box[40] ?? 0) ^ 1
    await db.log.put({ stream: team.lot.stream, ...row, box })
    db.close()
    must(await wis(team))
    const after = await rowsOf(team.id)
    expect(boxesIn(after)).toContain(Buffer.from(box).toString('hex'))
    const now = await found(team.id)
    expect([now.names, now.damage]).toEqual([['Lot De Sluis', 'Sem De Brug'], 1])
  })

  it.each<[WisStap['stap'], 'oud' | 'nieuw']>([
    ['kluis', 'oud'],
    ['genoteerd', 'oud'],
    ['kopie', 'oud'],
    ['omzetten', 'oud'],
    ['opruimen', 'nieuw'],
    ['klaar', 'nieuw'],
  ])(
    'killed before "%s" leaves the %s state whole, and nothing else after the next start',
    async (stap, staat) => {
      const team = await aTeam()
      const before = await rowOf(team.id)
      await new Promise<void>((resolve) => {
        const killed = async (now: WisStap): Promise<void> => {
          if (now.stap !== stap) return
          resolve()
          await new Promise(() => undefined)
        }
        void wis(team, generateRecoveryCode(), { onStap: killed })
      })
      must(await listTeams())
      const after = await rowOf(team.id)
      expect(after.vault.vkId === before.vault.vkId).toBe(staat === 'oud')
      expect(after.opruimen).toBeUndefined()
      expect(buckets.names()).toEqual([after.bucket])
      expect(await found(team.id)).toMatchObject({
        names: ['Lot De Kade', 'Sem De Brug'],
        draft: 'half getypt',
      })
    },
  )

  it('that throws half-way leaves the old state and no second bucket', async () => {
    for (const stap of ['genoteerd', 'kopie', 'omzetten'] as const) {
      const team = await aTeam()
      const breaks = (now: WisStap): void => {
        if (now.stap === stap) throw new DOMException('the disk is full', 'QuotaExceededError')
      }
      const fails = mustFail(await wis(team, generateRecoveryCode(), { onStap: breaks }))
      expect(fails).toEqual({ reden: 'niet-gelukt', storing: { reden: 'schijf-vol' } })
      const row = await rowOf(team.id)
      expect([row.opruimen, buckets.names().includes(row.bucket)]).toEqual([undefined, true])
      expect(buckets.names().filter((name) => name.includes(team.id.toLowerCase().slice(0, 8)))).toHaveLength(
        1,
      )
      expect((await found(team.id)).names).toEqual(['Lot De Kade', 'Sem De Brug'])
    }
  })

  it.each(['once', 'for a while'] as const)(
    'whose last write reached the disk although its answer was lost (%s) has succeeded',
    async (often) => {
      const team = await aTeam()
      const before = await rowOf(team.id)
      const code = generateRecoveryCode()
      const { close } = Dexie.prototype
      let lost = 0
      Dexie.prototype.close = function lose(this: Dexie, ...args: Parameters<Dexie['close']>) {
        close.apply(this, args)
        if (lost === 0 || this.name !== 'kanteltafel') return
        lost -= 1
        throw new DOMException('the answer is lost', 'AbortError')
      }
      const loses = (now: WisStap): void => {
        if (now.stap === 'omzetten') lost = often === 'once' ? 1 : 3
      }
      const done = await wis(team, code, { onStap: loses }).finally(() => {
        Dexie.prototype.close = close
      })
      expect(must(done)).toEqual({ oud: 'weg' })
      const after = await rowOf(team.id)
      expect(after.bucket).not.toBe(before.bucket)
      expect(buckets.names()).toEqual([after.bucket])
      expect((await found(team.id)).names).toEqual(['Lot De Kade', 'Sem De Brug'])
      expect((await checkHerstelcode(team.id, code, deps)).ok).toBe(true)
    },
  )

  it('does not begin on a store of a newer version, whose own tables it would lose', async () => {
    const team = await aTeam()
    await team.register.close()
    const db = await openTeamDb(await rowOf(team.id))
    await db.meta.put({ key: 'format', value: 9 })
    db.close()
    const register = await openRegister(team.id, team.locks)
    const before = await rowOf(team.id)
    expect(mustFail(await wis({ register, locks: team.locks }))).toEqual({ reden: 'nieuwere-versie' })
    expect(await rowOf(team.id)).toEqual(before)
    await register.close()
  })

  it('does not begin either when the store became one of a newer version since it was opened', async () => {
    const team = await aTeam()
    const db = await openTeamDb(await rowOf(team.id))
    await db.meta.put({ key: 'format', value: 9 })
    db.close()
    const before = await rowOf(team.id)
    expect(mustFail(await wis(team))).toEqual({ reden: 'nieuwere-versie' })
    expect((await rowOf(team.id)).bucket).toBe(before.bucket)
    await team.register.close()
  })

  it('can be stopped while it copies', async () => {
    const team = await aTeam()
    const stop = new AbortController()
    const stops = (now: WisStap): void => {
      if (now.stap === 'kopie') stop.abort()
    }
    const fails = mustFail(await wis(team, generateRecoveryCode(), { onStap: stops, signal: stop.signal }))
    expect(fails).toEqual({ reden: 'niet-gelukt', storing: { reden: 'gestopt' } })
    expect(buckets.names()).toEqual([(await rowOf(team.id)).bucket])
  })

  it('says so when the old storage does not go yet, and deletes it at a later start', async () => {
    const team = await aTeam()
    const before = await rowOf(team.id)
    buckets.refuseDelete(true)
    expect(must(await wis(team))).toEqual({ oud: 'later' })
    must(await listTeams())
    expect((await rowOf(team.id)).opruimen).toEqual([before.bucket])
    buckets.refuseDelete(false)
    must(await listTeams())
    expect(buckets.names()).toEqual([(await rowOf(team.id)).bucket])
  })

  it('does not say that nothing is left of what stood in the common storage', async () => {
    buckets.remove()
    const team = await aTeam()
    buckets = installBuckets()
    expect((await rowOf(team.id)).bucket).toBe('')
    expect(must(await wis(team))).toEqual({ oud: 'resten' })
    expect(buckets.names()).toEqual([(await rowOf(team.id)).bucket])
    expect((await found(team.id)).names).toEqual(['Lot De Kade', 'Sem De Brug'])
  })

  it('asks the browser to keep the new storage, and once more when the team opens', async () => {
    const team = await aTeam()
    const before = buckets.asked().length
    must(await wis(team))
    const { bucket } = await rowOf(team.id)
    expect(buckets.asked().slice(before)).toEqual([bucket])
    await found(team.id)
    expect(buckets.asked().slice(before)).toEqual([bucket, bucket])
  })

  it('does not begin with a wrong wachtwoord, which counts as a try; nor without a new herstelcode', async () => {
    const team = await aTeam()
    const { wissen } = await team.register.beheer()
    const opties = { ...deps, locks: team.locks }
    const wrong = await wissen.wisHelemaal(
      { wachtwoord: redact('een ander wachtwoord'), herstelcode: null },
      opties,
    )
    expect(mustFail(wrong).reden).toBe('fout-wachtwoord')
    expect((await rowOf(team.id)).tries.failures).toBe(1)
    expect(mustFail(await wissen.wisHelemaal({ wachtwoord, herstelcode: null }, opties)).reden).toBe(
      'herstelcode-nodig',
    )
    must(await team.register.record(changeSchool(team.sem.stream, 'Nog open')))
    await team.register.close()
  })

  it('does not begin while another window has the team open, and a team that is open is not cleaned under it', async () => {
    const team = await aTeam()
    const other = await openRegister(team.id, team.locks)
    expect(mustFail(await wis(team))).toEqual({ reden: 'andere-vensters', aantal: 1 })
    must(await team.register.record(changeSchool(team.sem.stream, 'Nog open')))
    await Promise.all([team.register.close(), other.close()])
  }, 10_000)

  it('does not begin while a locked window holds what the disk would not take, and that is kept', async () => {
    const team = await aTeam()
    const locked = must(
      await createRegister(must(await openTeam(team.id, wachtwoord, deps)), {
        locks: team.locks,
        closeWithin: 300,
      }),
    )
    mend = breakDisk('QuotaExceededError', ['draft'])
    await locked.drafts.save('notitie', 'een halve zin')
    await locked.close()
    mend()
    expect(locked.leftovers()).toHaveLength(1)
    expect(mustFail(await wis(team))).toEqual({ reden: 'andere-vensters', aantal: 1 })
    expect(await locked.retryLeftovers()).toBe(true)
    expect(must(await wis(team))).toEqual({ oud: 'weg' })
    const register = await openRegister(team.id, createProcessLocks())
    expect(await register.drafts.load('notitie')).toBe('een halve zin')
    await register.close()
  }, 10_000)

  it('shuts a window out that opened the team from the storage that is deleted', async () => {
    const team = await aTeam()
    const late = must(await openTeam(team.id, wachtwoord, deps))
    must(await wis(team))
    expect(mustFail(await createRegister(late, { locks: createProcessLocks() }))).toEqual({
      reden: 'verbinding-weg',
    })
    expect((await found(team.id)).names).toEqual(['Lot De Kade', 'Sem De Brug'])
  })

  it('does not begin where the browser has no buckets', async () => {
    const team = await aTeam()
    buckets.remove()
    const { wissen } = await team.register.beheer()
    expect(wissen.kanHelemaal()).toBe(false)
    expect(mustFail(await wis(team))).toEqual({ reden: 'geen-vak' })
    buckets = installBuckets()
    await team.register.close()
  })
})
