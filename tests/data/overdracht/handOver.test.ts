import { redact } from '../../../src/lib/redacted.ts'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createRegister } from '../../../src/data/createRegister.ts'
import { withTeams } from '../../../src/data/db.ts'
import { browserLocks } from '../../../src/data/locks.ts'
import { openOefening } from '../../../src/data/oefening.ts'
import { vensterLock } from '../../../src/data/overdracht/venster.ts'
import { inzageMaand } from '../../../src/domain/inzage/inzage.ts'
import { newId } from '../../../src/lib/id.ts'
import { aadOfOverdracht, aadUnderStreamKey, aadUnderVault } from '../../../src/vault/aad.ts'
import { isBytes } from '../../../src/vault/bytes.ts'
import { openHandedOver } from '../../../src/vault/handOverBox.ts'
import {
  aTafel,
  aUitsnede,
  give,
  handOver,
  onDisk,
  openAgain,
  rowOf,
  servePage,
} from '../../support/aanTafel.ts'
import { breakDisk } from '../../support/brokenDisk.ts'
import { changeSchool, must, mustFail } from '../../support/dataBuilders.ts'
import { verhaalBericht } from '../../support/postbericht.ts'

let undo: (() => void)[] = []
beforeEach(() => {
  undo = [servePage()]
})
afterEach(async () => {
  for (const one of undo) one()
  await withTeams(async (team) => await team.clear())
})

/** Every box on disk, with where it lies. */
const boxesOf = async (id: string) =>
  await onDisk(id, async (db) => {
    const rows = await Promise.all(
      db.tables.map(async (table) => {
        const keys = (await table.toCollection().primaryKeys()) as unknown[]
        return ((await table.toArray()) as object[]).map((row, at) => ({
          tabel: table.name,
          row,
          key: keys[at],
        }))
      }),
    )
    return rows
      .flat()
      .flatMap(({ row, ...where }) => ('box' in row && isBytes(row.box) ? [{ ...where, box: row.box }] : []))
  })

const meta = async (id: string) => await onDisk(id, async (db) => await db.meta.toCollection().primaryKeys())

