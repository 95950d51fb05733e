import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { withTeams } from '../../../src/data/db.ts'
import { findOverdracht } from '../../../src/data/overdracht/findOverdracht.ts'
import { releaseTablet } from '../../../src/data/overdracht/releaseTablet.ts'
import { given, openAgain, saidOn, servePage } from '../../support/aanTafel.ts'
import { breakDisk } from '../../support/brokenDisk.ts'
import { must } from '../../support/dataBuilders.ts'
import { verhaalBericht } from '../../support/postbericht.ts'

let undo: (() => void)[] = []
beforeEach(() => {
  undo = [servePage()]
})
afterEach(async () => {
  for (const one of undo) one()
  await withTeams(async (team) => await team.clear())
})

describe('a tablet on which another team was opened', () => {
  it('is asked back no more, the page of the family ends, and what they wrote waits for its own team', async () => {
    const { id, sem, kluis } = await given()
    must(await kluis.put(verhaalBericht()))
    const ended = new Promise<void>((resolve) => {
      kluis.onWeg(resolve)
    })
    await releaseTablet(id)
    await ended
    expect(await findOverdracht()).toBeNull()
    await kluis.close()
    const back = await openAgain(id)
    expect(await saidOn(back, sem)).toHaveLength(1)
    await back.close()
  })

  it('is still asked back when the disk refused', async () => {
    const { id, kluis } = await given()
    await kluis.close()
    undo.push(breakDisk('QuotaExceededError', ['team']))
    await releaseTablet(id)
    undo.pop()?.()
    expect(await findOverdracht()).toMatchObject({ id })
  })
})
