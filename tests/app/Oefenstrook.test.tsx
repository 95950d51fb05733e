import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { removeOefening } from '../../src/data/oefening.ts'
import { startDroogzwemmen } from '../../src/features/droogzwemmen/index.ts'
import { must } from '../support/dataBuilders.ts'
import { putOverleg } from '../support/overlegScreen.tsx'
import { openShell } from '../support/shell.tsx'

afterEach(async () => {
  await removeOefening()
})

describe('beginning the practice anew', () => {
  it('asks once while an overleg runs; after it one is on Vandaag, not on what is gone', async () => {
    const register = must(await startDroogzwemmen())
    const id = await putOverleg(register, [], { begonnen: true })
    location.hash = `#/overleg/${id}`
    const { user, replaced } = openShell(register)
    const button = await screen.findByRole('button', { name: 'Zet oefening terug' })
    await user.click(button)
    const asked = () => within(screen.getByRole('dialog', { name: 'Begint de oefening opnieuw?' }))
    await user.click(asked().getByRole('button', { name: 'Ga door met dit overleg' }))
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
    expect(location.hash).toBe(`#/overleg/${id}`)
    await user.click(button)
    await user.click(asked().getByRole('button', { name: 'Begin opnieuw' }))
    await waitFor(() => expect(replaced).toHaveLength(1), { timeout: 20_000 })
    expect(location.hash).toBe('#/')
  })
})
