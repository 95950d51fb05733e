import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Handeling } from '../../../src/domain/handeling/handeling.ts'
import { startNaspel } from '../../../src/domain/oefening/replay.ts'
import {
  asksHerstelcode,
  closeHerinnering,
  privacyOpen,
  renameTeam,
  setAlleenNummers,
  setPrivacyAfspraken,
  setVangnet,
} from '../../../src/domain/team/afspraken.ts'
import { addLid, changeLid, removeLid, startTeam } from '../../../src/domain/team/leden.ts'
import { readTeam } from '../../../src/domain/team/readTeam.ts'
import { teamSoorten } from '../../../src/domain/team/teamSoorten.ts'
import type { Team } from '../../../src/domain/team/Team.ts'
import type { Json } from '../../../src/lib/json.ts'
import type { Result } from '../../../src/lib/result.ts'
import { ctx, reden, value } from '../../support/overlegStand.ts'

const anna = { naam: 'Anna de Wit', partij: 'school' } as const

function startedTeam() {
  const naspel = startNaspel()
  const play = (handeling: Handeling): Team => {
    naspel.play(handeling)
    return readTeam(naspel.records('team'))
  }
  const started = value(startTeam({ naam: ' Kantelteam Waalkant ', lid: anna }, ctx))
  return {
    first: started.lid,
    team: play(started.handeling),
    act: (result: Result<Handeling, unknown>) => play(value(result)),
  }
}

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

  it('shows which agreements on privacy are empty', () => {
    const { team, act } = startedTeam()
    expect(privacyOpen(team)).toEqual(['convenant', 'verantwoordelijke', 'fg', 'bewaartermijn'])
    const now = act(setPrivacyAfspraken(team, { fg: 'fg@waalkant.example', convenant: ' ' }, ctx))
    expect(privacyOpen(now)).toEqual(['convenant', 'verantwoordelijke', 'bewaartermijn'])
    expect(reden(setPrivacyAfspraken(now, { fg: 'fg@waalkant.example' }, ctx))).toBe('niets-veranderd')
  })

  it('keeps its name, its fallback and whether names are hidden', () => {
    const { team, act } = startedTeam()
    expect(act(setAlleenNummers(team, true, ctx)).alleenNummers).toBe(true)
    expect(act(setVangnet(team, 'leerplicht', ctx)).vangnet).toBe('leerplicht')
    expect(act(renameTeam(team, 'Anders', ctx)).naam).toBe('Anders')
    expect(reden(renameTeam(team, ' ', ctx))).toBe('leeg')
    expect(reden(setVangnet(team, 'samenwerkingsverband', ctx))).toBe('niets-veranderd')
  })

  it('is asked for a herstelcode until it has one or closes the question, and once more at the sixth child', () => {
    const { team, act } = startedTeam()
    expect(asksHerstelcode(team, true, 20)).toBe(false)
    expect(asksHerstelcode(team, false, 0)).toBe(true)
    const early = act(closeHerinnering(team, { aantalKinderen: 2 }, ctx))
    expect([5, 6, 7].map((n) => asksHerstelcode(early, false, n))).toEqual([false, true, true])
    const late = act(closeHerinnering(early, { aantalKinderen: 6 }, ctx))
    expect([5, 6, 60].map((n) => asksHerstelcode(late, false, n))).toEqual([false, false, false])
  })

  it('has words for each kind of act', () => {
    const { team } = startedTeam()
    const acts = [
      setAlleenNummers(team, true, ctx),
      setVangnet(team, 'school', ctx),
      renameTeam(team, 'X', ctx),
    ]
    for (const act of acts) expect(teamSoorten[value(act).soort]).toMatch(/^\p{Lu}/u)
  })

  it('reads whatever stands on disk', () => {
    const json = fc.jsonValue() as fc.Arbitrary<Json>
    const velden = fc.dictionary(
      fc.constantFrom(
        'naam',
        'privacy',
        'vangnet',
        'herinneringen',
        'alleenNummers',
        'partij',
        'kentWachtwoord',
      ),
      json.map((waarde) => ({
        waarde,
        koppen: [{ stamp: '1', waarde, door: { naam: '', partij: 'school' }, handeling: 'h' }],
      })),
    )
    const records = fc.dictionary(
      fc.constantFrom('team', 'lid'),
      fc.dictionary(fc.constantFrom('team', 'a'), velden),
    )
    fc.assert(
      fc.property(records, (stand) => {
        expect(privacyOpen(readTeam(stand)).length).toBeLessThanOrEqual(4)
      }),
    )
  })
})
