import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { LockedOut } from '../../src/app/LockedOut.tsx'
import type { LockState } from '../../src/app/useTeamLock.ts'
import { breakDisk } from '../support/brokenDisk.ts'
import { aTeamWindow, putKind } from '../support/openScreen.tsx'

const { createObjectURL, revokeObjectURL } = URL
let mend: () => void = () => undefined
afterEach(() => {
  mend()
  vi.restoreAllMocks()
  Object.assign(URL, { createObjectURL, revokeObjectURL })
})

/** The cover over a team of which not everything is on disk, with a browser that offers files. */
async function openCover(state: LockState) {
  const offer = vi.fn(() => 'blob:bestand')
  Object.assign(URL, { createObjectURL: offer, revokeObjectURL: () => undefined })
  const register = await aTeamWindow()
  mend = breakDisk('QuotaExceededError', ['log', 'draft'])
  await expect(putKind(register, 'Sem')).rejects.toThrow()
  await register.close()
  render(<LockedOut state={state} register={register} />)
  return { user: userEvent.setup(), offer }
}

const fileButton = () => screen.getByRole('button', { name: 'Bewaar als versleuteld bestand' })

describe('what is left over when the team is locked', () => {
  it.each<[string, LockState]>([
    ['a newer version', { state: 'vervangen', sluit: false }],
    ['a full disk', { state: 'vast' }],
  ])('by %s, can be saved again when the file did not come', async (_why, state) => {
    const { user, offer } = await openCover(state)
    await user.click(fileButton())
    expect(await screen.findByText(/Staat het er niet\? Kies dan nog een keer/)).toBeVisible()
    expect(fileButton()).toHaveClass('ui-button--secondary')
    await user.click(fileButton())
    expect(offer).toHaveBeenCalledTimes(2)
  })

  it('does not make reloading the first choice, for that lets go of it', async () => {
    const { user } = await openCover({ state: 'vervangen', sluit: false })
    const reload = () => screen.getByRole('button', { name: 'Laad de pagina opnieuw' })
    expect(reload()).toHaveClass('ui-button--secondary')
    await user.click(fileButton())
    await screen.findByText(/Kijk of het bij uw downloads staat/)
    expect(reload()).toHaveClass('ui-button--secondary')
  })
})
