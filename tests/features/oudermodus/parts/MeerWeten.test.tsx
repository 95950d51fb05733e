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
  it.each([
    [null, true],
    ['nog-niet', true],
    ['ja', false],
    ['nee', false],
  ] as const)('asks only who was not asked yet: answered %s', (antwoord, vraagt) => {
    if (doel === null) throw new Error('a doel')
    open({ ...uitsnede, velden: { ...velden, doel: { ...doel, voorlopig: true, antwoord } } })
    expect(screen.queryByText(/Dit doel staat nog niet vast/) !== null).toBe(vraagt)
  })
})
