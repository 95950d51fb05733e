import { describe, expect, it } from 'vitest'
import { partijSchema } from '../../../src/domain/partij/lezen.ts'
import { partijen } from '../../../src/domain/partij/partij.ts'

describe('a partij on disk', () => {
  it('is one of the known ones, anything else is none', () => {
    expect(partijen.every((partij) => partijSchema.safeParse(partij).success)).toBe(true)
    expect(['politie', '', null, 3].some((value) => partijSchema.safeParse(value).success)).toBe(false)
  })
})
