import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import type { Register } from '../../src/data/Register.ts'
import { GezinProef } from '../../src/app/GezinProef.tsx'
import { setDoel } from '../../src/domain/doel/handelingen.ts'
import { uitsnede } from '../support/oudermodus.ts'
import { aTeamWindow, dossierIn, openScreen, putKind } from '../support/openScreen.tsx'
import { ctx, play } from '../support/overlegScreen.tsx'

let register: Register
afterEach(async () => await register.close())

describe('the page of a family, tried in practice', () => {
  it('is theirs to the last word; what was sent stands in the worksheet, what was not is gone', async () => {
    register = await aTeamWindow()
    const { dossier } = await putKind(register, 'Noor', 'Aksoy')
    const invoer = { tekst: 'Twee ochtenden naar school', datum: '2026-12-14', zichtbaarAan: '' }
    await play(register, setDoel(await dossierIn(register, dossier), invoer, ctx))
    const klaar = { keren: 0 }
    const { user } = openScreen(
      register,
      <GezinProef
        register={register}
        uitsnede={{ ...uitsnede, dossier }}
        klaar={() => {
          klaar.keren += 1
        }}
      />,
    )
    await user.click(await screen.findByRole('button', { name: 'Ik wil iets zeggen' }))
    await user.click(screen.getByRole('button', { name: 'In mijn eigen woorden' }))
    await user.type(screen.getByRole('textbox', { name: 'Uw antwoord' }), 'Zij wil graag, maar niet alleen.')
    await user.click(screen.getByRole('button', { name: 'Verstuur' }))
    await screen.findByText(/^Verstuurd om/)
    expect((await dossierIn(register, dossier)).eigenwoorden).toEqual([])
    await user.click(screen.getByRole('button', { name: 'Klaar, geef de tablet terug' }))
    const vraag = within(screen.getByRole('dialog'))
    await user.click(vraag.getByRole('button', { name: 'Geef de tablet terug' }))
    await waitFor(() => expect(klaar.keren).toBe(1))
    expect((await dossierIn(register, dossier)).eigenwoorden.map(({ wie, tekst }) => [wie, tekst])).toEqual([
      ['ouder1', 'Zij wil graag, maar niet alleen.'],
    ])
  })
})
