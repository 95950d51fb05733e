import { describe, expect, it } from 'vitest'
import { normalizePassphrase } from '../../src/vault/normalizePassphrase.ts'

describe('the form in which a wachtwoord is hashed', () => {
  it.each([
    ['Tulp fiets brug zomer kast', 'tulp fiets brug zomer kast'],
    ['tulp-fiets-brug-zomer-kast', 'tulp fiets brug zomer kast'],
    ['  tulp  fiets\tbrug, zomer. kast ', 'tulp fiets brug zomer kast'],
    ['TULP_FIETS_BRUG_ZOMER_KAST', 'tulp fiets brug zomer kast'],
    ['tulp fiets brug zomer', 'tulp fiets brug zomer'],
    [' Onze hond heet Bello!  ', 'Onze hond heet Bello!'],
    ['Hond 7 eet Kaas op Dinsdag', 'Hond 7 eet Kaas op Dinsdag'],
    ['cafe\u0301 om de hoek bij 12', 'café om de hoek bij 12'],
  ])('of "%s" is "%s"', (typed, hashed) => {
    expect(normalizePassphrase(typed)).toBe(hashed)
  })
})
