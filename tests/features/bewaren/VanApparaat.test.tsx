import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { createProcessLocks } from '../../../src/data/locks.ts'
import { listTeams } from '../../../src/data/teams.ts'
import { BewarenPage } from '../../../src/features/bewaren/index.ts'
import { must } from '../../support/dataBuilders.ts'
import { aTeamWindow, openScreen } from '../../support/openScreen.tsx'
import { deps, openNewTeam, wachtwoord } from '../../support/screens.tsx'

const labels = async () => must(await listTeams()).map(({ id }) => id)

describe('a team taken off this device', () => {
  it('goes with its wachtwoord only, and is listed no more', async () => {
    const register = await openNewTeam()
    const afloop: string[] = []
    const screenOf = <BewarenPage deel="apparaat" onKlaar={(hoe) => afloop.push(hoe)} opties={deps} />
    const { user } = openScreen(register, screenOf)
    expect(screen.getByText(/Er is nog geen reservekopie/)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Haal het team van dit apparaat' }))
    expect(screen.getByText('Typ het wachtwoord.')).toBeVisible()
    await user.type(screen.getByLabelText('Wachtwoord'), 'een ander wachtwoord')
    await user.click(screen.getByRole('button', { name: 'Haal het team van dit apparaat' }))
    expect(await screen.findByText(/Dit wachtwoord klopt niet/)).toBeVisible()
    expect(await labels()).toContain(register.teamId)

    await user.clear(screen.getByLabelText('Wachtwoord'))
    await user.type(screen.getByLabelText('Wachtwoord'), wachtwoord)
    await user.click(screen.getByRole('button', { name: 'Haal het team van dit apparaat' }))
    await waitFor(() => expect(afloop).toEqual(['weg-resten']), { timeout: 20_000 })
    expect(await labels()).not.toContain(register.teamId)
  }, 40_000)

  it('that could not be removed says that it is locked and may still be there', async () => {
    const register = await openNewTeam()
    const afloop: string[] = []
    const held = { ...createProcessLocks(), aloneIfFree: async () => await Promise.resolve(undefined) }
    const opties = { ...deps, locks: held }
    const screenOf = <BewarenPage deel="apparaat" onKlaar={(hoe) => afloop.push(hoe)} opties={opties} />
    const { user } = openScreen(register, screenOf)
    await user.type(screen.getByLabelText('Wachtwoord'), wachtwoord)
    await user.click(screen.getByRole('button', { name: 'Haal het team van dit apparaat' }))
    expect(await screen.findByText(/op slot, maar nog niet weg/, {}, { timeout: 20_000 })).toBeVisible()
    expect(await labels()).toContain(register.teamId)
    await user.click(screen.getByRole('button', { name: 'Open de app opnieuw' }))
    expect(afloop).toEqual(['deels'])
  }, 40_000)

  it('is not for the practice team', async () => {
    const register = await aTeamWindow()
    openScreen({ ...register, oefen: true }, <BewarenPage deel="apparaat" onKlaar={() => undefined} />)
    expect(await screen.findByText(/Dit is een oefenteam/)).toBeVisible()
    await register.close()
  })
})
