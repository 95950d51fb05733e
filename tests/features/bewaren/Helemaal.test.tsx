import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { withTeams } from '../../../src/data/db.ts'
import { BewarenPage } from '../../../src/features/bewaren/index.ts'
import { generateRecoveryCode } from '../../../src/vault/recoveryCode.ts'
import { type FakeBuckets, installBuckets } from '../../support/fakeBuckets.ts'
import { aTeamWindow, openScreen } from '../../support/openScreen.tsx'
import { deps, openNewTeam, wachtwoord } from '../../support/screens.tsx'

let buckets: FakeBuckets | undefined
afterEach(() => {
  buckets?.remove()
  buckets = undefined
})

const vkId = async (id: string) => (await withTeams(async (team) => await team.get(id)))?.vault.vkId

/** Types the groups that are asked, as they stand on the screen. */
async function typeCode(user: ReturnType<typeof openScreen>['user']): Promise<void> {
  const groups = screen.getAllByRole('listitem').map(({ textContent }) => textContent)
  expect(groups.length).toBeGreaterThan(7)
  const asked = screen.getAllByRole('textbox')
  const code = groups
    .map((text) => /([0-9A-Z]{4})$/.exec(text ?? '')?.[1])
    .filter((group) => group !== undefined)
  // The whole code pasted counts for each group.
  for (const field of asked) await user.type(field, code.slice(-8).join(''))
}

describe('Wis helemaal', () => {
  it('says honestly what stays where the browser has no buckets', async () => {
    const register = await openNewTeam()
    openScreen(register, <BewarenPage deel="helemaal" onKlaar={() => undefined} />)
    expect(await screen.findByText(/Deze browser kan dit niet/)).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Wis helemaal' })).toBeNull()
    await register.close()
  })

  it('needs the wachtwoord; a wrong one changes nothing', async () => {
    buckets = installBuckets()
    const register = await openNewTeam()
    const before = await vkId(register.teamId)
    const screenOf = <BewarenPage deel="helemaal" onKlaar={() => undefined} opties={deps} />
    const { user } = openScreen(register, screenOf)
    await user.click(await screen.findByRole('button', { name: 'Verder' }))
    await user.click(screen.getByRole('button', { name: 'Wis helemaal' }))
    expect(screen.getByText('Typ het wachtwoord.')).toBeVisible()
    await user.type(screen.getByLabelText('Wachtwoord'), 'een ander wachtwoord')
    await user.click(screen.getByRole('button', { name: 'Wis helemaal' }))
    expect(await screen.findByText(/Dit wachtwoord klopt niet/)).toBeVisible()
    expect(await vkId(register.teamId)).toBe(before)
    await register.close()
  })

  it('says of a team from the common storage that remains may be left there', async () => {
    const register = await openNewTeam()
    buckets = installBuckets()
    const klaar: string[] = []
    const screenOf = <BewarenPage deel="helemaal" onKlaar={(all) => klaar.push(all)} opties={deps} />
    const { user } = openScreen(register, screenOf)
    await user.click(await screen.findByRole('button', { name: 'Verder' }))
    await user.type(await screen.findByLabelText('Wachtwoord'), wachtwoord)
    await user.click(screen.getByRole('button', { name: 'Wis helemaal' }))
    expect(await screen.findByText(/kunnen daarom nog versleutelde resten staan/)).toBeVisible()
    expect(screen.queryByRole('link', { name: 'Ga naar Reservekopie' })).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Open het team opnieuw' }))
    expect(klaar).toEqual(['deels'])
  })

  it('moves the team and goes on in a fresh document', async () => {
    buckets = installBuckets()
    const register = await openNewTeam('Kantelteam Waalkant', generateRecoveryCode())
    const before = await vkId(register.teamId)
    let left = 0
    const screenOf = <BewarenPage deel="helemaal" onKlaar={() => (left += 1)} opties={deps} />
    const { user } = openScreen(register, screenOf)
    expect(await screen.findByText(/Uw team, de kinderen en de overleggen blijven/)).toBeVisible()
    expect(screen.queryByText('Stap 1: uw nieuwe herstelcode')).toBeNull()
    await user.click(await screen.findByRole('button', { name: 'Verder' }))
    await screen.findByText('Stap 1: uw nieuwe herstelcode')
    await typeCode(user)
    await user.click(screen.getByRole('button', { name: 'Ga verder' }))
    await user.type(await screen.findByLabelText('Wachtwoord'), wachtwoord)
    await user.click(screen.getByRole('button', { name: 'Wis helemaal' }))
    await waitFor(() => expect(left).toBe(1), { timeout: 20_000 })
    expect(await vkId(register.teamId)).not.toBe(before)
  }, 40_000)

  it('stopped leaves everything as it was, and says which herstelcode holds', async () => {
    buckets = installBuckets()
    const register = await openNewTeam('Kantelteam Waalkant', generateRecoveryCode())
    const before = await vkId(register.teamId)
    const screenOf = <BewarenPage deel="helemaal" onKlaar={() => undefined} opties={deps} />
    const { user } = openScreen(register, screenOf)
    await user.click(await screen.findByRole('button', { name: 'Verder' }))
    await screen.findByText('Stap 1: uw nieuwe herstelcode')
    await typeCode(user)
    await user.click(screen.getByRole('button', { name: 'Ga verder' }))
    await user.type(await screen.findByLabelText('Wachtwoord'), wachtwoord)
    fireEvent.click(screen.getByRole('button', { name: 'Wis helemaal' }))
    fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Stop' }))
    expect(await screen.findByText(/U bent gestopt\. Alles is zoals het was\./)).toHaveTextContent(
      'De oude herstelcode blijft gelden. Streep de nieuwe door.',
    )
    expect(await vkId(register.teamId)).toBe(before)
  }, 40_000)

  it('is not for the practice team', async () => {
    const register = await aTeamWindow()
    const screenOf = <BewarenPage deel="helemaal" onKlaar={() => undefined} />
    openScreen({ ...register, oefen: true }, screenOf)
    expect(await screen.findByText(/Dit is een oefenteam/)).toBeVisible()
    expect(screen.queryByText(/Uw team, de kinderen en de overleggen blijven/)).toBeNull()
    await register.close()
  })
})
