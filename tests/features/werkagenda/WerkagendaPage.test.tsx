import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Register } from '../../../src/data/Register.ts'
import { addRegel, changeRegel } from '../../../src/domain/werkagenda/handelingen.ts'
import { readWerkagenda } from '../../../src/domain/werkagenda/werkagenda.ts'
import { WerkagendaPage } from '../../../src/features/werkagenda/index.ts'
import { must } from '../../support/dataBuilders.ts'
import { aTeamWindow, openScreen, putKind } from '../../support/openScreen.tsx'
import { ctx, play, putOverleg } from '../../support/overlegScreen.tsx'
import { regel } from '../../support/werkagendaStand.ts'

const agendaIn = async (register: Register) => readWerkagenda(must(await register.load('werkagenda')))

describe('the werkagenda as a plain list', () => {
  it('says how a line comes there while it is empty, and takes one of your own', async () => {
    const register = await aTeamWindow()
    const { user } = openScreen(register, <WerkagendaPage />)
    expect(await screen.findByText('Nog niets op de werkagenda')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Schrijf een regel' }))
    await user.click(screen.getByRole('button', { name: 'Bewaar' }))
    expect(await screen.findByText('Schrijf op wat u gaat doen.')).toBeInTheDocument()
    await user.type(screen.getByLabelText('Wat gaan wij doen?'), 'Op dag een bellen')
    await user.type(screen.getByLabelText('Wie doet het?'), 'Karin')
    await user.selectOptions(screen.getByLabelText('Fase'), 'Ontwikkelen')
    await user.click(screen.getByRole('button', { name: 'Bewaar' }))
    expect(await screen.findByRole('region', { name: 'Ontwikkelen' })).toHaveTextContent('Op dag een bellen')
    expect((await agendaIn(register)).regels).toMatchObject([
      { activiteit: 'Op dag een bellen', fase: 'ontwikkelen', wie: { partij: null }, herkomst: null },
    ])
  })

  it('shows every column that is filled in, and from which overleg a line came', async () => {
    const register = await aTeamWindow()
    const id = await putOverleg(register)
    const herkomst = { overleg: id, kaart: 'k1' }
    await play(register, addRegel(await agendaIn(register), { ...regel, herkomst }, ctx))
    openScreen(register, <WerkagendaPage />)
    expect(await screen.findByText(/^Komt uit het overleg van /)).toBeInTheDocument()
    for (const tekst of [
      'Tempo maken',
      'Karin Duinker (School)',
      '18 december 2026',
      'Een belrooster',
      'Elk gezin is binnen een dag gebeld',
      'Niemand wacht',
    ]) {
      expect(screen.getByText(tekst)).toBeInTheDocument()
    }
  })

  it('a line is changed in the columns that one touched, and taken away', async () => {
    const register = await aTeamWindow()
    await play(register, addRegel(await agendaIn(register), { ...regel, herkomst: null }, ctx))
    const { user } = openScreen(register, <WerkagendaPage />)
    await user.click(await screen.findByRole('button', { name: 'Wijzig: Op dag een bellen' }))
    const stand = await agendaIn(register)
    await play(register, changeRegel(stand, stand.regels[0]?.id ?? '', { doel: 'Rust' }, ctx))
    await user.clear(screen.getByLabelText('Thema'))
    await user.type(screen.getByLabelText('Thema'), 'Bellen')
    await user.click(screen.getByRole('button', { name: 'Bewaar' }))
    await waitFor(async () =>
      expect((await agendaIn(register)).regels).toMatchObject([{ thema: 'Bellen', doel: 'Rust' }]),
    )
    await user.click(await screen.findByRole('button', { name: 'Haal van de werkagenda: Op dag een bellen' }))
    await waitFor(async () => expect((await agendaIn(register)).regels).toEqual([]))
  })

  it('with a name in it shows first what was taken out, and nothing is kept before that', async () => {
    const register = await aTeamWindow()
    await putKind(register, 'Noor', 'Aksoy')
    const { user } = openScreen(register, <WerkagendaPage />)
    await user.click(await screen.findByRole('button', { name: 'Schrijf een regel' }))
    await user.type(screen.getByLabelText('Wat gaan wij doen?'), 'De ouders van Noor eerder bellen')
    await user.type(screen.getByLabelText('Waarvoor doen wij dit?'), 'Rust voor Noor')
    await user.click(screen.getByRole('button', { name: 'Bewaar' }))
    expect(await screen.findByText('Eerst zonder namen')).toBeInTheDocument()
    expect(screen.getByLabelText('Wat gaan wij doen?')).toHaveValue('De ouders van [naam] eerder bellen')
    expect(screen.getByLabelText('Waarvoor doen wij dit?')).toHaveValue('Rust voor [naam]')
    expect(screen.getByText('Noor werd [naam] (2 keer)')).toBeInTheDocument()
    expect((await agendaIn(register)).regels).toEqual([])
    await user.click(screen.getByRole('button', { name: 'Bewaar' }))
    await waitFor(async () =>
      expect((await agendaIn(register)).regels).toMatchObject([
        { activiteit: 'De ouders van [naam] eerder bellen', doel: 'Rust voor [naam]' },
      ]),
    )
  })

  it('with a name that was put back on purpose keeps it, also when another name is taken out beside it', async () => {
    const register = await aTeamWindow()
    await putKind(register, 'Noor', 'Aksoy')
    await putKind(register, 'Sem', 'Bos')
    const { user } = openScreen(register, <WerkagendaPage />)
    await user.click(await screen.findByRole('button', { name: 'Schrijf een regel' }))
    const wat = screen.getByLabelText('Wat gaan wij doen?')
    await user.type(wat, 'Noor bellen')
    await user.click(screen.getByRole('button', { name: 'Bewaar' }))
    expect(await screen.findByText('Noor werd [naam]')).toBeInTheDocument()
    await user.clear(wat)
    await user.type(wat, 'Noor en Sem bellen')
    await user.click(screen.getByRole('button', { name: 'Bewaar' }))
    expect(await screen.findByText('Sem werd [naam]')).toBeInTheDocument()
    expect(wat).toHaveValue('Noor en [naam] bellen')
  })

  it('two versions of a column are shown to choose from', async () => {
    const register = await aTeamWindow()
    await play(register, addRegel(await agendaIn(register), { ...regel, herkomst: null }, ctx))
    const seen = await agendaIn(register)
    const id = seen.regels[0]?.id ?? ''
    await play(register, changeRegel(seen, id, { fase: 'verkennen' }, ctx))
    await play(register, changeRegel(seen, id, { fase: 'activeren' }, ctx))
    const { user } = openScreen(register, <WerkagendaPage />)
    await user.click(await screen.findByRole('button', { name: /^Kies deze van .*: Verkennen$/ }))
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Twee versies' })).toBeNull())
    expect((await agendaIn(register)).regels[0]?.fase).toBe('verkennen')
  })
})
