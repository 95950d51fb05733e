import { act, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { setAlleenNummers } from '../../../src/domain/team/afspraken.ts'
import { readTeam } from '../../../src/domain/team/readTeam.ts'
import { breakDisk } from '../../support/brokenDisk.ts'
import { aTeamWindow, putKind } from '../../support/openScreen.tsx'
import { ctx, openOverleg, overlegIn, play, putOverleg } from '../../support/overlegScreen.tsx'

let mend: () => void = () => undefined
afterEach(() => mend())

const agenda = () => within(screen.getByRole('list', { name: 'Over welke kinderen praat u?' }))
const names = () =>
  agenda()
    .getAllByRole('listitem')
    .map((rij) => /[A-Z][a-z]+ [A-Z][a-z]+/.exec(rij.textContent)?.[0])

async function prepare(...namen: readonly string[]) {
  const register = await aTeamWindow()
  const ids: string[] = []
  for (const naam of namen) ids.push((await putKind(register, naam, 'Verzonnen')).dossier)
  const id = await putOverleg(register, ids)
  return { register, id, ids }
}

async function open(register: Parameters<typeof openOverleg>[0], id: string) {
  const shown = openOverleg(register, `/overleg/${id}/voorbereiden`)
  await screen.findByRole('heading', { name: 'Wie zit er aan tafel?' })
  return shown
}

describe('preparing an overleg', () => {
  it('an empty fixed seat asks for a reason and does not block', async () => {
    const { register, id } = await prepare()
    const { user } = await open(register, id)
    for (const stoel of ['Onderwijs', 'Leerplicht', 'Ouders'])
      expect(
        within(screen.getByRole('region', { name: stoel })).getByText('Deze stoel is leeg'),
      ).toBeVisible()
    await user.type(screen.getByLabelText('Zonder ouders, want'), 'De moeder belde af')
    await user.tab()
    await waitFor(async () =>
      expect((await overlegIn(register, id)).legeStoelen).toEqual([
        { partij: 'ouder', want: 'De moeder belde af' },
      ]),
    )
    expect(await screen.findByText(/Bewaard om \d\d\.\d\d/)).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Begin overleg' }))
    expect(await screen.findByRole('heading', { name: 'Dit werkt' })).toBeInTheDocument()
    expect(register.overleggen()).toMatchObject([{ staat: 'bezig' }])
  })

  it('members sit down by tap, guests by name, and one person on two seats is noticed', async () => {
    const { register, id } = await prepare()
    const { user } = await open(register, id)
    await user.click(screen.getByRole('button', { name: 'Noor Veldman (School)' }))
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Onderwijs' })).not.toBeInTheDocument())
    await user.click(screen.getByText('Zet iemand anders aan tafel'))
    await user.type(screen.getByLabelText('Naam'), 'Noor Veldman')
    await user.selectOptions(screen.getByLabelText('Namens wie?'), 'Ouder')
    await user.click(screen.getByRole('button', { name: 'Zet aan tafel' }))
    expect(
      await screen.findByText('Noor Veldman zit op twee stoelen. Dat mag. Klopt het?'),
    ).toBeInTheDocument()
    expect(screen.queryByRole('region', { name: 'Ouders' })).not.toBeInTheDocument()
    await user.click(screen.getAllByRole('button', { name: 'Haal Noor Veldman van tafel' })[0]!)
    expect(await screen.findByRole('region', { name: 'Onderwijs' })).toBeInTheDocument()
  })

  it('a child moves up the agenda by tap, and the tap can be repeated', async () => {
    const { register, id } = await prepare('Noor', 'Sem', 'Bo')
    const { user } = await open(register, id)
    expect(names()).toEqual(['Noor Verzonnen', 'Sem Verzonnen', 'Bo Verzonnen'])
    const omhoog = agenda().getByRole('button', { name: 'Omhoog: Bo Verzonnen' })
    await user.click(omhoog)
    await waitFor(() => expect(names()).toEqual(['Noor Verzonnen', 'Bo Verzonnen', 'Sem Verzonnen']))
    await waitFor(() => expect(agenda().getByRole('button', { name: 'Omhoog: Bo Verzonnen' })).toHaveFocus())
    await user.keyboard('{Enter}')
    await waitFor(() => expect(names()).toEqual(['Bo Verzonnen', 'Noor Verzonnen', 'Sem Verzonnen']))
    expect(agenda().getByRole('button', { name: 'Omhoog: Bo Verzonnen' })).toBeDisabled()
  })

  it('children come on the agenda from the proposal, all at once or found by searching', async () => {
    const register = await aTeamWindow()
    for (const naam of ['Noor', 'Sem', 'Bo']) await putKind(register, naam, 'Verzonnen')
    const id = await putOverleg(register)
    const { user } = await open(register, id)
    await user.type(screen.getByLabelText('Zoek een kind'), 'sem')
    await user.click(screen.getByRole('button', { name: 'Zet Sem Verzonnen op de agenda' }))
    await waitFor(() => expect(names()).toEqual(['Sem Verzonnen']))
    expect(await screen.findByText('Geen kind gevonden dat nog niet op de agenda staat.')).toBeInTheDocument()
    await user.clear(screen.getByLabelText('Zoek een kind'))
    await user.click(await screen.findByRole('button', { name: 'Zet alle 2 op de agenda' }))
    await waitFor(() => expect(names()).toHaveLength(3))
    await user.click(agenda().getByRole('button', { name: 'Haal Sem Verzonnen van de agenda' }))
    await waitFor(() => expect(names()).not.toContain('Sem Verzonnen'))
  })

  it('with Alleen nummers a child is called by its number', async () => {
    const { register, id } = await prepare('Noor')
    const team = readTeam(register.records('team') ?? {})
    await play(register, setAlleenNummers(team, true, ctx))
    await open(register, id)
    const nummer = register.dossiers()[0]?.rugnummer
    expect(agenda().getByText(`Kind ${nummer}`)).toBeInTheDocument()
    expect(document.body).not.toHaveTextContent('Noor Verzonnen')
  })

  it('Alleen nummers takes the names off vraag 2 at once, as it stands open', async () => {
    const register = await aTeamWindow()
    const { rugnummer } = await putKind(register, 'Noor', 'Verzonnen')
    const id = await putOverleg(register, [], { begonnen: true })
    openOverleg(register, `/overleg/${id}/vraag2`)
    expect(await screen.findByText('Noor Verzonnen')).toBeInTheDocument()
    const team = readTeam(register.records('team') ?? {})
    await act(async () => play(register, setAlleenNummers(team, true, ctx)))
    expect(await screen.findByText(`Kind ${rugnummer}`)).toBeInTheDocument()
    expect(document.body.innerHTML).not.toContain('Noor Verzonnen')
  })

  it('can be called off, and comes back by undoing it', async () => {
    const { register, id } = await prepare('Noor')
    const { user } = await open(register, id)
    await user.click(screen.getByRole('button', { name: 'Zeg dit overleg af' }))
    expect(await screen.findByText('Nog geen overleg')).toBeInTheDocument()
    expect(await register.undo(register.lastRecorded()?.handeling ?? '')).toMatchObject({ ok: true })
    expect(await screen.findByRole('region', { name: 'Gepland' })).toBeInTheDocument()
  })

  it('stays where it is and says why when the disk refuses', async () => {
    const { register, id } = await prepare('Noor')
    const { user } = await open(register, id)
    mend = breakDisk('QuotaExceededError', ['log'])
    await user.click(screen.getByRole('button', { name: 'Zeg dit overleg af' }))
    expect(await screen.findByText(/De schijf van dit apparaat is vol/)).toBeInTheDocument()
    expect(location.hash).toBe(`#/overleg/${id}/voorbereiden`)
    expect(register.unsaved()).toHaveLength(1)
  })
})
