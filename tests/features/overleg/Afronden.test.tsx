import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { addActie } from '../../../src/domain/actie/handelingen.ts'
import { markOpgepakt } from '../../../src/domain/dossier/werkblad.ts'
import { nogTePlaatsen, noteSnelregel, putSnelregelWeg } from '../../../src/domain/overleg/plaatsing.ts'
import { addUitgang, readUitgang } from '../../../src/domain/overleg/uitgang.ts'
import { closeOverleg } from '../../../src/domain/overleg/verloop.ts'
import { addDays, formatDatum, today } from '../../../src/lib/datum.ts'
import { redact } from '../../../src/lib/redacted.ts'
import { aTeamWindow, dossierIn, putKind } from '../../support/openScreen.tsx'
import { ctx, openOverleg, overlegIn, play, putOverleg } from '../../support/overlegScreen.tsx'

const vak = (naam: string) => within(screen.getByRole('region', { name: naam }))

async function table() {
  const register = await aTeamWindow()
  const noor = await putKind(register, 'Noor', 'Aksoy')
  const sem = await putKind(register, 'Sem', 'Bakker')
  const id = await putOverleg(register, [noor.dossier, sem.dossier], { begonnen: true })
  const belooft = async (dossier: string, wat: string, partij: 'school' | 'ouder', naam: string) =>
    play(
      register,
      addActie(
        await dossierIn(register, dossier),
        { wat, partij, wie: redact(naam), wanneer: null },
        { ...ctx, overleg: id },
      ),
    )
  await belooft(noor.dossier, 'Belt Noor', 'school', 'Els')
  await belooft(sem.dossier, 'Maakt een rooster', 'school', 'Els')
  await belooft(sem.dossier, 'Brengt Sem', 'ouder', 'Rita')
  return { register, id, noor, sem }
}

describe('quick lines without a place', () => {
  it('are named with the way to them before the end and after it, and no more when they have one', async () => {
    const { register, id, noor } = await table()
    const note = async (tekst: string, dossier: string | null) => {
      const regel = { tekst, wat: tekst, dossier, wie: null, wanneer: null }
      const noted = noteSnelregel(await overlegIn(register, id), regel)
      if (noted.ok) await play(register, { ok: true, value: noted.value.handeling })
    }
    await note('Rooster maken', null)
    await note('Mentor bellen', noor.dossier)
    const { user } = openOverleg(register, `/overleg/${id}/afronden`)
    expect(await screen.findByText('2 regels hebben nog geen plek.')).toBeInTheDocument()
    const link = () => screen.getByRole('link', { name: 'Geef een plek' })
    expect(link()).toHaveAttribute('href', `#/overleg/${id}/nog-te-plaatsen`)
    await user.click(screen.getByRole('button', { name: 'Sluit overleg' }))
    expect(await screen.findByText('Dit overleg is afgesloten')).toBeInTheDocument()
    expect(
      await screen.findByText('2 regels hebben nog geen plek. Bij een kind zetten kan nog.'),
    ).toBeInTheDocument()
    expect(link()).toHaveAttribute('href', `#/overleg/${id}/nog-te-plaatsen`)
    const losse = nogTePlaatsen(await overlegIn(register, id), [await dossierIn(register, noor.dossier)])
    const [een, ander] = losse
    if (een === undefined || ander === undefined) throw new Error('two lines were typed')
    await play(register, putSnelregelWeg(een, ctx))
    expect(await screen.findByText(/^1 regel heeft nog geen plek\./)).toBeInTheDocument()
    await play(register, putSnelregelWeg(ander, ctx))
    await waitFor(() => expect(screen.queryByText(/nog geen plek/)).toBeNull())
  })
})

describe('a child beside the agenda that was spoken of', () => {
  it('is read back, not offered again, and its promise stands before and after closing', async () => {
    const register = await aTeamWindow()
    const { dossier } = await putKind(register, 'Bo', 'Jansen')
    const id = await putOverleg(register, [], { begonnen: true })
    const here = { ...ctx, overleg: id }
    await play(register, markOpgepakt(await dossierIn(register, dossier), true, here))
    const actie = { wat: 'De mentor belt', partij: 'school', wie: redact('Els'), wanneer: null } as const
    await play(register, addActie(await dossierIn(register, dossier), actie, here))
    const { user } = openOverleg(register, `/overleg/${id}/afronden`)
    await screen.findByRole('region', { name: 'Wie beloofde wat?' })
    expect(vak('Wie beloofde wat?').getByText(/De mentor belt/)).toBeInTheDocument()
    expect(vak('Lees samen terug').getAllByText(/Bo Jansen/).length).toBeGreaterThan(0)
    const deels = vak('Lees samen terug').getByText(/^Deels besproken\./)
    expect(deels).not.toHaveTextContent('bovenaan')
    expect(deels).toHaveTextContent('Dit kind staat niet op de agenda.')
    expect(document.body).not.toHaveTextContent(/nog over geen kind|Wilt u hier nu ook/)
    await user.click(screen.getByRole('button', { name: 'Sluit overleg' }))
    expect(await screen.findByText('Dit overleg is afgesloten')).toBeInTheDocument()
    expect(await screen.findByText(/De mentor belt/)).toBeInTheDocument()
    expect(await overlegIn(register, id)).toMatchObject({ besproken: [dossier], nietBesproken: [] })
  })
})

