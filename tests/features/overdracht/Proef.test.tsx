import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { createRegister } from '../../../src/data/createRegister.ts'
import type { Uitsnede } from '../../../src/domain/gezin/Uitsnede.ts'
import { OverdrachtPage } from '../../../src/features/overdracht/index.ts'
import { aDisk, must, openDisk } from '../../support/dataBuilders.ts'
import { openScreen, putKind } from '../../support/openScreen.tsx'

describe('practising the hand-over', () => {
  it('gives no tablet, and shows the page of this reader once it is sure who reads', async () => {
    const register = must(await createRegister({ ...(await openDisk(await aDisk())), oefen: true }))
    const { dossier } = await putKind(register, 'Noor', 'Aksoy', {
      geboren: { jaar: new Date().getFullYear() - 9, maand: 1, dag: null },
    })
    const shown: Uitsnede[] = []
    const { user } = openScreen(
      register,
      <OverdrachtPage
        dossierId={dossier}
        handOver={() => {
          throw new Error('nothing is handed over in practice')
        }}
        onProef={(uitsnede) => shown.push(uitsnede)}
      />,
    )
    const knop = await screen.findByRole('button', { name: 'Probeer de bladzijde van het gezin' })
    expect(knop).toBeDisabled()
    await user.click(screen.getByRole('radio', { name: 'Kind tot 12 jaar' }))
    await waitFor(() => expect(knop).toBeEnabled())
    await user.click(knop)
    expect(shown).toMatchObject([{ dossier, lezer: 'kind', omvang: 'geheel', klad: [] }])
    expect(screen.getByText(/Hier geeft u de tablet niet aan een gezin/)).toBeInTheDocument()
    await register.close()
  })
})
