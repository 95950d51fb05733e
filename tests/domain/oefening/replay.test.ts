import { describe, expect, it } from 'vitest'
import { changeVeld, newHandeling } from '../../../src/domain/handeling/handeling.ts'
import { emptyRecords, headsOf, type Records } from '../../../src/domain/handeling/records.ts'
import { startNaspel } from '../../../src/domain/oefening/replay.ts'
import { valueOf } from '../../support/valueOf.ts'

const naam = (records: Records, waarde: string, overleg?: string) =>
  newHandeling(
    'team-hernoemd',
    [{ stream: 'team', wijzigingen: [changeVeld(records, 'team', 'team', 'naam', waarde)] }],
    overleg,
  )

describe('acts played in memory', () => {
  it('replace what the person saw', () => {
    const naspel = startNaspel()
    naspel.play(naam(naspel.records('team'), 'een'))
    naspel.play(naam(naspel.records('team'), 'twee', 'o1'))
    expect(valueOf(naspel.records('team'), 'team', 'team', 'naam')).toBe('twee')
    expect(headsOf(naspel.records('team'), 'team', 'team', 'naam')).toHaveLength(1)
    expect(naspel.records('team')['team']?.['team']?.['naam']?.koppen[0]?.overleg).toBe('o1')
  })

  it('keep both versions of two people who did not see each other, the latest first', () => {
    const naspel = startNaspel()
    naspel.play(naam(emptyRecords, 'een'))
    naspel.play(naam(emptyRecords, 'twee'))
    const koppen = naspel.records('team')['team']?.['team']?.['naam']?.koppen
    expect(koppen?.map((kop) => kop.waarde)).toEqual(['twee', 'een'])
  })

  it('leave what was read before as it was', () => {
    const naspel = startNaspel()
    naspel.play(naam(emptyRecords, 'een'))
    const before = naspel.records('team')
    naspel.play(naam(before, 'twee'))
    expect(valueOf(before, 'team', 'team', 'naam')).toBe('een')
    expect(naspel.records('werkagenda')).toEqual(emptyRecords)
  })
})
