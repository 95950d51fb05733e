import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { App } from '../../src/app/App.tsx'
import { withTeams } from '../../src/data/db.ts'
import { removeOefening } from '../../src/data/oefening.ts'
import { removeTeam } from '../../src/data/teams.ts'
import { mayReplace } from '../support/mayReplace.ts'
import { openNewTeam } from '../support/screens.tsx'

const at = (hash: string) => {
  location.hash = hash
  return render(<App />)
}

describe('the app before a team is open', () => {
  it.each(['', '#/namenlijst', '#/dossier/abc'])('the address %j shows the opening page', async (hash) => {
    at(hash)
    expect(await screen.findByRole('button', { name: 'Droogzwemmen' })).toBeInTheDocument()
  })

  it.each([
    ['?gewist', 'Wat u wiste, is weg van dit apparaat'],
    ['?weg', 'Het team is van dit apparaat gehaald'],
    ['?pincode', 'Het team is op slot'],
    ['?pauze', 'Het team is op slot'],
    ['?elders', 'Het team is op slot'],
    ['?terug', 'Geef de tablet terug aan het team'],
  ])('the mark %s tells why the team is closed, until it is read', async (mark, title) => {
    const user = userEvent.setup()
    history.replaceState(null, '', `/${mark}`)
    at('')
    expect(await screen.findByText(title)).toBeInTheDocument()
    expect(location.search).toBe('')
    await user.click(screen.getByRole('button', { name: 'Sluit' }))
    expect(screen.queryByText(title)).not.toBeInTheDocument()
  })

  it('help can be read, and leads back', async () => {
    at('#/hulp/overleg')
    expect(await screen.findByRole('heading', { level: 1, name: /Hulp/ })).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'Naar begin' })).toHaveAttribute('href', '#/')
  })

  it('a new team can be begun', async () => {
    at('#/nieuw')
    expect(await screen.findByLabelText('Naam van het team')).toBeInTheDocument()
  })

  it('who got a file of a team reads it without any team here', async () => {
    const user = userEvent.setup()
    at('')
    await user.click(await screen.findByRole('link', { name: 'Ik kreeg een bestand van het kantelteam' }))
    expect(await screen.findByLabelText(/De vijf woorden/)).toBeInTheDocument()
    expect(screen.getByRole('link', { name: /Naar het begin/ })).toHaveAttribute('href', '#/')
    expect(await mayReplace()).toBe(false)
  })

  it('the QR code of a package leads to its words, that of an answer to the team', async () => {
    const { unmount } = at('#/gezin/1.AQID')
    expect(await screen.findByText(/U las de QR-code van het team/)).toBeInTheDocument()
    unmount()
    at('#/antwoord/1.AQID')
    expect(await screen.findByText(/Open het team, dan leest u het antwoord in/)).toBeInTheDocument()
    expect(location.hash).toBe('#/antwoord/1.AQID')
  })

  it('the page is not replaced while a team is being filled in', async () => {
    const { unmount } = at('#/nieuw')
    await screen.findByLabelText('Naam van het team')
    expect(await mayReplace()).toBe(false)
    unmount()
    expect(await mayReplace()).toBe(true)
  })

  it('one tap opens the practice team, at the address that was asked for', async () => {
    const user = userEvent.setup()
    at('#/namenlijst')
    await user.click(await screen.findByRole('button', { name: 'Droogzwemmen' }))
    expect(
      await screen.findByRole('heading', { name: 'Namenlijst' }, { timeout: 20_000 }),
    ).toBeInTheDocument()
    expect(screen.getByText('U oefent met verzonnen kinderen.')).toBeInTheDocument()
    await waitFor(() => expect(location.hash).toBe('#/namenlijst'))
    await removeOefening()
  })
})

describe('the app while the tablet is with a family', () => {
  const roads = [
    'Droogzwemmen',
    'Nieuw kantelteam',
    'Hulp',
    'Naar begin',
    /van het kantelteam/,
    /Open team Kantelteam/,
  ]
  const away = { level: 1, name: 'Geef de tablet terug aan het team' }
  let id: string
  const mark = async (overgedragen: boolean) =>
    await withTeams(
      async (teams) =>
        await teams
          .where('id')
          .equals(id)
          .modify((row: { overgedragen?: true }) => {
            if (overgedragen) row.overgedragen = true
            else delete row.overgedragen
          }),
    )

  beforeEach(async () => {
    const register = await openNewTeam()
    await register.close()
    id = register.teamId
    await mark(true)
  })
  afterEach(async () => await removeTeam(id))

  it.each([
    '',
    '#/nieuw',
    '#/terugzetten',
    '#/hulp/overleg',
    '#/dossier/abc',
    '#/grootscherm/abc',
    '#/gezin',
    '#/gezin/1.AQID',
  ])('asks it back at the address %j, and shows no other road for a moment', async (hash) => {
    const seen: string[] = []
    const look = () => {
      for (const name of roads)
        for (const element of [
          ...screen.queryAllByRole('button', { name }),
          ...screen.queryAllByRole('link', { name }),
        ])
          seen.push(element.textContent)
    }
    const observer = new MutationObserver(look)
    observer.observe(document.body, { childList: true, subtree: true })
    at(hash)
    expect(await screen.findByRole('heading', away)).toBeVisible()
    look()
    observer.disconnect()
    expect(seen).toEqual([])
  })

  it('is open for all again once the team was opened in another window', async () => {
    at('')
    expect(await screen.findByRole('heading', away)).toBeVisible()
    await mark(false)
    fireEvent(document, new Event('visibilitychange'))
    expect(await screen.findByRole('button', { name: 'Droogzwemmen' })).toBeVisible()
  })

  it('asks it back from a page of before that Back brought to life', async () => {
    await mark(false)
    at('')
    expect(await screen.findByRole('button', { name: 'Droogzwemmen' })).toBeVisible()
    await mark(true)
    fireEvent(window, new Event('pageshow'))
    expect(await screen.findByRole('heading', away)).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Droogzwemmen' })).toBeNull()
  })
})
