/**
 * Sealing to a public key: whoever has only the team's public half can put something in, and nobody but the team can
 * take it out. `ephemeral point (65, raw P-256) · box`; the box is that of `seal.ts`, under a key used for it alone.
 */
import { err, type Result } from '../lib/result.ts'
import { forCrypto, joinBytes, utf8 } from './bytes.ts'
import { boxOverhead, createSealer } from './seal.ts'
import type { Opened, SealFailure } from './Vault.ts'

const curve = { name: 'ECDH', namedCurve: 'P-256' } as const
const aes = { name: 'AES-GCM', length: 256 } as const
const pointLength = 65
/** First byte of an uncompressed point, the only form that is read. */
const uncompressed = 0x04

/** Bytes a letter takes above its content. */
export const letterOverhead = pointLength + boxOverhead

/** Seals for the holder of the private half. Throws (a bug) when `publicKey` is no point of the curve. */
export async function sealTo(
  publicKey: Uint8Array,
  aad: string,
  sv: number,
  content: Uint8Array,
): Promise<Uint8Array> {
  const pair = await crypto.subtle.generateKey(curve, false, ['deriveBits'])
  const ephemeral = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey))
  const key = await letterKey(pair.privateKey, publicKey, ephemeral, publicKey, 'encrypt')
  return joinBytes(ephemeral, await createSealer(key).seal(aad, sv, content))
}

/** True for the raw public half of a keypair, as `sealTo` wants it. */
export async function isPublicKey(bytes: Uint8Array): Promise<boolean> {
  if (bytes.length !== pointLength || bytes[0] !== uncompressed) return false
  try {
    await importPoint(bytes)
    return true
  } catch {
    return false
  }
}

const importPoint = async (bytes: Uint8Array): Promise<CryptoKey> =>
  await crypto.subtle.importKey('raw', forCrypto(bytes), curve, false, [])

/** Opens what was sealed to this keypair; hostile bytes are refused, never thrown over. */
export async function openSealedTo(
  privateKey: CryptoKey,
  publicKey: Uint8Array,
  aad: string,
  letter: Uint8Array,
): Promise<Result<Opened, SealFailure>> {
  const ephemeral = letter.slice(0, pointLength)
  if (letter.length < letterOverhead || ephemeral[0] !== uncompressed) return err({ reden: 'geen-kist' })
  let key: CryptoKey
  try {
    key = await letterKey(privateKey, ephemeral, ephemeral, publicKey, 'decrypt')
  } catch {
    return err({ reden: 'beschadigd' })
  }
  return await createSealer(key).open(aad, letter.subarray(pointLength))
}

/** The key of one letter: what both halves agree on, bound by HKDF to both public keys. `other` is the far half. */
async function letterKey(
  own: CryptoKey,
  other: Uint8Array,
  ephemeral: Uint8Array,
  recipient: Uint8Array,
  use: 'encrypt' | 'decrypt',
): Promise<CryptoKey> {
  const far = await importPoint(other)
  const shared = new Uint8Array(await crypto.subtle.deriveBits({ name: 'ECDH', public: far }, own, 256))
  try {
    const base = await crypto.subtle.importKey('raw', shared, 'HKDF', false, ['deriveKey'])
    const hkdf = {
      name: 'HKDF',
      hash: 'SHA-256',
      salt: joinBytes(ephemeral, recipient),
      info: utf8('kanteltafel|1|post'),
    }
    return await crypto.subtle.deriveKey(hkdf, base, aes, false, [use])
  } finally {
    shared.fill(0)
  }
}
