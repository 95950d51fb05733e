import { describe, expect, it } from 'vitest'
import { lopend } from '../../../src/domain/overleg/lopend.ts'
import type { OverlegSamenvatting } from '../../../src/domain/overleg/samenvatting.ts'

const op = (id: string, staat: OverlegSamenvatting['staat'], datum: string | null) =>
  ({ id, staat, datum }) as OverlegSamenvatting

describe('an overleg runs', () => {
  const dag = (uur: number) => new Date(2026, 10, 23, uur).getTime()

  it.each([
    ['begun today', op('o', 'bezig', '2026-11-23'), 14, ['o']],
    ['begun yesterday, at three at night', op('o', 'bezig', '2026-11-22'), 3, ['o']],
    ['begun yesterday and forgotten', op('o', 'bezig', '2026-11-22'), 9, []],
    ['closed', op('o', 'gesloten', '2026-11-23'), 14, []],
    ['planned', op('o', 'gepland', '2026-11-23'), 14, []],
    ['of no day', op('o', 'bezig', null), 14, []],
  ])('%s', (_wat, overleg, uur, ids) => {
    expect(lopend([overleg], dag(uur))).toEqual(ids)
  })
})
