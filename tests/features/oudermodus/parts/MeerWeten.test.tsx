import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import type { Uitsnede } from '../../../../src/domain/gezin/Uitsnede.ts'
import { OudermodusPage } from '../../../../src/features/oudermodus/index.ts'
import { Brievenbus, uitsnede, velden } from '../../../support/oudermodus.ts'

function open(van: Uitsnede) {
  const { zeg, haalTerug } = new Brievenbus()
  render(<OudermodusPage uitsnede={van} zeg={zeg} haalTerug={haalTerug} klaar={() => undefined} />)
}

const card = (name: string) => within(screen.getByRole('region', { name }))

async function openMeer(van: Uitsnede): Promise<void> {
  open(van)
  await userEvent.click(screen.getByRole('button', { name: 'Meer weten' }))
}

describe('the rights that are told', () => {
  it.each([
    ['ouder-gezag', 'ouder-leest', true],
    ['jongere-16', 'jongere-beslist', true],
    ['jongere-12', 'jongere-praat-mee', false],
    ['kind', 'kind-leest', false],
    ['ouder-gezag', 'jongere-vond-goed', false],
    ['ouder-zonder-gezag', 'hoofdlijn-na-weging', false],
  ] as const)('to %s, who reads by %s, are the own ones: %s', async (lezer, regel, eigen) => {
    await openMeer({ ...uitsnede, lezer, regel })
    const rechten = card(lezer.startsWith('ouder') ? 'Uw rechten' : 'Jouw rechten')
    const own = rechten.queryByText(/(?:U mag|Je mag) lezen wat hier staat/)
    const other = rechten.queryByText(/^Zeg het ons als iets niet klopt\./)
    expect([own !== null, other !== null]).toEqual([eigen, !eigen])
  })
})

describe('who sits here', () => {
  const tafel = [
    { partij: 'school', naam: 'Petra Bos' },
    { partij: 'ouder', naam: '' },
    { partij: 'kind', naam: '' },
  ] as const
  const team = { ...uitsnede.team, tafel }

  it('outside an overleg is who is of the team', async () => {
    await openMeer({ ...uitsnede, overleg: null, team })
    expect(card('Wie leest wat?').getByText('Petra Bos (school)')).toBeInTheDocument()
    expect(screen.queryByText('Wie zit hier aan tafel?')).not.toBeInTheDocument()
  })

  it('in one, a parent or child of whom is not known which is not called yours', async () => {
    await openMeer({ ...uitsnede, overleg: 'o1', lezer: 'kind', regel: 'kind-leest', team })
    const lines = card('Wie zit hier aan tafel?').getAllByRole('listitem')
    expect(lines.map((een) => een.textContent)).toEqual([
      'Petra Bos (school)',
      'Iemand anders',
      'Iemand anders',
    ])
  })
})

describe('a doel that is voorlopig', () => {
  const doel = velden.doel
  it.each([true, false])('asks what this reader thinks, and any other doel does not: %s', (voorlopig) => {
    if (doel === null) throw new Error('a doel')
    open({ ...uitsnede, velden: { ...velden, doel: { ...doel, voorlopig } } })
    expect(screen.queryByText(/Dit doel staat nog niet vast/) !== null).toBe(voorlopig)
  })

  it('is told as such wherever it stands', async () => {
    await openMeer(uitsnede)
    expect(
      card('Wat staat er op het werkblad?').getByText(/Dit doel staat nog niet vast/),
    ).toBeInTheDocument()
  })
})

describe('who can help', () => {
  it('is the contact person first, with the number to call', async () => {
    await openMeer(uitsnede)
    const rechten = card('Uw rechten')
    expect(rechten.getByText('Karin Duinker (school)')).toBeInTheDocument()
    expect(rechten.getByRole('link', { name: '06 12 34 56 78' })).toHaveAttribute('href', 'tel:0612345678')
  })

  it('is asked at the table where there is no contact person yet', async () => {
    await openMeer({ ...uitsnede, team: { ...uitsnede.team, contact: null } })
    expect(card('Uw rechten').getByText(/Er is nog geen contactpersoon/)).toBeInTheDocument()
    expect(card('Uw rechten').queryByText(/Bel eerst/)).toBeNull()
  })
})

describe('a page that is not Dutch', () => {
  const nagekeken = 'De vertaling is nog niet nagekeken. De Nederlandse tekst geldt.'

  it('says that what the team typed is Dutch, names not, and once that nobody checked the translation', async () => {
    open({ ...uitsnede, taal: 'tr' })
    const doel = await screen.findByText('Twee ochtenden naar school')
    expect(doel.parentElement).toHaveTextContent('Twee ochtenden naar school (Nederlands)')
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/^Noor$/)
    expect(screen.getAllByText(nagekeken)).toHaveLength(1)
    expect(
      screen.getByText('Bu çeviri henüz kontrol edilmedi. Hollandaca metin geçerlidir.'),
    ).toBeInTheDocument()
    await userEvent.click(screen.getByRole('button', { name: /Meer weten/ }))
    expect(screen.getAllByText(nagekeken)).toHaveLength(1)
  })

  it('is the only one that does', () => {
    open(uitsnede)
    expect(screen.queryByText(nagekeken)).toBeNull()
    expect(document.body).not.toHaveTextContent('(Nederlands)')
  })
})
