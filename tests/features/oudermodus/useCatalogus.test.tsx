import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import type { Taal } from '../../../src/domain/taal/Taal.ts'
import { OudermodusPage } from '../../../src/features/oudermodus/index.ts'
import { Brievenbus, uitsnede, uitsnedeVoorNoor } from '../../support/oudermodus.ts'

function open(taal: Taal, van = uitsnede) {
  const bus = new Brievenbus()
  const user = userEvent.setup()
  const shown = render(
    <OudermodusPage
      uitsnede={{ ...van, taal }}
      zeg={bus.zeg}
      haalTerug={bus.haalTerug}
      klaar={() => undefined}
    />,
  )
  return { bus, user, ...shown }
}

const root = document.documentElement

/** What stands in this language without the Dutch beside it. */
const alone = (taal: Taal) =>
  [...document.body.querySelectorAll(`[lang="${taal}"]`)].filter(
    (one) => one.nextElementSibling?.getAttribute('lang') !== 'nl',
  )

afterEach(() => {
  root.lang = ''
  root.dir = ''
})

describe('the language of the page', () => {
  it('is Dutch until the one that was chosen is there, and then that one beside the Dutch', async () => {
    open('tr')
    expect(screen.getByRole('button', { name: 'Klopt dit?' })).toBeInTheDocument()
    expect(root.lang).toBe('nl')
    expect(await screen.findByText('Bu doğru mu?')).toBeInTheDocument()
    expect(root.lang).toBe('tr')
    expect(screen.getByText('Klopt dit?')).toHaveAttribute('lang', 'nl')
    expect(screen.getByText('En geç 14 Aralık 2026')).toBeInTheDocument()
    expect(screen.getByText('Uiterlijk 14 december 2026')).toBeInTheDocument()
    expect(screen.getByText('Twee ochtenden naar school')).toBeInTheDocument()
    expect(alone('tr')).toEqual([])
  })

  it('stands beside the Dutch on every screen, and what was written in it is kept as such', async () => {
    const { bus, user } = open('en', uitsnedeVoorNoor)
    await user.click(await screen.findByRole('button', { name: /I want to say something/ }))
    expect(alone('en')).toEqual([])
    await user.click(screen.getByRole('button', { name: /My place/ }))
    await user.type(screen.getByRole('textbox'), 'A friend')
    expect(alone('en')).toEqual([])
    await user.click(screen.getByRole('button', { name: /^Send/ }))
    await waitFor(() => expect(bus.alle).toMatchObject([{ taal: 'en', inhoud: { tekst: 'A friend' } }]))
  })

  it('turns the page where it runs from right to left', async () => {
    const { unmount } = open('ar')
    await waitFor(() => expect(root.dir).toBe('rtl'))
    expect(root.lang).toBe('ar')
    unmount()
    expect(root.dir).toBe('')
  })

  it('stays Dutch where it cannot be had, and the page says so', async () => {
    open('xx' as Taal)
    expect(
      await screen.findByText('Uw taal laadt nu niet. Daarom staat hier Nederlands. Vraag hulp aan tafel.'),
    ).toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Klopt dit?' })).toBeInTheDocument()
    expect(root.lang).toBe('nl')
  })

  it('says nothing of the kind to who reads Dutch', () => {
    open('nl')
    expect(screen.queryByText(/taal laadt nu niet/)).toBeNull()
  })
})
