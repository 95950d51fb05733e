import { screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { closeOverleg } from '../../../src/domain/overleg/verloop.ts'
import { aTeamWindow, putKind } from '../../support/openScreen.tsx'
import { ctx, openOverleg, overlegIn, play, putOverleg } from '../../support/overlegScreen.tsx'

it('after an overleg each child that stood on it leads to giving its family the tablet', async () => {
  const register = await aTeamWindow()
  const noor = await putKind(register, 'Noor', 'Aksoy')
  const sem = await putKind(register, 'Sem', 'Bakker')
  const id = await putOverleg(register, [noor.dossier], { begonnen: true })
  await play(
    register,
    closeOverleg(await overlegIn(register, id), { nietBesproken: [], op: Date.now() }, ctx),
  )
  const { user } = openOverleg(register, `/overleg/${id}`)
  await user.click(await screen.findByText('Geef de tablet aan het gezin'))
  const list = await screen.findByRole('list', { name: 'Geef de tablet aan het gezin' })
  const links = within(list).getAllByRole('link')
  expect(links.map((link) => link.getAttribute('href'))).toEqual([`#/overdracht/${noor.dossier}`])
  expect(list).not.toHaveTextContent(String(sem.rugnummer))
})
