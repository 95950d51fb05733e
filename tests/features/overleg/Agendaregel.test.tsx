import { act, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { seatLid } from '../../../src/domain/overleg/stoelen.ts'
import { setTijd } from '../../../src/domain/overleg/tijd.ts'
import { answerStem, sayStem } from '../../../src/domain/stem/handelingen.ts'
import { redact } from '../../../src/lib/redacted.ts'
import { must } from '../../support/dataBuilders.ts'
import { aTeamWindow, dossierIn, putKind } from '../../support/openScreen.tsx'
import { ctx, openOverleg, overlegIn, play, putOverleg } from '../../support/overlegScreen.tsx'

const lijst = () => within(screen.getByRole('list', { name: 'Over welke kinderen praat u?' }))
const names = () =>
  lijst()
    .getAllByRole('listitem')
    .map((rij) => /([A-Z][a-z]+) Verzonnen/.exec(rij.textContent)?.[1])

async function prepare(namen: readonly string[], tijd = '14:00') {
  const register = await aTeamWindow()
  const ids: string[] = []
  for (const naam of namen) ids.push((await putKind(register, naam, 'Verzonnen')).dossier)
  const id = await putOverleg(register, ids, { tijd })
  const shown = openOverleg(register, `/overleg/${id}/voorbereiden`)
  await screen.findByRole('heading', { name: 'Wie zit er aan tafel?' })
  return { register, id, ids, ...shown }
}

describe('the lines of the agenda', () => {
  it('say that the family finds that a line does not klopt, until someone answered it', async () => {
    const { register, ids } = await prepare(['Noor', 'Sem'])
    const [noor = ''] = ids
    expect(lijst().queryByText('Gezin: klopt niet')).not.toBeInTheDocument()
    const stand = async () => dossierIn(register, noor)
    const said = {
      soort: 'klopt-niet',
      over: 'regie',
      regel: '',
      gelezen: 'Nog niemand heeft de regie',
      tekst: 'Mijn juf doet dat.',
      taal: '',
      wie: 'kind',
      naam: redact(''),
      publiek: 'kind',
    } as const
    const { stem, handeling } = must(sayStem(await stand(), said, ctx))
    await act(async () => void must(await register.record(handeling)))
    expect(await lijst().findAllByText('Gezin: klopt niet')).toHaveLength(1)
    await act(async () => play(register, answerStem(await stand(), stem, { tekst: 'Wij vragen haar.' }, ctx)))
    await waitFor(() => expect(lijst().queryByText('Gezin: klopt niet')).not.toBeInTheDocument())
  })

  it('say what all children take together, against the time there is', async () => {
    const { register, id } = await prepare(['Noor', 'Sem', 'Bo', 'Ali', 'Mia', 'Jo'])
    expect(screen.getByText('6 kinderen × 8 min = 48 van 40 minuten: 8 minuten te veel.')).toBeInTheDocument()
    expect(lijst().getAllByText(/8 minuten, rond 14\.20/)).toHaveLength(1)
    await act(async () => play(register, setTijd(await overlegIn(register, id), { duur: 70 }, ctx)))
    expect(await screen.findByText('6 kinderen × 8 min = 48 van 50 minuten.')).toBeInTheDocument()
  })

  it.each([
    ['other rooms: both have what was given', { vraag2: 20 }, { vraag1: 15, vraag2: 20, perKind: null }, 1],
    [
      'the same room: both stand there to choose from',
      { vraag1: 5 },
      { vraag1: 15, vraag2: null, perKind: null },
      2,
    ],
  ] as const)('time given in two windows at once to %s', async (_, elders, tijden, versies) => {
    const { register, id, user } = await prepare(['Noor'])
    await user.click(screen.getByText('Verdeel de tijd'))
    await user.type(await screen.findByLabelText('Minuten voor vraag 1'), '15')
    await act(async () => play(register, setTijd(await overlegIn(register, id), { tijden: elders }, ctx)))
    await user.tab()
    await user.tab()
    await user.tab()
    await user.tab()
    await waitFor(async () => expect((await overlegIn(register, id)).tijden).toEqual(tijden))
    const { records } = await overlegIn(register, id)
    expect(records['overleg']?.['overleg']?.['tijden']?.koppen).toHaveLength(versies)
  })

  it('move by the arrow keys on the grip, and the grip keeps the focus', async () => {
    const { user } = await prepare(['Noor', 'Sem', 'Bo'])
    const grip = screen.getByRole('button', { name: /^Versleep Noor Verzonnen/ })
    grip.focus()
    await user.keyboard('{ArrowUp}')
    expect(names()).toEqual(['Noor', 'Sem', 'Bo'])
    await user.keyboard('{ArrowDown}')
    await waitFor(() => expect(names()).toEqual(['Sem', 'Noor', 'Bo']))
    expect(await screen.findByText('Noor Verzonnen staat nu op plek 2.')).toBeInTheDocument()
    await waitFor(() => expect(screen.getByRole('button', { name: /^Versleep Noor/ })).toHaveFocus())
    await user.keyboard('{ArrowDown}')
    await waitFor(() => expect(names()).toEqual(['Sem', 'Bo', 'Noor']))
  })

  it('move to a place by its number; too high a number is the last place', async () => {
    const { user } = await prepare(['Noor', 'Sem', 'Bo', 'Ali'])
    await user.click(screen.getByRole('button', { name: 'Tijd, plek en gezin van Noor Verzonnen' }))
    const plek = screen.getByLabelText('Verplaats naar plek')
    await user.clear(plek)
    await user.type(plek, 'drie{Enter}')
    expect(await screen.findByText('Vul een heel getal in.')).toBeInTheDocument()
    await user.clear(plek)
    await user.type(plek, '3{Enter}')
    await waitFor(() => expect(names()).toEqual(['Sem', 'Bo', 'Noor', 'Ali']))
    await user.clear(screen.getByLabelText('Verplaats naar plek'))
    await user.type(screen.getByLabelText('Verplaats naar plek'), '99')
    await user.click(screen.getByRole('button', { name: 'Verplaats' }))
    await waitFor(() => expect(names()).toEqual(['Sem', 'Bo', 'Ali', 'Noor']))
  })

  it('take minutes of their own, and a family that comes at a time', async () => {
    const { user, register, id } = await prepare(['Noor', 'Sem'])
    await user.click(screen.getByRole('button', { name: 'Tijd, plek en gezin van Sem Verzonnen' }))
    await user.type(screen.getByLabelText('Minuten voor dit kind'), '15')
    await user.type(screen.getByLabelText('Hoe laat komt het gezin?'), '14.00')
    await user.type(screen.getByLabelText('Wie komt er?'), 'mevrouw Demir')
    await user.click(screen.getByLabelText('Er komt een tolk'))
    await user.type(screen.getByLabelText('Welke taal?'), 'Turks')
    await user.click(
      within(screen.getByRole('form', { name: 'Komt er een gezin bij dit kind?' })).getByText('Bewaar'),
    )
    await waitFor(async () => {
      const [, punt] = (await overlegIn(register, id)).agenda
      expect(punt).toMatchObject({ minuten: 15, gezin: { om: '14:00', tolk: true, taal: 'Turks' } })
      expect(punt?.gezin?.wie.reveal()).toBe('mevrouw Demir')
    })
    expect(await screen.findByText('2 kinderen = 23 van 40 minuten.')).toBeInTheDocument()
    expect(
      await screen.findByText(
        'Het gezin van Sem Verzonnen komt om 14.00 en is rond 14.28 aan de beurt. Dan wacht het 28 minuten.',
      ),
    ).toBeInTheDocument()
  })
})

describe('a family that comes when the overleg is over', () => {
  const over = /het duurt tot 15\.00 uur/
  const tijd = () => screen.getByLabelText('Hoe laat komt het gezin?')

  it('is told while the time is typed, then at the agenda and at its invitation', async () => {
    const { user } = await prepare(['Noor'])
    await user.click(screen.getByRole('button', { name: 'Tijd, plek en gezin van Noor Verzonnen' }))
    await user.type(tijd(), '14.20')
    expect(screen.queryByText(over)).toBeNull()
    await user.clear(tijd())
    await user.type(tijd(), '15.10')
    expect(screen.getByText(over)).toBeInTheDocument()
    await user.click(
      within(screen.getByRole('form', { name: 'Komt er een gezin bij dit kind?' })).getByText('Bewaar'),
    )
    await screen.findByText('Gezin komt om 15.10')
    expect(screen.getAllByText(over)).toHaveLength(1)
    await user.click(screen.getByRole('button', { name: 'Tijd, plek en gezin van Noor Verzonnen' }))
    expect(await screen.findByText(/^Het gezin van Noor Verzonnen komt om 15\.10\. Dan/)).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Tijd, plek en gezin van Noor Verzonnen' }))
    await user.click(screen.getByRole('link', { name: 'Maak uitnodiging voor dit gezin' }))
    expect(await screen.findByText(/^Het gezin van dit kind komt om 15\.10\. Dan/)).toBeInTheDocument()
  })
})

describe('the invitation', () => {
  it('keeps by tap what someone said, and takes it back by the same tap', async () => {
    const { user, register, id } = await prepare([])
    await user.click(screen.getByRole('button', { name: 'Noor Veldman (School)' }))
    const komt = within(await screen.findByRole('group', { name: 'Komt Noor Veldman?' }))
    await user.click(komt.getByRole('button', { name: 'Zegt ja' }))
    expect(await screen.findByText('1 zegt ja')).toBeInTheDocument()
    await user.click(komt.getByRole('button', { name: 'Zegt ja' }))
    await waitFor(() => expect(screen.queryByText('1 zegt ja')).toBeNull())
    expect((await overlegIn(register, id)).stoelen[0]?.uitnodiging).toBeNull()
    // Noor plans it herself.
    expect(screen.queryByText(/nog niet gevraagd/)).toBeNull()
    const gast = { partij: 'ouder', naam: 'Rita Kaya', lid: null } as const
    await act(async () => play(register, seatLid(await overlegIn(register, id), gast, ctx)))
    expect(await screen.findByText('Nog niemand zegt ja, 1 nog niet gevraagd')).toBeInTheDocument()
    // A guest with her name is someone else.
    const naamgenoot = { ...gast, naam: 'Noor Veldman' } as const
    await act(async () => play(register, seatLid(await overlegIn(register, id), naamgenoot, ctx)))
    expect(await screen.findByText('Nog niemand zegt ja, 2 nog niet gevraagd')).toBeInTheDocument()
  })

  it('stands on paper for the table, with what was typed for it', async () => {
    const { user } = await prepare(['Noor'])
    await user.click(screen.getByRole('link', { name: 'Maak uitnodiging' }))
    expect(await screen.findByRole('heading', { name: 'Uitnodiging voor ons overleg' })).toBeInTheDocument()
    await user.type(screen.getByLabelText('Waar is het?'), 'Buurthuis')
    expect(screen.getByText('Waar: Buurthuis')).toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Zet in een agenda (.ics)' })).toBeEnabled()
    expect(document.body).not.toHaveTextContent('Noor Verzonnen')
  })

  it('is for the family in its own words, without the name of a child', async () => {
    const { user } = await prepare(['Noor'])
    await user.click(screen.getByRole('button', { name: 'Tijd, plek en gezin van Noor Verzonnen' }))
    await user.click(screen.getByRole('link', { name: 'Maak uitnodiging voor dit gezin' }))
    expect(
      await screen.findByRole('heading', { name: 'Uitnodiging voor een gesprek over uw kind' }),
    ).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: /ics/ })).not.toBeInTheDocument()
    expect(document.body).not.toHaveTextContent('Noor Verzonnen')
  })
})
