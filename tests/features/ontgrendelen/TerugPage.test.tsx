import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { withTeams } from '../../../src/data/db.ts'
import { findOverdracht } from '../../../src/data/overdracht/findOverdracht.ts'
import type { Register } from '../../../src/data/Register.ts'
import { listTeams, removeTeam, type TeamLabel } from '../../../src/data/teams.ts'
import { TerugPage } from '../../../src/features/ontgrendelen/index.ts'
import { TerugzettenPage } from '../../../src/features/reservekopie/index.ts'
import type { Redacted } from '../../../src/lib/redacted.ts'
import { generateRecoveryCode } from '../../../src/vault/recoveryCode.ts'
import { deps, must, openNewTeam, wachtwoord } from '../../support/screens.tsx'

/** A closed team whose tablet is with a family. */
async function aTeamAway(recovery: Redacted<string> | null = null): Promise<TeamLabel> {
  const register = await openNewTeam('Kantelteam Waalkant', recovery)
  await register.close()
  await withTeams(async (teams) => await teams.update(register.teamId, { overgedragen: true }))
  const team = await findOverdracht()
  if (team === null) throw new Error('nothing was given away')
  return team
}

function open(team: TeamLabel) {
  const opened: Register[] = []
  const user = userEvent.setup()
  render(
    <TerugPage
      team={team}
      deps={deps}
      onOpened={(register) => opened.push(register)}
      terugzetten={(p) => <TerugzettenPage {...p} deps={deps} />}
    />,
  )
  return { user, opened }
}

beforeEach(async () => {
  for (const team of must(await listTeams())) must(await removeTeam(team.id))
})

describe('a tablet that is with a family', () => {
  it('asks to be given back, and leads nowhere else', async () => {
    open(await aTeamAway())
    expect(screen.getByRole('heading', { level: 1, name: 'Geef de tablet terug aan het team' })).toBeVisible()
    expect(screen.getByText(/Wat u schreef, is bewaard\./)).toBeVisible()
    expect(screen.getByRole('heading', { level: 2, name: 'Open Kantelteam Waalkant' })).toBeVisible()
    for (const name of ['Terug', 'Droogzwemmen', /herstelcode/])
      expect(screen.queryByRole('button', { name })).toBeNull()
    expect(screen.queryAllByRole('link')).toEqual([])
  })

  it('does not pull the keyboard up before who holds it has read that', async () => {
    open(await aTeamAway())
    expect(screen.getByLabelText('Wachtwoord (vijf woorden)')).not.toHaveFocus()
  })

  it('opens with the wachtwoord, and is the team’s again', async () => {
    const { user, opened } = open(await aTeamAway())
    const field = screen.getByLabelText('Wachtwoord (vijf woorden)')
    await user.type(field, 'vijf heel andere woorden hier{Enter}')
    expect(await screen.findByRole('alert')).toHaveTextContent('Dit wachtwoord klopt niet.')
    expect(await findOverdracht()).not.toBeNull()
    await user.clear(field)
    await user.type(field, wachtwoord)
    await user.click(await screen.findByRole('button', { name: 'Open team' }))
    await waitFor(() => expect(opened).toHaveLength(1), { timeout: 20_000 })
    expect(await findOverdracht()).toBeNull()
    await opened[0]?.close()
  })

  it('takes the herstelcode of a team that lost its wachtwoord', async () => {
    const code = generateRecoveryCode()
    const { user } = open(await aTeamAway(code))
    await user.click(screen.getByRole('button', { name: 'Wachtwoord vergeten? Gebruik de herstelcode' }))
    expect(screen.queryByRole('link', { name: /reservekopie/ })).toBeNull()
    await user.type(screen.getByLabelText('Herstelcode'), code.reveal())
    await user.click(screen.getByRole('button', { name: 'Controleer herstelcode' }))
    expect(
      await screen.findByRole('heading', { name: 'Nieuw wachtwoord voor Kantelteam Waalkant' }),
    ).toBeVisible()
  })
})

describe('a team that lost its wachtwoord while a family had the tablet', () => {
  const kwijt = async (user: ReturnType<typeof userEvent.setup>) => {
    await user.click(screen.getByRole('button', { name: 'Is het wachtwoord kwijt?' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Het wachtwoord is kwijt' })).toHaveFocus()
  }

  it('reads what is left, and finds no way on without another secret', async () => {
    const team = await aTeamAway()
    const { user } = open(team)
    await kwijt(user)
    expect(screen.getByText(/Een team van het apparaat halen kan alleen met het wachtwoord\./)).toBeVisible()
    expect(screen.getAllByRole('button').map((een) => een.textContent)).toEqual([
      'Ga naar de inhoud',
      'Zet een reservekopie terug',
      'Terug',
    ])
    expect(screen.queryAllByRole('link')).toEqual([])
    await user.click(screen.getByRole('button', { name: 'Zet een reservekopie terug' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Zet een reservekopie terug' })).toBeVisible()
    expect(screen.getByLabelText(/vijf woorden/i)).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Terug' }))
    await user.click(await screen.findByRole('button', { name: 'Terug' }))
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Geef de tablet terug aan het team' }),
    ).toBeVisible()
    expect(await findOverdracht()).not.toBeNull()
    expect(must(await listTeams()).map(({ id }) => id)).toEqual([team.id])
  })

  it('does not keep the device from another team: its own wachtwoord opens that one, and the tablet is back', async () => {
    const ander = await openNewTeam('Kantelteam Lingestreek')
    await ander.close()
    const team = await aTeamAway()
    const { user, opened } = open(team)
    await kwijt(user)
    await user.click(await screen.findByRole('button', { name: 'Open team Kantelteam Lingestreek' }))
    const field = await screen.findByLabelText('Wachtwoord (vijf woorden)')
    expect(screen.queryAllByRole('link')).toEqual([])
    await user.type(field, 'vijf heel andere woorden hier{Enter}')
    expect(await screen.findByRole('alert')).toHaveTextContent('Dit wachtwoord klopt niet.')
    expect(await findOverdracht()).not.toBeNull()
    await user.clear(field)
    await user.type(field, wachtwoord)
    await user.click(await screen.findByRole('button', { name: 'Open team' }))
    await waitFor(() => expect(opened.map(({ teamId }) => teamId)).toEqual([ander.teamId]), {
      timeout: 20_000,
    })
    expect(await findOverdracht()).toBeNull()
    expect(must(await listTeams())).toHaveLength(2)
    await opened[0]?.close()
  })
})
