import { afterEach, describe, expect, it } from 'vitest'
import { goneHash, readGone } from '../../../src/data/gone.ts'
import { createEngine } from '../../../src/data/engine.ts'
import type { Register } from '../../../src/data/Register.ts'
import { eraseStream } from '../../../src/data/wissen/eraseStream.ts'
import type { Json } from '../../../src/lib/json.ts'
import { newHandeling } from '../../../src/domain/handeling/handeling.ts'
import { breakDisk } from '../../support/brokenDisk.ts'
import {
  aDisk,
  aKind,
  aWindow,
  change,
  changeSchool,
  must,
  mustFail,
  openDisk,
  rawDb,
} from '../../support/dataBuilders.ts'

let mend: () => void = () => undefined
afterEach(() => mend())

const until = async (register: Register, holds: () => boolean): Promise<void> =>
  await new Promise((resolve) => {
    const look = (): void => {
      if (!holds()) return
      stop()
      resolve()
    }
    const stop = register.subscribe(look)
    look()
  })

const idOf = (stream: string): string => stream.slice('dossier-'.length)

const wis = async (register: Register, stream: string) =>
  await (await register.beheer()).wissen.eraseDossier(idOf(stream))

/** Two children and a window on them; the first one has rows of every sort. */
async function aFullTeam() {
  const disk = await aDisk()
  const register = await aWindow(disk, { compactFrom: 2 })
  const [sem, lot] = [aKind('Sem', 101), aKind('Lot', 102)]
  must(await register.record(sem.handeling))
  must(await register.record(lot.handeling))
  must(await register.record(changeSchool(sem.stream, 'De Sluis')))
  await register.tidy()
  must(await register.record(changeSchool(sem.stream, 'De Kade')))
  must(await register.drafts.save(`dossier/${idOf(sem.stream)}/notitie-nieuw`, 'half getypt'))
  must(await register.drafts.save(`dossier/${idOf(lot.stream)}/notitie-nieuw`, 'van een ander'))
  return { disk, register, sem, lot }
}

