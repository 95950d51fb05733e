/**
 * The open vault: one vault key, non-extractable, with the stream keys and the private half wrapped under it. All keys
 * hang on one map that `forget()` lets go, so that no sealer still held elsewhere keeps a key alive.
 */
import { err, ok } from '../lib/result.ts'
import { aadUnderVault } from './aad.ts'
import { forCrypto, randomBytes } from './bytes.ts'
import { openPrivateHalf, type StoredKeypair } from './keypair.ts'
import { readBox, sealWith } from './seal.ts'
import { openSealedTo } from './sealTo.ts'
import type { Sealer, Vault } from './Vault.ts'

/** Schema version of a wrapped stream key. */
const keySv = 1
const aes = { name: 'AES-GCM', length: 256 } as const

/** What a vault key or stream key may do; `unwrapKey` lets keys under it stay out of our memory. */
export const vaultKeyUsages: readonly KeyUsage[] = ['encrypt', 'decrypt', 'unwrapKey']

/** Imports 32 bytes as a key that can never be exported again; the caller wipes the bytes. */
export const importKey = async (raw: Uint8Array, usages: readonly KeyUsage[]): Promise<CryptoKey> =>
  await crypto.subtle.importKey('raw', forCrypto(raw), aes, false, usages)

/** A vault around an imported vault key; everything it hands out dies with `forget()`. */
export function openVault(vaultKey: CryptoKey, vkId: string, pair: StoredKeypair): Vault {
  let keys: WeakMap<object, CryptoKey> | undefined = new WeakMap()
  const self = {}
  const letterbox = {}
  keys.set(self, vaultKey)
  const underVault = sealWith(() => keys?.get(self))
  const place = (stream: string): string => aadUnderVault('keys', stream, vkId)

  const streamSealer = (key: CryptoKey): Sealer => {
    const holder: Sealer = sealWith(() => keys?.get(holder))
    keys?.set(holder, key)
    return holder
  }

  /** Unwrapped at the first letter: most unlocks find none. */
  const privateHalf = async (): Promise<CryptoKey | undefined> => {
    const [held, vk] = [keys?.get(letterbox), keys?.get(self)]
    if (held !== undefined || vk === undefined) return held
    const opened = await openPrivateHalf(vk, vkId, pair)
    if (opened.ok) keys?.set(letterbox, opened.value)
    return keys?.get(letterbox)
  }

  return {
    ...underVault,
    vkId,
    publicKey: pair.publicKey,
    async openPost(aad, letter) {
      const key = await privateHalf()
      if (key === undefined) return err({ reden: 'beschadigd' })
      return await openSealedTo(key, pair.publicKey, aad, letter)
    },
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
