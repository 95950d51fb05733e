import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { App } from '../../src/app/App.tsx'
import { removeOefening } from '../../src/data/oefening.ts'

const at = (hash: string) => {
  location.hash = hash
  return render(<App />)
}

/** Asks this window, as another one would do, whether the page may be replaced. */
async function mayReplace(): Promise<boolean> {
  const channel = new BroadcastChannel('kanteltafel-tabblad:/')
  const answer = new Promise<boolean>((done) => {
    channel.addEventListener('message', (event: MessageEvent<{ soort: string; mag: boolean }>) => {
      if (event.data.soort === 'antwoord') done(event.data.mag)
    })
  })
  channel.postMessage({ soort: 'mag-het', vraag: 'x' })
  const mag = await answer
  channel.close()
  return mag
}

describe('the app before a team is open', () => {
  it.each(['', '#/namenlijst', '#/dossier/abc'])('the address %j shows the opening page', async (hash) => {
    at(hash)
    expect(await screen.findByRole('button', { name: 'Droogzwemmen' })).toBeInTheDocument()
  })

  it('help can be read, and leads back', async () => {
    at('#/hulp/overleg')
    expect(await screen.findByRole('heading', { level: 1, name: /Hulp/ })).toBeInTheDocument()
    expect(screen.getByRole('link', { name: 'Naar het begin' })).toHaveAttribute('href', '#/')
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
      await screen.findByRole('heading', { name: 'Namen en rugnummers' }, { timeout: 20_000 }),
    ).toBeInTheDocument()
    expect(screen.getByText('U oefent met verzonnen kinderen.')).toBeInTheDocument()
    await waitFor(() => expect(location.hash).toBe('#/namenlijst'))
    await removeOefening()
  })
})