describe('an erased child', () => {
  it('leaves no key, row, draft or place in the list; only a hash and the day', async () => {
    const { disk, register, sem, lot } = await aFullTeam()
    must(await wis(register, sem.stream))
    const db = await rawDb(disk)
    for (const table of [db.keys, db.base, db.log, db.segment, db.quarantaine]) {
      const rows = (await table.toArray()) as readonly { stream: string }[]
      expect(rows.filter(({ stream }) => stream === sem.stream)).toEqual([])
    }
    const drafts = await db.draft.toCollection().primaryKeys()
    expect(drafts.filter((key) => key.includes(idOf(sem.stream)))).toEqual([])
    expect(await register.drafts.keys()).toEqual([`dossier/${idOf(lot.stream)}/notitie-nieuw`])
    expect((await readGone(db)).map(({ hash }) => hash)).toEqual([await goneHash(sem.stream)])
    expect((await readGone(db))[0]?.date).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    db.close()
    expect(register.dossiers().map(({ rugnummer }) => rugnummer)).toEqual([102])
    expect(register.records(sem.stream)).toBeUndefined()
    await register.close()
    const after = await aWindow(disk)
    expect(after.dossiers().map(({ rugnummer }) => rugnummer)).toEqual([102])
    expect(after.rebuilding()).toBeNull()
    expect(mustFail(await after.load(sem.stream))).toEqual({ reden: 'gewist' })
    await after.close()
  })

  it('disappears at once from another window, which says that it was erased', async () => {
    const { disk, register, sem, lot } = await aFullTeam()
    const other = await aWindow(disk)
    must(await other.load(sem.stream))
    must(await other.load(lot.stream))
    must(await wis(register, sem.stream))
    await until(other, () => other.dossiers().length === 1)
    expect(other.records(sem.stream)).toBeUndefined()
    expect(other.records(lot.stream)).toBeDefined()
    expect(mustFail(await other.load(sem.stream))).toEqual({ reden: 'gewist' })
    must(await other.record(changeSchool(lot.stream, 'De Brug')))
    await Promise.all([register.close(), other.close()])
  })

  it('takes nothing more from a window that had not heard, whether it had the child open or not', async () => {
    const { disk, register, sem } = await aFullTeam()
    const [open, shut] = [await aWindow(disk), await aWindow(disk)]
    must(await open.load(sem.stream))
    must(await wis(register, sem.stream))
    for (const late of [open, shut, register]) {
      expect(mustFail(await late.record(changeSchool(sem.stream, 'Te laat')))).toEqual({ reden: 'gewist' })
      expect(mustFail(await late.drafts.save(`dossier/${idOf(sem.stream)}/notitie`, 'te laat'))).toEqual({
        reden: 'gewist',
      })
    }
    const db = await rawDb(disk)
    expect(await db.keys.get(sem.stream)).toBeUndefined()
    db.close()
    await Promise.all([register.close(), open.close(), shut.close()])
  })

  it('is not begun again by a window that knew of no such child when it began to write', async () => {
    const disk = await aDisk()
    const [register, late] = [await aWindow(disk), await aWindow(disk)]
    const kind = aKind('Sem')
    // The late window looked before anything was there: what it has in memory is an empty stream.
    must(await late.load(kind.stream))
    must(await register.record(kind.handeling))
    must(await wis(register, kind.stream))
    expect(mustFail(await late.record(kind.handeling))).toEqual({ reden: 'gewist' })
    const db = await rawDb(disk)
    expect(await db.log.where('stream').equals(kind.stream).count()).toBe(0)
    expect(await db.keys.get(kind.stream)).toBeUndefined()
    db.close()
    await Promise.all([register.close(), late.close()])
  })

  it('stays whole when the disk refuses half-way', async () => {
    const { disk, register, sem } = await aFullTeam()
    mend = breakDisk('QuotaExceededError', ['gone'])
    expect(mustFail(await wis(register, sem.stream))).toEqual({ reden: 'schijf-vol' })
    mend()
    expect(register.dossiers()).toHaveLength(2)
    must(await register.record(changeSchool(sem.stream, 'De Brug')))
    await register.close()
    const after = await aWindow(disk)
    expect(after.dossiers()).toHaveLength(2)
    await after.close()
  })

  it('is not brought back by undo: an act that touched it is refused, the rest of that act stays', async () => {
    const { register, sem, lot } = await aFullTeam()
    const both = newHandeling('kinderen-gewijzigd', [
      ...changeSchool(sem.stream, 'Samen').delen,
      ...changeSchool(lot.stream, 'Samen').delen,
    ])
    must(await register.record(both))
    must(await wis(register, sem.stream))
    expect(mustFail(await register.undo(both.id))).toEqual({ reden: 'gewist' })
    expect(mustFail(await register.undo(sem.handeling.id))).toEqual({ reden: 'gewist' })
    expect(mustFail(await register.undo(sem.handeling.id, sem.stream))).toEqual({ reden: 'gewist' })
    expect(register.dossiers()[0]?.school).toBe('Samen')
    await register.close()
  })

  it('takes what waited to be written in it out of the queue, and leaves the rest of that act', async () => {
    const { disk, register, sem, lot } = await aFullTeam()
    mend = breakDisk('InvalidStateError', ['log'])
    const only = changeSchool(sem.stream, 'Wacht')
    const both = newHandeling('kinderen-gewijzigd', [
      { stream: sem.stream, wijzigingen: [change('kind', 'kind', 'school', 'Wacht')] },
      { stream: lot.stream, wijzigingen: [change('kind', 'kind', 'woongemeente', 'Zandmeer')] },
    ])
    mustFail(await register.record(only))
    mustFail(await register.record(both))
    expect(register.unsaved()).toHaveLength(2)
    mend()
    const other = await aWindow(disk)
    must(await wis(other, sem.stream))
    await until(register, () => register.unsaved().length < 2 && register.dossiers().length === 1)
    await register.retryUnsaved()
    await until(register, () => register.unsaved().length === 0)
    expect(register.dossiers()[0]?.woongemeente).toBe('Zandmeer')
    await Promise.all([register.close(), other.close()])
  })

  it('goes by what stands there in the end: a draft saved in between is read once more', async () => {
    const { disk, register, sem } = await aFullTeam()
    const engine = must(await createEngine(await openDisk(disk), {}))
    const key = 'overleg/o1/conclusie'
    let read = 0
    const concepten = async () => {
      const there = await register.drafts.load(key)
      read += 1
      if (read === 1) must(await register.drafts.save(key, 'Sem en Lot'))
      return new Map<string, Json>(there === undefined ? [] : [[key, 'Lot']])
    }
    must(await eraseStream({ teamId: register.teamId, engine, concepten }, sem.stream, '2026-11-23'))
    expect([read, await register.drafts.load(key)]).toEqual([2, 'Lot'])
    await register.close()
    engine.stop()
  })
})
