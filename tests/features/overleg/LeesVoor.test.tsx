import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { kloptIn } from '../../../src/domain/leesvoor/klopt.ts'
import { markOpgepakt } from '../../../src/domain/dossier/werkblad.ts'
import { setDoel } from '../../../src/domain/doel/handelingen.ts'
import { answerStem, sayStem } from '../../../src/domain/stem/handelingen.ts'
import { answerRegie, askRegie } from '../../../src/domain/regie/handelingen.ts'
import { redact } from '../../../src/lib/redacted.ts'
import { must } from '../../support/dataBuilders.ts'
import { aTeamWindow, dossierIn, putKind } from '../../support/openScreen.tsx'
import { ctx, discuss, openOverleg, play, putOverleg } from '../../support/overlegScreen.tsx'

const stoelen = [
  { partij: 'school', naam: 'Els Bos', lid: null },
  { partij: 'ouder', naam: 'Rita Kaya', lid: null },
] as const

async function aTable() {
  const register = await aTeamWindow()
  const noor = await putKind(register, 'Noor', 'Aksoy')
  const sem = await putKind(register, 'Sem', 'Bos')
  const id = await putOverleg(register, [noor.dossier, sem.dossier], { begonnen: true, stoelen })
  return { register, id, noor, sem }
}

const regels = () =>
  within(screen.getByRole('list', { name: 'Dit spraken wij af' }))
    .getAllByRole('listitem')
    .map((regel) => regel.textContent)

