// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { IconHelpCircle, IconHome, IconLock, IconUser, IconUsers } from '../../../src/ui/icons.ts'
import { AppFrame } from '../../../src/ui/layout/AppFrame.tsx'
import { Cover } from '../../../src/ui/layout/Cover.tsx'
import { Page } from '../../../src/ui/layout/Page.tsx'
import { ToolButton } from '../../../src/ui/layout/ToolButton.tsx'

describe('the frame around every screen', () => {
  const show = () =>
    render(
      <AppFrame
        brand="Kanteltafel"
        nav={[
          { href: '#/', label: 'Vandaag', icon: IconHome, current: true },
          { href: '#/namenlijst', label: 'Namenlijst', icon: IconUsers, current: false },
        ]}
        tools={
          <>
            <ToolButton icon={IconUser} label="Wie typt" value="Karin" onClick={() => {}} />
            <ToolButton icon={IconHelpCircle} label="Hulp" href="#/hulp" />
            <ToolButton icon={IconLock} label="Vergrendel" onClick={() => {}} />
          </>
        }
        tone="practice"
        strip="Typ hier geen echte namen."
      >
        <Page title="Vandaag">
          <p>Rustige dag.</p>
        </Page>
      </AppFrame>,
    )

  it('has one main heading, a menu that says where one is, and tools with their words', () => {
    show()
    expect(screen.getByRole('heading', { level: 1, name: 'Vandaag' })).toBeVisible()
    const menu = screen.getByRole('navigation', { name: 'Hoofdmenu' })
    expect(within(menu).getByRole('link', { name: 'Vandaag' })).toHaveAttribute('aria-current', 'page')
    expect(screen.getByRole('button', { name: 'Wie typt: Karin' })).toBeVisible()
    expect(screen.getByRole('link', { name: 'Hulp' })).toBeVisible()
    expect(screen.getByRole('button', { name: 'Vergrendel' })).toBeVisible()
    expect(screen.getByText('Typ hier geen echte namen.')).toBeVisible()
  })

  it('the first key press can skip to the content', async () => {
    const user = userEvent.setup()
    show()
    await user.tab()
    expect(screen.getByRole('button', { name: 'Ga naar de inhoud' })).toHaveFocus()
    await user.keyboard('{Enter}')
    expect(screen.getByRole('main')).toHaveFocus()
  })
})

it('a cover does not go away by Escape', async () => {
  const user = userEvent.setup()
  render(
    <Cover label="Vergrendeld">
      <h1>Open team</h1>
    </Cover>,
  )
  await user.keyboard('{Escape}{Escape}')
  expect(screen.getByRole('dialog', { name: 'Vergrendeld' })).toBeVisible()
})
