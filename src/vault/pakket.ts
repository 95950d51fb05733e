/**
 * What a family takes home: one box that five spoken words open, on a device that has no key of ours. `checksum (8) ·
 * header (23) · box`; the header tells how the words are hashed and is bound to the box. Nothing else stands in the clear.
 */
import type { Redacted } from '../lib/redacted.ts'
import { err, ok, type Result } from '../lib/result.ts'
import { forCrypto, joinBytes, randomBytes, sameBytes, toBase64Url, utf8 } from './bytes.ts'
import { type Kdf, type KdfFailed, type KdfParams, kdfToday, withinKdfBounds } from './kdf.ts'
import { normalizePassphrase } from './normalizePassphrase.ts'
import { boxOverhead, createSealer } from './seal.ts'

const format = 1
const checksumLength = 8
const saltLength = 16
/** Format (1), memory in KiB (4), passes (1), lanes (1), salt. */
const headerLength = 7 + saltLength

/** Bytes a package takes above its content. */
export const pakketOverhead = checksumLength + headerLength + boxOverhead

/** `kdf-buiten-grenzen`: whoever made it asks for less, or for more, than we compute; nothing was hashed. */
export type PakketFailure =
  | KdfFailed
  | { readonly reden: 'fout-woorden' | 'kdf-buiten-grenzen' | 'nieuwer' | 'beschadigd' }

/** Seals under these words (hashed as `normalizePassphrase` writes them); a fresh salt each time. */
export async function sealPakket(
  woorden: Redacted<string>,
  kdf: Kdf,
  content: Uint8Array,
  params: KdfParams = kdfToday,
): Promise<Result<Uint8Array, KdfFailed>> {
  const header = writeHeader(params, randomBytes(saltLength))
  const key = await pakketKey(woorden, kdf, header, params, 'encrypt')
  if (!key.ok) return key
  const sealed = joinBytes(header, await createSealer(key.value).seal(placeOf(header), format, content))
  return ok(joinBytes(await checksum(sealed), sealed))
}

/** Opens with these words. What is damaged, newer or beyond floor and ceiling is refused before anything is hashed. */
export async function openPakket(
  woorden: Redacted<string>,
  kdf: Kdf,
  bytes: Uint8Array,
): Promise<Result<Uint8Array, PakketFailure>> {
  const sealed = bytes.subarray(checksumLength)
  const whole = sameBytes(await checksum(sealed), bytes.subarray(0, checksumLength))
  if (bytes.length < pakketOverhead || !whole) return err({ reden: 'beschadigd' })
  const header = sealed.slice(0, headerLength)
  if (header[0] !== format) return err({ reden: (header[0] ?? 0) > format ? 'nieuwer' : 'beschadigd' })
  const params = paramsOf(header)
  if (!withinKdfBounds(params)) return err({ reden: 'kdf-buiten-grenzen' })
  const key = await pakketKey(woorden, kdf, header, params, 'decrypt')
  if (!key.ok) return key
  const opened = await createSealer(key.value).open(placeOf(header), sealed.subarray(headerLength))
  if (opened.ok) return ok(opened.value.content)
  // The checksum fitted, so the bytes are as they were made: it is the words.
  return err({ reden: opened.error.reden === 'beschadigd' ? 'fout-woorden' : 'beschadigd' })
}

const placeOf = (header: Uint8Array): string => `1|pakket|${toBase64Url(header)}`

const checksum = async (bytes: Uint8Array): Promise<Uint8Array> =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', forCrypto(bytes))).slice(0, checksumLength)

function writeHeader({ memory, iterations, parallelism }: KdfParams, salt: Uint8Array): Uint8Array {
  const costs = new Uint8Array(headerLength - saltLength)
  costs[0] = format
  new DataView(costs.buffer).setUint32(1, memory)
  costs[5] = iterations
  costs[6] = parallelism
  return joinBytes(costs, salt)
}

const paramsOf = (header: Uint8Array): KdfParams => ({
  memory: new DataView(header.buffer, header.byteOffset).getUint32(1),
  iterations: header[5] ?? 0,
  parallelism: header[6] ?? 0,
})

/** The key of this package alone, usable for one thing. */
async function pakketKey(
  woorden: Redacted<string>,
  kdf: Kdf,
  header: Uint8Array,
  params: KdfParams,
  use: 'encrypt' | 'decrypt',
): Promise<Result<CryptoKey, KdfFailed>> {
  const salt = header.slice(headerLength - saltLength)
  const password = utf8(normalizePassphrase(woorden.reveal()))
  const hashed = await kdf(password, salt, params)
  password.fill(0)
  if (!hashed.ok) return hashed
  try {
    const base = await crypto.subtle.importKey('raw', forCrypto(hashed.value), 'HKDF', false, ['deriveKey'])
    const hkdf = { name: 'HKDF', hash: 'SHA-256', salt: forCrypto(salt), info: utf8('kanteltafel|1|pakket') }
    return ok(await crypto.subtle.deriveKey(hkdf, base, { name: 'AES-GCM', length: 256 }, false, [use]))
  } finally {
    hashed.value.fill(0)
  }
}
