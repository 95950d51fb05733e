import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { inzageMaand } from '../../../src/domain/inzage/inzage.ts'
import { setDoel } from '../../../src/domain/doel/handelingen.ts'
import { kaartteksten } from '../../../src/domain/taal/kaart/kaartteksten.ts'
import { addLid } from '../../../src/domain/team/leden.ts'
import { setAlleenNummers } from '../../../src/domain/team/afspraken.ts'
import { readTeam } from '../../../src/domain/team/readTeam.ts'
import { aTeamWindow, dossierIn, putKind } from '../../support/openScreen.tsx'
import { ctx, discuss, openOverleg, play, putOverleg } from '../../support/overlegScreen.tsx'
import { must } from '../../support/dataBuilders.ts'

async function aTable() {
  const register = await aTeamWindow()
  const lid = { naam: 'Piet Smit', partij: 'leerplicht', telefoon: '026 555 01 10' } as const
  const added = must(addLid(readTeam(must(await register.load('team'))), lid, ctx))
  must(await register.record(added.handeling))
  const noor = await putKind(register, 'Noor', 'Aksoy')
  const sem = await putKind(register, 'Sem', 'Bos')
  const id = await putOverleg(register, [noor.dossier, sem.dossier], { begonnen: true })
  await discuss(register, noor.dossier, id)
  const doel = { tekst: 'Noor komt met Sem naar school', datum: '2099-12-21', zichtbaarAan: '' }
  await play(register, setDoel(await dossierIn(register, noor.dossier), doel, { ...ctx, overleg: id }))
  return { register, id, noor, sem }
}

async function givesCard() {
  const table = await aTable()
  const shown = openOverleg(table.register, `/overleg/${table.id}/leesvoor/${table.noor.dossier}`)
  await shown.user.click(await screen.findByRole('button', { name: 'Geef mee' }))
  await screen.findByRole('region', { name: 'Kaart voor thuis' })
  return { ...table, ...shown }
}

const kaart = () => screen.getByRole('article')

