import { screen, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { noteTeruggezet } from '../../src/app/noteTeruggezet.ts'
import { savePlek } from '../../src/app/plek.ts'
import { markReservekopieGemaakt } from '../../src/domain/team/reservekopie.ts'
import { readTeam } from '../../src/domain/team/readTeam.ts'
import { today } from '../../src/lib/datum.ts'
import { must } from '../support/dataBuilders.ts'
import { aTeamWindow, putKind } from '../support/openScreen.tsx'
import { openShell } from '../support/shell.tsx'

const vraag = async () =>
  await screen.findByRole('textbox', { name: 'Wat heeft dit kind nodig?' }, { timeout: 10_000 })

describe('after a pauze or a lock', () => {
  it('one is back in the field where one typed, with what was typed', async () => {
    const register = await aTeamWindow()
    const { dossier } = await putKind(register, 'Fenna')
    location.hash = `#/dossier/${dossier}`
    const { user, unmount } = openShell(register)
    await user.type(await vraag(), 'Rust')
    await savePlek(register)
    unmount()
    openShell(register)
    const field = await vraag()
    await waitFor(() => expect(field).toHaveFocus())
    await waitFor(() => expect(field).toHaveValue('Rust'))
    await register.close()
  }, 40_000)
})

describe('after a pauze or a lock, where one was in no field', () => {
  afterEach(() => vi.unstubAllGlobals())

  it('one is as far down the screen as one was', async () => {
    const register = await aTeamWindow()
    location.hash = '#/team'
    const { unmount } = openShell(register)
    await screen.findByRole('heading', { level: 1, name: 'Team' })
    vi.stubGlobal('scrollY', 2400)
    await savePlek(register)
    unmount()
    const places: unknown[] = []
    vi.stubGlobal('scrollTo', (...place: readonly unknown[]) => places.push(place))
    openShell(register)
    await screen.findByRole('heading', { level: 1, name: 'Team' })
    await waitFor(() => expect(places.at(-1)).toEqual([0, 2400]))
    await register.close()
  }, 40_000)
})

describe('a team that came back from a file', () => {
  it('is told to be here, of which moment, until there is a newer reservekopie', async () => {
    location.hash = ''
    const register = await aTeamWindow()
    await putKind(register, 'Fenna')
    const mark = async (op: number) => {
      const team = readTeam(register.records('team') ?? {})
      must(await register.record(must(markReservekopieGemaakt(team, op, { vandaag: today() }))))
    }
    await mark(Date.UTC(2026, 9, 3, 12))
    await noteTeruggezet(register)
    openShell(register)
    expect(await screen.findByText('Uw team staat op dit apparaat.')).toBeVisible()
    expect(screen.getByText(/^1 kind en 0 overleggen\. Zo was het op 3 oktober 2026/)).toBeVisible()
    await mark(Date.UTC(2026, 9, 4, 12))
    await waitFor(() => expect(screen.queryByText('Uw team staat op dit apparaat.')).toBeNull())
    await register.close()
  })
})
