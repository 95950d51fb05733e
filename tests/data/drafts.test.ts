import { afterEach, describe, expect, it } from 'vitest'
import { useAgeWorker } from '../support/ageWorker.ts'
import { nieuwKindDraft, plakDraft } from '../../src/data/draftKeys.ts'
import { browserLocks } from '../../src/data/locks.ts'
import { maintenanceLock } from '../../src/data/maintenance.ts'
import { newHandeling } from '../../src/domain/handeling/handeling.ts'
import { breakDisk } from '../support/brokenDisk.ts'
import { aDisk, aKind, aWindow, change, must, mustFail, rawDb } from '../support/dataBuilders.ts'
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

const tekstOf = (tekst: string) => ({ values: { tekst }, seen: {}, op: 1 })

describe('a draft under no child that names one that was erased', () => {
  /** Two windows; the second shows a draft that names Sem, and the first erases Sem. */
  async function erasedBeside(key: string, typed: string, late = typed) {
    const disk = await aDisk()
    const [register, other] = [await aWindow(disk), await aWindow(disk)]
    const sem = aKind('Sem', 214)
    must(await register.record(sem.handeling))
    must(await other.load(sem.stream))
    await other.drafts.load(key)
    if (typed !== '') must(await other.drafts.save(key, tekstOf(typed)))
    const before = other.leftovers()
    must(await (await register.beheer()).wissen.eraseDossier(idOf(sem.stream)))
    const close = async () => await Promise.all([register.close(), other.close()])
    return {
      disk,
      register,
      other,
      before,
      late: async () => await other.drafts.save(key, tekstOf(late)),
      close,
    }
  }

  it.each([
    [plakDraft, 'Naam\tSchool\nSem\tDe Brug\nLot\tDe Wilg'],
    [plakDraft, ''],
    [nieuwKindDraft, ''],
    [nieuwKindDraft, 'Sem'],
    ['werkagenda/nieuw', 'Bel de ouders van Sem'],
    ['overleg/o1/snelregel', 'Bel #214 morgen'],
    ['overleg/o1/conclusie', 'Sem gaat weer naar school'],
    ['overleg/o1/brief', 'Wij nodigen u uit over Sem'],
    ['overleg/o1/kaart/compliment-terug', 'Dank aan Sem'],
    ['dossier/d2/notitie-nieuw-school', 'Broer van Sem'],
  ])('is not written back by a window that still shows it: %s', async (key, typed) => {
    const { register, other, late, close } = await erasedBeside(key, typed, typed === '' ? 'Sem' : typed)
    expect(mustFail(await late())).toEqual({ reden: 'gewist' })
    expect(JSON.stringify((await register.drafts.load(key)) ?? '')).not.toMatch(/Sem|214/)
    // Looked at anew it holds nothing of the child, and what is typed from then on is kept.
    expect(JSON.stringify((await other.drafts.load(key)) ?? '')).not.toMatch(/Sem|214/)
    must(await other.drafts.save(key, tekstOf('Kim')))
    expect(await register.drafts.load(key)).toEqual(tekstOf('Kim'))
    await close()
  })

  it('stays as it is when it names somebody else, and goes on being kept', async () => {
    for (const key of [nieuwKindDraft, plakDraft]) {
      const { register, late, close } = await erasedBeside(key, 'Kim', 'Kim de Vries')
      expect(await register.drafts.load(key)).toEqual(tekstOf('Kim'))
      must(await late())
      expect(await register.drafts.load(key)).toEqual(tekstOf('Kim de Vries'))
      await close()
    }
  })

  it('keeps what another window was told is kept while the erasing waited its turn', async () => {
    const disk = await aDisk()
    const [register, other] = [await aWindow(disk), await aWindow(disk)]
    const sem = aKind('Sem', 214)
    must(await register.record(sem.handeling))
    await other.drafts.load(nieuwKindDraft)
    must(await other.drafts.save(nieuwKindDraft, tekstOf('Kim')))
    const alone = browserLocks.alone
    mend = () => {
      browserLocks.alone = alone
    }
    let said = false
    browserLocks.alone = async (name, work) => {
      if (name === maintenanceLock(register.teamId) && !said) {
        said = true
        must(await other.drafts.save(nieuwKindDraft, tekstOf('Kim de Vries')))
      }
      return await alone(name, work)
    }
    must(await (await register.beheer()).wissen.eraseDossier(idOf(sem.stream)))
    mend()
    expect([said, await register.drafts.load(nieuwKindDraft)]).toEqual([true, tekstOf('Kim de Vries')])
    must(await other.drafts.save(nieuwKindDraft, tekstOf('Kim de Vries, De Brug')))
    await Promise.all([register.close(), other.close()])
  })

  it('goes when the name was typed while the erasing waited its turn', async () => {
    const disk = await aDisk()
    const [register, other] = [await aWindow(disk), await aWindow(disk)]
    const sem = aKind('Sem', 214)
    must(await register.record(sem.handeling))
    const alone = browserLocks.alone
    mend = () => {
      browserLocks.alone = alone
    }
    browserLocks.alone = async (name, work) => {
      await other.drafts.save('overleg/o1/conclusie', tekstOf('Sem gaat weer naar school'))
      return await alone(name, work)
    }
    must(await (await register.beheer()).wissen.eraseDossier(idOf(sem.stream)))
    mend()
    expect(await register.drafts.load('overleg/o1/conclusie')).toBeUndefined()
    await Promise.all([register.close(), other.close()])
  })

  it('is kept again after that form was handed in', async () => {
    const { other, late, close } = await erasedBeside(nieuwKindDraft, 'Sem')
    mustFail(await late())
    await other.drafts.drop(nieuwKindDraft)
    must(await other.drafts.save(nieuwKindDraft, tekstOf('Kim')))
    expect(await other.drafts.load(nieuwKindDraft)).toEqual(tekstOf('Kim'))
    await close()
  })

  it('does not come back from what the disk would not take, nor from a file of it', async () => {
    const disk = await aDisk()
    const [register, other] = [await aWindow(disk), await aWindow(disk, { closeWithin: 200 })]
    const sem = aKind('Sem')
    must(await register.record(sem.handeling))
    await other.drafts.load(plakDraft)
    mend = breakDisk('QuotaExceededError', ['draft'])
    await other.drafts.save(plakDraft, tekstOf('Naam\nSem'))
    await other.close()
    mend()
    const file = other.leftovers()
    expect(file).toHaveLength(1)
    must(await (await register.beheer()).wissen.eraseDossier(idOf(sem.stream)))
    expect(await other.retryLeftovers()).toBe(true)
    must(await register.putBack(file))
    expect(await register.drafts.load(plakDraft)).toBeUndefined()
    await register.close()
  })

  it('is not written back about the family that was to come, nor about where a line is to go', async () => {
    const disk = await aDisk()
    const [register, other] = [await aWindow(disk), await aWindow(disk)]
    const sem = aKind('Sem')
    must(await register.record(sem.handeling))
    const regel = [
      change('snelregel', 'r1', 'inhoud', { tekst: 'Moeder belt', wie: null, wanneer: null }),
      change('snelregel', 'r1', 'geplaatst', { als: 'actie', op: '2026-11-22', dossier: idOf(sem.stream) }),
    ]
    must(
      await register.record(
        newHandeling('snelregel-geplaatst', [{ stream: 'overleg-o1', wijzigingen: regel }]),
      ),
    )
    const keys = [`overleg/o1/gezin/${idOf(sem.stream)}`, 'overleg/o1/plaats/r1/actie']
    for (const key of keys) {
      await other.drafts.load(key)
      must(await other.drafts.save(key, tekstOf('mevrouw Demir')))
    }
    must(await (await register.beheer()).wissen.eraseDossier(idOf(sem.stream)))
    for (const key of keys) {
      expect(mustFail(await other.drafts.save(key, tekstOf('mevrouw Demir')))).toEqual({ reden: 'gewist' })
    }
    expect(await register.drafts.keys()).toEqual([])
    await Promise.all([register.close(), other.close()])
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
