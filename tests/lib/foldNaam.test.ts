import { describe, expect, it } from 'vitest'
import { foldNaam } from '../../src/lib/foldNaam.ts'

describe('a name that is written otherwise', () => {
  it.each([
    ['Zoë', 'zoe'],
    ['IŞIK', 'isik'],
    ['Łukasz', 'lukasz'],
    ['Søren', 'soren'],
    ['Đorđe', 'dorde'],
  ])('%s is folded to the same letters', (naam, plain) => {
    expect(foldNaam(naam)).toBe(plain)
    expect(foldNaam(plain.toUpperCase())).toBe(plain)
  })
})
