import { redact } from '../../../src/lib/redacted.ts'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { withTeams } from '../../../src/data/db.ts'
import { aTafel, aUitsnede, give, onDisk, openAgain, servePage } from '../../support/aanTafel.ts'
import { breakDisk } from '../../support/brokenDisk.ts'
import { must, mustFail } from '../../support/dataBuilders.ts'
import { verhaalBericht } from '../../support/postbericht.ts'

let undo: (() => void)[] = []
beforeEach(() => {
  undo = [servePage()]
})
afterEach(async () => {
  for (const one of undo) one()
  await withTeams(async (team) => await team.clear())
})

const postOf = async (id: string) => await onDisk(id, async (db) => await db.post.count())

describe('what cannot be read of a family', () => {
  it('is thrown away on request, and never what can be', async () => {
    const { id, register, sem } = await aTafel()
    const { kluis } = await give(register, aUitsnede(sem))
    must(await kluis.put(verhaalBericht()))
    await kluis.close()
    await onDisk(id, async (db) => await db.post.add({ box: new Uint8Array(200).fill(4) }))
    undo.push(breakDisk('QuotaExceededError', ['log']))
    const back = await openAgain(id)
    const { overdracht } = await back.beheer()
    expect(mustFail(await overdracht.dropOnleesbaar())).toEqual({ reden: 'onbekend' })
    expect(await postOf(id)).toBe(2)
    undo.pop()?.()
    expect(must(await overdracht.countOnleesbaar())).toBe(2)
    expect(must(await overdracht.dropOnleesbaar())).toBe(0)
    expect(await postOf(id)).toBe(0)
    expect(must(await overdracht.countOnleesbaar())).toBe(0)
    expect(back.ingekomen().reduce((sum, { onleesbaar }) => sum + onleesbaar, 0)).toBe(0)
    expect(must(await back.history(`dossier-${sem}`))[0]?.door.naam).toBe('Mira Aksoy')
    await back.close()
  })

  it('stays when a newer version of the app wrote down whose it is', async () => {
    const { id, register, sem } = await aTafel()
    const { kluis } = await give(register, aUitsnede(sem))
    must(await kluis.put(verhaalBericht()))
    await kluis.close()
    const box = await onDisk(id, async (db) => {
      const row = await db.meta.get('overdrachten')
      if (row === undefined || !('box' in row)) throw new Error('the entry is gone')
      return row.box.slice()
    })
    // The fourth byte of a box says of which format it is.
    box[3] = 99
    await onDisk(id, async (db) => await db.meta.put({ key: 'overdrachten', box }))
    const back = await openAgain(id)
    expect(back.ingekomen()).toMatchObject([{ dossier: null, onleesbaar: 1 }])
    expect(must(await (await back.beheer()).overdracht.dropOnleesbaar())).toBe(1)
    expect(await postOf(id)).toBe(1)
    expect(back.ingekomen()).toMatchObject([{ dossier: null, onleesbaar: 1 }])
    await back.close()
  })

  it('and what waits for a reader is not told by a team that is closed', async () => {
    const { register, sem } = await aTafel()
    const { overdracht } = await register.beheer()
    await register.close()
    expect(
      mustFail(await overdracht.klad(sem, { lezer: 'kind', ouder: null, naam: redact('Mira Aksoy') })),
    ).toEqual({ reden: 'kluis-dicht' })
  })
})
