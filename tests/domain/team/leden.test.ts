import { describe, expect, it } from 'vitest'
import { addLid, changeLid, removeLid, startTeam } from '../../../src/domain/team/leden.ts'
import { ctx, reden, value } from '../../support/overlegStand.ts'
import { anna, startedTeam } from '../../support/teamStand.ts'

describe('a team', () => {
  it('begins with a name and a first member who knows the wachtwoord', () => {
    const { team } = startedTeam()
    expect(team).toMatchObject({
      naam: 'Kantelteam Waalkant',
      vangnet: 'samenwerkingsverband',
      alleenNummers: false,
    })
    expect(team.leden.map((lid) => [lid.naam.reveal(), lid.partij, lid.kentWachtwoord])).toEqual([
      ['Anna de Wit', 'school', true],
    ])
  })

  it.each([
    ['without a name', { naam: '  ', lid: anna }, 'leeg'],
    ['without a first person', { naam: 'Team', lid: { ...anna, naam: '' } }, 'leeg'],
    ['with a name of 10,000 characters', { naam: 'a'.repeat(10_000), lid: anna }, 'te-lang'],
  ])('does not begin %s', (_, invoer, expected) => {
    expect(reden(startTeam(invoer, ctx))).toBe(expected)
  })

  it('gets members, changes and loses them', () => {
    const { team, act, first } = startedTeam()
    const bo = value(addLid(team, { naam: 'Bo', partij: 'leerplicht', telefoon: '010 123 45 67' }, ctx))
    let now = act({ ok: true, value: bo.handeling })
    expect(now.leden.map((lid) => lid.naam.reveal())).toEqual(['Anna de Wit', 'Bo'])
    expect(now.leden[1]).toMatchObject({ telefoon: '010 123 45 67', kentWachtwoord: false })
    const change = value(changeLid(now, first, { functie: 'mentor', naam: 'Anna de Wit' }, ctx))
    expect(change.delen[0]?.wijzigingen.map((w) => w.veld)).toEqual(['functie'])
    now = act({ ok: true, value: change })
    expect(reden(changeLid(now, first, { functie: 'mentor' }, ctx))).toBe('niets-veranderd')
    now = act(removeLid(now, first, ctx))
    expect(now.leden.map((lid) => lid.naam.reveal())).toEqual(['Bo'])
    expect(reden(removeLid(now, first, ctx))).toBe('bestaat-niet')
  })
})