describe('Geef mee, at the moment of Lees voor', () => {
  it('shows the card at once: initials, doel, first step; no name of a child and no number of the list', async () => {
    const { noor } = await givesCard()
    expect(screen.getByRole('region', { name: 'Kaart voor thuis' })).toHaveFocus()
    expect(kaart()).toHaveTextContent('Voor N. A.')
    expect(kaart()).toHaveTextContent(/N\. A\. komt met een ander kind naar school/u)
    expect(kaart()).toHaveTextContent('Uiterlijk 21 december 2099')
    expect(kaart()).toHaveTextContent(/De mentor belt.*School/u)
    expect(kaart()).not.toHaveTextContent(/Noor|Sem|Aksoy|Bos/u)
    expect(kaart()).not.toHaveTextContent(String(noor.rugnummer))
  })

  it('puts the chosen language beside the Dutch, each in its own direction', async () => {
    const { user } = await givesCard()
    await user.click(screen.getByRole('button', { name: 'Arabisch' }))
    expect(kaart()).toHaveAttribute('dir', 'rtl')
    const kop = within(kaart()).getByText(kaartteksten.ar.doel)
    expect(kop).toHaveAttribute('lang', 'ar')
    expect(within(kaart()).getByText('Ons doel')).toHaveAttribute('dir', 'ltr')
    expect(within(kaart()).getByText(kaartteksten.ar.nietNagekeken)).toBeInTheDocument()
    expect(screen.getByText(/nog niet nagekeken\. Daarom staat het Nederlands ernaast/u)).toBeInTheDocument()
  })

  it('asks whom the family can call, and shows the phone of the work', async () => {
    const { user } = await givesCard()
    expect(kaart()).toHaveTextContent('Er is nog geen contactpersoon.')
    await user.selectOptions(
      screen.getByLabelText('Wie kan het gezin bellen?'),
      'Piet Smit, Leerplicht, 026 555 01 10',
    )
    expect(kaart()).toHaveTextContent('Piet Smit (leerplicht)')
    expect(kaart()).toHaveTextContent('026 555 01 10')
  })

  it('prints, shows a QR code, and notes each in the access log without a name', async () => {
    const { user, register, noor } = await givesCard()
    const print = vi.fn()
    window.print = print
    await user.click(screen.getByRole('button', { name: 'Turks' }))
    await user.click(screen.getByRole('button', { name: 'Print de kaart' }))
    expect(print).toHaveBeenCalledOnce()
    await user.click(screen.getByRole('button', { name: 'Laat de QR-code zien' }))
    expect(await screen.findByRole('img', { name: 'QR-code met de tekst van de kaart' })).toBeInTheDocument()
    const { inzage } = await register.beheer()
    await waitFor(async () => {
      const given = must(await inzage.read(inzageMaand(Date.now()))).filter(
        ({ soort }) => soort === 'uitgevoerd',
      )
      expect(given.map(({ aan, rugnummers }) => [aan, ...rugnummers])).toEqual(
        expect.arrayContaining([
          ['kaart voor het gezin, op papier, Turks', noor.rugnummer],
          ['kaart voor het gezin, als QR-code, Turks', noor.rugnummer],
        ]),
      )
    })
    // A code belongs to one card: another language is another text.
    await user.click(screen.getByRole('button', { name: 'Pools' }))
    expect(screen.queryByRole('img', { name: /^QR-code/u })).toBeNull()
  })

  it('says above the buttons which words may still be another child, and which one was taken out', async () => {
    const { register, noor, sem, user } = await givesCard()
    const card = within(screen.getByRole('region', { name: 'Kaart voor thuis' }))
    expect(await card.findByText(/^Op 1\splek staat nu “een ander kind”/u)).toBeInTheDocument()
    expect(card.queryByText(/kan nog een ander kind zijn/u)).toBeNull()
    const doel = {
      tekst: `Noor komt met Sem, ook met ${sem.rugnummer}`,
      datum: '2099-12-21',
      zichtbaarAan: '',
    }
    await play(register, setDoel(await dossierIn(register, noor.dossier), doel, ctx))
    const twijfel = await card.findByText(/^1\swoord of getal kan nog een ander kind zijn\. Lees de kaart/u)
    const print = card.getByRole('button', { name: 'Print de kaart' })
    expect(twijfel.compareDocumentPosition(print)).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
    expect(card.queryByText(/Sem/u)).toBeNull()
    await user.click(card.getByText(/^Toon welke woorden\./u))
    expect(
      await card.findByText(`Is “${sem.rugnummer}” een ander kind? Verander dat dan op het werkblad.`),
    ).toBeVisible()
    expect(card.getByText('“Sem” werd “een ander kind”')).toBeVisible()
  })

  it('says so where the browser draws no picture, as here', async () => {
    const { user } = await givesCard()
    await user.click(screen.getByRole('button', { name: 'Bewaar als plaatje' }))
    expect(
      await screen.findByText('Het plaatje kon niet worden gemaakt. Print de kaart.'),
    ).toBeInTheDocument()
  })

  it('is the same with Alleen nummers: initials only, always', async () => {
    const { register, id, noor } = await aTable()
    await play(register, setAlleenNummers(readTeam(must(await register.load('team'))), true, ctx))
    const { user } = openOverleg(register, `/overleg/${id}/leesvoor/${noor.dossier}`)
    await user.click(await screen.findByRole('button', { name: 'Geef mee' }))
    expect(await screen.findByRole('article')).toHaveTextContent('Voor N. A.')
    expect(kaart()).not.toHaveTextContent(/Noor|Sem|Aksoy/u)
    expect(screen.getByText(/^Op 1\splek staat nu “een ander kind”/u)).toBeInTheDocument()
    expect(screen.queryByText(/^Toon welke woorden\./u)).toBeNull()
  })
})
