import { describe, expect, it } from 'vitest'
import { isPartij, partijen, partijNamen } from '../../../src/domain/partij/partij.ts'

describe('a partij', () => {
  it('every partij has a name on the screen', () => {
    expect(partijen.map((partij) => partijNamen[partij]).every((naam) => naam.length > 2)).toBe(true)
  })

  it.each(['politie', '', null, 3])('%j is none', (value) => {
    expect(isPartij(value)).toBe(false)
  })
})
