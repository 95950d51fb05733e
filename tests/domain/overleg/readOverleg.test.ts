import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emptyRecords } from '../../../src/domain/handeling/records.ts'
import { readOverleg } from '../../../src/domain/overleg/readOverleg.ts'
import type { Json } from '../../../src/lib/json.ts'

const door = { naam: 'Anna', partij: 'school' }
const veld = (...waarden: readonly Json[]) => ({
  waarde: waarden[0] ?? null,
  koppen: waarden.map((waarde, i) => ({ stamp: `${9 - i}`, waarde, door, handeling: 'h' })),
})

describe('reading an overleg', () => {
  it('gives an empty one for an unknown stream', () => {
    expect(readOverleg('x', emptyRecords)).toMatchObject({
      staat: 'gepland',
      agenda: [],
      kaarten: [],
      afgezegd: false,
    })
  })

  it.each([
    ['nothing was kept of whom was spoken', {}, null],
    ['it was kept that nothing was said of anyone', { besproken: veld([]) }, []],
    ['it was kept of whom', { besproken: veld(['a']) }, ['a']],
  ] as const)('tells of a closed overleg that %s', (_, kept, besproken) => {
    const velden = { staat: veld({ staat: 'gesloten', op: 2 }), geslotenOp: veld(2), ...kept }
    expect(readOverleg('x', { overleg: { overleg: velden } }).besproken).toEqual(besproken)
  })

  it('is total: whatever stands on disk, it reads', () => {
    const json = fc.jsonValue() as fc.Arbitrary<Json>
    const velden = fc.dictionary(
      fc.constantFrom(
        'datum',
        'tijd',
        'staat',
        'teamdoel',
        'besproken',
        'nietBesproken',
        'soort',
        'partij',
        'naam',
        'volgorde',
        'weg',
      ),
      json.map((waarde) => veld(waarde)),
    )
    const records = fc.dictionary(
      fc.constantFrom('overleg', 'stoel', 'legestoel', 'agenda', 'kaart'),
      fc.dictionary(fc.constantFrom('overleg', 'ouder', 'x'), velden),
    )
    fc.assert(
      fc.property(records, (stand) => {
        expect(readOverleg('x', stand).id).toBe('x')
      }),
    )
  })

  it.each([
    ['begun twice is one running overleg', ['bezig', 'bezig'], 'bezig'],
    ['closed in one tab and begun in another is closed', ['bezig', 'gesloten'], 'gesloten'],
    ['begun beats planned', ['gepland', 'bezig'], 'bezig'],
  ] as const)('%s', (_, staten, expected) => {
    const staat = veld(...staten.map((one, i) => ({ staat: one, op: i })))
    const overleg = { staat, begonnenOp: veld(2000, 1000), geslotenOp: veld(5000) }
    const read = readOverleg('x', { overleg: { overleg } })
    expect(read.staat).toBe(expected)
    expect(read.begonnenOp).toBe(1000)
  })

  it('reads an overleg whose planning was undone as called off', () => {
    const overleg = { datum: veld(null), tijd: veld(null), staat: veld(null) }
    expect(readOverleg('x', { overleg: { overleg } }).afgezegd).toBe(true)
  })
})
