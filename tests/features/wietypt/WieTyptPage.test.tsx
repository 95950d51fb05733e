import { act, screen, waitFor, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Register } from '../../../src/data/Register.ts'
import { removeTeam } from '../../../src/data/teams.ts'
import { addLid } from '../../../src/domain/team/leden.ts'
import { readTeam } from '../../../src/domain/team/readTeam.ts'
import { WieTyptKnop, WieTyptPage } from '../../../src/features/wietypt/index.ts'
import { today } from '../../../src/lib/datum.ts'
import { flushDrafts } from '../../../src/ui/form/flushDrafts.ts'
import { openScreen } from '../../support/openScreen.tsx'
import { must, openNewTeam, show } from '../../support/screens.tsx'

const teamOf = (open: Register) => readTeam(open.records('team') ?? {})
let register: Register

beforeEach(async () => {
  register = await openNewTeam()
  const added = must(
    addLid(teamOf(register), { naam: 'Yassine Moussaoui', partij: 'leerplicht' }, { vandaag: today() }),
  )
  must(await register.record(added.handeling))
})

afterEach(async () => {
  await register.close()
  await removeTeam(register.teamId)
})

describe('Wie typt?', () => {
  it('takes one tap on a member', async () => {
    let klaar = 0
    const { user } = show(register, <WieTyptPage onKlaar={() => (klaar += 1)} />)
    await user.click(screen.getByRole('button', { name: 'Yassine Moussaoui, Leerplicht' }))
    expect(register.wieTypt()?.reveal()).toEqual({ naam: 'Yassine Moussaoui', partij: 'leerplicht' })
    expect(klaar).toBe(1)
  })

  it('is honest about what a name proves', () => {
    show(register, <WieTyptPage onKlaar={() => undefined} />)
    expect(
      screen.getByText(
        'Iedereen met het wachtwoord kan alles lezen. De naam bij een wijziging is gekozen, niet bewezen.',
      ),
    ).toBeInTheDocument()
  })

  it('takes in somebody who is not in the list', async () => {
    const { user } = show(register, <WieTyptPage onKlaar={() => undefined} />)
    await user.click(screen.getByRole('button', { name: 'Iemand anders' }))
    await user.type(screen.getByLabelText('Naam'), 'Dewi Anggraini')
    await user.click(screen.getByRole('radio', { name: 'Jeugdhulp' }))
    await user.click(screen.getByRole('button', { name: 'Zet erbij en typ verder' }))
    await expect
      .poll(() => teamOf(register).leden.map((lid) => lid.naam.reveal()))
      .toContain('Dewi Anggraini')
    expect(register.wieTypt()?.reveal()).toEqual({ naam: 'Dewi Anggraini', partij: 'jeugdhulp' })
  })

  it('asks a name and a partij of somebody else', async () => {
    const { user } = show(register, <WieTyptPage onKlaar={() => undefined} />)
    await user.click(screen.getByRole('button', { name: 'Iemand anders' }))
    await user.click(screen.getByRole('button', { name: 'Zet erbij en typ verder' }))
    expect(await screen.findByText('Vul een naam in.')).toBeInTheDocument()
    expect(screen.getByText('Kies namens wie.')).toBeInTheDocument()
  })

  it('keeps a half-typed name through a lock, until one goes back', async () => {
    const typAnder = async () => {
      const shown = openScreen(register, <WieTyptPage onKlaar={() => undefined} />)
      await shown.user.click(screen.getByRole('button', { name: 'Iemand anders' }))
      return shown
    }
    const { user, unmount } = await typAnder()
    await user.type(screen.getByLabelText('Naam'), 'Dewi Ang')
    await act(() => flushDrafts())
    unmount()
    const again = await typAnder()
    await waitFor(() => expect(screen.getByLabelText('Naam')).toHaveValue('Dewi Ang'))
    await again.user.click(screen.getByRole('button', { name: 'Terug' }))
    await waitFor(async () => expect(await register.drafts.keys()).toEqual([]))
  })

  it('switches from the frame, in a list with one tap', async () => {
    const { user } = show(register, <WieTyptKnop />)
    await user.click(screen.getByRole('button', { name: 'Wie typt?: Karin Duinker' }))
    const list = screen.getByRole('dialog', { name: 'Wie typt?' })
    await user.click(within(list).getByRole('button', { name: 'Yassine Moussaoui, Leerplicht' }))
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Wie typt?: Yassine Moussaoui' })).toBeInTheDocument()
  })
})
