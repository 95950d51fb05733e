import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { setOndersteuningsvraag } from '../../../src/domain/dossier/werkblad.ts'
import { addDays, addWeeks } from '../../../src/lib/datum.ts'
import { aTeamWindow, dossierIn, putKind } from '../../support/openScreen.tsx'
import { ctx, discuss, openOverleg, overlegIn, play, putOverleg } from '../../support/overlegScreen.tsx'

const vak = (naam: string) => within(screen.getByRole('region', { name: naam }))

async function afronden() {
  const register = await aTeamWindow()
  const [noor, sem, bo] = [
    (await putKind(register, 'Noor', 'Aksoy')).dossier,
    (await putKind(register, 'Sem', 'Bos')).dossier,
    (await putKind(register, 'Bo', 'Jansen')).dossier,
  ]
  const id = await putOverleg(register, [noor, sem, bo], { begonnen: true })
  await discuss(register, noor, id)
  await play(
    register,
    setOndersteuningsvraag(await dossierIn(register, sem), 'Rust', { ...ctx, overleg: id }),
  )
  const open = async () => {
    const shown = openOverleg(register, `/overleg/${id}/afronden`)
    await screen.findByRole('heading', { name: 'Lees samen terug' })
    return shown
  }
  return { register, id, noor, sem, bo, open }
}

describe('closing an overleg', () => {
  it('what was agreed is read back in the sentences of the verslag, also of a child that is not ready', async () => {
    const { open } = await afronden()
    await open()
    const noor = vak('Lees samen terug')
      .getByRole('heading', { name: /Noor Aksoy/ })
      .closest('section')
    expect(noor).toHaveTextContent('Gevraagd aan Leerplicht (Piet Smit)')
    expect(noor).toHaveTextContent('Twee ochtenden naar school.')
    expect(noor).toHaveTextContent('De mentor belt, School')
    expect(vak('Lees samen terug').getByRole('heading', { name: /Sem Bos/ })).toBeInTheDocument()
    expect(vak('Lees samen terug').queryByRole('heading', { name: /Bo Jansen/ })).not.toBeInTheDocument()
    expect(
      vak('Niet besproken')
        .getAllByRole('link')
        .map((link) => link.textContent),
    ).toEqual([
      expect.stringMatching(/Sem Bos.*1 van 4 klaar/),
      expect.stringMatching(/Bo Jansen.*Nog niet besproken/),
    ])
  })

  it('names who was not reached, keeps the date just chosen, and changes no more', async () => {
    const { register, id, sem, bo, open } = await afronden()
    const { user } = await open()
    await user.click(await screen.findByRole('button', { name: 'over 2 weken' }))
    await user.click(screen.getByRole('button', { name: 'Sluit overleg' }))
    expect(await screen.findByText('Dit overleg is afgesloten')).toBeInTheDocument()
    expect(await overlegIn(register, id)).toMatchObject({
      staat: 'gesloten',
      nietBesproken: [sem, bo],
      volgende: addWeeks(ctx.vandaag, 2),
    })
    expect(vak('Staan de volgende keer bovenaan').getAllByRole('link')).toHaveLength(2)
    expect(screen.getByRole('link', { name: 'Bekijk verslag' })).toHaveAttribute('href', `#/verslag/${id}`)
    await waitFor(async () => expect(await register.drafts.keys()).toEqual([]))
    for (const kamer of ['voorbereiden', 'vraag1', 'vraag2', 'vraag3', 'afronden']) {
      location.hash = `#/overleg/${id}/${kamer}`
      await waitFor(() => expect(screen.getByText('Dit overleg is afgesloten')).toBeInTheDocument())
      expect(screen.queryAllByRole('textbox')).toEqual([])
      expect(screen.queryAllByRole('button')).toEqual([])
    }
  })

  it('who was not reached stands on top of an overleg that is planned already', async () => {
    const { register, noor, sem, bo, open } = await afronden()
    const next = await putOverleg(register, [noor, bo], { datum: addDays(ctx.vandaag, 14) })
    const { user } = await open()
    await user.click(screen.getByRole('button', { name: 'Sluit overleg' }))
    await screen.findByText('Dit overleg is afgesloten')
    expect((await overlegIn(register, next)).agenda.map((punt) => punt.dossier)).toEqual([sem, bo, noor])
  })

  it('an overleg without children can be closed too', async () => {
    const register = await aTeamWindow()
    const id = await putOverleg(register, [], { begonnen: true })
    const { user } = openOverleg(register, `/overleg/${id}/afronden`)
    expect(await screen.findByText('Er staan geen kinderen op de agenda.')).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Sluit overleg' }))
    expect(await screen.findByText('Dit overleg is afgesloten')).toBeInTheDocument()
  })
})
