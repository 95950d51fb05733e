import { afterEach, describe, expect, it } from 'vitest'
import { useAgeWorker } from '../support/ageWorker.ts'
import { breakDisk } from '../support/brokenDisk.ts'
import { aDisk, aKind, aWindow, must, mustFail, rawDb } from '../support/dataBuilders.ts'
import { beginTeam, makeKopieOf, woorden } from '../support/kopieBuilders.ts'

useAgeWorker()

let mend: () => void = () => undefined
afterEach(() => mend())

const idOf = (stream: string): string => stream.slice('dossier-'.length)

/** A child in a window, the key of a draft about it, and a way to erase it. */
async function aChildWithDraft(closeWithin?: number) {
  const disk = await aDisk()
  const register = await aWindow(disk, closeWithin === undefined ? {} : { closeWithin })
  must(await register.record(beginTeam()))
  const sem = aKind('Sem')
  must(await register.record(sem.handeling))
  must(await register.load(sem.stream))
  const key = `dossier/${idOf(sem.stream)}/vraag`
  const rowOn = async () => {
    const db = await rawDb(disk)
    const row = await db.draft.get(key)
    db.close()
    return row
  }
  return { disk, register, sem, key, rowOn }
}

describe('a draft about a child that was erased', () => {
  it('is refused, and kept again once the child is put back in the same session', async () => {
    const { register, sem, key } = await aChildWithDraft()
    const { bestand } = await makeKopieOf(register)
    const { wissen, reservekopie } = await register.beheer()
    must(await wissen.eraseDossier(idOf(sem.stream)))
    expect(mustFail(await register.drafts.save(key, 'te laat'))).toEqual({ reden: 'gewist' })
    expect(register.leftovers()).toEqual([])
    must(
      await reservekopie.putBack(must(await reservekopie.preview(bestand, woorden)), new Set([sem.stream])),
    )
    must(await register.load(sem.stream))
    must(await register.drafts.save(key, 'half getypt'))
    expect(await register.drafts.load(key)).toBe('half getypt')
    await register.close()
  })

  it('does not come back from a file, and the rest of that file does', async () => {
    const { register, sem, key, rowOn } = await aChildWithDraft()
    must(await register.drafts.save(key, 'half getypt over Sem'))
    const row = await rowOn()
    must(await (await register.beheer()).wissen.eraseDossier(idOf(sem.stream)))
    mend = breakDisk('QuotaExceededError', ['draft'])
    await register.drafts.save('team-naam', 'Zandmeer')
    const rest = register.leftovers()
    mend()
    await register.retryLeftovers()
    await register.drafts.drop('team-naam')
    must(await register.putBack([...(row === undefined ? [] : [row]), ...rest]))
    expect([row === undefined, await rowOn()]).toEqual([false, undefined])
    expect(await register.drafts.load('team-naam')).toBe('Zandmeer')
    await register.close()
  })

  it('does not come back from a locked window that tries again what the disk refused', async () => {
    const { disk, register, sem, key, rowOn } = await aChildWithDraft(200)
    const other = await aWindow(disk)
    mend = breakDisk('QuotaExceededError', ['draft'])
    await register.drafts.save(key, 'half')
    await register.close()
    mend()
    must(await (await other.beheer()).wissen.eraseDossier(idOf(sem.stream)))
    expect(register.leftovers()).toHaveLength(1)
    expect(await register.retryLeftovers()).toBe(true)
    expect(await rowOn()).toBeUndefined()
    await other.close()
  })
})

describe('a draft', () => {
  it('is there after the window was killed, and is gone when dropped', async () => {
    const disk = await aDisk()
    const killed = await aWindow(disk)
    must(await killed.drafts.save('dossier/1/notitie', { tekst: 'Half getypt' }))
    const register = await aWindow(disk)
    expect(await register.drafts.load('dossier/1/notitie')).toEqual({ tekst: 'Half getypt' })
    expect(await register.drafts.keys()).toEqual(['dossier/1/notitie'])
    await register.drafts.drop('dossier/1/notitie')
    expect(await register.drafts.load('dossier/1/notitie')).toBeUndefined()
    await register.close()
    await killed.close()
  })

  it('keeps the last of many saves that were begun at once', async () => {
    const register = await aWindow(await aDisk())
    await Promise.all(Array.from({ length: 8 }, async (_, at) => await register.drafts.save('k', at)))
    expect(await register.drafts.load('k')).toBe(7)
    await register.close()
  })

  it('stands on disk sealed, with nothing in the clear but its key', async () => {
    const disk = await aDisk()
    const register = await aWindow(disk)
    must(await register.drafts.save('k', { tekst: 'Zwaluwstaart' }))
    const db = await rawDb(disk)
    const [row] = await db.draft.toArray()
    expect(Object.keys(row ?? {}).sort()).toEqual(['box', 'key'])
    expect(new TextDecoder().decode(row?.box)).not.toContain('Zwaluwstaart')
    db.close()
    await register.close()
  })

  it('cannot take the place of the queue, and is refused when the vault is shut', async () => {
    const register = await aWindow(await aDisk())
    await expect(register.drafts.save('wachtrij-x', 1)).rejects.toThrow(RangeError)
    await register.close()
    expect(mustFail(await register.drafts.save('k', 1))).toEqual({ reden: 'kluis-dicht' })
  })
})
