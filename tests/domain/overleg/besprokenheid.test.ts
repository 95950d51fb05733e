import { describe, expect, it } from 'vitest'
import { confirmBlijftZo, setOndersteuningsvraag } from '../../../src/domain/dossier/werkblad.ts'
import { besprokenheid, isSpokenOf } from '../../../src/domain/overleg/besprokenheid.ts'
import { speelNieuwKind } from '../../support/kindStand.ts'

const overleg = { id: 'o1', datum: '2026-11-23', besproken: [], nietBesproken: [] } as const
const bezig = { ...overleg, staat: 'bezig', besproken: null } as const
const gesloten = { ...overleg, staat: 'gesloten' } as const

describe('how far a child came in an overleg', () => {
  it('is told by its entries of that overleg while it runs', () => {
    const kind = speelNieuwKind('Sam', 'de Vries')
    expect(besprokenheid(bezig, kind.id, kind.stand())).toBe('niet')
    kind.doe(0, (d, c) => setOndersteuningsvraag(d, 'Sam wil rust', c), 'een-ander-overleg')
    expect(besprokenheid(bezig, kind.id, kind.stand())).toBe('niet')
    kind.doe(0, (d, c) => confirmBlijftZo(d, 'ondersteuningsvraag', c), 'o1')
    expect(besprokenheid(bezig, kind.id, kind.stand())).toBe('deels')
  })

  it.each([
    ['besproken', [], []],
    ['besproken', ['a'], []],
    ['deels', ['a'], ['a']],
    ['niet', [], ['a']],
    ['niet', ['b'], ['a', 'b']],
  ] as const)('stays %s as closing kept it: said of %j, not ready %j', (hoe, besproken, nietBesproken) => {
    expect(besprokenheid({ ...gesloten, besproken, nietBesproken }, 'a')).toBe(hoe)
  })

  it('is not told by what was placed after closing', () => {
    const kind = speelNieuwKind('Sam', 'de Vries')
    kind.doe(0, (d, c) => setOndersteuningsvraag(d, 'Sam wil rust', c), 'o1')
    const closed = { ...gesloten, besproken: ['een-ander'], nietBesproken: [kind.id] }
    expect(besprokenheid(closed, kind.id, kind.stand())).toBe('niet')
    // It stands in the verslag all the same: what was placed is not lost.
    expect(isSpokenOf(closed, kind.id, kind.stand())).toBe(true)
    expect(isSpokenOf({ ...closed, besproken: [] }, kind.id, undefined)).toBe(false)
  })

  it('is told by the entries of an overleg that closed before it was kept of whom something was said', () => {
    const kind = speelNieuwKind('Sam', 'de Vries')
    kind.doe(0, (d, c) => setOndersteuningsvraag(d, 'Sam wil rust', c), 'o1')
    const closed = { ...gesloten, besproken: null, nietBesproken: [kind.id, 'stil'] }
    expect(besprokenheid(closed, kind.id, kind.stand())).toBe('deels')
    expect(besprokenheid(closed, 'stil', speelNieuwKind('Bo', 'Jansen').stand())).toBe('niet')
    expect(besprokenheid({ ...closed, nietBesproken: [] }, kind.id, kind.stand())).toBe('besproken')
  })

  it('is not known to be anything of a worksheet that does not open', () => {
    expect(besprokenheid(bezig, 'weg')).toBe('niet')
  })
})
