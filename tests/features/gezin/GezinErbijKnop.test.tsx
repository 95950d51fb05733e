import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Geboren } from '../../../src/domain/geboren/geboren.ts'
import { GezinErbijKnop } from '../../../src/features/gezin/index.ts'
import { today } from '../../../src/lib/datum.ts'
import { aTeamWindow, openScreen, putKind } from '../../support/openScreen.tsx'
import { overlegIn, putOverleg } from '../../support/overlegScreen.tsx'

const thisYear = Number(today().slice(0, 4))
const aged = (jaren: number): Geboren => ({ jaar: thisYear - jaren, maand: 1, dag: null })

async function openKnop(geboren: Geboren | null) {
  const register = await aTeamWindow()
  const { dossier } = await putKind(register, 'Noor', 'Aksoy', { geboren })
  const overleg = await putOverleg(register, [dossier], { begonnen: true })
  const shown = openScreen(register, <GezinErbijKnop overlegId={overleg} dossierId={dossier} />)
  const gezin = async () => (await overlegIn(register, overleg)).gezin
  return { gezin, ...shown }
}

describe('the door opens for a family', () => {
  it.each([17, 19])(
    'of someone of %i only after the young person finds it good, and that is kept',
    async (jaren) => {
      const { gezin, user } = await openKnop(aged(jaren))
      await user.click(await screen.findByRole('button', { name: 'Gezin erbij' }))
      await user.click(await screen.findByRole('button', { name: 'Nog niet' }))
      expect(await gezin()).toBeNull()
      await user.click(screen.getByRole('button', { name: 'Gezin erbij' }))
      await user.click(await screen.findByRole('button', { name: 'De jongere vindt het goed' }))
      await waitFor(async () => expect(await gezin()).toMatchObject({ staat: 'erbij', goedgevonden: true }))
    },
  )

  it('of a young child with one tap', async () => {
    const { gezin, user } = await openKnop(aged(9))
    await user.click(await screen.findByRole('button', { name: 'Gezin erbij' }))
    await waitFor(async () => expect(await gezin()).toMatchObject({ staat: 'erbij', goedgevonden: false }))
  })

  it('of a child whose age is not known with the question how old it is', async () => {
    const { gezin, user } = await openKnop(null)
    await user.click(await screen.findByRole('button', { name: 'Gezin erbij' }))
    expect(
      await screen.findByText('Is de jongere 16 of ouder? Vraag het eerst aan de jongere.'),
    ).toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Het kan' }))
    await waitFor(async () => expect(await gezin()).toMatchObject({ staat: 'erbij', goedgevonden: false }))
  })
})
