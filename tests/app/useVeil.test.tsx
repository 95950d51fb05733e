import { fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Register } from '../../src/data/Register.ts'
import { newHandeling } from '../../src/domain/handeling/handeling.ts'
import { aDisk, aWindow, change, type Disk, must, rawDb } from '../support/dataBuilders.ts'
import { aTeamWindow, putKind } from '../support/openScreen.tsx'
import { openShell, watchLeaving } from '../support/shell.tsx'

/** A channel over which nothing is heard. */
class Silent extends EventTarget {
  postMessage() {}
  close() {}
}

let disk: Disk
let register: Register

function turn(state: DocumentVisibilityState) {
  Object.defineProperty(document, 'visibilityState', { value: state, configurable: true })
  fireEvent(document, new Event('visibilitychange'))
}
const veil = () => document.querySelector('.ui-veil')

async function openList() {
  location.hash = '#/namenlijst'
  openShell(register)
  expect(await screen.findByText('Noor Aksoy')).toBeInTheDocument()
}

beforeEach(async () => {
  disk = await aDisk()
  register = await aTeamWindow(disk)
  await putKind(register, 'Noor', 'Aksoy')
})

afterEach(() => {
  Reflect.deleteProperty(document, 'visibilityState')
  vi.unstubAllGlobals()
})

describe('a page that goes out of sight', () => {
  it('is covered at once, and shown again when someone comes back', async () => {
    await openList()
    expect(veil()).toBe(null)
    turn('hidden')
    expect(veil()).toHaveTextContent('Kanteltafel')
    expect(veil()).not.toHaveTextContent('Noor')
    turn('visible')
    await waitFor(() => expect(veil()).toBe(null))
    expect(screen.getByText('Noor Aksoy')).toBeInTheDocument()
  })

  it.each(['pagehide', 'freeze'])('is covered at %s too', async (name) => {
    await openList()
    fireEvent(name === 'freeze' ? document : window, new Event(name))
    expect(veil()).not.toBe(null)
    fireEvent(window, new Event('pageshow'))
    await waitFor(() => expect(veil()).toBe(null))
  })

  it('shows nothing again when another window locked meanwhile: it locks too', async () => {
    const gone = watchLeaving()
    await openList()
    turn('hidden')
    const db = await rawDb(disk)
    await db.meta.put({ key: 'lockEpoch', value: 1 })
    db.close()
    const seen: boolean[] = []
    const observer = new MutationObserver(() => {
      if (veil() === null) seen.push(document.body.textContent.includes('Noor'))
    })
    observer.observe(document.body, { childList: true, subtree: true })
    turn('visible')
    await waitFor(() => expect(gone).toEqual(['/kanteltafel/?elders']))
    observer.disconnect()
    expect(seen).not.toContain(true)
  })

  it.each(['visibilitychange', 'pageshow'])(
    'at %s shows nothing of before when a family came in meanwhile, in a window it did not hear',
    async (how) => {
      await openList()
      turn('hidden')
      // This window sleeps: no message of the other reaches it.
      vi.stubGlobal('BroadcastChannel', Silent)
      const other = await aWindow(disk)
      const here = [
        change('overleg', 'overleg', 'staat', { staat: 'bezig', op: 1 }),
        change('overleg', 'overleg', 'gezin', { dossier: 'x', staat: 'even-wachten', op: 5 }),
      ]
      must(await other.record(newHandeling('gezin-erbij', [{ stream: 'overleg-o1', wijzigingen: here }])))
      const seen: boolean[] = []
      const observer = new MutationObserver(() => {
        if (veil() === null) seen.push(document.body.textContent.includes('Noor Aksoy'))
      })
      observer.observe(document.body, { childList: true, subtree: true })
      if (how === 'visibilitychange') turn('visible')
      else {
        Object.defineProperty(document, 'visibilityState', { value: 'visible', configurable: true })
        fireEvent(window, new Event('pageshow'))
      }
      await waitFor(() => expect(veil()).toBe(null))
      await waitFor(() => expect(screen.queryByText('Noor Aksoy')).not.toBeInTheDocument())
      observer.disconnect()
      expect(seen).not.toContain(true)
      await other.close()
    },
  )
})
