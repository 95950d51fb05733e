import { afterEach, describe, expect, it, vi } from 'vitest'
import { createRegister } from '../../src/data/createRegister.ts'
import type { Register } from '../../src/data/Register.ts'
import { packDossierSamenvatting } from '../../src/domain/dossier/samenvattingPack.ts'
import { newHandeling } from '../../src/domain/handeling/handeling.ts'
import { gezinInDeKamer } from '../../src/domain/overleg/gezinErbij.ts'
import { aGatedTeam } from '../support/gatedTeam.ts'
import { breakDisk } from '../support/brokenDisk.ts'
import { aDisk, aKind, aWindow, change, changeSchool, must, rawDb } from '../support/dataBuilders.ts'

let mend: () => void = () => undefined
afterEach(() => mend())

const packed = (register: Register) =>
  register
    .dossiers()
    .map((dossier) => JSON.stringify(packDossierSamenvatting(dossier)))
    .sort()

/** A closed disk with so many children and one overleg. */
async function filled(count: number) {
  const disk = await aDisk()
  const register = await aWindow(disk)
  const kinderen = Array.from({ length: count }, (_, at) => aKind(`Kind ${at}`, 101 + at))
  must(
    await register.record(
      newHandeling(
        'kinderen-op-lijst-gezet',
        kinderen.map(({ deel }) => deel),
      ),
    ),
  )
  must(
    await register.record(
      newHandeling('overleg-gepland', [
        { stream: 'overleg-o1', wijzigingen: [change('overleg', 'overleg', 'datum', '2026-12-01')] },
      ]),
    ),
  )
  const list = packed(register)
  await register.close()
  return { disk, db: await rawDb(disk), kinderen, list }
}

