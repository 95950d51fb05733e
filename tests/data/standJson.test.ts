import { describe, expect, it } from 'vitest'
import { emptyStand, merge, toRecords } from '../../src/data/merge.ts'
import { packStand, unpackStand } from '../../src/data/standJson.ts'
import { anEntry, stampAt } from '../support/entryBuilders.ts'

describe('a base', () => {
  const stand = merge(emptyStand, [
    anEntry({ at: 1, o: [['kind', 'kind', 'roepnaam', 'Sem', []]] }),
    anEntry({ at: 2, overleg: 'o1', o: [['kind', 'kind', 'roepnaam', 'Semme', [stampAt(1)]]] }),
    anEntry({ at: 3, device: 'laptop', o: [['kind', 'kind', 'roepnaam', 'Sam', [stampAt(1)]]] }),
  ])

  it('gives back the same stand: values, versions, writers, the overleg and what was replaced', () => {
    expect(unpackStand(packStand(stand))).toEqual(stand)
  })

  it('of an empty stand is an empty stand', () => {
    expect(unpackStand(packStand(emptyStand))).toEqual(emptyStand)
  })

  it('with a head that points nowhere is refused as a whole', () => {
    const packed = packStand(stand) as { t: { kind: { kind: { roepnaam: unknown[][] } } } }
    const broken = structuredClone(packed)
    const heads = broken.t.kind.kind.roepnaam[0]
    if (heads === undefined) throw new Error('the field has heads')
    heads[0] = ['geen-stamp', 'Sem', 0, 0]
    expect(unpackStand(broken as never)).toBeUndefined()
    expect(Object.keys(toRecords(stand))).toEqual(['kind'])
  })
})
