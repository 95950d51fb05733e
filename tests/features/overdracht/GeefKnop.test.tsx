import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { DossierPage } from '../../../src/features/dossier/index.ts'
import { GeefKnop } from '../../../src/features/overdracht/index.ts'
import { aTeamWindow, openScreen, putKind } from '../../support/openScreen.tsx'
import { putOverleg } from '../../support/overlegScreen.tsx'

describe('giving the tablet', () => {
  it('begins on the worksheet of the child', async () => {
    const register = await aTeamWindow()
    const { dossier } = await putKind(register, 'Noor', 'Aksoy')
    openScreen(register, <DossierPage dossierId={dossier} knoppen={<GeefKnop dossierId={dossier} />} />)
    expect(await screen.findByRole('link', { name: 'Geef de tablet aan het gezin' })).toHaveAttribute(
      'href',
      `#/overdracht/${dossier}`,
    )
  })

  it.each([
    ['in the break of an overleg about this child', true, true, true],
    ['before that overleg begins', false, true, false],
    ['while an overleg runs about another child', true, false, false],
  ])('on the worksheet %s', async (_when, begonnen, erop, keeps) => {
    const register = await aTeamWindow()
    const { dossier } = await putKind(register, 'Noor', 'Aksoy')
    const ander = await putKind(register, 'Sem', 'Bosveld')
    const overleg = await putOverleg(register, [erop ? dossier : ander.dossier], { begonnen })
    openScreen(register, <GeefKnop dossierId={dossier} />)
    const at = keeps ? `/${overleg}` : ''
    expect(screen.getByRole('link')).toHaveAttribute('href', `#/overdracht/${dossier}${at}`)
  })

  it('in an overleg that runs keeps which one it is', async () => {
    openScreen(await aTeamWindow(), <GeefKnop dossierId="noor" overlegId="nu" />)
    expect(screen.getByRole('link')).toHaveAttribute('href', '#/overdracht/noor/nu')
  })
})
