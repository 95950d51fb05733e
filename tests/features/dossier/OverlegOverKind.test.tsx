import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { DossierPage } from '../../../src/features/dossier/index.ts'
import { aTeamWindow, openScreen, putKind } from '../../support/openScreen.tsx'

describe('an overleg about the child of this worksheet', () => {
  it('is planned by one tap, and the next time the way leads there', async () => {
    const register = await aTeamWindow()
    const { dossier } = await putKind(register, 'Sem', 'Verzonnen')
    const { user } = openScreen(register, <DossierPage dossierId={dossier} />)
    await user.click(await screen.findByRole('button', { name: 'Overleg over dit kind' }))
    await waitFor(() => expect(location.hash).toMatch(/^#\/overleg\/.+\/voorbereiden$/))
    expect(register.overleggen()).toMatchObject([
      { soort: 'een-kind', staat: 'gepland', agenda: [dossier], partijen: [] },
    ])
    expect(await screen.findByRole('link', { name: /^Overleg over dit kind: / })).toHaveAttribute(
      'href',
      `#/overleg/${register.overleggen()[0]?.id}`,
    )
  })
})
