import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { newHandeling } from '../../../src/domain/handeling/handeling.ts'
import { sayStem } from '../../../src/domain/stem/handelingen.ts'
import { NamenlijstPage } from '../../../src/features/namenlijst/index.ts'
import { today } from '../../../src/lib/datum.ts'
import { redact } from '../../../src/lib/redacted.ts'
import { Remember } from '../../../src/ui/Remember.tsx'
import { change, must } from '../../support/dataBuilders.ts'
import { aTeamWindow, dossierIn, inTeam, openScreen, putKind } from '../../support/openScreen.tsx'

const veld = (naam: string) => screen.getByRole('textbox', { name: naam })
const lijst = () => screen.getByRole('list', { name: 'Kinderen' })

describe('quick entry, row after row', () => {
  it('saves with Enter and starts the next row empty, with the school before at one tap', async () => {
    const register = await aTeamWindow()
    const { user } = openScreen(register, <NamenlijstPage />)
    await user.type(veld('Roepnaam'), 'Noor')
    await user.type(veld('Achternaam'), 'Aksoy')
    await user.type(veld('School'), 'De Wilgen')
    await user.click(screen.getByRole('radio', { name: 'Dreigt' }))
    await user.type(veld('Geboren'), 'mei 2012{Enter}')

    await waitFor(() => expect(register.dossiers()).toHaveLength(1))
    await waitFor(() => expect(veld('Roepnaam')).toHaveValue(''))
    expect(veld('Roepnaam')).toHaveFocus()
    expect(veld('School')).toHaveValue('')
    expect(screen.getByRole('radio', { name: 'Dreigt' })).not.toBeChecked()

    await user.keyboard('Daan{Enter}')
    await waitFor(() => expect(register.dossiers()).toHaveLength(2))
    expect(
      register
        .dossiers()
        .map((kind) => kind.naam.reveal())
        .toSorted(),
    ).toEqual(['Daan', 'Noor Aksoy'])
    const daan = register.dossiers().find((kind) => kind.naam.reveal() === 'Daan')
    expect(daan).toMatchObject({ situatie: 'thuis', school: '' })
    expect(await within(lijst()).findByText('Noor Aksoy')).toBeInTheDocument()
    await user.click(await screen.findByRole('button', { name: 'Zelfde school: De Wilgen' }))
    expect(veld('School')).toHaveValue('De Wilgen')
  })

  it('gives no rugnummer while the list is still being read, and keeps what was typed', async () => {
    const register = await aTeamWindow()
    const { user } = openScreen(
      { ...register, rebuilding: () => ({ gedaan: 1, totaal: 2 }) },
      <NamenlijstPage />,
    )
    await user.type(veld('Roepnaam'), 'Noor{Enter}')
    expect(await screen.findByText(/De app leest de lijst nog\./)).toBeInTheDocument()
    expect(veld('Roepnaam')).toHaveValue('Noor')
    expect(register.dossiers()).toHaveLength(0)
  })

  it('shows how the month of birth was understood', async () => {
    const { user } = openScreen(await aTeamWindow(), <NamenlijstPage />)
    await user.type(veld('Geboren'), '030412')
    const leeftijd = Number(today().slice(0, 4)) - 2012 - (today().slice(5) < '04-03' ? 1 : 0)
    expect(screen.getByText(`april 2012, ${leeftijd} jaar`)).toBeInTheDocument()
  })

  it('says of a month to come that it lies ahead, without an age', async () => {
    const { user } = openScreen(await aTeamWindow(), <NamenlijstPage />)
    const jaar = Number(today().slice(0, 4)) + 3
    await user.type(veld('Geboren'), `mei ${jaar}`)
    expect(screen.getByText(`mei ${jaar}, dat moet nog komen`)).toBeInTheDocument()
  })

  it('asks which of two readings is meant', async () => {
    const { user } = openScreen(await aTeamWindow(), <NamenlijstPage />)
    await user.type(veld('Geboren'), '201205')
    const keuze = screen.getByRole('group', { name: 'Welke datum bedoelt u?' })
    await user.click(within(keuze).getByRole('button', { name: /^mei 2012/ }))
    expect(veld('Geboren')).toHaveValue('5-2012')
  })

  it('asks about an age outside 3 to 27 once, and does not refuse it', async () => {
    const register = await aTeamWindow()
    const { user } = openScreen(register, <NamenlijstPage />)
    await user.type(veld('Roepnaam'), 'Sam')
    await user.type(veld('Geboren'), 'mei 1980{Enter}')
    expect(
      await screen.findByText(
        'De leeftijd is jonger dan 3 of ouder dan 27. Klopt dat? Druk dan nog een keer op Enter of op Zet op de lijst.',
      ),
    ).toBeInTheDocument()
    expect(register.dossiers()).toHaveLength(0)
    await user.click(screen.getByRole('button', { name: 'Zet op de lijst' }))
    await waitFor(() => expect(register.dossiers()).toHaveLength(1))
  })

  it('names the date after the situatie', async () => {
    const { user } = openScreen(await aTeamWindow(), <NamenlijstPage />)
    expect(veld('Niet op school sinds')).toBeInTheDocument()
    await user.click(screen.getByRole('radio', { name: 'Dreigt' }))
    expect(veld('Zorgen sinds')).toBeInTheDocument()
  })

  it('says that a child looks like one that is there, and does not block it', async () => {
    const register = await aTeamWindow()
    const { rugnummer, dossier } = await putKind(register, 'Noor', 'Aksoy', {
      geboren: { jaar: 2012, maand: 5, dag: null },
    })
    const { user } = openScreen(register, <NamenlijstPage />)
    await user.click(screen.getByRole('button', { name: 'Voeg kinderen toe' }))
    await user.type(veld('Roepnaam'), 'noor')
    await user.type(veld('Achternaam'), 'aksoy')
    await user.type(veld('Geboren'), '5-2012')
    expect(screen.getByRole('link', { name: `Staat er misschien al: #${rugnummer}` })).toHaveAttribute(
      'href',
      `#/dossier/${dossier}`,
    )
    await user.keyboard('{Enter}')
    await waitFor(() => expect(register.dossiers()).toHaveLength(2))
  })

  it('refuses a number that looks like a BSN, with the reason, and keeps it out of the draft', async () => {
    const register = await aTeamWindow()
    const { user } = openScreen(register, <NamenlijstPage />)
    await user.type(veld('Roepnaam'), 'Sam')
    await user.type(veld('School'), '111222333{Enter}')
    expect(await screen.findByText(/lijkt op een burgerservicenummer/)).toBeInTheDocument()
    expect(register.dossiers()).toHaveLength(0)
    await waitFor(async () => expect(await register.drafts.keys()).toContain('nieuw-kind'))
    expect(JSON.stringify(await register.drafts.load('nieuw-kind'))).not.toContain('111222333')
  })

  it('keeps a half-typed child, and opens with it', async () => {
    const register = await aTeamWindow()
    await putKind(register, 'Noor')
    const first = openScreen(register, <NamenlijstPage />)
    await first.user.click(screen.getByRole('button', { name: 'Voeg kinderen toe' }))
    await first.user.type(veld('Roepnaam'), 'Milan')
    await waitFor(async () => expect(await register.drafts.keys()).toContain('nieuw-kind'))
    first.unmount()
    openScreen(register, <NamenlijstPage />)
    expect(await screen.findByDisplayValue('Milan')).toHaveAccessibleName('Roepnaam')
  })

  it('offers the schools that are on the list', async () => {
    const register = await aTeamWindow()
    await putKind(register, 'Noor', '', { school: 'De Wilgen' })
    const { user } = openScreen(register, <NamenlijstPage />)
    await user.click(screen.getByRole('button', { name: 'Voeg kinderen toe' }))
    await user.type(veld('School'), 'wil')
    await user.click(screen.getByRole('button', { name: 'De Wilgen' }))
    expect(veld('School')).toHaveValue('De Wilgen')
    expect(veld('School')).toHaveFocus()
  })
})

