import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { ErrorBoundary } from '../../src/app/ErrorBoundary.tsx'

let broken = true
function Screen() {
  if (broken) throw new Error('Noor Aksoy, 214')
  return <p>Het scherm werkt.</p>
}

const show = (at: string) => (
  <ErrorBoundary at={at}>
    <Screen />
  </ErrorBoundary>
)

beforeEach(() => {
  broken = true
})

/** React tells of every defect by itself; here it need not. */
const quiet = { onCaughtError: () => undefined }

describe('a defect on a screen', () => {
  it('says what is safe and shows nothing of what went wrong', () => {
    render(show('/'), quiet)
    const alert = screen.getByRole('alert')
    expect(alert).toHaveTextContent('Wat bewaard was, is veilig op dit apparaat.')
    expect(document.body).not.toHaveTextContent(/Noor|214|Error/)
  })

  it('can be tried again', async () => {
    const user = userEvent.setup()
    render(show('/'), quiet)
    await user.click(screen.getByRole('button', { name: 'Probeer opnieuw' }))
    expect(screen.getByRole('alert')).toBeInTheDocument()
    broken = false
    await user.click(screen.getByRole('button', { name: 'Probeer opnieuw' }))
    expect(screen.getByText('Het scherm werkt.')).toBeInTheDocument()
  })

  it('is over at another address', () => {
    const { rerender } = render(show('/overleg/a/vraag1'), quiet)
    broken = false
    rerender(show('/overleg/a/vraag2'))
    expect(screen.getByText('Het scherm werkt.')).toBeInTheDocument()
  })
})
