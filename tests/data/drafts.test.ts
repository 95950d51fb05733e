import { describe, expect, it } from 'vitest'
import { aDisk, aWindow, must, mustFail, rawDb } from '../support/dataBuilders.ts'

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
