import { afterEach, describe, expect, it } from 'vitest'
import { removeOefening } from '../../../src/data/oefening.ts'
import type { Register } from '../../../src/data/Register.ts'
import { readTeam } from '../../../src/domain/team/readTeam.ts'
import { renameTeam } from '../../../src/domain/team/afspraken.ts'
import { resetDroogzwemmen, startDroogzwemmen } from '../../../src/features/droogzwemmen/index.ts'
import { today } from '../../../src/lib/datum.ts'
import { keep, must } from '../../support/screens.tsx'

const teamOf = (open: Register) => readTeam(open.records('team') ?? {})

afterEach(async () => {
  must(await removeOefening())
})

describe('Droogzwemmen', () => {
  it('opens a whole practice team without any set-up, with somebody made up who types', async () => {
    const register = must(await startDroogzwemmen())
    expect(register.oefen).toBe(true)
    expect(register.dossiers()).toHaveLength(12)
    expect(new Set(register.dossiers().map(({ situatie }) => situatie))).toContain('thuis')
    expect(
      register
        .overleggen()
        .map(({ staat }) => staat)
        .toSorted(),
    ).toEqual(['gepland', 'gesloten'])
    expect(teamOf(register).leden.map((lid) => lid.naam.reveal())).toContain(
      register.wieTypt()?.reveal().naam,
    )
    await register.close()
  })

  it('keeps what was practised until it is reset', async () => {
    const first = must(await startDroogzwemmen())
    await keep(first, renameTeam(teamOf(first), 'Ons oefenteam', { vandaag: today() }))
    await first.close()
    const again = must(await startDroogzwemmen())
    expect(again.teamId).toBe(first.teamId)
    expect(teamOf(again).naam).toBe('Ons oefenteam')
    const fresh = must(await resetDroogzwemmen(again))
    expect(fresh.teamId).not.toBe(first.teamId)
    expect(teamOf(fresh).naam).not.toBe('Ons oefenteam')
    expect(fresh.dossiers()).toHaveLength(12)
    await fresh.close()
  })
})
