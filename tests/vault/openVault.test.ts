import { beforeAll, describe, expect, it } from 'vitest'
import { createOefenVault } from '../../src/vault/createVault.ts'
import { createKeypair } from '../../src/vault/keypair.ts'
import { importKey, openVault } from '../../src/vault/openVault.ts'
import { VaultClosed } from '../../src/vault/seal.ts'
import { sealTo } from '../../src/vault/sealTo.ts'
import type { Vault } from '../../src/vault/Vault.ts'

const content = new TextEncoder().encode('afspraak')
const damaged = { ok: false, error: { reden: 'beschadigd' } }
const raw = () => crypto.getRandomValues(new Uint8Array(32))

let vault: Vault
beforeAll(async () => {
  vault = (await createOefenVault()).vault
})

describe('an open vault', () => {
  it('wraps a stream key that opens the same rows later', async () => {
    const { sealer, wrapped } = await vault.createStreamKey('dossier-a')
    const box = await sealer.seal('1|log|dossier-a', 1, content)
    const again = await vault.openStreamKey('dossier-a', wrapped)
    if (!again.ok) throw new Error('stream key does not open')
    expect(await again.value.open('1|log|dossier-a', box)).toEqual({ ok: true, value: { sv: 1, content } })
  })

  it('does not open the key of one stream as that of another, nor a key with a flipped byte', async () => {
    const { wrapped } = await vault.createStreamKey('dossier-a')
    expect(await vault.openStreamKey('dossier-b', wrapped)).toEqual(damaged)
    for (let at = 0; at < wrapped.length; at++) {
      const flipped = wrapped.slice()
      flipped[at] = (flipped[at] ?? 0) ^ 0x20
      expect((await vault.openStreamKey('dossier-a', flipped)).ok, `byte ${at}`).toBe(false)
    }
    expect(await vault.openStreamKey('team', content)).toEqual({ ok: false, error: { reden: 'geen-kist' } })
  })

  it('keeps streams apart: a row sealed for one does not open with the key of another', async () => {
    const a = await vault.createStreamKey('dossier-a')
    const b = await vault.createStreamKey('dossier-b')
    const box = await a.sealer.seal('1|log|dossier-a', 1, content)
    expect(await b.sealer.open('1|log|dossier-a', box)).toEqual(damaged)
    expect(await vault.open('1|log|dossier-a', box)).toEqual(damaged)
  })

  it('can do nothing any more once it forgot, also through sealers handed out before', async () => {
    const { vault: shut } = await createOefenVault()
    const { sealer, wrapped } = await shut.createStreamKey('team')
    const box = await sealer.seal('1|log|team', 1, content)
    const own = await shut.seal('x', 1, content)
    expect(shut.isForgotten()).toBe(false)
    shut.forget()
    expect(shut.isForgotten()).toBe(true)
    expect(await sealer.open('1|log|team', box)).toEqual(damaged)
    expect(await shut.open('x', own)).toEqual(damaged)
    expect(await shut.openStreamKey('team', wrapped)).toEqual(damaged)
    await expect(sealer.seal('1|log|team', 1, content)).rejects.toThrow(VaultClosed)
    await expect(shut.seal('x', 1, content)).rejects.toThrow(VaultClosed)
    await expect(shut.createStreamKey('team')).rejects.toThrow(VaultClosed)
    shut.forget()
  })
})

describe('the keys of a vault', () => {
  it('can not be exported', async () => {
    const key = await importKey(raw(), ['encrypt', 'decrypt', 'unwrapKey'])
    expect(key.extractable).toBe(false)
    await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow()
  })

  it('never leave as exportable keys, whatever the vault does', async () => {
    const seen: CryptoKey[] = []
    const { subtle } = crypto
    const original = { importKey: subtle.importKey, unwrapKey: subtle.unwrapKey }
    const watch = (key: CryptoKey) => {
      seen.push(key)
      return key
    }
    const spied = subtle as unknown as Record<string, unknown>
    spied['importKey'] = async (...args: Parameters<typeof subtle.importKey>) =>
      watch(await original.importKey.apply(subtle, args))
    spied['unwrapKey'] = async (...args: Parameters<typeof subtle.unwrapKey>) =>
      watch(await original.unwrapKey.apply(subtle, args))
    try {
      const vaultKey = await importKey(raw(), ['encrypt', 'decrypt', 'unwrapKey'])
      const own = openVault(vaultKey, 'vk', await createKeypair(vaultKey, 'vk'))
      const { wrapped } = await own.createStreamKey('team')
      await own.openStreamKey('team', wrapped)
      const letter = await sealTo(own.publicKey, 'x', 1, content)
      expect((await own.openPost('x', letter)).ok).toBe(true)
    } finally {
      Object.assign(spied, original)
    }
    const kinds = seen.map(({ type, algorithm }) => `${type} ${algorithm.name}`)
    for (const kind of ['secret AES-GCM', 'private ECDH', 'public ECDH', 'secret HKDF'])
      expect(kinds).toContain(kind)
    expect(seen.every((key) => !key.extractable)).toBe(true)
  })
})

describe('the post of a vault', () => {
  const place = '1|post|team|dossier|overdracht'

  it('opens with the vault that it was sealed to, at its own place, as often as it is asked', async () => {
    const letter = await sealTo(vault.publicKey, place, 4, content)
    for (const _ of [1, 2]) {
      expect(await vault.openPost(place, letter)).toEqual({ ok: true, value: { sv: 4, content } })
    }
    expect(await vault.openPost('1|post|team|dossier|andere', letter)).toEqual(damaged)
    const { vault: other } = await createOefenVault()
    expect(await other.openPost(place, letter)).toEqual(damaged)
  })

  it('and what the vault sealed itself are never taken for each other', async () => {
    const letter = await sealTo(vault.publicKey, place, 1, content)
    const box = await vault.seal(place, 1, new Uint8Array(100))
    const noBox = { ok: false, error: { reden: 'geen-kist' } }
    expect(await vault.open(place, letter)).toEqual(noBox)
    expect(await vault.openPost(place, box)).toEqual(noBox)
  })

  it('does not open any more once the vault forgot, not even when it forgot while it was asked', async () => {
    const { vault: shut } = await createOefenVault()
    const letter = await sealTo(shut.publicKey, place, 1, content)
    const asked = shut.openPost(place, letter)
    shut.forget()
    expect(await asked).toEqual(damaged)
    expect(await shut.openPost(place, letter)).toEqual(damaged)

    const { vault: used } = await createOefenVault()
    const own = await sealTo(used.publicKey, place, 1, content)
    expect((await used.openPost(place, own)).ok).toBe(true)
    used.forget()
    expect(await used.openPost(place, own)).toEqual(damaged)
  })

  it('stays shut when the private half was damaged or belongs to another public half; the rest opens', async () => {
    const vaultKey = await importKey(raw(), ['encrypt', 'decrypt', 'unwrapKey'])
    const pair = await createKeypair(vaultKey, 'vk')
    const letter = await sealTo(pair.publicKey, place, 1, content)
    const { publicKey } = await createKeypair(vaultKey, 'vk')
    for (const wrong of [
      { ...pair, sealedPrivateKey: content },
      { ...pair, publicKey },
    ]) {
      const own = openVault(vaultKey, 'vk', wrong)
      expect(await own.openPost(place, letter)).toEqual(damaged)
      expect((await own.open('x', await own.seal('x', 1, content))).ok).toBe(true)
    }
  })
})
