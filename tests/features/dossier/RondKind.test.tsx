import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { setDoel } from '../../../src/domain/doel/handelingen.ts'
import { Werkblad } from '../../../src/features/dossier/index.ts'
import { addDays, today } from '../../../src/lib/datum.ts'
import { must } from '../../support/dataBuilders.ts'
import { discuss, putOverleg } from '../../support/overlegScreen.tsx'
import { aTeamWindow, dossierIn, openScreen, putKind } from '../../support/openScreen.tsx'

const deel = (naam: string) => within(screen.getByRole('region', { name: naam }))

async function open(meer = true) {
  const register = await aTeamWindow()
  const { dossier } = await putKind(register, 'Noor', 'Aksoy')
  const shown = openScreen(register, <Werkblad dossierId={dossier} />)
  await screen.findByRole('region', { name: 'Terugblik' })
  if (meer) await shown.user.click(screen.getByText('Meer'))
  return { register, dossier, ...shown }
}

describe('school, gemeente and ouders', () => {
  it('are three lines of one tap each, with what is still needed', async () => {
    const { register, dossier, user } = await open()
    const plichten = deel('School, gemeente en ouders')
    const gemeente = within(plichten.getByRole('group', { name: 'Gemeente: is dit gedaan?' }))
    await user.click(gemeente.getByRole('button', { name: 'Nog niet' }))
    await user.type(await plichten.findByLabelText('Gemeente: wat is er nog nodig?'), 'vervoer')
    const school = within(plichten.getByRole('group', { name: 'School (zorgplicht): is dit gedaan?' }))
    await user.click(school.getByRole('button', { name: 'Gedaan' }))
    await waitFor(async () =>
      expect((await dossierIn(register, dossier)).plichten).toMatchObject([
        { soort: 'zorgplicht', staat: 'gedaan', want: '' },
        { soort: 'gemeente', staat: 'nog-niet', want: 'vervoer' },
      ]),
    )
  })
})

describe('casusregie, procesregie and doorzettingsmacht', () => {
  it('stand beside each other; a role is given with one tap and taken back, and the regie stays as it was', async () => {
    const { register, dossier, user } = await open()
    const rollen = deel('Drie rollen')
    expect(rollen.getByText('Casusregie')).toBeInTheDocument()
    await user.click(rollen.getByRole('button', { name: 'Kies wie: Procesregie' }))
    await user.click(rollen.getByRole('button', { name: 'Noor Veldman (School)' }))
    await waitFor(async () =>
      expect((await dossierIn(register, dossier)).rollen.procesregie?.wie?.persoon.reveal()).toBe(
        'Noor Veldman',
      ),
    )
    expect((await dossierIn(register, dossier)).regie.staat).toBe('geen')
    await user.click(await rollen.findByRole('button', { name: 'Niemand meer: Procesregie' }))
    await waitFor(async () => expect((await dossierIn(register, dossier)).rollen.procesregie).toBeNull())
  })
})

describe('when it does not move', () => {
  it('the ladder collects what was tried, rung by rung', async () => {
    const { register, dossier, user } = await open()
    const ladder = deel('Als het vastloopt')
    expect(ladder.getAllByRole('listitem')).toHaveLength(6)
    await user.click(ladder.getByText('Schrijf op wat is geprobeerd'))
    await user.click(ladder.getByRole('radio', { name: '2. Overleg over één kind' }))
    await user.type(ladder.getByLabelText('Wat is geprobeerd?'), 'Vier uur per week')
    await user.click(ladder.getByRole('button', { name: 'Bewaar wat is geprobeerd' }))
    expect(await ladder.findByText(/Vier uur per week\./u)).toBeInTheDocument()
    expect((await dossierIn(register, dossier)).opschaling).toMatchObject([{ trede: 2 }])
  })

  it('of a sanction nothing is kept but that it was discussed, outside this app', async () => {
    const { register, dossier, user } = await open()
    const ladder = deel('Als het vastloopt')
    await user.click(ladder.getByText('Schrijf op wat is geprobeerd'))
    const veld = ladder.getByLabelText('Wat is geprobeerd?')
    await user.type(veld, 'Daarna een proces-verbaal')
    await user.click(ladder.getByRole('button', { name: 'Bewaar wat is geprobeerd' }))
    expect(await ladder.findByText(/Dit gaat over straf of dwang/u)).toBeInTheDocument()
    await user.clear(veld)
    await user.click(ladder.getByRole('checkbox', { name: /Besproken met leerplicht/u }))
    await user.click(ladder.getByRole('button', { name: 'Bewaar wat is geprobeerd' }))
    await waitFor(async () =>
      expect((await dossierIn(register, dossier)).opschaling).toMatchObject([
        { geprobeerd: '', besprokenMetLeerplicht: true },
      ]),
    )
  })
})

