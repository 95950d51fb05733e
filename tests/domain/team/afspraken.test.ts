import { describe, expect, it } from 'vitest'
import {
  asksHerstelcode,
  closeHerinnering,
  privacyOpen,
  renameTeam,
  setAlleenNummers,
  setPrivacyAfspraken,
  setVangnet,
} from '../../../src/domain/team/afspraken.ts'
import { teamSoorten } from '../../../src/domain/team/teamSoorten.ts'
import { ctx, reden, value } from '../../support/overlegStand.ts'
import { startedTeam } from '../../support/teamStand.ts'

describe('what a team agreed', () => {
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
})
