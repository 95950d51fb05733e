import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import userEvent, { type UserEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { TeamOfPauze } from '../../src/app/TeamOfPauze.tsx'
import { useDocumentStand } from '../../src/app/useDocumentStand.ts'
import type { Register } from '../../src/data/Register.ts'
import { breakDisk } from '../support/brokenDisk.ts'
import { readLockEpoch } from '../../src/data/metaRows.ts'
import { aDisk, aWindow, type Disk, mustFail, openDisk } from '../support/dataBuilders.ts'
import { aTeamWindow, putKind } from '../support/openScreen.tsx'
import { watchLeaving } from '../support/shell.tsx'

const minute = 60_000
const pincode = '284913'

/** So much later someone looks at the page again. */
function pass(ms: number): void {
  vi.setSystemTime(Date.now() + ms)
  fireEvent(window, new Event('pageshow'))
}

let disk: Disk
let register: Register
let gone: readonly string[]
let mend: () => void = () => undefined

function Document() {
  const here = useDocumentStand(() => register)
  return <TeamOfPauze {...here} />
}

/** The digits on the keys, one touch each. */
async function typePin(user: UserEvent, digits: string) {
  const pad = within(screen.getByRole('group', { name: 'Pincode' }))
  for (const digit of digits) await user.click(pad.getByRole('button', { name: digit }))
}

/** A team whose pincode is chosen on Team, which stands on the list of children. */
async function openWithPin(digits: string | null = pincode): Promise<UserEvent> {
  const user = userEvent.setup()
  location.hash = '#/team'
  render(<Document />)
  if (digits !== null) {
    await user.click(await screen.findByRole('button', { name: 'Kies een pincode' }))
    await typePin(user, digits)
    await typePin(user, digits)
    expect(await screen.findByText(/Er is een pincode/)).toBeInTheDocument()
  }
  location.hash = '#/namenlijst'
  expect(await screen.findByText('Noor Aksoy')).toBeInTheDocument()
  return user
}

const pauzeTitel = () => screen.findByRole('heading', { name: 'Pauze' })

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

describe('a pauze that the browser puts aside', () => {
  it('keeps no key: who comes back finds the team locked', async () => {
    await openWithPin()
    pass(5 * minute)
    await pauzeTitel()
    for (const name of ['pagehide', 'pageshow'])
      fireEvent(window, Object.assign(new Event(name), { persisted: true }))
    await waitFor(() => expect(gone).toEqual(['/kanteltafel/']))
  })
})

describe('a team with a pincode', () => {
  it('goes on pauze when nobody touches it: nothing of it stands on the page, the register is closed', async () => {
    await openWithPin()
    pass(5 * minute)
    expect(document.body).not.toHaveTextContent('Noor')
    await pauzeTitel()
    expect(document.body).not.toHaveTextContent('Noor')
    expect(mustFail(await register.load('team'))).toEqual({ reden: 'kluis-dicht' })
    expect(gone).toEqual([])
  })

  it('goes on at the same place with the pincode, and knows who types', async () => {
    const user = await openWithPin()
    pass(5 * minute)
    await pauzeTitel()
    await typePin(user, pincode)
    expect(await screen.findByText('Noor Aksoy')).toBeInTheDocument()
    expect(screen.queryByRole('heading', { name: 'Wie typt?' })).not.toBeInTheDocument()
    expect(location.hash).toBe('#/namenlijst')
    expect(screen.queryByRole('heading', { name: 'Pauze' })).not.toBeInTheDocument()
  })

  it('shows the button of the pauze as soon as there is a pincode, and no longer than that', async () => {
    const user = userEvent.setup()
    location.hash = '#/team'
    render(<Document />)
    await user.click(await screen.findByRole('button', { name: 'Kies een pincode' }))
    await typePin(user, pincode)
    await typePin(user, pincode)
    expect(await screen.findByRole('button', { name: 'Pauze' })).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Gebruik geen pincode' }))
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Pauze' })).not.toBeInTheDocument())
  })

  it('that is put on pauze by hand locks in the other windows, and goes on here with the pincode', async () => {
    const user = await openWithPin()
    const other = await aWindow(disk)
    const locked = new Promise<void>((resolve) => other.onLockedElsewhere(resolve))
    location.hash = '#/team'
    await user.click(await screen.findByRole('button', { name: 'Begin pauze' }))
    await pauzeTitel()
    await locked
    await other.close()
    await typePin(user, pincode)
    expect(await screen.findByRole('button', { name: 'Begin pauze' })).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Pauze' }))
    await pauzeTitel()
  })

  it('can go on and on pauze, each time with the same pincode, typed on a keyboard too', async () => {
    const user = await openWithPin()
    for (let round = 0; round < 2; round += 1) {
      pass(5 * minute)
      await pauzeTitel()
      await user.keyboard(`9{Backspace}${pincode}`)
      expect(await screen.findByText('Noor Aksoy')).toBeInTheDocument()
    }
  })

  it('is warned a minute before that it goes on pauze, not that it locks', async () => {
    await openWithPin()
    pass(4 * minute + 1000)
    expect(screen.getByRole('dialog', { name: 'Nog bezig?' })).toHaveTextContent(/gaat dit venster op pauze/)
  })

  it('says how many tries are left, and locks after the fifth wrong one', async () => {
    const user = await openWithPin()
    pass(5 * minute)
    await pauzeTitel()
    for (const left of ['nog 4 keer', 'nog 3 keer', 'nog 2 keer', 'nog 1 keer']) {
      await typePin(user, '111111')
      expect(await screen.findByText(new RegExp(left))).toBeInTheDocument()
    }
    await typePin(user, '111111')
    await waitFor(() => expect(gone).toEqual(['/kanteltafel/?pincode']))
    await typePin(user, pincode)
    expect(document.body).not.toHaveTextContent('Noor')
  })

  it('locks after twenty minutes on pauze', async () => {
    await openWithPin()
    pass(5 * minute)
    await pauzeTitel()
    pass(20 * minute - 1000)
    expect(gone).toEqual([])
    pass(2000)
    await waitFor(() => expect(gone).toContain('/kanteltafel/?pauze'))
  })

  it('locks after twenty minutes also when the clock is set back meanwhile', async () => {
    await openWithPin()
    pass(5 * minute)
    await pauzeTitel()
    pass(10 * minute)
    pass(-60 * minute)
    expect(gone).toEqual([])
    pass(10 * minute + 1000)
    await waitFor(() => expect(gone).toContain('/kanteltafel/?pauze'))
  })

  it('locks at once when the device slept longer than a pauze lasts', async () => {
    await openWithPin()
    pass(26 * minute)
    await waitFor(() => expect(gone).toEqual(['/kanteltafel/']))
    expect(screen.queryByRole('heading', { name: 'Pauze' })).not.toBeInTheDocument()
  })

  it('locks with Vergrendel, from the team and from pauze, and the other windows with it', async () => {
    const other = await aWindow(disk)
    const elsewhere = vi.fn()
    other.onLockedElsewhere(elsewhere)
    const user = await openWithPin()
    pass(5 * minute)
    await pauzeTitel()
    await user.click(screen.getByRole('button', { name: 'Vergrendel' }))
    await waitFor(() => expect(gone).toEqual(['/kanteltafel/']))
    const { db } = await openDisk(disk)
    expect(await readLockEpoch(db)).toBe(1)
    db.close()
    await waitFor(() => expect(elsewhere).toHaveBeenCalled())
    await other.close()
  })

  it('never goes on pauze by Vergrendel', async () => {
    const user = await openWithPin()
    await user.click(screen.getByRole('button', { name: 'Vergrendel' }))
    await waitFor(() => expect(gone).toEqual(['/kanteltafel/']))
    expect(screen.queryByRole('heading', { name: 'Pauze' })).not.toBeInTheDocument()
  })

  it('locks on pauze when another window locks', async () => {
    const other = await aWindow(disk)
    await openWithPin()
    pass(5 * minute)
    await pauzeTitel()
    await act(async () => await other.lockOthers())
    await waitFor(() => expect(gone).toEqual(['/kanteltafel/?elders']))
    await other.close()
  })

  it('keeps what was typed, sealed, and has it on the screen again', async () => {
    const user = await openWithPin()
    location.hash = '#/team'
    await user.type(await screen.findByLabelText('Welke afspraak (convenant) geldt?'), 'Half getypt')
    pass(5 * minute)
    await pauzeTitel()
    expect(document.body).not.toHaveTextContent('Half getypt')
    await typePin(user, pincode)
    await waitFor(() =>
      expect(screen.getByLabelText('Welke afspraak (convenant) geldt?')).toHaveValue('Half getypt'),
    )
  })

  it('locks instead, and keeps the document, when something could not be sealed', async () => {
    await openWithPin()
    mend = breakDisk('QuotaExceededError', ['log', 'draft'])
    await expect(putKind(register, 'Sem')).rejects.toThrow()
    pass(5 * minute)
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Op slot, maar nog niet alles staat op de schijf',
    )
    expect(gone).toEqual([])
  })

  it('goes on pauze by hand, on Team', async () => {
    const user = await openWithPin()
    location.hash = '#/team'
    await user.click(await screen.findByRole('button', { name: 'Begin pauze' }))
    await pauzeTitel()
    await typePin(user, pincode)
    expect(await screen.findByText(/Er is een pincode/)).toBeInTheDocument()
  })
})

describe('a pincode', () => {
  it('is typed twice, and not one that everybody tries first', async () => {
    const user = userEvent.setup()
    location.hash = '#/team'
    render(<Document />)
    await user.click(await screen.findByRole('button', { name: 'Kies een pincode' }))
    await typePin(user, '284913')
    await typePin(user, '284914')
    expect(await screen.findByText(/De twee pincodes zijn niet hetzelfde/)).toBeInTheDocument()
    await typePin(user, '123456')
    await typePin(user, '123456')
    expect(await screen.findByText(/Deze cijfers probeert iedereen het eerst/)).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Sluit dit venster' }))
    expect(screen.getByText(/Nu is er geen pincode/)).toBeInTheDocument()
  })

  it('that is taken away leads to the lock again, as without one', async () => {
    const user = await openWithPin()
    location.hash = '#/team'
    await user.click(await screen.findByRole('button', { name: 'Gebruik geen pincode' }))
    expect(screen.getByText(/Nu is er geen pincode/)).toBeInTheDocument()
    pass(5 * minute)
    await waitFor(() => expect(gone).toEqual(['/kanteltafel/']))
  })
})
