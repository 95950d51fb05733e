import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emptyRecords } from '../../../src/domain/handeling/records.ts'
import { privacyOpen } from '../../../src/domain/team/afspraken.ts'
import { readTeam } from '../../../src/domain/team/readTeam.ts'
import type { Json } from '../../../src/lib/json.ts'

describe('reading the team', () => {
  it('gives an empty team where nothing was written', () => {
    expect(readTeam(emptyRecords)).toMatchObject({ naam: '', leden: [], vangnet: 'samenwerkingsverband' })
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
