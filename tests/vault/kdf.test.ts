import { describe, expect, it } from 'vitest'
import { kdfCeiling, kdfFloor, kdfToday, raisedParams, withinKdfBounds } from '../../src/vault/kdf.ts'
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

  it.each([
    ['less memory', { ...kdfToday, memory: 19_456 }, kdfToday],
    ['fewer passes', { ...kdfToday, iterations: 2 }, kdfToday],
    [
      'more memory and fewer passes',
      { memory: 131_072, iterations: 2, parallelism: 1 },
      { memory: 131_072, iterations: 3, parallelism: 1 },
    ],
    ['those of today', kdfToday, null],
    ['more than today', kdfCeiling, null],
  ])('with %s is raised to at least today in everything, and never lowered', (_, params, raised) => {
    expect(raisedParams(params, kdfToday)).toEqual(raised)
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
