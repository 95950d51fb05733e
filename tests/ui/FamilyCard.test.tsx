import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { buildFamilieblad } from '../../src/domain/familieblad/buildFamilieblad.ts'
import type { Familieblad } from '../../src/domain/familieblad/Familieblad.ts'
import { kaartteksten } from '../../src/domain/taal/kaart/kaartteksten.ts'
import { type Taal, talen } from '../../src/domain/taal/Taal.ts'
import { ok } from '../../src/lib/result.ts'
import { cardType } from '../../src/ui/cardType.ts'
import { FamilyCardTools } from '../../src/ui/FamilyCardTools.tsx'
import { uitsnede, velden } from '../support/oudermodus.ts'

const kaart = (taal: Taal, doel = velden.doel!.tekst): Familieblad =>
  buildFamilieblad(
    {
      velden: { ...velden, doel: { ...velden.doel!, tekst: doel } },
      contact: uitsnede.team.contact,
      omvang: 'geheel',
      nummers: [],
    },
    kaartteksten[taal],
    '2026-11-23',
  )
const words = (signs: number): string => 'twee ochtenden '.repeat(signs / 15).trim()

describe('the letters of the card on paper', () => {
  it('are large where little is said, and in one language larger still', () => {
    expect(cardType(kaart('nl'))).toBe(21)
    for (const taal of talen) expect(cardType(kaart(taal))).toBeGreaterThanOrEqual(17)
  })

  it('get smaller with the text, never larger', () => {
    const types = [30, 150, 300, 600, 1200, 2400, 4800].map((signs) => cardType(kaart('pl', words(signs))))
    expect(types).toEqual(types.toSorted((a, b) => b - a))
    expect(types.at(-1)).toBe(9)
  })
})

describe('the card in two languages', () => {
  it('has a short text of the team in the column of the Dutch, a long one over both', () => {
    const beside = kaart('pl').regels.flatMap(({ delen }) => delen)
    expect(beside.filter((deel) => deel.soort === 'getypt').map(({ breed }) => breed)).toEqual([false, false])
    const long = kaart('pl', words(300)).regels.flatMap(({ delen }) => delen)
    expect(long.filter((deel) => deel.soort === 'getypt').map(({ breed }) => breed)).toEqual([true, false])
  })
})

describe('the QR code of the card', () => {
  const seen = vi.fn()
  beforeEach(() => {
    seen.mockClear()
    Element.prototype.scrollIntoView = seen
  })

  it('has the place of the card to itself, is brought into sight, and closes with the same button', async () => {
    const user = userEvent.setup()
    render(
      <FamilyCardTools
        card={kaart('ar')}
        texts={{
          print: 'Print',
          picture: 'Plaatje',
          qr: 'Laat de QR-code zien',
          closeQr: 'Sluit de QR-code',
          qrHint: 'Richt de camera',
          qrLabel: 'De code',
          tooLong: 'Te lang',
          saved: 'Bewaard',
          failed: 'Mislukt',
        }}
        pictureName="afspraak.png"
        makePicture={() => Promise.resolve(ok(new Blob()))}
        makeQr={() => Promise.resolve(ok({ size: 21, path: 'M0 0h1v1h-1z' }))}
      />,
    )
    await user.click(screen.getByRole('button', { name: 'Laat de QR-code zien' }))
    expect(await screen.findByRole('img', { name: 'De code' })).toBeInTheDocument()
    expect(seen).toHaveBeenCalled()
    // On paper it is still the card.
    expect(screen.getByRole('article')).toHaveClass('ui-family-card--paper-only')
    expect(within(screen.getByRole('article')).queryByRole('img')).toBeNull()

    const close = screen.getByRole('button', { name: 'Sluit de QR-code' })
    expect(close).toHaveFocus()
    await user.click(close)
    expect(screen.queryByRole('img')).toBeNull()
    expect(screen.getByRole('article')).not.toHaveClass('ui-family-card--paper-only')
    expect(screen.getByRole('button', { name: 'Laat de QR-code zien' })).toHaveFocus()
  })
})
