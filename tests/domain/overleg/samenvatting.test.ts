import { describe, expect, it } from 'vitest'
import {
  packOverlegSamenvatting,
  summarizeOverleg,
  unpackOverlegSamenvatting,
} from '../../../src/domain/overleg/samenvatting.ts'
import { planTafel } from '../../support/overlegStand.ts'

describe('the summary of an overleg', () => {
  it('comes back from the index as it was', () => {
    const overleg = planTafel({}, ['a', 'b']).stand()
    const summary = summarizeOverleg(overleg.id, overleg.records)
    expect(summary).toMatchObject({ agenda: ['a', 'b'], aantalKinderen: 2, staat: 'gepland' })
    expect(unpackOverlegSamenvatting(packOverlegSamenvatting(summary))).toEqual(summary)
  })

  it.each([null, 3, 'tekst', {}, { id: 'x' }])('is not read from %j', (json) => {
    expect(unpackOverlegSamenvatting(json)).toBeNull()
  })
})
