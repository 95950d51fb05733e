import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { TeamShell } from '../../src/app/TeamShell.tsx'
import type { Register } from '../../src/data/Register.ts'
import { addDays, today } from '../../src/lib/datum.ts'
import { registerUnsaved } from '../../src/ui/form/unsavedWork.ts'
import { breakDisk } from '../support/brokenDisk.ts'
import { aDisk, aWindow, type Disk, mustFail } from '../support/dataBuilders.ts'
import { aTeamWindow, putKind } from '../support/openScreen.tsx'
import { putOverleg } from '../support/overlegScreen.tsx'
import { mayReplace } from '../support/mayReplace.ts'
import { openShell, watchLeaving } from '../support/shell.tsx'

const minute = 60_000

/** So much later someone looks at the page again. */
function pass(ms: number): void {
  vi.setSystemTime(Date.now() + ms)
  fireEvent(window, new Event('pageshow'))
}

let disk: Disk
let register: Register
let gone: readonly string[]
let mend: () => void = () => undefined

/** A child on the list, on a screen that shows its name. */
async function openList() {
  location.hash = '#/namenlijst'
  const shown = openShell(register)
  expect(await screen.findByText('Noor Aksoy')).toBeInTheDocument()
  return shown
}

const isShut = async () => expect(mustFail(await register.load('team'))).toEqual({ reden: 'kluis-dicht' })

beforeEach(async () => {
  // Only the clock: the disk and the browser keep their own time.
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() })
  disk = await aDisk()
  register = await aTeamWindow(disk)
  await putKind(register, 'Noor', 'Aksoy')
  gone = watchLeaving()
})

