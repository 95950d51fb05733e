import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { readVerwachtingen } from '../../../src/domain/verwachting/verwachting.ts'
import { TeamPage } from '../../../src/features/team/index.ts'
import { formatDatum, today } from '../../../src/lib/datum.ts'
import { aTeamWindow, openScreen } from '../../support/openScreen.tsx'

const vak = (naam: string) => within(screen.getByRole('region', { name: naam }))

async function open() {
  const register = await aTeamWindow()
  const shown = openScreen(register, <TeamPage deel="verwachtingen" />)
  await screen.findByRole('heading', { name: 'Wat mogen wij van elkaar verwachten?' })
  return { ...shown, all: () => readVerwachtingen(register.records('team') ?? {}) }
}

async function schrijf({ user }: Awaited<ReturnType<typeof open>>, van: string, aan: string, tekst: string) {
  await user.selectOptions(screen.getByLabelText('Wie verwacht iets?'), van)
  await user.selectOptions(screen.getByLabelText('Van wie?'), aan)
  await user.type(screen.getByLabelText('Wat mag deze partij verwachten?'), tekst)
  await user.click(screen.getByRole('button', { name: 'Voeg verwachting toe' }))
}

describe('what partijen may expect of each other', () => {
  it('is written on the card of two partijen and looked back on with one tap, and why if one wants', async () => {
    const there = await open()
    const { user, all } = there
    await schrijf(there, 'School', 'Leerplicht', 'Belt binnen een week')
    await screen.findByRole('region', { name: 'School en Leerplicht' })
    const kaart = vak('School en Leerplicht')
    expect(kaart.getByText('Dit verwacht de school van leerplicht')).toBeInTheDocument()
    expect(kaart.getByText('Nog niet op teruggekeken.')).toBeInTheDocument()
    await user.click(kaart.getByRole('button', { name: 'Deels' }))
    expect(await kaart.findByText(`Deels, op ${formatDatum(today())}`)).toBeInTheDocument()
    await user.type(kaart.getByLabelText('Wat hielp, of wat zat in de weg?'), 'Vakantie')
    await user.click(kaart.getByRole('button', { name: 'Bewaar' }))
    await waitFor(() => expect(all()[0]?.oordelen).toMatchObject([{ hoe: 'deels', want: 'Vakantie' }]))
  })

  it('is about two different partijen, and never about a child', async () => {
    const there = await open()
    expect(within(screen.getByLabelText('Van wie?')).queryByRole('option', { name: /kind/iu })).toBeNull()
    await schrijf(there, 'School', 'De school', 'Iets')
    expect(await screen.findByText('Kies twee verschillende partijen.')).toBeInTheDocument()
    expect(there.all()).toEqual([])
  })

  it('gets other words, and can go', async () => {
    const there = await open()
    const { user, all } = there
    await schrijf(there, 'Ouder', 'De school', 'Belt')
    await user.click(await screen.findByRole('button', { name: 'Wijzig: Belt' }))
    const form = within(screen.getByRole('form', { name: 'Wijzig: Belt' }))
    await user.type(form.getByRole('textbox'), ' meteen')
    await user.click(form.getByRole('button', { name: 'Bewaar' }))
    await waitFor(() => expect(all()).toMatchObject([{ tekst: 'Belt meteen' }]))
    await user.click(await screen.findByRole('button', { name: 'Haal weg: Belt meteen' }))
    await waitFor(() => expect(all()).toEqual([]))
  })
})
