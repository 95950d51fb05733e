import { describe, expect, it } from 'vitest'
import { kdfCeiling, kdfFloor, kdfToday, withinKdfBounds } from '../../src/vault/kdf.ts'
import { nodeKdf } from '../support/nodeKdf.ts'

const text = (value: string) => new TextEncoder().encode(value)

describe('the passphrase hash', () => {
  it('of today lies between floor and ceiling, which are themselves allowed', () => {
    expect([kdfFloor, kdfToday, kdfCeiling].map(withinKdfBounds)).toEqual([true, true, true])
    expect(kdfToday).toEqual({ memory: 65_536, iterations: 3, parallelism: 1 })
  })

  it('refuses what is no number', () => {
    expect(withinKdfBounds({ ...kdfToday, memory: Number.NaN })).toBe(false)
    expect(withinKdfBounds({ ...kdfToday, iterations: Number.POSITIVE_INFINITY })).toBe(false)
  })

  it('is 32 bytes that depend on passphrase, salt and parameters', async () => {
    const salt = new Uint8Array(16)
    const hashes = await Promise.all([
      nodeKdf(text('een wachtwoord'), salt, kdfFloor),
      nodeKdf(text('een wachtwoord'), salt, kdfFloor),
      nodeKdf(text('een wachtwoorD'), salt, kdfFloor),
      nodeKdf(
        text('een wachtwoord'),
        salt.map(() => 1),
        kdfFloor,
      ),
      nodeKdf(text('een wachtwoord'), salt, { ...kdfFloor, iterations: 3 }),
    ])
    const shown = hashes.map((hash) => (hash.ok ? hash.value.join() : ''))
    expect(hashes.every((hash) => hash.ok && hash.value.length === 32)).toBe(true)
    expect(shown[0]).toBe(shown[1])
    expect(new Set(shown).size).toBe(4)
  })
})
