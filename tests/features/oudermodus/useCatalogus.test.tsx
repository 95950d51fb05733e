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
    (one) => !one.closest('.ui-bilingual')?.querySelector('[lang="nl"]'),
  )

afterEach(() => {
  root.lang = ''
  root.dir = ''
})

describe('the language of the page', () => {
  it('is the one that was chosen, beside the Dutch; of the child nothing is shown before it is there', async () => {
    open('tr')
    expect(screen.getByRole('status')).toHaveTextContent('Even geduld')
    expect(document.body).not.toHaveTextContent(/Noor|Klopt dit/)
    expect(await screen.findByText('Bu doğru mu?')).toBeInTheDocument()
    expect(screen.queryByText('Even geduld')).toBeNull()
    expect(root.lang).toBe('tr')
    expect(screen.getByText('Klopt dit?')).toHaveAttribute('lang', 'nl')
    expect(screen.getByText('En geç 14 Aralık 2026')).toBeInTheDocument()
    expect(screen.getByText('Uiterlijk 14 december 2026')).toBeInTheDocument()
    expect(alone('tr')).toEqual([])
  })

  it('leaves what people typed as it is, in the language it was typed in', async () => {
    const woord = {
      id: 'w',
      soort: 'verhaal' as const,
      wie: 'ouder2' as const,
      kaart: null,
      cijfer: null,
      op: '2026-11-16',
      publiek: 'iedereen' as const,
      watErmee: null,
    }
    const { user } = open('tr', {
      ...uitsnede,
      velden: {
        ...uitsnede.velden,
        eigenwoorden: [
          { ...woord, tekst: 'هي بخير', taal: 'Arabisch' },
          { ...woord, id: 'x', tekst: 'Det går bra', taal: 'Noors' },
        ],
      },
    })
    const doel = await screen.findByText('Twee ochtenden naar school')
    for (const [name, value] of [
      ['lang', 'nl'],
      ['dir', 'auto'],
      ['translate', 'no'],
    ] as const)
      expect(doel).toHaveAttribute(name, value)
    await user.click(screen.getByRole('button', { name: /Meer weten/ }))
    expect(screen.getByText('هي بخير')).toHaveAttribute('lang', 'ar')
    expect(screen.getByText('Arabisch')).toBeInTheDocument()
    expect(screen.getByText('Det går bra')).toHaveAttribute('lang', '')
    expect(screen.getByText('Noors')).toBeInTheDocument()
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

  it('turns the page where it runs from right to left, and turns it back', async () => {
    root.lang = 'nl'
    const { unmount } = open('ar')
    expect(await screen.findByText('هل هذا صحيح؟')).toBeInTheDocument()
    expect([root.lang, root.dir]).toEqual(['ar', 'rtl'])
    expect(screen.getByText('06 12 34 56 78')).toHaveAttribute('dir', 'ltr')
    unmount()
    expect([root.lang, root.dir]).toEqual(['nl', ''])
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

it('when nobody touches the page it asks in that language whether one is done, beside the Dutch, and how long it waits', async () => {
  const bus = new Brievenbus()
  let stays = 0
  const user = userEvent.setup()
  const nogBezig = { deadline: Date.now() + 30_000, gaDoor: () => void (stays += 1) }
  render(
    <OudermodusPage
      uitsnede={{ ...uitsnede, taal: 'tr' }}
      zeg={bus.zeg}
      haalTerug={bus.haalTerug}
      klaar={() => undefined}
      nogBezig={nogBezig}
    />,
  )
  const asked = await screen.findByRole('dialog', { name: /Bent u klaar\?$/ })
  expect(asked).toHaveTextContent(/\d+ saniye/)
  expect(asked).toHaveTextContent(/\d+\sseconden/)
  expect(alone('tr')).toEqual([])
  const [, stay] = screen.getAllByRole('button', { name: /Nog niet$/ })
  await user.click(stay as HTMLElement)
  expect(stays).toBe(1)
})
