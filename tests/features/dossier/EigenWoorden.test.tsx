import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Register } from '../../../src/data/Register.ts'
import { Verhaal, Werkblad } from '../../../src/features/dossier/index.ts'
import { addEigenwoorden } from '../../../src/domain/eigenwoorden/handelingen.ts'
import { newId } from '../../../src/lib/id.ts'
import { redact } from '../../../src/lib/redacted.ts'
import { must } from '../../support/dataBuilders.ts'
import { aTeamWindow, dossierIn, openScreen, putKind } from '../../support/openScreen.tsx'
import { ctx, putOverleg } from '../../support/overlegScreen.tsx'

async function openVerhaal() {
  const register = await aTeamWindow()
  const { dossier } = await putKind(register, 'Sem', 'Bos')
  const stoelen = [
    { partij: 'school', naam: 'Karin Duinker', lid: null },
    { partij: 'ouder', naam: 'Mirjam Bos', lid: null },
  ] as const
  const overleg = await putOverleg(register, [dossier], { begonnen: true, stoelen })
  await register.load(`overleg-${overleg}`)
  const shown = openScreen(register, <Verhaal dossierId={dossier} overlegId={overleg} />)
  await screen.findByText('Mogen wij opschrijven wat u zegt?')
  return { register, dossier, overleg, ...shown }
}

const woordenkladden = async (register: Register) =>
  (await register.drafts.keys()).filter((key) => key.includes('woorden'))

describe('a story at the table', () => {
  it('is written down after a yes, for that parent and the team unless they choose otherwise', async () => {
    const { register, dossier, overleg, user, unmount } = await openVerhaal()
    expect(screen.queryByRole('textbox')).not.toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Ja, schrijf op' }))
    await user.type(screen.getByLabelText('In eigen woorden'), 'Hij staat elke ochtend bij de deur.')
    await user.type(screen.getByLabelText('Naam'), 'Mirjam')
    await user.click(screen.getByRole('radio', { name: 'Ouder 2' }))
    await user.click(screen.getByRole('button', { name: 'Bewaar eigen woorden' }))
    expect(await screen.findByText('Hij staat elke ochtend bij de deur.')).toBeInTheDocument()
    expect(screen.getByText(/^Mirjam \(ouder 2\), /)).toBeInTheDocument()
    expect((await dossierIn(register, dossier)).eigenwoorden).toMatchObject([
      { soort: 'verhaal', wie: 'ouder2', publiek: 'deze-ouder', lezers: ['kantelteam', 'ouder-2'], overleg },
    ])
    // Who comes back to this shared screen finds it closed: it was for that parent and the team.
    unmount()
    const { user: later } = openScreen(register, <Verhaal dossierId={dossier} overlegId={overleg} />)
    await later.click(await screen.findByText('Toon ook wat niet voor iedereen is (1)'))
    expect(screen.getByText('Hij staat elke ochtend bij de deur.')).toBeInTheDocument()
  })

  it('another who speaks has other readers: a child never "only this parent"', async () => {
    const { register, dossier, user } = await openVerhaal()
    await user.click(screen.getByRole('button', { name: 'Ja, schrijf op' }))
    await user.click(screen.getByRole('radio', { name: 'Het kind' }))
    expect(await screen.findByRole('radio', { name: /^Kind, niet de ouders/ })).toBeChecked()
    expect(screen.queryByRole('radio', { name: /^Alleen deze ouder/ })).not.toBeInTheDocument()
    await user.type(screen.getByLabelText('In eigen woorden'), 'Ik wil mijn vriend zien.')
    await user.click(screen.getByRole('button', { name: 'Bewaar eigen woorden' }))
    await waitFor(async () =>
      expect((await dossierIn(register, dossier)).eigenwoorden).toMatchObject([
        { wie: 'kind', lezers: ['kantelteam', 'kind'] },
      ]),
    )
  })

  it('nobody is said to have spoken until someone chooses who', async () => {
    const { register, dossier, user } = await openVerhaal()
    await user.click(screen.getByRole('button', { name: 'Ja, schrijf op' }))
    for (const keus of screen.getAllByRole('radio')) expect(keus).not.toBeChecked()
    expect(screen.queryByText('Wie mag dit lezen?')).not.toBeInTheDocument()
    await user.type(screen.getByLabelText('In eigen woorden'), 'Wij bidden voor haar.')
    await user.click(screen.getByRole('button', { name: 'Bewaar eigen woorden' }))
    expect(await screen.findByText('Kies wie het zegt.')).toBeInTheDocument()
    expect((await dossierIn(register, dossier)).eigenwoorden).toEqual([])
  })

  it('half typed, it comes back with who said it and who may read it', async () => {
    const { register, dossier, overleg, user, unmount } = await openVerhaal()
    await user.click(screen.getByRole('button', { name: 'Ja, schrijf op' }))
    await user.click(screen.getByRole('radio', { name: 'Ouder 2' }))
    await user.click(await screen.findByRole('radio', { name: /^Iedereen/ }))
    await user.type(screen.getByLabelText('In eigen woorden'), 'Half')
    await waitFor(async () => expect(await woordenkladden(register)).toHaveLength(1))
    unmount()
    openScreen(register, <Verhaal dossierId={dossier} overlegId={overleg} />)
    await user.click(await screen.findByRole('button', { name: 'Ja, schrijf op' }))
    await screen.findByDisplayValue('Half')
    expect(screen.getByRole('radio', { name: 'Ouder 2' })).toBeChecked()
    expect(await screen.findByRole('radio', { name: /^Iedereen/ })).toBeChecked()
  })

  it('typed on the tablet for fewer than all begins closed on this shared screen', async () => {
    const { register, dossier, overleg, user } = await openVerhaal()
    const tablet = (tekst: string, publiek: 'deze-ouder' | 'iedereen') =>
      ({
        soort: 'verhaal',
        tekst,
        taal: '',
        wie: 'ouder1',
        naam: redact('Mirjam'),
        publiek,
        magOpgeschreven: true,
      }) as const
    for (const invoer of [tablet('Ik ben bang.', 'deze-ouder'), tablet('Wij fietsen graag.', 'iedereen')]) {
      const act = addEigenwoorden(await dossierIn(register, dossier), invoer, { ...ctx, overleg }, newId())
      must(await register.record(must(act).handeling))
    }
    expect(await screen.findByText('Wij fietsen graag.')).toBeInTheDocument()
    expect(screen.queryByText('Ik ben bang.')).not.toBeInTheDocument()
    await user.click(screen.getByText('Toon ook wat niet voor iedereen is (1)'))
    expect(screen.getByText('Ik ben bang.')).toBeInTheDocument()
  })

  it('not written down: nothing of it is kept, half-way neither, and the piles still open', async () => {
    const { register, dossier, overleg, user } = await openVerhaal()
    await user.click(screen.getByRole('button', { name: 'Ja, schrijf op' }))
    await user.type(screen.getByLabelText('In eigen woorden'), 'Toch liever niet.')
    await waitFor(async () => expect(await woordenkladden(register)).toHaveLength(1))
    await user.click(screen.getByRole('button', { name: 'Niet opschrijven' }))
    expect(await screen.findByText('Van dit verhaal is niets bewaard.')).toBeInTheDocument()
    await waitFor(async () => expect(await woordenkladden(register)).toEqual([]))
    await user.type(screen.getByLabelText('Wat wilt u weten?'), 'Wie belt er?{Enter}')
    await waitFor(async () =>
      expect((await dossierIn(register, dossier)).reacties).toMatchObject([
        { soort: 'vraag', verhaal: null, overleg },
      ]),
    )
    const { records, eigenwoorden } = await dossierIn(register, dossier)
    expect(eigenwoorden).toEqual([])
    expect(JSON.stringify(records)).not.toContain('Toch liever niet')
  })

  it('who reacts is one tap and stays; a reaction goes away by an act of its own', async () => {
    const { register, dossier, user } = await openVerhaal()
    await user.click(screen.getByRole('button', { name: 'Niet opschrijven' }))
    const wie = within(await screen.findByRole('group', { name: 'Wie reageert?' }))
    expect(wie.getAllByRole('button').map((knop) => knop.textContent?.trim())).toEqual([
      'Samen',
      'Ouder',
      'School',
    ])
    await user.click(wie.getByRole('button', { name: 'School' }))
    await user.type(screen.getByLabelText('Wat ging goed?'), 'Hij lachte{Enter}')
    await screen.findByText('Hij lachte')
    await user.type(screen.getByLabelText('Wat raakt u?'), 'Het duurde lang{Enter}')
    await screen.findByText('Het duurde lang')
    const partijen = (await dossierIn(register, dossier)).reacties.map(({ partij }) => partij)
    expect(partijen).toEqual(['school', 'school'])
    await user.click(screen.getByRole('button', { name: 'Haal weg: Hij lachte' }))
    await waitFor(() => expect(screen.queryByText('Hij lachte')).not.toBeInTheDocument())
    const history = await register.history(`dossier-${dossier}`)
    expect(history.ok && history.value[0]?.soort).toBe('reactie-verwijderd')
  })
})