describe('a step for the school', () => {
  it('stands beside those for the child and never becomes the eerste stap', async () => {
    const { register, dossier, user } = await open(false)
    const acties = deel('Eerste stap en acties')
    await user.click(acties.getByText('Ook iets voor de school'))
    await user.type(acties.getByLabelText('Wat maakt de school sterker?'), 'Een rustplek')
    await user.click(acties.getByRole('button', { name: 'Voeg actie voor de school toe' }))
    const lijst = within(await acties.findByRole('list', { name: 'Acties voor de school' }))
    expect(lijst.getByText('Een rustplek')).toBeInTheDocument()
    expect(lijst.getByText('Voor de school')).toBeInTheDocument()
    expect(acties.queryByText('Eerste stap')).not.toBeInTheDocument()
    expect((await dossierIn(register, dossier)).acties).toMatchObject([
      { voor: 'school', wat: 'Een rustplek' },
    ])
  })
})

describe('in an overleg', () => {
  it('one tap goes to any part, in any order', async () => {
    const register = await aTeamWindow()
    const { dossier } = await putKind(register, 'Noor', 'Aksoy')
    const overleg = await putOverleg(register, [dossier], { begonnen: true })
    await discuss(register, dossier, overleg)
    const { user } = openScreen(register, <Werkblad dossierId={dossier} overlegId={overleg} />)
    const sprong = within(await screen.findByRole('group', { name: 'Ga naar een onderdeel' }))
    expect(sprong.getAllByRole('button').map((knop) => knop.textContent)).toEqual([
      'Terugblik',
      'Nodig',
      'Focus',
      'Regie',
      'Doel',
      'Kind en ouders',
      'Eerste stap',
      'Volgende keer',
    ])
    await user.click(sprong.getByRole('button', { name: 'Doel' }))
    expect(screen.getByRole('region', { name: 'Doel en datum' })).toHaveFocus()
  })

  it('a doel past its date is not confirmed: it was reached and another begins, or it gets a new date', async () => {
    const register = await aTeamWindow()
    const { dossier } = await putKind(register, 'Noor', 'Aksoy')
    const doel = { tekst: 'Twee ochtenden', datum: addDays(today(), -3), zichtbaarAan: '' }
    const then = { vandaag: addDays(today(), -30) }
    must(await register.record(must(setDoel(await dossierIn(register, dossier), doel, then))))
    const overleg = await putOverleg(register, [dossier], { begonnen: true })
    const { user } = openScreen(register, <Werkblad dossierId={dossier} overlegId={overleg} />)
    const vak = within(await screen.findByRole('region', { name: 'Doel en datum' }))
    expect(vak.queryByRole('button', { name: /Blijft zo/u })).not.toBeInTheDocument()
    await user.click(vak.getByRole('button', { name: 'Gehaald, begin een nieuw doel' }))
    expect(vak.getByRole('button', { name: 'Bewaar nieuw doel' })).toBeInTheDocument()
  })
})
