import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Register, Storing } from '../../../src/data/Register.ts'
import { withTeams } from '../../../src/data/db.ts'
import { listTeams, removeTeam, type TeamDeps } from '../../../src/data/teams.ts'
import { generateRecoveryCode } from '../../../src/vault/recoveryCode.ts'
import { OpeningPage } from '../../../src/features/ontgrendelen/index.ts'
import { err, type Result } from '../../../src/lib/result.ts'
import { deps, must, openNewTeam, wachtwoord } from '../../support/screens.tsx'

const geenOefening = (): Promise<Result<Register, Storing>> => Promise.resolve(err({ reden: 'onbekend' }))

function open(over: { readonly deps?: TeamDeps; readonly offlineKlaar?: boolean } = {}) {
  const opened: Register[] = []
  const user = userEvent.setup()
  render(
    <OpeningPage
      onOpened={(register) => opened.push(register)}
      startDroogzwemmen={geenOefening}
      deps={deps}
      {...over}
    />,
  )
  return { user, opened }
}

async function typeWachtwoord(user: ReturnType<typeof userEvent.setup>, tekst: string) {
  const veld = await screen.findByLabelText('Wachtwoord (vijf woorden)')
  await user.clear(veld)
  await user.type(veld, tekst)
  await user.click(screen.getByRole('button', { name: 'Open team' }))
}

beforeEach(async () => {
  for (const team of must(await listTeams())) must(await removeTeam(team.id))
})

afterEach(() => {
  vi.useRealTimers()
})

describe('the opening page', () => {
  it('offers a newcomer to practise first, and to begin a team', async () => {
    open()
    expect(await screen.findByRole('button', { name: 'Droogzwemmen' })).toBeInTheDocument()
    expect(screen.getByText('Oefen met verzonnen kinderen. U hoeft niets in te stellen.')).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'Nieuw kantelteam' })).toHaveAttribute('href', '#/nieuw')
  })

  it('shows of a closed team only the label it chose', async () => {
    const register = await openNewTeam('Team van de dinsdag')
    await register.close()
    open()
    expect(await screen.findByText('Team van de dinsdag')).toBeInTheDocument()
    expect(screen.queryByText(/Duinker/)).not.toBeInTheDocument()
  })

  it('opens a team with its wachtwoord', async () => {
    const made = await openNewTeam()
    await made.close()
    const { user, opened } = open()
    await user.click(await screen.findByRole('button', { name: 'Open team Kantelteam Waalkant' }))
    await typeWachtwoord(user, wachtwoord)
    await waitFor(() => expect(opened).toHaveLength(1))
    expect(opened[0]?.teamId).toBe(made.teamId)
    await opened[0]?.close()
  })

  it('says that a wachtwoord is wrong and that nothing is lost, and keeps what was typed', async () => {
    await (await openNewTeam()).close()
    const { user, opened } = open()
    await user.click(await screen.findByRole('button', { name: /Open team Kantelteam/ }))
    await typeWachtwoord(user, 'vijf heel andere woorden hier')
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Dit wachtwoord klopt niet. Kijk na wat u typte. Er is niets gewist.',
    )
    expect(screen.getByLabelText('Wachtwoord (vijf woorden)')).toHaveValue('vijf heel andere woorden hier')
    expect(opened).toEqual([])
  })

  it('says no longer what was wrong once someone types on', async () => {
    await (await openNewTeam()).close()
    const { user } = open()
    await user.click(await screen.findByRole('button', { name: /Open team Kantelteam/ }))
    await user.click(await screen.findByRole('button', { name: 'Open team' }))
    expect(await screen.findByRole('alert')).toHaveTextContent('Typ eerst het wachtwoord.')
    await user.type(screen.getByLabelText('Wachtwoord (vijf woorden)'), 'v')
    expect(screen.queryByRole('alert')).not.toBeInTheDocument()
  })

  it('lets people wait after five wrong tries, and counts the seconds', async () => {
    vi.useFakeTimers({ toFake: ['Date'] })
    await (await openNewTeam()).close()
    const { user } = open()
    await user.click(await screen.findByRole('button', { name: /Open team Kantelteam/ }))
    const veld = await screen.findByLabelText('Wachtwoord (vijf woorden)')
    await user.type(veld, 'dit is het echt niet')
    for (let poging = 1; poging <= 5; poging += 1) {
      await user.click(screen.getByRole('button', { name: 'Open team' }))
      await waitFor(() => expect(screen.queryByText('Even rekenen')).not.toBeInTheDocument())
    }
    expect(await screen.findByText(/Wacht 1 seconde en probeer het dan opnieuw/)).toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Open team' })).toBeDisabled()
    vi.setSystemTime(Date.now() + 1000)
    await waitFor(() => expect(screen.getByRole('button', { name: 'Open team' })).toBeEnabled())
  })

  it('tells a typing mistake in a herstelcode from a wrong one', async () => {
    await (await openNewTeam('Team Linge', generateRecoveryCode())).close()
    const { user } = open()
    await user.click(await screen.findByRole('button', { name: 'Open team Team Linge' }))
    await user.click(await screen.findByRole('button', { name: /Gebruik de herstelcode/ }))
    await user.type(screen.getByLabelText('Herstelcode'), 'ABCD-1234')
    await user.click(screen.getByRole('button', { name: 'Controleer herstelcode' }))
    expect(await screen.findByRole('alert')).toHaveTextContent('Hier staan er 8.')
  })

  it('tells damage from a wrong wachtwoord', async () => {
    const made = await openNewTeam()
    await made.close()
    await withTeams(async (team) => {
      const row = await team.get(made.teamId)
      for (const slot of row?.vault.slots ?? []) for (const copy of slot.copies) copy.bytes[9] = 0
      if (row !== undefined) await team.put(row)
    })
    const { user } = open()
    await user.click(await screen.findByRole('button', { name: /Open team Kantelteam/ }))
    await typeWachtwoord(user, wachtwoord)
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'De sleutelgegevens van dit team zijn beschadigd. Het ligt niet aan uw wachtwoord. Er is niets gewist.',
    )
  })

  it('says that it works without internet only when the app says so', async () => {
    open()
    await screen.findByRole('button', { name: 'Droogzwemmen' })
    expect(screen.queryByText('Werkt nu zonder internet')).not.toBeInTheDocument()
  })

  it('says that it works without internet when everything is on the device', () => {
    open({ offlineKlaar: true })
    expect(screen.getByText('Werkt nu zonder internet')).toBeInTheDocument()
  })

  it('says where to go when the browser keeps nothing', async () => {
    const { indexedDB } = globalThis
    Object.defineProperty(globalThis, 'indexedDB', { value: undefined, configurable: true })
    try {
      open({ offlineKlaar: true })
      expect(await screen.findByRole('alert')).toHaveTextContent('De browser mag hier niets bewaren.')
      expect(screen.queryByText('Werkt nu zonder internet')).not.toBeInTheDocument()
    } finally {
      Object.defineProperty(globalThis, 'indexedDB', { value: indexedDB, configurable: true })
    }
  })

  it('keeps the place in the address for after unlocking', async () => {
    await (await openNewTeam()).close()
    location.hash = '#/namenlijst'
    open()
    expect(await screen.findByText('Na het openen gaat u verder op de plek waar u was.')).toBeInTheDocument()
    expect(location.hash).toBe('#/namenlijst')
  })
})
