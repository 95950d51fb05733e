import { afterEach, describe, expect, it } from 'vitest'
import { openTeamDb } from '../../../src/data/db.ts'
import { copyStore } from '../../../src/data/wissen/copyStore.ts'
import { newId } from '../../../src/lib/id.ts'
import { createOefenVault } from '../../../src/vault/createVault.ts'
import { breakDisk } from '../../support/brokenDisk.ts'
import { aDisk, aKind, aWindow, must, openDisk } from '../../support/dataBuilders.ts'

let mend: () => void = () => undefined
afterEach(() => mend())

async function twoStores() {
  const disk = await aDisk()
  const register = await aWindow(disk)
  for (const naam of ['Sem', 'Lot']) must(await register.record(aKind(naam).handeling))
  await register.close()
  const from = await openDisk(disk)
  const to = { db: await openTeamDb({ id: newId(), bucket: '' }), vault: (await createOefenVault()).vault }
  const close = (): void => {
    from.db.close()
    to.db.close()
  }
  return { from, to, close }
}

const quietly = async (): Promise<void> => await Promise.resolve()

describe('copying a whole store', () => {
  it('leaves out rows without a key, and hand-overs', async () => {
    const { from, to, close } = await twoStores()
    await from.db.log.add({ stream: 'dossier-zonder-sleutel', box: new Uint8Array(60) })
    await from.db.overdracht.put({ id: 'x', box: new Uint8Array(60) })
    await from.db.meta.put({ key: 'overdrachten', box: new Uint8Array(60) })
    const places = await from.db.log.toCollection().primaryKeys()
    const seen: number[] = []
    const onProgress = async (gedaan: number): Promise<void> => await Promise.resolve(void seen.push(gedaan))
    expect(await copyStore(from, to, { onProgress, stopped: () => false })).toBe(true)
    expect(await to.db.log.toCollection().primaryKeys()).toEqual(places.slice(0, -1))
    expect(await to.db.overdracht.count()).toBe(0)
    expect(await to.db.meta.get('overdrachten')).toBeUndefined()
    expect(await to.db.meta.count()).toBe((await from.db.meta.count()) - 1)
    expect(seen).toEqual([0, await from.db.keys.count()])
    close()
  })

  it('keeps a draft that does not open as it is', async () => {
    const { from, to, close } = await twoStores()
    const lost = { key: 'onleesbaar', box: new Uint8Array(60) }
    await from.db.draft.put(lost)
    await copyStore(from, to, { onProgress: quietly, stopped: () => false })
    expect(await to.db.draft.get('onleesbaar')).toEqual(lost)
    close()
  })

  it('stops when it is told to, and fails when the disk does', async () => {
    const { from, to, close } = await twoStores()
    expect(await copyStore(from, to, { onProgress: quietly, stopped: () => true })).toBe(false)
    mend = breakDisk('QuotaExceededError', ['segment', 'log'])
    await expect(copyStore(from, to, { onProgress: quietly, stopped: () => false })).rejects.toThrow()
    close()
  })
})
