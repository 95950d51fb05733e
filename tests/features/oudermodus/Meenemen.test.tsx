import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import type { Uitsnede } from '../../../src/domain/gezin/Uitsnede.ts'
import { kaartteksten } from '../../../src/domain/taal/kaart/kaartteksten.ts'
import { OudermodusPage } from '../../../src/features/oudermodus/index.ts'
import { Brievenbus, uitsnede, velden } from '../../support/oudermodus.ts'

const { ar } = kaartteksten

async function openKaart(over: Partial<Uitsnede> = {}, knop: RegExp = /^Kaart voor thuis$/u) {
  const bus = new Brievenbus()
  const user = userEvent.setup()
  const van = { ...uitsnede, velden: { ...velden, volgende: '2099-12-16' }, ...over }
  render(<OudermodusPage uitsnede={van} zeg={bus.zeg} haalTerug={bus.haalTerug} klaar={() => undefined} />)
  await user.click(await screen.findByRole('button', { name: knop }))
  return { user, kaart: screen.getByRole('article') }
}

describe('the card to take home, on the page of the family', () => {
  it('holds what was agreed by initials, and nothing that was said or noted', async () => {
    const { kaart } = await openKaart()
    for (const tekst of ['Voor N. A.', 'Karin Duinker (school)', '06 12 34 56 78', 'Wij kijken weer op'])
      expect(kaart).toHaveTextContent(tekst)
    expect(kaart).toHaveTextContent(/Twee ochtenden naar school.*Juf belt elke maandag.*16 december 2099/u)
    expect(kaart).not.toHaveTextContent(/Noor|Aksoy|Mira|Waalhoek|rustige plek|klas maakte/u)
    expect(screen.getByText(/alleen de eerste letters\. Zo weet een ander niet/u)).toBeInTheDocument()
  })

  it('prints, and goes back to the first screen', async () => {
    const print = vi.fn()
    window.print = print
    const { user } = await openKaart()
    await user.click(screen.getByRole('button', { name: 'Print de kaart' }))
    expect(print).toHaveBeenCalledOnce()
    await user.click(screen.getByRole('button', { name: 'Terug' }))
    expect(await screen.findByRole('button', { name: 'Kaart voor thuis' })).toBeInTheDocument()
  })

  it('shows a QR code and says what to do with it', async () => {
    const { user } = await openKaart()
    await user.click(screen.getByRole('button', { name: 'Laat de QR-code zien' }))
    expect(await screen.findByRole('img', { name: /Richt de camera/u })).toBeInTheDocument()
  })

  it('says that a long text needs paper', async () => {
    const lang = { ...velden.doel!, tekst: 'Elke dag een stap. '.repeat(80) }
    const { user } = await openKaart({ velden: { ...velden, doel: lang } })
    await user.click(screen.getByRole('button', { name: 'Laat de QR-code zien' }))
    expect(await screen.findByText(/te lang voor een QR-code\. Print de kaart/u)).toBeInTheDocument()
    expect(screen.queryByRole('img', { name: /Richt de camera/u })).toBeNull()
  })

  it('stands in the language of the page with the Dutch beside it, the buttons too', async () => {
    const { kaart } = await openKaart({ taal: 'ar' }, new RegExp(ar.knoppen.kaart, 'u'))
    expect(kaart).toHaveAttribute('dir', 'rtl')
    expect(kaart).toHaveAttribute('lang', 'ar')
    expect(within(kaart).getByText(ar.doel)).toHaveAttribute('dir', 'rtl')
    expect(within(kaart).getByText('Ons doel')).toHaveAttribute('lang', 'nl')
    expect(
      screen.getByRole('button', { name: new RegExp(`${ar.knoppen.print}.*Print de kaart`, 'u') }),
    ).toBeVisible()
  })

  it('gives the outline to who reads the outline only', async () => {
    const { kaart } = await openKaart({ omvang: 'hoofdlijn' })
    expect(kaart).toHaveTextContent('Karin Duinker')
    expect(kaart).not.toHaveTextContent(/Ons doel|Twee ochtenden|Juf belt/u)
  })
})