describe('Lees voor', () => {
  it('closes the worksheet of a child with a sentence for each part, by number', async () => {
    const { register, id, noor } = await aTable()
    await discuss(register, noor.dossier, id)
    const { user } = openOverleg(register, `/overleg/${id}/vraag3/${noor.dossier}`)
    await user.click(await screen.findByRole('link', { name: 'Lees voor' }))
    await screen.findByRole('heading', { level: 1, name: 'Lees voor' })
    expect(regels()).toEqual([
      `Dit gaat over nummer\u00A0${noor.rugnummer}.`,
      'Piet Smit van leerplicht is gevraagd voor de regie en zei nog geen ja.',
      expect.stringMatching(/^Ons doel, nog voorlopig, uiterlijk op .*: Twee ochtenden naar school\.$/u),
      'De eerste stap: De mentor belt.',
      'De school doet dat.',
      'Wanneer dat gebeurt, is nog niet afgesproken.',
    ])
    expect(document.body).not.toHaveTextContent('Aksoy')
  })

  it('Klopt keeps who said so and goes on to the next child; after the last one to afronden', async () => {
    const { register, id, noor, sem } = await aTable()
    const { user } = openOverleg(register, `/overleg/${id}/leesvoor/${noor.dossier}`)
    await user.click(await screen.findByText(/^Wie zegt dat het klopt\?/))
    await user.click(await screen.findByRole('button', { name: 'School (Els Bos)' }))
    await user.click(screen.getByRole('button', { name: 'Klopt' }))
    expect(await screen.findByText(`Werkblad ${sem.dossier}`)).toBeInTheDocument()
    const bewaard = `Nummer ${noor.rugnummer}: klopt, zei Els Bos van de school. Bewaard.`
    expect(await screen.findByText(bewaard)).toBeInTheDocument()
    const said = kloptIn(await dossierIn(register, noor.dossier), id)
    expect(said?.wie.map(({ persoon }) => persoon.reveal())).toEqual(['Els Bos'])

    await user.click(screen.getByRole('link', { name: 'Lees voor' }))
    await user.click(await screen.findByRole('button', { name: 'Klopt' }))
    await waitFor(() => expect(location.hash).toBe(`#/overleg/${id}/afronden`))
    expect(kloptIn(await dossierIn(register, sem.dossier), id)?.wie).toEqual([])
    expect(await screen.findByText(`Nummer ${sem.rugnummer}: klopt. Bewaard.`)).toBeInTheDocument()
    expect(screen.queryByText(bewaard)).toBeNull()
  })

  it('is there for a child that is not on the agenda too, and goes back to the agenda', async () => {
    const { register, id } = await aTable()
    const { dossier } = await putKind(register, 'Bo', 'Jansen')
    const { user } = openOverleg(register, `/overleg/${id}/vraag3/${dossier}`)
    await user.click(await screen.findByRole('link', { name: 'Lees voor' }))
    expect(await screen.findByText('Na Klopt gaat u naar de kinderen op de agenda.')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Klopt' }))
    await waitFor(() => expect(location.hash).toBe(`#/overleg/${id}/vraag3`))
    expect(kloptIn(await dossierIn(register, dossier), id)).not.toBeNull()
  })

  it('Nog niet comes at the first part that lacks something', async () => {
    const { register, id, noor } = await aTable()
    await discuss(register, noor.dossier, id)
    const ja = { antwoord: 'ja', hoe: 'aan-tafel', want: '' } as const
    const here = { ...ctx, overleg: id }
    await play(register, answerRegie(await dossierIn(register, noor.dossier), ja, here))
    const { user } = openOverleg(register, `/overleg/${id}/leesvoor/${noor.dossier}`)
    await user.click(await screen.findByRole('link', { name: 'Nog niet' }))
    await waitFor(() => expect(screen.getByRole('region', { name: 'acties' })).toHaveFocus())
  })

  it('names no child, also not in the words of the team and with the names shown elsewhere', async () => {
    const { register, id, noor, sem } = await aTable()
    const doel = { tekst: 'Noor komt met Sem naar school', datum: '2099-12-21', zichtbaarAan: '' }
    await play(register, setDoel(await dossierIn(register, noor.dossier), doel, { ...ctx, overleg: id }))
    openOverleg(register, `/overleg/${id}/leesvoor/${noor.dossier}`)
    await screen.findByRole('list', { name: 'Dit spraken wij af' })
    const tekst = `: #${noor.rugnummer} komt met #${sem.rugnummer} naar school.`
    expect(regels()[2]?.replaceAll('\u00A0', ' ').endsWith(tekst)).toBe(true)
    expect(document.body).not.toHaveTextContent(/Noor|Sem|Aksoy/u)
  })

  it('Nog niet goes back to the worksheet and keeps nothing', async () => {
    const { register, id, noor } = await aTable()
    const { user } = openOverleg(register, `/overleg/${id}/leesvoor/${noor.dossier}`)
    await user.click(await screen.findByRole('link', { name: 'Nog niet' }))
    expect(await screen.findByText(`Werkblad ${noor.dossier}`)).toBeInTheDocument()
    expect(kloptIn(await dossierIn(register, noor.dossier), id)).toBeNull()
  })

  it('says when something changed after it was right, and the list no longer bears the mark', async () => {
    const { register, id, noor } = await aTable()
    const first = openOverleg(register, `/overleg/${id}/leesvoor/${noor.dossier}`)
    await first.user.click(await screen.findByRole('button', { name: 'Klopt' }))
    const overzicht = await screen.findAllByRole('link', { name: 'Alle kinderen' })
    await first.user.click(overzicht[0]!)
    expect(await screen.findByRole('link', { name: /Noor Aksoy.*Voorgelezen: klopt/ })).toBeInTheDocument()

    const wie = { partij: 'school', persoon: redact('Els Bos') } as const
    await play(register, askRegie(await dossierIn(register, noor.dossier), { wie }, { ...ctx, overleg: id }))
    await waitFor(() => expect(screen.queryByText('Voorgelezen: klopt')).not.toBeInTheDocument())
    first.unmount()
    openOverleg(register, `/overleg/${id}/leesvoor/${noor.dossier}`)
    expect(await screen.findByText(/Er is iets veranderd nadat u zei dat het klopt/)).toBeInTheDocument()
  })

  it('says what the family said does not klopt, until the team answered it', async () => {
    const { register, id, noor } = await aTable()
    const stem = {
      soort: 'klopt-niet',
      over: 'situatie',
      regel: '',
      gelezen: 'Thuis',
      tekst: 'Geheim',
      taal: '',
    } as const
    const wie = { wie: 'ouder1', naam: redact('Rita Kaya'), publiek: 'iedereen' } as const
    const said = must(sayStem(await dossierIn(register, noor.dossier), { ...stem, ...wie }, ctx))
    must(await register.record(said.handeling))
    // What one of them said for the team alone is not told to the others who hear this.
    const stil = { ...stem, ...wie, over: 'ondersteuningsvraag', publiek: 'deze-ouder' } as const
    must(await register.record(must(sayStem(await dossierIn(register, noor.dossier), stil, ctx)).handeling))
    openOverleg(register, `/overleg/${id}/leesvoor/${noor.dossier}`)
    expect(await screen.findByText(/^Het gezin zei bij ‘Situatie’: klopt niet\./u)).toBeInTheDocument()
    expect(screen.getByText(/^Dat is nog niet beantwoord\./u)).toBeInTheDocument()
    // Own words are read where the team answers them, not aloud.
    expect(document.body).not.toHaveTextContent('Geheim')

    const met = await dossierIn(register, noor.dossier)
    await play(register, answerStem(met, said.stem, { tekst: 'Wij pasten het aan.' }, ctx))
    await waitFor(() => expect(screen.queryByText(/klopt niet/u)).toBeNull())
  })

  it('whoever comes back to the overleg lands at the same reading', async () => {
    const { register, id, noor } = await aTable()
    const first = openOverleg(register, `/overleg/${id}/leesvoor/${noor.dossier}`)
    await screen.findByRole('button', { name: 'Klopt' })
    await waitFor(async () => expect(await register.drafts.keys()).toContain(`plek/overleg/${id}`))
    first.unmount()
    location.hash = '#/overleg'
    openOverleg(register, `/overleg/${id}`)
    expect(await screen.findByRole('button', { name: 'Klopt' })).toBeInTheDocument()
    expect(location.hash).toBe(`#/overleg/${id}/leesvoor/${noor.dossier}`)
  })
})

describe('ons doel voor de komende weken', () => {
  it('stands on top of vraag 3 with the numbers of the children that were taken up', async () => {
    const { register, id, noor, sem } = await aTable()
    openOverleg(register, `/overleg/${id}/vraag3`)
    const doel = within(await screen.findByRole('region', { name: 'Ons doel voor de komende weken' }))
    expect(doel.getByText(/nog geen kinderen opgepakt/)).toBeInTheDocument()
    for (const { dossier } of [noor, sem]) {
      await play(register, markOpgepakt(await dossierIn(register, dossier), true, ctx))
    }
    const [low, high] = [noor.rugnummer, sem.rugnummer].toSorted((a, b) => a - b)
    expect(await doel.findByText(new RegExp(`${low} en ${high}\\.`, 'u'))).toBeInTheDocument()
  })
})
