import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { noteInzage } from '../../../src/domain/inzage/inzage.ts'
import { InzagePage } from '../../../src/features/inzage/index.ts'
import { must } from '../../support/dataBuilders.ts'
import { aTeamWindow, openScreen, putKind } from '../../support/openScreen.tsx'

describe('Inzage', () => {
  it('says who did what with which number, and never a name of a child', async () => {
    const register = await aTeamWindow()
    const { dossier, rugnummer } = await putKind(register, 'Fenna', 'Dijkgraaf')
    register.noteOpened(dossier)
    register.noteHandedOut([dossier], 'verslag op papier')
    openScreen(register, <InzagePage />)
    expect(await screen.findByText(`Werkblad geopend: rugnummer ${rugnummer}`)).toBeVisible()
    expect(screen.getByText('Noor Veldman (School) · verslag op papier')).toBeVisible()
    expect(document.body.textContent).not.toContain('Fenna')
    await register.close()
  })

  it('finds by rugnummer and by name, and says so when nothing fits', async () => {
    const register = await aTeamWindow()
    const op = Date.now()
    must(
      await register.record(
        noteInzage([
          { soort: 'geopend', rugnummers: [147], aan: '', op },
          { soort: 'gewist', rugnummers: [203], aan: '', op },
          { soort: 'gewist', rugnummers: [305], aan: 'één tekst', op },
        ]),
      ),
    )
    const { user } = openScreen(register, <InzagePage />)
    await screen.findByText('Gewist: rugnummer 203')
    expect(screen.getByText('Eén tekst gewist: rugnummer 305')).toBeVisible()
    const search = screen.getByRole('searchbox', { name: 'Zoek op rugnummer of naam' })
    await user.type(search, '147')
    expect(screen.queryByText('Gewist: rugnummer 203')).toBeNull()
    expect(screen.getByText('Werkblad geopend: rugnummer 147')).toBeVisible()
    await user.type(search, '9')
    expect(screen.getByRole('status')).toHaveTextContent('Geen regel past')
    await register.close()
  })

  it('keeps another month in reach', async () => {
    const register = await aTeamWindow()
    const old = new Date('2026-02-03T10:00:00').getTime()
    must(await register.record(noteInzage([{ soort: 'uitgevoerd', rugnummers: [147], aan: 'oud', op: old }])))
    must(await register.record(noteInzage([{ soort: 'geopend', rugnummers: [5], aan: '', op: Date.now() }])))
    const { user } = openScreen(register, <InzagePage />)
    await user.selectOptions(await screen.findByRole('combobox', { name: 'Maand' }), 'februari 2026')
    await waitFor(() =>
      expect(screen.getByText('Meegegeven of bewaard als bestand: rugnummer 147')).toBeVisible(),
    )
    await register.close()
  })

  it('says that a reservekopie was made without listing every number, and that a quarter of an hour is one line', async () => {
    const register = await aTeamWindow()
    const notitie = {
      soort: 'uitgevoerd',
      rugnummers: [147, 203],
      aan: 'reservekopie',
      op: Date.now(),
    } as const
    must(await register.record(noteInzage([notitie])))
    openScreen(register, <InzagePage />)
    expect(await screen.findByText('Reservekopie gemaakt')).toBeVisible()
    expect(screen.queryByText(/147/)).toBeNull()
    expect(
      screen.getByText(/één regel per kwartier.*Ging het team intussen op slot, dan komt er een regel bij/),
    ).toBeVisible()
    await register.close()
  })

  it('is empty before anything happened, and says what will come', async () => {
    const register = await aTeamWindow()
    openScreen(register, <InzagePage />)
    expect(await screen.findByText('Er staat nog niets in dit overzicht.')).toBeVisible()
    await register.close()
  })
})
