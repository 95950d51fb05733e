import { describe, expect, it } from 'vitest'
import { redact } from '../../src/lib/redacted.ts'
import { createOefenVault, createVault } from '../../src/vault/createVault.ts'
import { kdfFloor } from '../../src/vault/kdf.ts'
import { slotKinds } from '../../src/vault/slots.ts'
import { nodeKdf } from '../support/nodeKdf.ts'
import { makeTeamVault, neverHash } from '../support/teamVault.ts'

const words = redact('tulp fiets brug zomer kast')

describe('a new vault', () => {
  it('is another one each time, with another key, salt and keypair', async () => {
    const made = [await makeTeamVault(), await makeTeamVault()]
    expect(new Set(made.map(({ record }) => record.vkId)).size).toBe(2)
    expect(new Set(made.map(({ record }) => record.publicKey.join())).size).toBe(2)
    expect(new Set(made.map(({ passphraseSlot }) => passphraseSlot.copies[0].bytes.join())).size).toBe(2)
  })

  it('needs no recovery code, but refuses one that was typed wrong', async () => {
    const input = { passphrase: words, kdf: nodeKdf, params: kdfFloor }
    const bare = await createVault({ ...input, recovery: null })
    expect(bare.ok && slotKinds(bare.value.record)).toEqual(['passphrase'])
    expect(await createVault({ ...input, recovery: redact('ABCD') })).toEqual({
      ok: false,
      error: { reden: 'code-lengte', tekens: 4 },
    })
  })

  it('is not made when hashing fails, and never below the floor', async () => {
    const failed = await createVault({
      passphrase: words,
      recovery: null,
      kdf: async () => await Promise.resolve({ ok: false, error: { reden: 'kdf-mislukt' } }),
    })
    expect(failed).toEqual({ ok: false, error: { reden: 'kdf-mislukt' } })
    const weak = { ...kdfFloor, memory: 1024 }
    const input = { passphrase: words, recovery: null, kdf: neverHash, params: weak }
    await expect(createVault(input)).rejects.toThrow(RangeError)
  })

  it('wipes the hash of the passphrase after use', async () => {
    const hashes: Uint8Array[] = []
    await createVault({
      passphrase: words,
      recovery: null,
      params: kdfFloor,
      kdf: async (...question) => {
        const hashed = await nodeKdf(...question)
        if (hashed.ok) hashes.push(hashed.value)
        return hashed
      },
    })
    expect(hashes).toHaveLength(1)
    expect(hashes[0]?.every((byte) => byte === 0)).toBe(true)
  })

  it('for practice has one slot, which is open', async () => {
    expect(slotKinds((await createOefenVault()).record)).toEqual(['oefen'])
  })
})
