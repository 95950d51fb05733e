import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { changeKaart, addKaart, removeKaart } from '../../../src/domain/overleg/kaarten.ts'
import { setTijd } from '../../../src/domain/overleg/tijd.ts'
import { setTeamdoel } from '../../../src/domain/overleg/verloop.ts'
import { aTeamWindow } from '../../support/openScreen.tsx'
import { ctx, openOverleg, overlegIn, play, putOverleg } from '../../support/overlegScreen.tsx'
import { value } from '../../support/overlegStand.ts'

const vak = () => within(screen.getByRole('region', { name: 'Twee versies' }))

describe('two versions in an overleg', () => {
  it('the goal of the team written twice shows both, until someone chooses', async () => {
    const register = await aTeamWindow()
    const id = await putOverleg(register, [], { begonnen: true })
    const seen = await overlegIn(register, id)
    await play(register, setTeamdoel(seen, { tekst: 'Elk kind een stap', datum: null }, ctx))
    await play(register, setTeamdoel(seen, { tekst: 'Twee kinderen terug', datum: '2026-12-20' }, ctx))
    const { user } = openOverleg(register, `/overleg/${id}/vraag1`)
    expect(await screen.findByText('Twee kinderen terug, 20 december 2026')).toBeInTheDocument()
    await user.click(vak().getByRole('button', { name: /^Kies deze van .*: Elk kind een stap$/ }))
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Twee versies' })).toBeNull())
    expect((await overlegIn(register, id)).teamdoel).toBe('Elk kind een stap')
  })

  it('time that was given twice stands in words, until someone chooses', async () => {
    const register = await aTeamWindow()
    const id = await putOverleg(register, [], { begonnen: true })
    const seen = await overlegIn(register, id)
    await play(register, setTijd(seen, { tijden: { vraag1: 15 } }, ctx))
    await play(register, setTijd(seen, { tijden: { vraag2: 20 } }, ctx))
    const { user } = openOverleg(register, `/overleg/${id}/vraag1`)
    expect(await screen.findByRole('region', { name: 'Twee versies' })).toHaveTextContent(
      'Minuten voor vraag 2: 20',
    )
    expect(vak().getByText('2: 20').tagName).toBe('MARK')
    await user.click(vak().getByRole('button', { name: /^Kies deze van .*: Minuten voor vraag 1: 15$/ }))
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Twee versies' })).toBeNull())
    expect((await overlegIn(register, id)).tijden).toEqual({ vraag1: 15, vraag2: null, perKind: null })
  })

  it('a card removed here and changed there can be removed after all', async () => {
    const register = await aTeamWindow()
    const id = await putOverleg(register, [], { begonnen: true })
    const invoer = { soort: 'werkt', tekst: 'Rust', partij: null, stap: null } as const
    const made = value(addKaart(await overlegIn(register, id), invoer, ctx))
    await play(register, { ok: true, value: made.handeling })
    const seen = await overlegIn(register, id)
    await play(register, removeKaart(seen, made.kaart, ctx))
    await play(register, changeKaart(seen, made.kaart, { tekst: 'Ritme' }, ctx))
    const { user } = openOverleg(register, `/overleg/${id}/vraag1`)
    await user.click(await screen.findByRole('button', { name: /^Kies deze van .*: Weggehaald$/ }))
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Twee versies' })).toBeNull())
    expect((await overlegIn(register, id)).kaarten).toEqual([])
  })
})
