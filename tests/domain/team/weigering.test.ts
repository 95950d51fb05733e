import { describe, expect, it } from 'vitest'
import { teamAct } from '../../../src/domain/team/weigering.ts'
import { reden, value } from '../../support/overlegStand.ts'

const ctx = { vandaag: '2026-11-23', overleg: 'o1' }

describe('an act on the team', () => {
  it('is refused when it changes nothing', () => {
    expect(reden(teamAct('team-hernoemd', [], ctx))).toBe('niets-veranderd')
  })

  it('stands in the stream of the team and bears the overleg in which it was done', () => {
    const change = { tabel: 'team', id: 'team', veld: 'naam', waarde: 'Waalkant', vervangt: [] }
    expect(value(teamAct('team-hernoemd', [change], ctx))).toMatchObject({
      soort: 'team-hernoemd',
      overleg: 'o1',
      delen: [{ stream: 'team', wijzigingen: [change] }],
    })
  })
})
