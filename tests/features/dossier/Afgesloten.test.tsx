import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { closeKind } from '../../../src/domain/terugval/afsluiting.ts'
import { DossierPage } from '../../../src/features/dossier/index.ts'
import { formatDatum, today } from '../../../src/lib/datum.ts'
import { aTeamWindow, dossierIn, openScreen, putKind } from '../../support/openScreen.tsx'
import { ctx, play } from '../../support/overlegScreen.tsx'

it('a closed worksheet says so first, since when and why', async () => {
  const register = await aTeamWindow()
  const { dossier } = await putKind(register, 'Noor', 'Aksoy')
  openScreen(register, <DossierPage dossierId={dossier} />)
  await screen.findByRole('heading', { level: 1, name: /Noor Aksoy/ })
  expect(screen.queryByText(/Dit werkblad is afgesloten/)).toBeNull()
  await play(register, closeKind(await dossierIn(register, dossier), { want: 'Verhuisd' }, ctx))
  expect(await screen.findByText(`Dit werkblad is afgesloten op ${formatDatum(today())}`)).toBeVisible()
  expect(screen.getByText('Verhuisd')).toBeVisible()
  await register.close()
})
