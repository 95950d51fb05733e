import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { setGezin } from '../../../src/domain/overleg/agendaregel.ts'
import { ar } from '../../../src/domain/taal/brief/ar.ts'
import { nl } from '../../../src/domain/taal/brief/nl.ts'
import { pl } from '../../../src/domain/taal/brief/pl.ts'
import { aTeamWindow, putKind } from '../../support/openScreen.tsx'
import { ctx, openOverleg, overlegIn, play, putOverleg } from '../../support/overlegScreen.tsx'

/** The invitation of the family of one child, whose language the team wrote down so. */
async function invite(taal: string) {
  const register = await aTeamWindow()
  const { dossier } = await putKind(register, 'Noor', 'Verzonnen')
  const id = await putOverleg(register, [dossier], { tijd: '14:00' })
  const gezin = { om: '14:20', wie: 'mevrouw Demir', tolk: false, taal }
  await play(register, setGezin(await overlegIn(register, id), dossier, gezin, ctx))
  const [punt] = (await overlegIn(register, id)).agenda
  const shown = openOverleg(register, `/overleg/${id}/uitnodigen/${punt?.id ?? ''}`)
  const kies = await screen.findByLabelText('Taal van de brief')
  return { ...shown, kies }
}

const brief = () => within(screen.getByRole('article'))

describe('the invitation for a family', () => {
  it('is Dutch alone until a language is chosen', async () => {
    const { kies } = await invite('')
    expect(kies).toHaveValue('nl')
    expect(brief().getByRole('heading', { name: nl.titel })).toBeInTheDocument()
    expect(screen.queryByText('Nagekeken: nee')).toBeNull()
  })

  it('stands in the language that was chosen beside the Dutch, each in its own direction', async () => {
    const { user, kies } = await invite('')
    await user.selectOptions(kies, 'Arabisch')
    expect(await screen.findByRole('heading', { name: `${ar.titel} ${nl.titel}` })).toBeInTheDocument()
    expect(brief().getByText(ar.inleiding)).toHaveAttribute('dir', 'rtl')
    expect(brief().getByText(ar.inleiding)).toHaveAttribute('lang', 'ar')
    expect(brief().getByText(nl.inleiding)).toHaveAttribute('lang', 'nl')
    expect(brief().getByText(nl.inleiding)).toHaveAttribute('dir', 'ltr')
  })

  it('tells that nobody checked it, and has rights and leerplicht in Dutch only', async () => {
    const { user, kies } = await invite('')
    await user.selectOptions(kies, 'Pools')
    expect(await screen.findByText('Nagekeken: nee')).toBeInTheDocument()
    expect(
      screen.getByText(/nog niet nagekeken door iemand die de taal spreekt\. Daarom staat ze naast het/),
    ).toBeInTheDocument()
    expect(brief().getByText(nl.rechten.inzage)).toHaveAttribute('lang', 'nl')
    for (const zin of [...Object.values(pl.rechten), pl.leerplicht.rol])
      expect(brief().queryByText(zin, { exact: false })).toBeNull()
    expect(brief().getByText(pl.nietNagekeken)).toBeInTheDocument()
  })

  it('is at once in the language that the team wrote down, with what was typed as it was typed', async () => {
    const { user, kies } = await invite('arabisch')
    expect(kies).toHaveValue('ar')
    expect(await screen.findByText(ar.inleiding)).toBeInTheDocument()
    await user.type(screen.getByLabelText('Waar is het?'), 'Buurthuis')
    await waitFor(() => expect(brief().getAllByText('Buurthuis')).toHaveLength(2))
    for (const een of [...brief().getAllByText('Buurthuis'), ...brief().getAllByText('mevrouw Demir')])
      expect(een).toHaveAttribute('lang', 'nl')
    expect(document.body).not.toHaveTextContent('Noor Verzonnen')
  })

  it('goes back to Dutch alone', async () => {
    const { user, kies } = await invite('Pools')
    await screen.findByText(pl.inleiding)
    await user.selectOptions(kies, 'Nederlands')
    expect(brief().queryByText(pl.inleiding)).toBeNull()
    expect(brief().getByText(nl.inleiding)).toBeInTheDocument()
  })

  it('prints the letter and nothing of the screen around it', async () => {
    await invite('Pools')
    await screen.findByText(pl.inleiding)
    const keuze = screen.getByLabelText('Taal van de brief')
    expect(keuze.closest('.ui-no-print')).not.toBeNull()
    expect(screen.getByText('Nagekeken: nee').closest('.ui-no-print')).not.toBeNull()
    expect(screen.getByRole('article').closest('.ui-no-print')).toBeNull()
  })
})