afterEach(() => {
  mend()
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('an open team that nobody touches', () => {
  it('asks after four minutes whether someone is there, and goes on when someone is', async () => {
    const { user } = await openList()
    pass(4 * minute - 1000)
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
    pass(2000)
    expect(screen.getByRole('dialog', { name: 'Nog bezig?' })).toHaveTextContent(/Over (59|60) seconden/)
    await user.click(screen.getByRole('button', { name: 'Ga door' }))
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
    pass(3 * minute)
    expect(screen.getByText('Noor Aksoy')).toBeInTheDocument()
    expect(gone).toEqual([])
  })

  it('locks after five minutes: covered, keys forgotten, a fresh document', async () => {
    await openList()
    pass(5 * minute)
    expect(screen.getByText('Het team gaat op slot.')).toBeInTheDocument()
    expect(document.body).not.toHaveTextContent('Noor')
    await waitFor(() => expect(gone).toEqual(['/kanteltafel/']))
    await isShut()
  })

  it('stays open for twenty minutes while an overleg runs', async () => {
    await putOverleg(register, [], { begonnen: true, datum: today() })
    await openList()
    pass(18 * minute)
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
    pass(2 * minute)
    await waitFor(() => expect(gone).toHaveLength(1))
  })

  it.each([
    ['runs on past midnight', 'T23:50', 18, true],
    ['is forgotten by the morning', 'T03:50', 18, false],
  ])('an overleg of the evening %s', async (_, time, minutes, runs) => {
    const evening = today()
    await putOverleg(register, [], { begonnen: true, datum: evening })
    const day = time < 'T12' ? addDays(evening, 1) : evening
    vi.setSystemTime(new Date(`${day}${time}`))
    await openList()
    pass(minutes * minute)
    if (runs) expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
    else expect(await screen.findByText('Het team gaat op slot.')).toBeInTheDocument()
  })
})

describe('a page that the browser puts aside as it is', () => {
  const aside = (name: 'pagehide' | 'pageshow', persisted: boolean) =>
    fireEvent(window, Object.assign(new Event(name), { persisted }))

  it('is empty and without keys before it sleeps, and does not stay when Back brings it to life', async () => {
    await openList()
    aside('pagehide', true)
    expect(document.body).not.toHaveTextContent('Noor')
    expect([register.dossiers(), register.wieTypt()]).toEqual([[], null])
    await isShut()
    expect(gone).toEqual([])
    aside('pageshow', true)
    await waitFor(() => expect(gone).toEqual(['/kanteltafel/']))
  })

  it('stays as it is when it only goes out of sight', async () => {
    await openList()
    aside('pagehide', false)
    aside('pageshow', false)
    expect(await screen.findByText('Noor Aksoy')).toBeVisible()
    expect(gone).toEqual([])
  })
})

describe('typing that no draft keeps', () => {
  let forget: () => void = () => undefined
  afterEach(() => forget())

  it('is told before the team locks, and holds a new version back', async () => {
    await openList()
    expect(await mayReplace()).toBe(true)
    forget = registerUnsaved(() => true)
    expect(await mayReplace()).toBe(false)
    pass(4 * minute)
    expect(screen.getByRole('dialog', { name: 'Nog bezig?' })).toHaveTextContent(
      'Op dit scherm staat tekst die nog niet bewaard is.',
    )
  })
})

describe('a team whose screens break', () => {
  const breakShell = (what: Partial<Register>) =>
    render(<TeamShell register={{ ...register, ...what }} onReplaced={() => undefined} />, {
      onCaughtError: () => undefined,
    })
  const broken = (): never => {
    throw new Error('broken')
  }

  it('still locks by itself', async () => {
    breakShell({ damage: broken })
    expect(await screen.findByRole('alert')).toHaveTextContent('Dit scherm werkt even niet')
    pass(5 * minute)
    await waitFor(() => expect(gone).toEqual(['/kanteltafel/']))
    await isShut()
  })

  it('can be locked by hand', async () => {
    breakShell({ damage: broken })
    fireEvent.click(await screen.findByRole('button', { name: 'Vergrendel' }))
    await waitFor(() => expect(gone).toEqual(['/kanteltafel/']))
    await isShut()
  })
})

describe('an overleg that was never closed', () => {
  it('does not keep the team open on another day', async () => {
    await putOverleg(register, [], { begonnen: true })
    vi.setSystemTime(new Date(`${addDays(today(), 1)}T12:00`))
    await openList()
    pass(5 * minute)
    await waitFor(() => expect(gone).toHaveLength(1))
  })
})

describe('Vergrendel', () => {
  it('locks this window and the others', async () => {
    const other = await aWindow(disk)
    const elsewhere = vi.fn()
    other.onLockedElsewhere(elsewhere)
    const { user } = await openList()
    await user.click(screen.getByRole('button', { name: 'Vergrendel' }))
    expect(document.body).not.toHaveTextContent('Noor')
    await waitFor(() => expect(gone).toEqual(['/kanteltafel/']))
    await isShut()
    await waitFor(() => expect(elsewhere).toHaveBeenCalled())
    await other.close()
  })

  it('is followed by this window when another one locks, and the next page tells so', async () => {
    const other = await aWindow(disk)
    await openList()
    await other.lockOthers()
    await waitFor(() => expect(gone).toEqual(['/kanteltafel/?elders']))
    await isShut()
    await other.close()
  })

  it('leaves what waits for room on the disk sealed, for who opens the team again', async () => {
    const { user } = await openList()
    mend = breakDisk('QuotaExceededError', ['log'])
    await expect(putKind(register, 'Sem')).rejects.toThrow()
    await user.click(screen.getByRole('button', { name: 'Vergrendel' }))
    await waitFor(() => expect(gone).toEqual(['/kanteltafel/']))
  })

  it('keeps the document when something could not even be sealed', async () => {
    const { user } = await openList()
    mend = breakDisk('QuotaExceededError', ['log', 'draft'])
    await expect(putKind(register, 'Sem')).rejects.toThrow()
    await user.click(screen.getByRole('button', { name: 'Vergrendel' }))
    const alert = await screen.findByRole('alert')
    expect(alert).toHaveTextContent('Op slot, maar nog niet alles staat op de schijf')
    expect(alert).toHaveTextContent('Wat nog over is, staat versleuteld in dit venster.')
    expect(document.body).not.toHaveTextContent('Noor')
    expect(gone).toEqual([])
    await user.click(screen.getByRole('button', { name: 'Probeer opnieuw' }))
    expect(await screen.findByText('Het past nog niet. Maak meer ruimte vrij.')).toBeVisible()
    mend()
    await user.click(screen.getByRole('button', { name: 'Probeer opnieuw' }))
    await waitFor(() => expect(gone).toEqual(['/kanteltafel/']))
    const next = await aWindow(disk)
    await next.retryUnsaved()
    expect(next.dossiers()).toHaveLength(2)
    await next.close()
  })

  it('says once that is in a file that the window may be closed, and what to do with the file', async () => {
    const { make, drop } = { make: URL.createObjectURL, drop: URL.revokeObjectURL }
    URL.createObjectURL = () => 'blob:bestand'
    URL.revokeObjectURL = () => undefined
    const { user } = await openList()
    mend = breakDisk('QuotaExceededError', ['log', 'draft'])
    await expect(putKind(register, 'Sem')).rejects.toThrow()
    await user.click(screen.getByRole('button', { name: 'Vergrendel' }))
    expect(await screen.findByRole('alert')).toHaveTextContent('Sluit het venster niet.')
    await user.click(screen.getByRole('button', { name: 'Bewaar als versleuteld bestand' }))
    await waitFor(() =>
      expect(screen.getByRole('alert')).toHaveTextContent(
        /Kijk of het bestand bij uw downloads staat\. Staat het er\? Dan mag u dit venster sluiten/,
      ),
    )
    expect(screen.getByRole('alert')).not.toHaveTextContent('Sluit het venster niet')
    URL.createObjectURL = make
    URL.revokeObjectURL = drop
  })
})