describe('the list', () => {
  it('finds a child by name, by number and by school', async () => {
    const register = await aTeamWindow()
    const { rugnummer } = await putKind(register, 'Noor', 'Aksoy', { school: 'De Wilgen' })
    await putKind(register, 'Daan', 'Vos', { school: 'Het Anker' })
    const { user } = openScreen(register, <NamenlijstPage />)
    const zoek = screen.getByRole('searchbox', { name: 'Zoek op naam, nummer of school' })
    for (const woord of ['aksoy', String(rugnummer), 'wilgen']) {
      await user.clear(zoek)
      await user.type(zoek, woord)
      await waitFor(() => expect(within(lijst()).queryByText('Daan Vos')).not.toBeInTheDocument())
      expect(within(lijst()).getByText('Noor Aksoy')).toBeInTheDocument()
    }
  })

  it('says of a child found by a sheet that was put aside for it, on which name that was', async () => {
    const register = await aTeamWindow()
    const wout = await putKind(register, 'Wout', 'Kers')
    const yara = await putKind(register, 'Yara', 'Blom')
    const wijzigingen = [change('kind', 'kind', 'zelfdeAls', wout.dossier)]
    must(
      await register.record(
        newHandeling('zelfde-kind-gemeld', [{ stream: `dossier-${yara.dossier}`, wijzigingen }]),
      ),
    )
    const { user } = openScreen(register, <NamenlijstPage />)
    await user.type(screen.getByRole('searchbox'), 'yara')
    expect(await within(lijst()).findByText('ook als Yara Blom')).toBeVisible()
    expect(within(lijst()).getByText('Wout Kers')).toBeVisible()
    await user.clear(screen.getByRole('searchbox'))
    await user.type(screen.getByRole('searchbox'), 'wout')
    await waitFor(() => expect(within(lijst()).queryByText(/ook als/)).not.toBeInTheDocument())
  })

  it('hides who is afgesloten, and finds them by search', async () => {
    const register = await aTeamWindow()
    await putKind(register, 'Noor')
    await putKind(register, 'Daan', '', { situatie: 'afgesloten' })
    const { user } = openScreen(register, <NamenlijstPage />)
    expect(within(lijst()).queryByText('Daan')).not.toBeInTheDocument()
    await user.type(screen.getByRole('searchbox'), 'daan')
    expect(await within(lijst()).findByText('Daan')).toBeInTheDocument()
  })

  it('has filters from fifteen children on', async () => {
    const register = await aTeamWindow()
    for (let i = 0; i < 14; i++) await putKind(register, `Kind${i}`)
    openScreen(register, <NamenlijstPage />)
    expect(screen.queryByRole('group', { name: 'Situatie' })).not.toBeInTheDocument()
    await putKind(register, 'Noor', '', { situatie: 'dreigt' })
    const filters = await screen.findByRole('group', { name: 'Situatie' })
    expect(within(filters).getByRole('button', { name: /Dreigt/ })).toHaveAttribute('aria-pressed', 'false')
  })

  it('opened from a line of Vandaag shows just the children of that line, and all again after one tap', async () => {
    const register = await aTeamWindow()
    await putKind(register, 'Noor')
    await putKind(register, 'Daan', '', { situatie: 'terug' })
    location.hash = '#/namenlijst/zonder-regie'
    const { user, rerender } = openScreen(register, <NamenlijstPage aandacht="zonder-regie" />)
    expect(within(lijst()).getByText('Noor')).toBeInTheDocument()
    expect(within(lijst()).queryByText('Daan')).not.toBeInTheDocument()
    expect(screen.getByText('U ziet alleen de kinderen zonder regie.')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Toon alle kinderen' }))
    expect(location.hash).toBe('#/namenlijst')
    rerender(inTeam(register, <NamenlijstPage />))
    expect(within(lijst()).getByText('Daan')).toBeInTheDocument()
    expect(screen.queryByText(/U ziet alleen/)).not.toBeInTheDocument()
  })

  it('says so when no child of a line waits any more', async () => {
    const register = await aTeamWindow()
    await putKind(register, 'Daan', '', { situatie: 'terug' })
    openScreen(register, <NamenlijstPage aandacht="zonder-regie" />)
    expect(screen.getByText('Dit staat bij geen kind meer open')).toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Toon alle kinderen' })).toBeInTheDocument()
  })

  it('is as one left it when one comes back: search, order, filters', async () => {
    const register = await aTeamWindow()
    for (let i = 0; i < 15; i++) await putKind(register, `Kind${i}`)
    await putKind(register, 'Noor', '', { situatie: 'dreigt' })
    const { user, rerender } = openScreen(register, <Remember>{<NamenlijstPage />}</Remember>)
    await user.type(screen.getByRole('searchbox'), 'o')
    await user.click(screen.getByRole('button', { name: /Dreigt/ }))
    await user.selectOptions(screen.getByRole('combobox', { name: 'Volgorde' }), 'Op nummer')
    rerender(inTeam(register, <Remember>{null}</Remember>))
    rerender(inTeam(register, <Remember>{<NamenlijstPage />}</Remember>))
    expect(screen.getByRole('searchbox')).toHaveValue('o')
    expect(screen.getByRole('button', { name: /Dreigt/ })).toHaveAttribute('aria-pressed', 'true')
    expect(screen.getByRole('combobox', { name: 'Volgorde' })).toHaveDisplayValue('Op nummer')
    expect(within(lijst()).getAllByRole('listitem')).toHaveLength(1)
  })

  it('shows the children of a line again after a worksheet, and all after another screen', async () => {
    const register = await aTeamWindow()
    await putKind(register, 'Noor')
    await putKind(register, 'Daan', '', { situatie: 'terug' })
    const { rerender } = openScreen(
      register,
      <Remember>{<NamenlijstPage aandacht="zonder-regie" />}</Remember>,
    )
    location.hash = '#/dossier/een'
    rerender(inTeam(register, <Remember>{null}</Remember>))
    location.hash = '#/namenlijst'
    rerender(inTeam(register, <Remember>{<NamenlijstPage />}</Remember>))
    expect(screen.getByText('U ziet alleen de kinderen zonder regie.')).toBeInTheDocument()
    location.hash = '#/team'
    rerender(inTeam(register, <Remember>{null}</Remember>))
    rerender(inTeam(register, <Remember>{<NamenlijstPage />}</Remember>))
    expect(within(lijst()).getByText('Daan')).toBeInTheDocument()
  })

  it('shows number, age, since when, regie and situatie of a child', async () => {
    const register = await aTeamWindow()
    const { rugnummer } = await putKind(register, 'Noor', 'Aksoy', {
      geboren: { jaar: Number(today().slice(0, 4)) - 11, maand: 1, dag: 1 },
      sinds: '2024-10-02',
    })
    openScreen(register, <NamenlijstPage />)
    const rij = within(lijst()).getByRole('link', { name: /Noor Aksoy/ })
    expect(rij).toHaveTextContent(`${rugnummer}`)
    expect(rij).toHaveTextContent('11 jaar, sinds 2 oktober 2024')
    expect(rij).toHaveTextContent('Zonder regie')
    expect(rij).toHaveTextContent('Zit thuis')
  })

  it.each([
    ['klopt-niet', 'Gezin: klopt niet'],
    ['aanvulling', 'Aanvulling van het gezin'],
  ] as const)('shows that the family waits for an answer: %s', async (soort, badge) => {
    const register = await aTeamWindow()
    const { dossier } = await putKind(register, 'Noor')
    await putKind(register, 'Daan')
    const said = {
      soort,
      over: 'situatie',
      regel: '',
      gelezen: 'Zit thuis',
      tekst: 'Op dinsdag gaat ze.',
      taal: '',
      wie: 'ouder1',
      naam: redact(''),
      publiek: 'deze-ouder',
    } as const
    const { handeling } = must(sayStem(await dossierIn(register, dossier), said, { vandaag: today() }))
    must(await register.record(handeling))
    openScreen(register, <NamenlijstPage aandacht="gezin-zegt" />)
    expect(within(lijst()).getByRole('link', { name: /Noor/ })).toHaveTextContent(badge)
    expect(within(lijst()).queryByText('Daan')).not.toBeInTheDocument()
    expect(
      screen.getByText('U ziet alleen de kinderen bij wie het gezin op antwoord wacht.'),
    ).toBeInTheDocument()
  })

  it('shows no age of a child whose month of birth lies ahead', async () => {
    const register = await aTeamWindow()
    await putKind(register, 'Noor', 'Aksoy', {
      geboren: { jaar: new Date().getFullYear() + 5, maand: 5, dag: null },
    })
    openScreen(register, <NamenlijstPage />)
    expect(within(lijst()).getByRole('listitem')).not.toHaveTextContent('jaar')
  })
})

describe('Alleen nummers', () => {
  it('takes every name out of the page, and shows one after a tap', async () => {
    const register = await aTeamWindow()
    const { rugnummer } = await putKind(register, 'Noor', 'Aksoy')
    const { user, container } = openScreen(register, <NamenlijstPage />)
    expect(container).toHaveTextContent('Noor Aksoy')
    await user.click(screen.getByRole('switch', { name: /Alleen nummers/ }))
    await waitFor(() => expect(container.innerHTML).not.toContain('Noor'))
    expect(container.innerHTML).not.toContain('Aksoy')
    await user.click(screen.getByRole('button', { name: `Toon naam van ${rugnummer}` }))
    expect(within(lijst()).getByText('Noor Aksoy')).toBeInTheDocument()
  })
})