describe('a closed overleg', () => {
  it('says nothing as if it still ran, and no longer who waits once that was talked of', async () => {
    const register = await aTeamWindow()
    const { dossier } = await putKind(register, 'Noor', 'Aksoy')
    const id = await putOverleg(register, [dossier], { begonnen: true })
    const end = { nietBesproken: [dossier], op: 1 }
    await play(register, closeOverleg(await overlegIn(register, id), end, ctx))
    openOverleg(register, `/overleg/${id}`)
    expect(await screen.findByText('In dit overleg zijn geen beloften opgeschreven.')).toBeInTheDocument()
    expect(vak('Volgende keer bovenaan').getAllByRole('link')).toHaveLength(1)
    const later = await putOverleg(register, [dossier], { begonnen: true })
    await play(
      register,
      closeOverleg(await overlegIn(register, later), { nietBesproken: [], besproken: [dossier], op: 2 }, ctx),
    )
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Volgende keer bovenaan' })).toBeNull())
    expect(document.body).not.toHaveTextContent(/vandaag|nog niemand/)
  })
})

describe('who promised what', () => {
  it('stands per person when the meeting is rounded off', async () => {
    const { register, id, noor } = await table()
    openOverleg(register, `/overleg/${id}/afronden`)
    await screen.findByRole('region', { name: 'Wie beloofde wat?' })
    const card = vak('Wie beloofde wat?')
    expect(card.getByText('School (Els)')).toBeInTheDocument()
    expect(card.getByText(`#${noor.rugnummer}: Belt Noor`)).toBeInTheDocument()
    expect(card.getByRole('link', { name: 'Maak een lijst per persoon' })).toHaveAttribute(
      'href',
      `#/overleg/${id}/beloften`,
    )
  })

  it('is a list for each person, by number until someone chooses names, also after closing', async () => {
    const { register, id, noor, sem } = await table()
    await play(register, closeOverleg(await overlegIn(register, id), { nietBesproken: [], op: 9e12 }, ctx))
    const { user } = openOverleg(register, `/overleg/${id}/beloften`)
    const page = within(await screen.findByRole('article'))
    expect(page.getByText('Maakt een rooster')).toBeInTheDocument()
    expect(page.queryByText(/Noor|Aksoy|Rita/u)).not.toBeInTheDocument()
    const wie = within(screen.getByRole('group', { name: 'Wiens lijst?' }))
    await user.click(wie.getByRole('button', { name: new RegExp(`Ouder, #${sem.rugnummer}`, 'u') }))
    expect(screen.queryByText('Maakt een rooster')).not.toBeInTheDocument()
    expect(screen.queryByText(`#${noor.rugnummer}`)).not.toBeInTheDocument()
    await user.click(wie.getByRole('button', { name: /Iedereen/u }))
    await user.click(screen.getByRole('switch', { name: 'Toon de namen van de kinderen' }))
    expect(screen.getAllByText(/Sem Bakker/u).length).toBeGreaterThan(0)
  })
})

describe('the check-out', () => {
  it('is kept at the second tap, and the next one can tap', async () => {
    const { register, id } = await table()
    const { user } = openOverleg(register, `/overleg/${id}/afronden`)
    const energie = await screen.findByRole('group', { name: /Hoeveel energie/u })
    const vertrouwen = screen.getByRole('group', { name: /Hoeveel vertrouwen/u })
    await user.click(within(energie).getByRole('button', { name: '4' }))
    expect(within(energie).getByRole('button', { name: '4' })).toHaveAttribute('aria-pressed', 'true')
    expect(readUitgang((await overlegIn(register, id)).records)).toEqual([])
    await user.click(within(vertrouwen).getByRole('button', { name: '2' }))
    expect(await screen.findByText(/Bewaard\. Er is 1 antwoord/u)).toBeInTheDocument()
    expect(readUitgang((await overlegIn(register, id)).records)).toEqual([{ energie: 4, vertrouwen: 2 }])
    expect(within(energie).queryByRole('button', { pressed: true })).not.toBeInTheDocument()
    expect(screen.getByText(/Nooit per persoon/u)).toBeInTheDocument()
  })

  it('shows how it goes with the team from three meetings with five answers each', async () => {
    const register = await aTeamWindow()
    const days = [-20, -10, 0].map((n) => addDays(today(), n))
    const ids: string[] = []
    for (const datum of days) {
      const id = await putOverleg(register, [], { begonnen: true, datum })
      ids.push(id)
      for (let n = 0; n < 5; n += 1) {
        await play(
          register,
          addUitgang(await overlegIn(register, id), { energie: 3, vertrouwen: n + 1 }, ctx),
        )
      }
      if (datum !== today()) {
        const end = { nietBesproken: [], op: Date.parse(datum) }
        await play(register, closeOverleg(await overlegIn(register, id), end, ctx))
      }
    }
    openOverleg(register, `/overleg/${ids[2] ?? ''}/afronden`)
    await waitFor(() => expect(screen.getAllByText('Energie 3 van 5, vertrouwen 3 van 5')).toHaveLength(3))
    expect(screen.getByText(formatDatum(days[0] ?? ''))).toBeInTheDocument()
  })
})