describe('own words under what the family says', () => {
  it('what the child wants to say stands there with what was done with it', async () => {
    const register = await aTeamWindow()
    const { dossier } = await putKind(register, 'Sem', 'Bos')
    const { user } = openScreen(register, <Werkblad dossierId={dossier} />)
    await user.click(await screen.findByText('Wat zegt het gezin?'))
    const vak = within(await screen.findByRole('region', { name: 'In eigen woorden' }))
    await user.click(vak.getByRole('button', { name: 'Schrijf op wat het kind wil zeggen' }))
    await user.click(vak.getByRole('button', { name: 'Ja, schrijf op' }))
    await user.click(vak.getByRole('radio', { name: 'Het kind' }))
    await user.type(vak.getByLabelText('In eigen woorden'), 'Niet in de klas.')
    await user.click(vak.getByRole('button', { name: 'Bewaar eigen woorden' }))
    await user.click(
      await vak.findByRole('button', { name: 'Schrijf op wat er met de woorden van het kind is gedaan' }),
    )
    await user.type(vak.getByLabelText('Wat is er met deze woorden gedaan?'), 'Klein lokaal.')
    await user.click(vak.getByRole('button', { name: 'Bewaar' }))
    expect(await vak.findByText('Klein lokaal.')).toBeInTheDocument()
    await user.click(vak.getByRole('button', { name: 'Verbeter de woorden van het kind' }))
    await user.clear(vak.getByLabelText('In eigen woorden'))
    await user.type(vak.getByLabelText('In eigen woorden'), 'Niet de grote klas.')
    await user.click(vak.getByRole('button', { name: 'Bewaar' }))
    expect(await vak.findByText('Niet de grote klas.')).toBeInTheDocument()
    await user.click(vak.getByRole('button', { name: 'Haal de woorden van het kind weg' }))
    expect(await vak.findByText('Nog niets in eigen woorden opgeschreven.')).toBeInTheDocument()
  })
})