describe('the index', () => {
  it('made again from the log is the same as the index that was loaded', async () => {
    const { disk, db, list } = await filled(230)
    expect((await db.index.toArray()).map(({ chunk }) => chunk)).toHaveLength(4)
    const loaded = await aWindow(disk)
    expect(packed(loaded)).toEqual(list)
    expect(loaded.overleggen()).toHaveLength(1)
    await loaded.close()
    await db.index.clear()
    const rebuilt = await aWindow(disk)
    expect(packed(rebuilt)).toEqual(list)
    expect(rebuilt.overleggen()).toHaveLength(1)
    await rebuilt.close()
    db.close()
  })

  it('is not written in the transaction of an edit, and an edit is on the list all the same', async () => {
    const { disk, db, kinderen } = await filled(3)
    const before = await db.index.toArray()
    const killed = await aWindow(disk)
    must(await killed.record(changeSchool(kinderen[0]?.stream ?? 'team', 'De Kade')))
    expect(await db.index.toArray()).toEqual(before)
    const next = await aWindow(disk)
    expect(next.dossiers().filter(({ school }) => school === 'De Kade')).toHaveLength(1)
    await Promise.all([killed.close(), next.close()])
    db.close()
  })

  it('made again from bases when chunks are damaged, which loses nothing and is not called damage', async () => {
    const { disk, db, list } = await filled(120)
    const first = await aWindow(disk, { compactFrom: 0 })
    await first.tidy()
    await first.close()
    expect(await db.log.count()).toBe(0)
    const chunks = await db.index.toArray()
    await db.index.bulkPut(chunks.map((row) => ({ ...row, box: row.box.slice().fill(7, 40, 60) })))
    const register = await aWindow(disk)
    expect(packed(register)).toEqual(list)
    expect(register.damage()).toEqual([])
    await register.close()
    const after = await aWindow(disk)
    expect(after.damage()).toEqual([])
    expect(packed(after)).toEqual(list)
    await after.close()
    db.close()
  })

  it('is not believed when it claims to cover more of the log than it does', async () => {
    const { disk, db, kinderen } = await filled(3)
    const killed = await aWindow(disk)
    must(await killed.record(changeSchool(kinderen[0]?.stream ?? 'team', 'De Kade')))
    const chunks = await db.index.toArray()
    await db.index.bulkPut(chunks.map((row) => ({ ...row, upto: 9_999 })))
    const register = await aWindow(disk)
    expect(register.dossiers().filter(({ school }) => school === 'De Kade')).toHaveLength(1)
    await Promise.all([killed.close(), register.close()])
    db.close()
  })

  it('of another version is made again in the background, with progress', async () => {
    const { disk, db, list } = await filled(260)
    const first = await aWindow(disk, { compactFrom: 0 })
    await first.tidy()
    await first.close()
    const chunks = await db.index.toArray()
    await db.index.bulkPut(chunks.map((row) => ({ ...row, summaryVersion: 0 })))
    const register = await aWindow(disk)
    expect(register.rebuilding()?.totaal).toBe(260)
    await new Promise<void>((resolve) => {
      const stop = register.subscribe(() => {
        if (register.rebuilding() !== null) return
        stop()
        resolve()
      })
    })
    expect(packed(register)).toEqual(list)
    expect(register.damage()).toEqual([])
    await register.tidy()
    expect((await db.index.toArray()).every(({ summaryVersion }) => summaryVersion > 0)).toBe(true)
    await register.close()
    db.close()
  })

  it('of another version knows at once whether a family is in the room, while the children are still made', async () => {
    const { disk, db } = await filled(260)
    const first = await aWindow(disk, { compactFrom: 0 })
    const velden = [
      change('overleg', 'overleg', 'staat', { staat: 'bezig', op: 1 }),
      change('overleg', 'overleg', 'gezin', { dossier: 'a', staat: 'erbij', op: 5 }),
    ]
    must(await first.record(newHandeling('gezin-erbij', [{ stream: 'overleg-o1', wijzigingen: velden }])))
    await first.tidy()
    await first.close()
    const chunks = await db.index.toArray()
    await db.index.bulkPut(chunks.map((row) => ({ ...row, summaryVersion: 0 })))
    const register = await aWindow(disk)
    expect(register.rebuilding()).not.toBeNull()
    expect(gezinInDeKamer(register.overleggen())?.gezin).toMatchObject({ dossier: 'a', staat: 'erbij' })
    await register.close()
    db.close()
  })

  it('says so when making it again fails, and goes on once the disk answers', async () => {
    const { disk, db, list } = await filled(260)
    const first = await aWindow(disk, { compactFrom: 0 })
    await first.tidy()
    await first.close()
    const chunks = await db.index.toArray()
    await db.index.bulkPut(chunks.map((row) => ({ ...row, summaryVersion: 0 })))
    const { get } = IDBObjectStore.prototype
    mend = () => {
      IDBObjectStore.prototype.get = get
    }
    IDBObjectStore.prototype.get = function refuse(this: IDBObjectStore, key) {
      if (this.name === 'base' && typeof key === 'string' && key.startsWith('dossier-'))
        throw new DOMException('the disk refuses', 'UnknownError')
      return get.call(this, key)
    }
    const register = await aWindow(disk, { retryAfter: 5 })
    const until = async (holds: () => boolean) =>
      await new Promise<void>((resolve) => {
        const look = () => holds() && resolve()
        register.subscribe(look)
        look()
      })
    await until(() => register.rebuilding()?.storing !== undefined)
    expect(register.rebuilding()).toEqual({ gedaan: 0, totaal: 260, storing: { reden: 'verbinding-weg' } })
    mend()
    await until(() => register.rebuilding() === null)
    expect(packed(register)).toEqual(list)
    await register.close()
    db.close()
  })

  it('made again does not bring back a child that another window erased meanwhile', async () => {
    const { disk, db, kinderen } = await filled(260)
    const first = await aWindow(disk, { compactFrom: 0 })
    await first.tidy()
    const chunks = await db.index.toArray()
    await db.index.bulkPut(chunks.map((row) => ({ ...row, summaryVersion: 0 })))
    const { team, gate } = await aGatedTeam(disk)
    const stream = kinderen[130]?.stream ?? 'team'
    const opened = gate(stream)
    const register = must(await createRegister(team))
    await opened.reached
    const { wissen } = await first.beheer()
    must(await wissen.eraseDossier(stream.slice('dossier-'.length)))
    const whole = () => register.dossiers().length === 259 && register.rebuilding() === null
    await register.tidy()
    opened.open()
    await vi.waitUntil(whole, { timeout: 4_000 })
    await register.tidy()
    expect(register.dossiers().map(({ id }) => `dossier-${id}`)).not.toContain(stream)
    await Promise.all([first.close(), register.close()])
    db.close()
  })

  it('stays as it was when writing it fails', async () => {
    const { disk, db, list } = await filled(3)
    const register = await aWindow(disk)
    must(await register.record(aKind('Lot', 900).handeling))
    mend = breakDisk('QuotaExceededError', ['index'])
    await register.tidy()
    mend()
    await register.close()
    const after = await aWindow(disk)
    expect(packed(after)).toHaveLength(list.length + 1)
    await after.close()
    db.close()
  })
})
