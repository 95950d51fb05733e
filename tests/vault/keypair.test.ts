import { describe, expect, it } from 'vitest'
import { createKeypair, keypairFits, openPrivateHalf } from '../../src/vault/keypair.ts'
import { importKey } from '../../src/vault/openVault.ts'
import { must } from '../support/dataBuilders.ts'

const raw = () => crypto.getRandomValues(new Uint8Array(32))
const newVaultKey = async () => await importKey(raw(), ['encrypt', 'decrypt', 'unwrapKey'])

describe('the keypair of a vault', () => {
  it('opens under its own vault key only, and not beside another public half', async () => {
    const key = await newVaultKey()
    const pair = await createKeypair(key, 'vk')
    expect(pair.publicKey).toHaveLength(65)
    expect(await keypairFits(key, 'vk', pair)).toBe(true)
    expect(await keypairFits(key, 'other', pair)).toBe(false)
    expect(await keypairFits(key, 'vk', { ...pair, publicKey: pair.publicKey.map((b) => b ^ 1) })).toBe(false)
    expect(await keypairFits(await newVaultKey(), 'vk', pair)).toBe(false)
    expect(await keypairFits(key, 'vk', { ...pair, sealedPrivateKey: new Uint8Array(8) })).toBe(false)
  })

  it('has a private half that agrees on bits and never leaves the browser', async () => {
    const key = await newVaultKey()
    const half = must(await openPrivateHalf(key, 'vk', await createKeypair(key, 'vk')))
    expect(half.usages).toEqual(['deriveBits'])
    expect(half.extractable).toBe(false)
    await expect(crypto.subtle.exportKey('pkcs8', half)).rejects.toThrow()
  })
})
