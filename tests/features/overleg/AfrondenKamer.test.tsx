import { act, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { setOndersteuningsvraag } from '../../../src/domain/dossier/werkblad.ts'
import { sayKlopt } from '../../../src/domain/leesvoor/klopt.ts'
import { addKaart } from '../../../src/domain/overleg/kaarten.ts'
import { setTeamdoel } from '../../../src/domain/overleg/verloop.ts'
import { addDays, addWeeks, formatDatum } from '../../../src/lib/datum.ts'
import { must } from '../../support/dataBuilders.ts'
import { aTeamWindow, dossierIn, putKind } from '../../support/openScreen.tsx'
import { ctx, discuss, openOverleg, overlegIn, play, putOverleg } from '../../support/overlegScreen.tsx'
import { value } from '../../support/overlegStand.ts'

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
  it('brings nobody back who went on to the verslag while the disk was slow', async () => {
    const { register, id } = await afronden()
    let ended = 0
    const drop = async () => {
      await new Promise((done) => setTimeout(done, 100))
      ended += 1
    }
    const { user } = openOverleg(
      { ...register, drafts: { ...register.drafts, drop } },
      `/overleg/${id}/afronden`,
    )
    await user.click(await screen.findByRole('button', { name: 'Sluit overleg' }))
    await screen.findByText('Dit overleg is afgesloten')
    const before = ended
    location.hash = `#/verslag/${id}`
    await waitFor(() => expect(ended).toBeGreaterThanOrEqual(before + 2))
    await act(async () => await new Promise((done) => setTimeout(done, 20)))
    expect(location.hash).toBe(`#/verslag/${id}`)
  })

  it('what was agreed is read back in the sentences of the verslag, also of a child that is not ready', async () => {
    const { open } = await afronden()
    await open()
    const noor = vak('Lees samen terug')
      .getByRole('heading', { name: /Noor Aksoy/ })
      .closest('section')
    expect(noor).toHaveTextContent('Gevraagd aan Leerplicht (Piet Smit)')
    expect(noor).toHaveTextContent('Twee ochtenden naar school.')
    expect(noor).toHaveTextContent('De mentor belt, School')
    const sem = vak('Lees samen terug')
      .getByRole('heading', { name: /Sem Bos/ })
      .closest('section')
    expect(sem).toHaveTextContent(
      'Deels besproken. Nog niet afgesproken: de regie, het doel en de eerste stap.',
    )
    expect(noor).not.toHaveTextContent('Deels besproken')
    expect(vak('Lees samen terug').queryByRole('heading', { name: /Bo Jansen/ })).not.toBeInTheDocument()
    expect(
      vak('Niet besproken')
        .getAllByRole('link')
        .map((link) => link.textContent),
    ).toEqual([expect.stringMatching(/Bo Jansen/)])
  })

  it('does not ask again whether it is right of a child that was read aloud', async () => {
    const { register, id, noor, open } = await afronden()
    await play(register, sayKlopt(await dossierIn(register, noor), { wie: [] }, { ...ctx, overleg: id }))
    await open()
    const card = vak('Lees samen terug')
    expect(card.getByText('Lees per kind voor wat er is afgesproken. Klopt het voor iedereen?')).toBeVisible()
    expect(card.getByText('Al voorgelezen: klopt (1 kind)')).toBeVisible()
    expect(card.getByRole('heading', { name: /Sem Bos/ })).toBeVisible()
    expect(card.getByRole('heading', { name: /Noor Aksoy/ })).not.toBeVisible()
  })

  it('the conclusion of vraag 1 and the goal of the team are read back too', async () => {
    const { register, id, open } = await afronden()
    const kaart = { soort: 'conclusie', tekst: 'Wij bellen op dag een.', partij: null, stap: null } as const
    const added = value(addKaart(await overlegIn(register, id), kaart, ctx))
    await play(register, { ok: true, value: added.handeling })
    const doel = { tekst: 'Elk kind een eerste stap', datum: '2026-12-20' }
    await play(register, setTeamdoel(await overlegIn(register, id), doel, ctx))
    await open()
    expect(vak('Lees samen terug').getByText('Wij bellen op dag een.')).toBeInTheDocument()
    expect(
      vak('Lees samen terug').getByText('Elk kind een eerste stap. Wij kijken terug op 20 december 2026.'),
    ).toBeInTheDocument()
  })

  it('a child that was spoken of is taken up with one press', async () => {
    const { register, noor, open } = await afronden()
    const { user } = await open()
    await user.click(screen.getByRole('button', { name: 'Pak op: Noor Aksoy' }))
    expect(await screen.findByText(`Ja, op ${formatDatum(ctx.vandaag)}`)).toBeInTheDocument()
    expect((await dossierIn(register, noor)).opgepaktOp).toBe(ctx.vandaag)
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
    expect(vak('Volgende keer bovenaan').getAllByRole('link')).toHaveLength(2)
    const next = register.overleggen().find((one) => one.id !== id)
    expect(next).toMatchObject({
      datum: addWeeks(ctx.vandaag, 2),
      staat: 'gepland',
      agenda: [sem, bo],
    })
    expect((await overlegIn(register, next?.id ?? '')).stoelen.map((stoel) => stoel.naam.reveal())).toEqual([
      'Noor Veldman',
    ])
    expect(
      vak('Volgend overleg').getByRole('link', { name: formatDatum(addWeeks(ctx.vandaag, 2)) }),
    ).toHaveAttribute('href', `#/overleg/${next?.id ?? ''}`)
    expect(vak('Volgend overleg').getByText('Gepland · nog geen tijd · 2 kinderen')).toBeInTheDocument()
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

  it('on the agreed day no second overleg is planned when one stands there', async () => {
    const { register, sem, bo, open } = await afronden()
    const datum = addWeeks(ctx.vandaag, 2)
    const earlier = await putOverleg(register, [], { datum: addDays(ctx.vandaag, 1) })
    const there = await putOverleg(register, [], { datum })
    const { user } = await open()
    await user.click(await screen.findByRole('button', { name: 'over 2 weken' }))
    await user.click(screen.getByRole('button', { name: 'Sluit overleg' }))
    await screen.findByText('Dit overleg is afgesloten')
    expect(register.overleggen()).toHaveLength(3)
    expect((await overlegIn(register, there)).agenda.map((punt) => punt.dossier)).toEqual([sem, bo])
    expect((await overlegIn(register, earlier)).agenda).toEqual([])
  })

  it('undoing the close takes back the overleg that it planned', async () => {
    const { register, id, open } = await afronden()
    const { user } = await open()
    await user.click(await screen.findByRole('button', { name: 'over 2 weken' }))
    await user.click(screen.getByRole('button', { name: 'Sluit overleg' }))
    await screen.findByText('Dit overleg is afgesloten')
    await act(async () => {
      must(await register.undo(register.lastRecorded()?.handeling ?? ''))
    })
    expect((await overlegIn(register, id)).staat).toBe('bezig')
    expect(register.overleggen().filter((one) => !one.afgezegd)).toHaveLength(1)
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