describe('handing the tablet over', () => {
  it('gives a key that opens one row of all that stands on the device, whatever place is tried', async () => {
    const { id, register, sem, lot } = await aTafel()
    must(await register.record(changeSchool(`dossier-${lot}`, 'De Sluis')))
    must(await register.drafts.save(`dossier/${lot}/notitie`, 'half getypt over Lot'))
    await register.tidy()
    const klad = [verhaalBericht({ id: newId(), staat: 'klad' })]
    const cut = aUitsnede(sem, { klad })
    const { brief, kluis } = await give(register, cut)
    must(await kluis.put(verhaalBericht()))
    await kluis.close()
    const { vkId } = (await rowOf(id)).vault
    const boxes = await boxesOf(id)
    expect(new Set(boxes.map(({ tabel }) => tabel)).size).toBeGreaterThanOrEqual(6)
    const ids = new Set([
      id,
      cut.overdracht,
      sem,
      lot,
      ...boxes.flatMap(({ key }) => (typeof key === 'string' ? [key] : [])),
    ])
    const tables = [
      ...new Set([...boxes.map(({ tabel }) => tabel), 'sleutel', 'sleutelpaar', 'base', 'keys']),
    ]
    const streams = ['team', ...[sem, lot].map((one) => `dossier-${one}`)]
    const places = [
      ...tables.flatMap((tabel) => [...ids].map((one) => aadUnderVault(tabel, one, vkId))),
      ...tables.flatMap((tabel) =>
        streams.flatMap((stream) => [
          aadUnderStreamKey(tabel, stream),
          ...[0, 1, 2, 3].map((n) => aadUnderStreamKey(tabel, stream, n)),
        ]),
      ),
    ]
    const opens: string[] = []
    for (const { tabel, box } of boxes)
      for (const place of places)
        if ((await openHandedOver(brief.key, place, box)).ok) opens.push(`${tabel} ${place}`)
    expect(opens).toEqual([`overdracht ${aadOfOverdracht(cut.overdracht, vkId)}`])
    expect([brief.key.extractable, brief.key.usages]).toEqual([false, ['decrypt']])
  }, 30_000)

  it('notes in the access log to whom', async () => {
    const { id, register, sem } = await aTafel()
    const { kluis } = await give(register, aUitsnede(sem))
    await kluis.close()
    const back = await openAgain(id)
    const regels = must(await (await back.beheer()).inzage.read(inzageMaand(Date.now())))
    expect(regels.find(({ soort }) => soort === 'overgedragen')).toMatchObject({
      rugnummers: [101],
      aan: 'Ouder 1',
      door: { naam: 'Noor Veldman' },
    })
    await back.close()
  })

  it('is refused for the practice team', async () => {
    const register = must(await createRegister(must(await openOefening())))
    expect(mustFail(await handOver(register, aUitsnede(newId())))).toEqual({ reden: 'oefening' })
    await register.close()
  })

  it('is refused while no service worker serves the page, as after a hard reload', async () => {
    const { id, register, sem } = await aTafel()
    undo.pop()?.()
    expect(mustFail(await handOver(register, aUitsnede(sem)))).toEqual({ reden: 'geen-bode' })
    expect((await rowOf(id)).overgedragen).toBeUndefined()
    await register.close()
  })

  it('is refused while something is not on disk: an act, or what was typed', async () => {
    const { register, sem } = await aTafel()
    undo.push(breakDisk('QuotaExceededError', ['log']))
    mustFail(await register.record(changeSchool(`dossier-${sem}`, 'De Kade')))
    expect(mustFail(await handOver(register, aUitsnede(sem)))).toEqual({ reden: 'nog-niet-bewaard' })
    undo.pop()?.()
    await register.retryUnsaved()
    undo.push(breakDisk('QuotaExceededError', ['draft']))
    mustFail(await register.drafts.save(`dossier/${sem}/notitie`, 'half getypt'))
    expect(mustFail(await handOver(register, aUitsnede(sem)))).toEqual({ reden: 'nog-niet-bewaard' })
    undo.pop()?.()
    expect(await register.retryLeftovers()).toBe(true)
    must(await handOver(register, aUitsnede(sem)))
    await register.close()
  })

  it('is refused while another window of the team stays open, and while any other page of the app is', async () => {
    const { id, register, sem } = await aTafel()
    const other = await openAgain(id)
    expect(mustFail(await handOver(register, aUitsnede(sem)))).toEqual({
      reden: 'andere-vensters',
      aantal: 1,
    })
    await other.close()
    const pages = await Promise.all([1, 2, 3].map(async () => await browserLocks.share(vensterLock)))
    expect(mustFail(await handOver(register, aUitsnede(sem)))).toEqual({
      reden: 'andere-vensters',
      aantal: 2,
    })
    for (const page of pages.slice(1)) page()
    must(await handOver(register, aUitsnede(sem)))
    pages[0]?.()
    await register.close()
  }, 20_000)

  it('waits for a window that locks because it is asked to', async () => {
    const { id, register, sem } = await aTafel()
    const other = await openAgain(id)
    other.onLockedElsewhere(() => void other.close())
    must(await handOver(register, aUitsnede(sem)))
    await register.close()
  })

  it.each([
    ['the rows', ['overdracht']],
    ['the entry', ['meta']],
    ['the mark', ['team']],
  ])('that the disk does not take (%s) leaves the team open and nothing handed over', async (_, stores) => {
    const { id, register, sem } = await aTafel()
    undo.push(breakDisk('QuotaExceededError', stores, (_verb, value) => !isClear(value)))
    expect(mustFail(await handOver(register, aUitsnede(sem)))).toEqual({ reden: 'schijf-vol' })
    undo.pop()?.()
    expect((await rowOf(id)).overgedragen).toBeUndefined()
    expect(await onDisk(id, async (db) => await db.overdracht.count())).toBe(0)
    expect(await meta(id)).not.toContain('overdrachten')
    must(await handOver(register, aUitsnede(sem)))
    await register.close()
  })

  it('that the disk does not take leaves what the family had not sent among the drafts', async () => {
    const { id, register, sem } = await aTafel()
    const first = await give(register, aUitsnede(sem))
    must(await first.kluis.put(verhaalBericht({ staat: 'klad' })))
    await first.kluis.close()
    const back = await openAgain(id)
    const { overdracht } = await back.beheer()
    const klad = must(
      await overdracht.klad(sem, { lezer: 'ouder-gezag', ouder: 1, naam: redact('Mira Aksoy') }),
    )
    expect(klad).toHaveLength(1)
    for (const store of ['post', 'draft', 'overdracht']) {
      undo.push(breakDisk('QuotaExceededError', [store]))
      expect(mustFail(await handOver(back, aUitsnede(sem, { klad })))).toEqual({ reden: 'schijf-vol' })
      undo.pop()?.()
      expect(
        must(await overdracht.klad(sem, { lezer: 'ouder-gezag', ouder: 1, naam: redact('Mira Aksoy') })),
      ).toEqual(klad)
      expect(await onDisk(id, async (db) => await db.post.count())).toBe(0)
    }
    await back.close()
  })

  it('is refused for a child that was erased', async () => {
    const { id, register, sem } = await aTafel()
    must(await (await register.beheer()).wissen.eraseDossier(sem))
    expect(mustFail(await handOver(register, aUitsnede(sem)))).toEqual({ reden: 'gewist' })
    expect((await rowOf(id)).overgedragen).toBeUndefined()
    await register.close()
  })

  it('for the second child of a family ends the first, and keeps no entry of it', async () => {
    const { id, register, sem, lot } = await aTafel()
    const first = await give(register, aUitsnede(sem))
    await first.kluis.close()
    const back = await openAgain(id)
    const second = await give(back, aUitsnede(lot))
    expect(second.kluis.uitsnede.dossier).toBe(lot)
    await second.kluis.close()
    expect(await onDisk(id, async (db) => await db.overdracht.toCollection().primaryKeys())).toEqual([
      second.brief.id,
    ])
  })

  it('begins anew on an entry row that does not open any more', async () => {
    const { id, register, sem } = await aTafel()
    await onDisk(
      id,
      async (db) => await db.meta.put({ key: 'overdrachten', box: new Uint8Array(80).fill(1) }),
    )
    const { kluis } = await give(register, aUitsnede(sem))
    must(await kluis.put(verhaalBericht()))
    await kluis.close()
    const back = await openAgain(id)
    expect(back.ingekomen()).toMatchObject([{ gezegd: 1, onleesbaar: 0 }])
    await back.close()
  })
})

/** The rows about the team itself that must go on being written: the lock, and the list without a mark. */
const isClear = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  ('value' in value || ('tries' in value && !('overgedragen' in value)))
