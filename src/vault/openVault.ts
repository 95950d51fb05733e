/**
 * The open vault: one vault key, non-extractable, and the stream keys wrapped under it. All keys hang on one map that
 * `forget()` lets go, so that no sealer still held elsewhere keeps a key alive.
 */
import { err, ok } from '../lib/result.ts'
import { aadUnderVault } from './aad.ts'
import { forCrypto, randomBytes, toBase64Url } from './bytes.ts'
import { createSealer, readBox, sealWith } from './seal.ts'
import type { Sealer, Vault } from './Vault.ts'

/** Schema version of what the vault itself seals: keys. */
const keySv = 1
const aes = { name: 'AES-GCM', length: 256 } as const
const curve = { name: 'ECDH', namedCurve: 'P-256' } as const

/** What a vault key or stream key may do; `unwrapKey` lets keys under it stay out of our memory. */
export const vaultKeyUsages: readonly KeyUsage[] = ['encrypt', 'decrypt', 'unwrapKey']

/** Imports 32 bytes as a key that can never be exported again; the caller wipes the bytes. */
export const importKey = async (raw: Uint8Array, usages: readonly KeyUsage[]): Promise<CryptoKey> =>
  await crypto.subtle.importKey('raw', forCrypto(raw), aes, false, usages)

/** A vault around an imported vault key; everything it hands out dies with `forget()`. */
export function openVault(vaultKey: CryptoKey, vkId: string, publicKey: Uint8Array): Vault {
  let keys: WeakMap<object, CryptoKey> | undefined = new WeakMap()
  const self = {}
  keys.set(self, vaultKey)
  const underVault = sealWith(() => keys?.get(self))
  const place = (stream: string): string => aadUnderVault('keys', stream, vkId)

  const streamSealer = (key: CryptoKey): Sealer => {
    const holder: Sealer = sealWith(() => keys?.get(holder))
    keys?.set(holder, key)
    return holder
  }

  return {
    ...underVault,
    vkId,
    publicKey,
    async createStreamKey(stream) {
      const raw = randomBytes(32)
      try {
        const wrapped = await underVault.seal(place(stream), keySv, raw)
        return { sealer: streamSealer(await importKey(raw, ['encrypt', 'decrypt'])), wrapped }
      } finally {
        raw.fill(0)
      }
    },
    async openStreamKey(stream, wrapped) {
      const vk = keys?.get(self)
      if (vk === undefined) return err({ reden: 'beschadigd' })
      const box = readBox(place(stream), wrapped)
      if (!box.ok) return box
      try {
        const { sealed, params } = box.value
        const usages: KeyUsage[] = ['encrypt', 'decrypt']
        return ok(streamSealer(await crypto.subtle.unwrapKey('raw', sealed, vk, params, aes, false, usages)))
      } catch {
        return err({ reden: 'beschadigd' })
      }
    },
    forget() {
      keys = undefined
    },
    isForgotten: () => keys === undefined,
  }
}

/** The vault's keypair as it is kept: the private half (PKCS #8) sealed under the vault key and bound to the public. */
export interface StoredKeypair {
  readonly publicKey: Uint8Array
  readonly sealedPrivateKey: Uint8Array
}

const keypairPlace = (publicKey: Uint8Array, vkId: string): string =>
  aadUnderVault('sleutelpaar', toBase64Url(publicKey), vkId)

export async function createKeypair(vaultKey: CryptoKey, vkId: string): Promise<StoredKeypair> {
  const pair = await crypto.subtle.generateKey(curve, true, ['deriveBits'])
  const publicKey = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey))
  const pkcs8 = new Uint8Array(await crypto.subtle.exportKey('pkcs8', pair.privateKey))
  try {
    const place = keypairPlace(publicKey, vkId)
    return { publicKey, sealedPrivateKey: await createSealer(vaultKey).seal(place, keySv, pkcs8) }
  } finally {
    pkcs8.fill(0)
  }
}

/** True when the private half opens and belongs to this public half: neither was damaged or swapped on disk. */
export async function keypairFits(
  vaultKey: CryptoKey,
  vkId: string,
  { publicKey, sealedPrivateKey }: StoredKeypair,
): Promise<boolean> {
  const box = readBox(keypairPlace(publicKey, vkId), sealedPrivateKey)
  if (!box.ok) return false
  try {
    const { sealed, params } = box.value
    await crypto.subtle.unwrapKey('pkcs8', sealed, vaultKey, params, curve, false, ['deriveBits'])
    return true
  } catch {
    return false
  }
}
