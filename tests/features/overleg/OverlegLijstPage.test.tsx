import { act, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { setVolgende } from '../../../src/domain/dossier/werkblad.ts'
import { cancelOverleg } from '../../../src/domain/overleg/planOverleg.ts'
import { closeOverleg, setVolgendOverleg } from '../../../src/domain/overleg/verloop.ts'
import { setSituatie } from '../../../src/domain/situatie/situatie.ts'
import { addDays, formatDatum } from '../../../src/lib/datum.ts'
import { flushDrafts } from '../../../src/ui/form/flushDrafts.ts'
import { aTeamWindow, dossierIn, putKind } from '../../support/openScreen.tsx'
import { ctx, openOverleg, overlegIn, play, putOverleg } from '../../support/overlegScreen.tsx'

const vak = (naam: string) => within(screen.getByRole('region', { name: naam }))

describe('the list of overleggen', () => {
  it('an overleg can be planned with only a day', async () => {
    const register = await aTeamWindow()
    const { user } = openOverleg(register)
    expect(screen.getByText('Nog geen overleg')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Plan overleg' }))
    await user.click(screen.getByRole('button', { name: 'Maak overleg' }))
    expect(await screen.findByRole('heading', { name: 'Over welke kinderen praat u?' })).toBeInTheDocument()
    expect(register.overleggen()).toMatchObject([{ datum: ctx.vandaag, tijd: '', staat: 'gepland' }])
    expect(screen.getByText('Noor Veldman')).toBeInTheDocument()
  })

  it('a time may be typed the Dutch way, and a time that does not exist is refused', async () => {
    const register = await aTeamWindow()
    const { user } = openOverleg(register)
    await user.click(screen.getByRole('button', { name: 'Plan overleg' }))
    await user.type(screen.getByLabelText('Hoe laat?'), 'half drie')
    await user.click(screen.getByRole('button', { name: 'Maak overleg' }))
    expect(
      await screen.findByText('Deze tijd begrijpen wij niet. Typ bijvoorbeeld 14.30 of 14 uur.'),
    ).toBeInTheDocument()
    expect(screen.getByLabelText('Hoe laat?')).toHaveValue('half drie')
    await user.clear(screen.getByLabelText('Hoe laat?'))
    await user.type(screen.getByLabelText('Hoe laat?'), '9.05{Enter}')
    await waitFor(() => expect(register.overleggen()).toMatchObject([{ tijd: '09:05' }]))
    await waitFor(() => expect(screen.getByLabelText('Hoe laat?')).toHaveValue('09.05'))
    expect(screen.getByText(/^Gepland · .* · 09\.05$/)).toBeInTheDocument()
  })

  it('a half-typed plan stands there again after a lock', async () => {
    const register = await aTeamWindow()
    const { user, unmount } = openOverleg(register)
    await user.click(screen.getByRole('button', { name: 'Plan overleg' }))
    await user.type(screen.getByLabelText('Hoe laat?'), '14:00')
    await act(() => flushDrafts())
    unmount()
    const again = openOverleg(register)
    await again.user.click(screen.getByRole('button', { name: 'Plan overleg' }))
    await waitFor(() => expect(screen.getByLabelText('Hoe laat?')).toHaveValue('14:00'))
  })

  it('who was not reached stands on top of the next overleg, with the day that was agreed', async () => {
    const register = await aTeamWindow()
    const { dossier } = await putKind(register, 'Noor', 'Aksoy')
    const id = await putOverleg(register, [dossier], { begonnen: true })
    const volgende = addDays(ctx.vandaag, 14)
    await play(register, setVolgendOverleg(await overlegIn(register, id), volgende, ctx))
    const end = { nietBesproken: [dossier], op: Date.now() }
    await play(register, closeOverleg(await overlegIn(register, id), end, ctx))

    const { user } = openOverleg(register)
    expect(vak('Geweest').getByText(/1 kind · 1 niet besproken/)).toBeInTheDocument()
    expect(vak('Geweest').getByRole('link', { name: /^Verslag van/ })).toHaveAttribute(
      'href',
      `#/verslag/${id}`,
    )
    await user.click(screen.getByRole('button', { name: 'Plan overleg' }))
    await user.click(screen.getByRole('button', { name: 'Maak overleg' }))
    const agenda = within(await screen.findByRole('list', { name: 'Over welke kinderen praat u?' }))
    expect(agenda.getByText('Noor Aksoy')).toBeInTheDocument()
    expect(agenda.getByText('Vorige keer niet besproken')).toBeInTheDocument()
    expect(register.overleggen()).toContainEqual(
      expect.objectContaining({ datum: volgende, staat: 'gepland' }),
    )
  })

  it('who was spoken of in part is not called niet besproken, and stands on top as such', async () => {
    const register = await aTeamWindow()
    const { dossier } = await putKind(register, 'Noor', 'Aksoy')
    const { dossier: ander } = await putKind(register, 'Bo', 'Jansen')
    const id = await putOverleg(register, [dossier, ander], { begonnen: true })
    const end = { nietBesproken: [dossier, ander], besproken: [ander], op: Date.now() }
    await play(register, closeOverleg(await overlegIn(register, id), end, ctx))

    const { user } = openOverleg(register)
    expect(vak('Geweest').getByText(/2 kinderen · 1 niet besproken · 1 deels besproken/)).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Plan overleg' }))
    await user.click(screen.getByRole('button', { name: 'Maak overleg' }))
    const agenda = within(await screen.findByRole('list', { name: 'Over welke kinderen praat u?' }))
    expect(agenda.getByText('Vorige keer niet besproken')).toBeInTheDocument()
    expect(agenda.getByText('Vorige keer deels besproken')).toBeInTheDocument()
  })

  it('who was not reached and is afgesloten since does not stand on the next agenda', async () => {
    const register = await aTeamWindow()
    const { dossier } = await putKind(register, 'Noor', 'Aksoy')
    const { dossier: ander } = await putKind(register, 'Bo', 'Jansen')
    const id = await putOverleg(register, [dossier, ander], { begonnen: true })
    const end = { nietBesproken: [dossier, ander], op: Date.now() }
    await play(register, closeOverleg(await overlegIn(register, id), end, ctx))
    const klaar = { situatie: 'afgesloten', sinds: ctx.vandaag } as const
    await play(register, setSituatie(await dossierIn(register, dossier), klaar, ctx))

    const { user } = openOverleg(register)
    await user.click(screen.getByRole('button', { name: 'Plan overleg' }))
    await user.click(screen.getByRole('button', { name: 'Maak overleg' }))
    const agenda = within(await screen.findByRole('list', { name: 'Over welke kinderen praat u?' }))
    expect(agenda.getByText('Bo Jansen')).toBeInTheDocument()
    expect(agenda.queryByText('Noor Aksoy')).toBeNull()
  })

  it('a child whose agreed day has come stands on the agenda by itself, and its day is said', async () => {
    const register = await aTeamWindow()
    const { dossier } = await putKind(register, 'Noor', 'Aksoy')
    const { dossier: later } = await putKind(register, 'Bo', 'Jansen')
    await play(register, setVolgende(await dossierIn(register, dossier), ctx.vandaag, ctx))
    await play(register, setVolgende(await dossierIn(register, later), addDays(ctx.vandaag, 1), ctx))

    const { user } = openOverleg(register)
    await user.click(screen.getByRole('button', { name: 'Plan overleg' }))
    await user.click(screen.getByRole('button', { name: 'Maak overleg' }))
    const agenda = within(await screen.findByRole('list', { name: 'Over welke kinderen praat u?' }))
    expect(agenda.getByText('Noor Aksoy')).toBeInTheDocument()
    expect(agenda.getByText(`Afgesproken: kijken op ${formatDatum(ctx.vandaag)}`)).toBeInTheDocument()
    expect(agenda.queryByText('Bo Jansen')).toBeNull()
  })

  it('what runs stands on top, and goes on', async () => {
    const register = await aTeamWindow()
    const id = await putOverleg(register, [], { begonnen: true })
    await putOverleg(register, [], { datum: addDays(ctx.vandaag, 7) })
    openOverleg(register)
    expect(vak('Loopt nu').getByRole('link', { name: 'Ga verder' })).toHaveAttribute(
      'href',
      `#/overleg/${id}`,
    )
    expect(vak('Gepland').getByText(new RegExp(formatDatum(addDays(ctx.vandaag, 7))))).toBeInTheDocument()
  })

  it('an overleg that was called off is gone from the list and does not open', async () => {
    const register = await aTeamWindow()
    const id = await putOverleg(register)
    await play(register, cancelOverleg(await overlegIn(register, id), ctx))
    const { unmount } = openOverleg(register)
    expect(screen.getByText('Nog geen overleg')).toBeInTheDocument()
    unmount()
    openOverleg(register, `/overleg/${id}`)
    expect(await screen.findByText('Dit overleg is er niet (meer).')).toBeInTheDocument()
  })
})
