import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { followField, returnToPlek, savePlek, takePlek } from '../../src/app/plek.ts'
import { aDisk, aWindow, type Disk } from '../support/dataBuilders.ts'

let disk: Disk

/** The team is locked at this address; later it is opened from this one. */
async function lockAndOpen(from: string, to = '') {
  const before = await aWindow(disk)
  location.hash = from
  await savePlek(before)
  await before.close()
  location.hash = to
  const after = await aWindow(disk)
  await returnToPlek(after)
  const left = await after.drafts.keys()
  await after.close()
  expect(left).toEqual([])
  return location.hash
}

beforeEach(async () => {
  disk = await aDisk()
})

afterEach(() => {
  vi.useRealTimers()
})

describe('after unlocking', () => {
  it('one is back where one was', async () => {
    expect(await lockAndOpen('#/overleg/abc/vraag3/def')).toBe('#/overleg/abc/vraag3/def')
  })

  it('with the tablet back from a family one is where one was before it was given', async () => {
    const before = await aWindow(disk)
    location.hash = '#/overdracht/def'
    await savePlek(before, '/overleg/abc/vraag3/def')
    location.hash = ''
    await returnToPlek(before)
    expect(location.hash).toBe('#/overleg/abc/vraag3/def')
    await before.close()
  })

  it('an address that was asked for goes first', async () => {
    expect(await lockAndOpen('#/namenlijst', '#/team')).toBe('#/team')
  })

  it('who was on Vandaag is there again, also when an earlier lock was elsewhere', async () => {
    const first = await aWindow(disk)
    location.hash = '#/namenlijst'
    await savePlek(first)
    await first.close()
    expect(await lockAndOpen('')).toBe('')
  })

  it('the next day begins on Vandaag', async () => {
    const window = await aWindow(disk)
    location.hash = '#/namenlijst'
    await savePlek(window)
    location.hash = ''
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 24 * 3_600_000 })
    await returnToPlek(window)
    expect(location.hash).toBe('')
    await window.close()
  })

  it('what is kept of another shape is thrown away', async () => {
    const window = await aWindow(disk)
    location.hash = ''
    await window.drafts.save('plek/scherm', ['/team'])
    await returnToPlek(window)
    expect([location.hash, await window.drafts.keys()]).toEqual(['', []])
    await window.close()
  })

  it('one is back in the field where one typed, once, and not on another screen', async () => {
    document.body.innerHTML =
      '<main id="inhoud"><form data-draft="dossier/d/vraag"><input name="tekst"></form></main><button>Vergrendel</button>'
    const unfollow = followField()
    document.querySelector('input')?.focus()
    document.querySelector('button')?.focus()
    await lockAndOpen('#/dossier/d')
    const plek = { pad: '/dossier/d', klad: 'dossier/d/vraag', veld: 'tekst', top: 0 }
    expect(takePlek('/dossier/d')).toEqual(plek)
    expect(takePlek('/dossier/d')).toBeNull()
    document.querySelector('input')?.focus()
    await lockAndOpen('#/dossier/d')
    expect(takePlek('/team')).toBeNull()
    unfollow()
    document.body.innerHTML = ''
  })
})
