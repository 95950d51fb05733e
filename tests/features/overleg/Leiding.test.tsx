import { screen, waitFor } from '@testing-library/react'
import { expect, it } from 'vitest'
import { setAanwezig } from '../../../src/domain/overleg/aanwezig.ts'
import { aTeamWindow } from '../../support/openScreen.tsx'
import { ctx, openOverleg, overlegIn, play, putOverleg } from '../../support/overlegScreen.tsx'

it('leading and writing are passed by a tap; when who leads goes away, nobody leads', async () => {
  const register = await aTeamWindow()
  const stoelen = [
    { partij: 'school', naam: 'Hanna Vonk', lid: null },
    { partij: 'leerplicht', naam: 'Piet Smit', lid: null },
    { partij: 'ouder', naam: 'Mia Dorn', lid: null },
  ] as const
  const id = await putOverleg(register, [], { begonnen: true, stoelen })
  const { user } = openOverleg(register, `/overleg/${id}/vraag2`)
  await user.click(await screen.findByText('Nog niemand leidt. Nog niemand schrijft op.'))
  const [leidt] = screen.getAllByRole('button', { name: 'Hanna Vonk' })
  await user.click(leidt as HTMLElement)
  expect(await screen.findByText('Hanna Vonk leidt. Nog niemand schrijft op.')).toBeInTheDocument()
  await user.click(screen.getAllByRole('button', { name: 'Piet Smit' })[1] as HTMLElement)
  expect(await screen.findByText('Hanna Vonk leidt. Piet Smit schrijft op.')).toBeInTheDocument()
  const hanna = (await overlegIn(register, id)).gespreksleider ?? ''
  await play(register, setAanwezig(await overlegIn(register, id), hanna, { hoe: 'weg', om: '' }, ctx))
  expect(await screen.findByText('Niemand leidt nu. Piet Smit schrijft op.')).toBeInTheDocument()
  expect(screen.queryByRole('button', { name: 'Hanna Vonk' })).toBeNull()
  await user.click(screen.getAllByRole('button', { name: 'Piet Smit' })[0] as HTMLElement)
  await waitFor(async () => {
    const overleg = await overlegIn(register, id)
    expect(overleg.gespreksleider).toBe(overleg.notulist)
  })
})
