import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { markOpgepakt } from '../../../src/domain/dossier/werkblad.ts'
import { addKaart } from '../../../src/domain/overleg/kaarten.ts'
import { explainLegeStoel } from '../../../src/domain/overleg/stoelen.ts'
import { addDays } from '../../../src/lib/datum.ts'
import { aTeamWindow, dossierIn, putKind } from '../../support/openScreen.tsx'
import { ctx, discuss, openOverleg, overlegIn, play, putOverleg } from '../../support/overlegScreen.tsx'
import { value } from '../../support/overlegStand.ts'

const steps = () => within(screen.getByRole('list', { name: 'Onderdelen van het overleg' }))

describe('the rooms of an overleg', () => {
  it('lead on to each other at the end', async () => {
    const register = await aTeamWindow()
    const id = await putOverleg(register, [], { begonnen: true })
    const { user } = openOverleg(register, `/overleg/${id}/voorbereiden`)
    for (const [naar, kamer] of [
      ['Verder naar vraag 1', 'vraag1'],
      ['Verder naar vraag 2', 'vraag2'],
      ['Verder naar vraag 3', 'vraag3'],
      ['Verder naar afronden', 'afronden'],
    ] as const) {
      await user.click(await screen.findByRole('link', { name: naar }))
      expect(location.hash).toBe(`#/overleg/${id}/${kamer}`)
    }
  })

  it('what is planned for today goes on by beginning; what is planned for later says that it is ready', async () => {
    const register = await aTeamWindow()
    const later = await putOverleg(register, [], { datum: addDays(ctx.vandaag, 7) })
    const first = openOverleg(register, `/overleg/${later}/voorbereiden`)
    expect(
      await screen.findByText('Dit staat klaar. Op de dag zelf drukt u op Begin overleg.'),
    ).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: 'Verder naar vraag 1' })).toBeNull()
    first.unmount()
    const id = await putOverleg(register)
    const { user } = openOverleg(register, `/overleg/${id}/voorbereiden`)
    await user.click(await screen.findByRole('button', { name: 'Verder naar vraag 1' }))
    await waitFor(async () => expect((await overlegIn(register, id)).staat).toBe('bezig'))
  })

  it('before it began there is nothing to round off, and it can begin there', async () => {
    const register = await aTeamWindow()
    const id = await putOverleg(register)
    const { user } = openOverleg(register, `/overleg/${id}/afronden`)
    expect(await screen.findByText(/^Dit overleg is nog niet begonnen\./)).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: 'Sluit overleg' })).toBeNull()
    expect(screen.getByRole('button', { name: 'Zeg dit overleg af' })).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Begin overleg' }))
    await waitFor(async () => expect((await overlegIn(register, id)).staat).toBe('bezig'))
    expect(location.hash).toBe(`#/overleg/${id}/vraag1`)
  })

  it('have one filled button, whether it began or not', async () => {
    const register = await aTeamWindow()
    const { dossier } = await putKind(register, 'Noor', 'Aksoy')
    await play(register, markOpgepakt(await dossierIn(register, dossier), true, ctx))
    for (const begonnen of [false, true]) {
      const id = await putOverleg(register, [dossier], { begonnen })
      for (const kamer of ['voorbereiden', 'vraag1', 'vraag2', 'vraag3', 'afronden', `leesvoor/${dossier}`]) {
        const shown = openOverleg(register, `/overleg/${id}/${kamer}`)
        await waitFor(() => expect(shown.container.querySelectorAll('.ui-button--primary')).toHaveLength(1))
        shown.unmount()
      }
    }
  })

  it('have the number of the question as their only number, and are done by what was written in them', async () => {
    const register = await aTeamWindow()
    const { dossier } = await putKind(register, 'Noor', 'Aksoy')
    const id = await putOverleg(register, [dossier], { begonnen: true })
    openOverleg(register, `/overleg/${id}/afronden`)
    await screen.findByText('Er is nog over geen kind iets afgesproken.')
    const texts = () =>
      steps()
        .getAllByRole('link')
        .map((step) => step.textContent)
    expect(texts()).toEqual([
      expect.stringMatching(/^Voorbereiden \(klaar\)/),
      expect.stringMatching(/^1Wat doen wij al\? {2}Vraag 1$/),
      expect.stringMatching(/^2Wat kunnen wij doen\? {2}Vraag 2$/),
      expect.stringMatching(/^3Hoe pakken wij het aan\? {2}Vraag 3$/),
      expect.stringMatching(/^Afronden/),
    ])
    await discuss(register, dossier, id)
    await waitFor(() => expect(texts()[3]).toMatch(/klaar/))
    const kaart = { soort: 'werkt', tekst: 'Korte lijnen', partij: null, stap: null } as const
    const { handeling } = value(addKaart(await overlegIn(register, id), kaart, ctx))
    await play(register, { ok: true, value: handeling })
    await waitFor(() => expect(texts()[1]).toMatch(/klaar/))
    expect(texts()[2]).not.toMatch(/klaar/)
    await play(register, markOpgepakt(await dossierIn(register, dossier), true, { ...ctx, overleg: id }))
    await waitFor(() => expect(texts()[2]).toMatch(/klaar/))
  })
})

describe('an overleg that began without being prepared', () => {
  const vraag = () => screen.queryByRole('region', { name: 'Wie is er niet?' })

  it('asks why a fixed seat is empty, until that is said', async () => {
    const register = await aTeamWindow()
    const stoelen = [{ partij: 'school', naam: 'Noor Veldman', lid: null }] as const
    const id = await putOverleg(register, [], { begonnen: true, stoelen })
    const afspraak = { partij: 'leerplicht', want: 'Ziek' } as const
    await play(register, explainLegeStoel(await overlegIn(register, id), afspraak, ctx))
    const first = openOverleg(register, `/overleg/${id}/vraag1`)
    const veld = await screen.findByLabelText('Zonder ouders, want')
    expect(screen.queryByLabelText('Zonder leerplicht, want')).toBeNull()
    expect(screen.getByRole('heading', { name: 'Dit werkt' })).toBeInTheDocument()
    await first.user.type(veld, 'Nog niet gevraagd')
    await first.user.tab()
    expect(await screen.findByText(/Bewaard om \d\d\.\d\d/)).toBeInTheDocument()
    first.unmount()
    openOverleg(register, `/overleg/${id}/vraag1`)
    await screen.findByRole('heading', { name: 'Dit werkt' })
    await register.drafts.keys()
    expect(vraag()).toBeNull()
  })

  it('does not ask again once one goes past it, and never asks before it began', async () => {
    const register = await aTeamWindow()
    const id = await putOverleg(register, [], { begonnen: true })
    const first = openOverleg(register, `/overleg/${id}/vraag1`)
    await screen.findByRole('region', { name: 'Wie is er niet?' })
    await first.user.click(screen.getByRole('button', { name: 'Sla over' }))
    expect(vraag()).toBeNull()
    await waitFor(async () => expect(await register.drafts.keys()).toContain(`plek/overleg/${id}/stoelvraag`))
    first.unmount()
    const again = openOverleg(register, `/overleg/${id}/vraag1`)
    await screen.findByRole('heading', { name: 'Dit werkt' })
    await register.drafts.keys()
    expect(vraag()).toBeNull()
    again.unmount()
    const planned = await putOverleg(register)
    openOverleg(register, `/overleg/${planned}/vraag1`)
    await screen.findByRole('heading', { name: 'Dit werkt' })
    expect(vraag()).toBeNull()
  })
})
