import { describe, expect, it } from 'vitest'
import { redact } from '../../src/lib/redacted.ts'
import { ok } from '../../src/lib/result.ts'
import { kdfFloor } from '../../src/vault/kdf.ts'
import { generateRecoveryCode } from '../../src/vault/recoveryCode.ts'
import type { SlotHeader } from '../../src/vault/slotFormat.ts'
import { slotKey } from '../../src/vault/slotKey.ts'
import { neverHash } from '../support/teamVault.ts'

const salt = 'AAAAAAAAAAAAAAAAAAAAAA'
const recovery: SlotHeader = { format: 1, salt, vkId: 'vk', kind: 'recovery', kdf: 'hkdf-sha256' }
const passphrase: SlotHeader = {
  format: 1,
  salt,
  vkId: 'vk',
  kind: 'passphrase',
  kdf: 'argon2id',
  params: kdfFloor,
}
const iv = new Uint8Array(12)
const seal = async (key: CryptoKey) =>
  new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, new Uint8Array(8))).join()

async function sealedWith(header: SlotHeader, code: string): Promise<string> {
  const key = await slotKey(header, { kind: 'recovery', text: redact(code) }, neverHash)
  if (!key.ok) throw new Error(key.error.reden)
  expect(key.value.extractable).toBe(false)
  return await seal(key.value)
}

describe('the key of a slot', () => {
  it('follows from code and salt, and from nothing that was typed loosely', async () => {
    const code = generateRecoveryCode().reveal()
    const other = { ...recovery, salt: salt.replace('A', 'B') }
    expect(await sealedWith(recovery, code.toLowerCase())).toBe(await sealedWith(recovery, code))
    expect(await sealedWith(other, code)).not.toBe(await sealedWith(recovery, code))
  })

  it('is asked of the hash with the normalised passphrase, the salt and the parameters of the header', async () => {
    const asked: unknown[] = []
    const key = await slotKey(
      passphrase,
      { kind: 'passphrase', text: redact('Tulp-Fiets-Brug-Zomer-Kast') },
      async (password, givenSalt, params) => {
        asked.push(new TextDecoder().decode(password), givenSalt, params)
        return await Promise.resolve(ok(new Uint8Array(32).fill(7)))
      },
    )
    expect(key.ok).toBe(true)
    expect(asked).toEqual(['tulp fiets brug zomer kast', new Uint8Array(16), kdfFloor])
  })

  it('follows from what a passkey gave, which stays whole for who gave it', async () => {
    const header: SlotHeader = { ...recovery, kind: 'passkey', credential: 'YWJj' }
    const prf = new Uint8Array(32).fill(9)
    const made = async (bytes: Uint8Array) => {
      const key = await slotKey(header, { kind: 'passkey', prf: redact(bytes) }, neverHash)
      if (!key.ok) throw new Error(key.error.reden)
      expect(key.value.extractable).toBe(false)
      return await seal(key.value)
    }
    expect(await made(prf)).toBe(await made(prf))
    expect(await made(new Uint8Array(32))).not.toBe(await made(prf))
    expect(prf).toEqual(new Uint8Array(32).fill(9))
  })

  it('is not made from a secret of another kind', async () => {
    const secret = { kind: 'passphrase', text: redact('x') } as const
    await expect(slotKey(recovery, secret, neverHash)).rejects.toThrow(TypeError)
  })
})
