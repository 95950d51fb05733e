import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { App } from '../../src/app/App.tsx'
import { removeOefening } from '../../src/data/oefening.ts'
import { mayReplace } from '../support/mayReplace.ts'

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
