import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Werkblad } from '../../../src/features/dossier/index.ts'
import { addDays, today } from '../../../src/lib/datum.ts'
import { aTeamWindow, dossierIn, openScreen, putKind } from '../../support/openScreen.tsx'

const deel = (naam: string) => within(screen.getByRole('region', { name: naam }))

/** `31-12-2026` from `2026-12-31`, as it is typed. */
const cijfers = (datum: string): string => datum.split('-').toReversed().join('')

async function open() {
  const register = await aTeamWindow()
  const { dossier } = await putKind(register, 'Noor', 'Aksoy')
  const { user } = openScreen(register, <Werkblad dossierId={dossier} />)
  await screen.findByRole('region', { name: 'Terugblik' })
  const typeDag = async (vak: string, vraag: string, datum: string): Promise<void> => {
    const veld = within(await deel(vak).findByRole('group', { name: vraag }))
    const [dag] = await veld.findAllByRole('spinbutton')
    await user.click(dag as HTMLElement)
    await user.keyboard(cijfers(datum))
  }
  return { user, register, dossier, typeDag }
}

describe('a day that asks for a second look', () => {
  it('a doel on a day behind us is not kept, and says why; what was typed stays', async () => {
    const { user, register, dossier, typeDag } = await open()
    await user.type(screen.getByRole('textbox', { name: 'Doel voor de komende weken' }), 'Elke ochtend')
    await typeDag('Doel en datum', 'Uiterlijk wanneer?', addDays(today(), -8))
    expect(
      await deel('Doel en datum').findByText('Deze datum is voorbij. Kies vandaag of later.'),
    ).toBeInTheDocument()
    await user.click(deel('Doel en datum').getByRole('button', { name: 'Bewaar doel' }))
    expect(await deel('Doel en datum').findByRole('alert')).toHaveTextContent(
      'Deze datum is voorbij. Kies vandaag of later.',
    )
    expect((await dossierIn(register, dossier)).doel).toBeNull()
    expect(screen.getByRole('textbox', { name: 'Doel voor de komende weken' })).toHaveValue('Elke ochtend')
  })

  it('an actie on a holiday is told, and kept when one means it', async () => {
    const { user, register, dossier, typeDag } = await open()
    const kerst = `${Number(today().slice(0, 4)) + 1}-12-25`
    const acties = deel('Eerste stap en acties')
    await user.type(acties.getByRole('textbox', { name: 'Wat gaat er gebeuren?' }), 'Een kaart sturen')
    await typeDag('Eerste stap en acties', 'Wanneer?', kerst)
    expect(await acties.findByText('Let op: dit is Eerste Kerstdag.')).toBeInTheDocument()
    await user.click(acties.getByRole('button', { name: 'Voeg actie toe' }))
    await waitFor(async () =>
      expect((await dossierIn(register, dossier)).acties).toMatchObject([{ wanneer: kerst }]),
    )
  })
})
