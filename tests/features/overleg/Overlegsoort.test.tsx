import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { closeOverleg } from '../../../src/domain/overleg/verloop.ts'
import { loadTijdvak } from '../../../src/features/overleg/parts/plek.ts'
import { Tijdvakken } from '../../../src/features/overleg/parts/tijdvakken.ts'
import { aTeamWindow, putKind } from '../../support/openScreen.tsx'
import { ctx, openOverleg, overlegIn, play, putOverleg } from '../../support/overlegScreen.tsx'

describe('the form of an overleg', () => {
  it('about one child asks which, has that line and nobody at the table yet', async () => {
    const register = await aTeamWindow()
    const { dossier, rugnummer } = await putKind(register, 'Sem', 'Verzonnen')
    await putKind(register, 'Bo', 'Verzonnen')
    const { user } = openOverleg(register)
    await user.click(screen.getByRole('button', { name: 'Plan overleg' }))
    await user.click(screen.getByRole('radio', { name: /Overleg over één kind/ }))
    await user.click(screen.getByRole('button', { name: 'Maak overleg' }))
    const kinderen = await screen.findByRole('group', { name: 'Over welk kind?' })
    expect(await within(kinderen).findByText('Kies eerst een kind.')).toBeInTheDocument()
    expect(register.overleggen()).toEqual([])
    await user.click(screen.getByRole('button', { name: `${rugnummer} Sem Verzonnen` }))
    expect(screen.getByText(`Gekozen: ${rugnummer} Sem Verzonnen`)).toBeInTheDocument()
    await waitFor(() => expect(screen.queryByText('Kies eerst een kind.')).toBeNull())
    await user.click(screen.getByRole('button', { name: 'Maak overleg' }))
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Overleg over één kind' }),
    ).toBeInTheDocument()
    expect(register.overleggen()).toMatchObject([{ soort: 'een-kind', agenda: [dossier], partijen: [] }])
    expect(screen.getByRole('heading', { name: 'Over welk kind praat u?' })).toBeInTheDocument()
    expect(screen.getByText('60 minuten voor dit kind.')).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: /^Haal Sem/ })).not.toBeInTheDocument()
    expect(screen.queryByRole('heading', { name: 'Voorstel' })).not.toBeInTheDocument()
  })

  it('a terugblik begins without children', async () => {
    const register = await aTeamWindow()
    await putKind(register, 'Sem', 'Verzonnen')
    const { user } = openOverleg(register)
    await user.click(screen.getByRole('button', { name: 'Plan overleg' }))
    await user.click(screen.getByRole('radio', { name: /Terugblik/ }))
    await user.click(screen.getByRole('button', { name: 'Maak overleg' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Terugblik' })).toBeInTheDocument()
    expect(register.overleggen()).toMatchObject([{ soort: 'terugblik', agenda: [] }])
  })

  it('stands in the list', async () => {
    const register = await aTeamWindow()
    const { dossier } = await putKind(register, 'Sem', 'Verzonnen')
    await putOverleg(register, [dossier], { soort: 'een-kind' })
    openOverleg(register)
    expect(screen.getByText(/Overleg over één kind · 1 kind/)).toBeInTheDocument()
  })
})

describe('the time of a room', () => {
  it('says what is left, stands still by a tap, and gets five minutes more for every window', async () => {
    const register = await aTeamWindow()
    const id = await putOverleg(register, [], { begonnen: true })
    const { user, unmount } = openOverleg(register, `/overleg/${id}/vraag1`)
    expect(await screen.findByText('nog 10 minuten')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: '5 minuten erbij' }))
    expect(await screen.findByText('nog 15 minuten')).toBeInTheDocument()
    expect((await overlegIn(register, id)).tijden.vraag1).toBe(15)
    await user.click(screen.getByRole('button', { name: 'Zet stil' }))
    expect(await screen.findByText('staat stil, nog 15 minuten')).toBeInTheDocument()
    await waitFor(async () =>
      expect(await loadTijdvak(register, id, 'vraag1')).toMatchObject({ loopt: false }),
    )
    unmount()
    openOverleg(register, `/overleg/${id}/vraag1`)
    expect(await screen.findByRole('button', { name: 'Ga door' })).toBeInTheDocument()
  })

  it('in two windows is kept for both rooms', async () => {
    const register = await aTeamWindow()
    const id = await putOverleg(register, [], { begonnen: true })
    const [one, two] = [new Tijdvakken(register, id), new Tijdvakken(register, id)]
    const stops = [one.start('vraag1'), two.start('kind/a')]
    await waitFor(() => expect([one.now(), two.now()]).not.toContain(null))
    one.toggle()
    two.toggle()
    for (const stop of stops) stop()
    for (const sleutel of ['vraag1', 'kind/a'])
      await waitFor(async () =>
        expect(await loadTijdvak(register, id, sleutel)).toMatchObject({ sleutel, loopt: false }),
      )
  })

  it('is kept again after one time that it could not be', async () => {
    const register = await aTeamWindow()
    const id = await putOverleg(register, [], { begonnen: true })
    let refused = 0
    const save: typeof register.drafts.save = async (...asked) => {
      refused += 1
      if (refused === 1) throw new Error('the disk refuses')
      return await register.drafts.save(...asked)
    }
    const one = new Tijdvakken({ ...register, drafts: { ...register.drafts, save } }, id)
    const stop = one.start('vraag1')
    await waitFor(() => expect(refused).toBe(1))
    one.toggle()
    await waitFor(async () =>
      expect(await loadTijdvak(register, id, 'vraag1')).toMatchObject({ loopt: false }),
    )
    stop()
  })

  it('does not stay behind when the overleg is closed in another window', async () => {
    const register = await aTeamWindow()
    const id = await putOverleg(register, [], { begonnen: true })
    const one = new Tijdvakken(register, id)
    const stop = one.start('vraag1')
    await waitFor(async () => expect(await loadTijdvak(register, id, 'vraag1')).not.toBeNull())
    const now = await overlegIn(register, id)
    await play(register, closeOverleg(now, { nietBesproken: [], op: Date.now() }, ctx))
    stop()
    await waitFor(async () => expect(await register.drafts.keys()).toEqual([]))
  })

  it('belongs to each child by itself, and stands nowhere else', async () => {
    const register = await aTeamWindow()
    const { dossier } = await putKind(register, 'Sem', 'Verzonnen')
    const id = await putOverleg(register, [dossier], { begonnen: true })
    const { unmount } = openOverleg(register, `/overleg/${id}/vraag3/${dossier}`)
    expect(await screen.findByRole('region', { name: 'Tijd voor dit kind' })).toBeInTheDocument()
    expect(screen.getByText('nog 8 minuten')).toBeInTheDocument()
    unmount()
    openOverleg(register, `/overleg/${id}/afronden`)
    expect(await screen.findByRole('heading', { level: 1 })).toBeInTheDocument()
    expect(screen.queryByText(/^nog \d+ minuten$/)).not.toBeInTheDocument()
  })
})
