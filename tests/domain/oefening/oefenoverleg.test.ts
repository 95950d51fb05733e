import { describe, expect, it } from 'vitest'
import type { Handeling } from '../../../src/domain/handeling/handeling.ts'
import { sluitOverleg, speelOverleg, vulOverleg, zetels } from '../../../src/domain/oefening/oefenoverleg.ts'
import { startNaspel } from '../../../src/domain/oefening/replay.ts'
import { readOverleg } from '../../../src/domain/overleg/readOverleg.ts'

describe('the past overleg of the practice', () => {
  it('has cards of every kind, a goal, and is closed an hour and a quarter later', () => {
    const naspel = startNaspel()
    const handelingen: Handeling[] = []
    const plan = {
      datum: '2026-10-26',
      tijd: '14:00',
      stoelen: zetels(['marit'], new Map([['marit', 'lid-1']])),
      agenda: [],
      begintOp: 1000,
    }
    const played = speelOverleg(plan, '2026-10-26', naspel, handelingen)
    vulOverleg(played)
    sluitOverleg(played, { besproken: ['b'], nietBesproken: ['a'] }, '2026-11-23')
    const overleg = readOverleg(played.id, naspel.records(`overleg-${played.id}`))
    expect(new Set(overleg.kaarten.map((kaart) => kaart.soort)).size).toBe(6)
    expect(overleg).toMatchObject({
      staat: 'gesloten',
      besproken: ['b'],
      nietBesproken: ['a'],
      teamdoelDatum: '2026-11-23',
    })
    expect(overleg.geslotenOp).toBe(1000 + 75 * 60_000)
    expect(overleg.stoelen[0]).toMatchObject({ partij: 'school', lid: 'lid-1' })
    expect(handelingen.at(-1)?.soort).toBe('overleg-gesloten')
  })
})
