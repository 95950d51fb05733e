import { describe, expect, it } from 'vitest'
import { isZelfdePersoon } from '../../../src/domain/eigenwoorden/eigenwoorden.ts'
import { isZelfdeNaam } from '../../../src/domain/gezin/zelfdeNaam.ts'
import { redact } from '../../../src/lib/redacted.ts'

describe('two names that were written down', () => {
  it.each([
    ['Fatma Aksoy', ' fatma  aksoy', true],
    ['Fatma', 'Fatma Aksoy', true],
    ['Fatma Aksoy', 'Fatma', true],
    ['Zoë Şahin', 'zoe sahin', true],
    ['Fatma', 'Fatmagül', false],
    ['Fatma Aksoy', 'Fatma Post', false],
    ['Aksoy', 'Fatma Aksoy', false],
    ['', 'Fatma', false],
  ])('%s and %s are of one person: %s', (een, ander, zelfde) => {
    expect(isZelfdeNaam(een, ander)).toBe(zelfde)
    expect(isZelfdeNaam(ander, een)).toBe(zelfde)
  })
})

describe('who speaks under another name than before', () => {
  const persoon = (wie: 'voogd' | 'ouder1' | 'ander', naam: string) => ({ wie, naam: redact(naam) })
  const zelfde = (wie: 'voogd' | 'ouder1' | 'ander', een: string, ander: string, ...genoemd: string[]) =>
    isZelfdePersoon(
      persoon(wie, een),
      persoon(wie, ander),
      genoemd.map((naam) => persoon(wie, naam)),
    )

  it('is the same parent whatever the name, and the same voogd when it only grew or shrank', () => {
    expect(zelfde('ouder1', 'Mira', 'Karim')).toBe(true)
    expect(zelfde('voogd', 'Ria', 'Ria Post', 'Ria', 'Ria Post', 'Henk')).toBe(true)
    expect(zelfde('voogd', 'Ria Post', 'Henk Post')).toBe(false)
    expect(zelfde('voogd', '', '')).toBe(false)
  })

  it('is no one for sure where two were here, and someone else is never who has a shorter name', () => {
    expect(zelfde('voogd', 'Ria', 'Ria Post', 'Ria Dijk')).toBe(false)
    expect(zelfde('voogd', 'Ria Post', 'Ria', 'Ria Dijk')).toBe(false)
    expect(zelfde('voogd', 'Ria Post', 'ria post', 'Ria Dijk')).toBe(true)
    expect(zelfde('ander', 'Ria', 'Ria Post')).toBe(false)
    expect(isZelfdePersoon(persoon('voogd', 'Ria'), persoon('ander', 'Ria'), [])).toBe(false)
  })
})
