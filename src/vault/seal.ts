/**
 * The box, the only form in which content reaches the disk: `DB 4B 54` · format · sv (2 bytes) · IV (12, random) ·
 * AES-256-GCM ciphertext with its tag. Header and place are authenticated; there is no unsealed form and no off switch.
 */
import { err, ok, type Result } from '../lib/result.ts'
import { forCrypto, joinBytes, randomBytes, utf8 } from './bytes.ts'
import type { Sealer, SealFailure } from './Vault.ts'

const magic = [0xdb, 0x4b, 0x54] as const
const format = 1
const headerLength = 6
const ivLength = 12
const tagLength = 16

/** Bytes a box takes above its content. */
export const boxOverhead = headerLength + ivLength + tagLength

/** The most a schema version may be: two bytes stand in the header. */
export const highestSv = 0xff_ff

/** What `seal` rejects with once the vault forgot its keys. */
export class VaultClosed extends Error {
  override readonly name = 'VaultClosed'
}

/** A sealer for one key that stays usable as long as someone holds it. */
export const createSealer = (key: CryptoKey): Sealer => sealWith(() => key)

/** A sealer that asks for its key at every call; without a key `seal` throws VaultClosed, `open` says `beschadigd`. */
export function sealWith(currentKey: () => CryptoKey | undefined): Sealer {
  return {
    async seal(aad, sv, content) {
      const key = currentKey()
      if (key === undefined) throw new VaultClosed()
      const { header, params } = newHeader(aad, sv)
      const sealed = await crypto.subtle.encrypt(params, key, forCrypto(content))
      return joinBytes(header, params.iv, new Uint8Array(sealed))
    },
    async open(aad, box) {
      const key = currentKey()
      if (key === undefined) return err({ reden: 'beschadigd' })
      const read = readBox(aad, box)
      if (!read.ok) return read
      try {
        const content = await crypto.subtle.decrypt(read.value.params, key, read.value.sealed)
        return ok({ sv: read.value.sv, content: new Uint8Array(content) })
      } catch {
        return err({ reden: 'beschadigd' })
      }
    },
  }
}

interface BoxParams {
  readonly name: 'AES-GCM'
  readonly iv: Uint8Array<ArrayBuffer>
  readonly additionalData: Uint8Array<ArrayBuffer>
}

/** What a box says before it is opened, and the WebCrypto parameters that open it at this place. */
export interface BoxParts {
  readonly sv: number
  readonly params: BoxParams
  readonly sealed: Uint8Array<ArrayBuffer>
}

/** Takes a box apart; refuses what bears no header of ours, a newer format, and what is too short to hold anything. */
export function readBox(aad: string, box: Uint8Array): Result<BoxParts, SealFailure> {
  if (magic.some((byte, i) => box[i] !== byte)) return err({ reden: 'geen-kist' })
  if ((box[3] ?? 0) > format) return err({ reden: 'nieuwer' })
  if (box[3] !== format || box.length < boxOverhead) return err({ reden: 'beschadigd' })
  const header = box.slice(0, headerLength)
  const sv = new DataView(header.buffer).getUint16(4)
  const iv = box.slice(headerLength, headerLength + ivLength)
  const sealed = forCrypto(box.subarray(headerLength + ivLength))
  return ok({ sv, params: gcm(header, iv, aad), sealed })
}

function newHeader(aad: string, sv: number): { header: Uint8Array; params: BoxParams } {
  if (!Number.isInteger(sv) || sv < 0 || sv > highestSv) throw new RangeError('sv must fit two bytes')
  const header = Uint8Array.of(...magic, format, sv >> 8, sv & 0xff)
  return { header, params: gcm(header, randomBytes(ivLength), aad) }
}

const gcm = (header: Uint8Array, iv: Uint8Array<ArrayBuffer>, aad: string): BoxParams => ({
  name: 'AES-GCM',
  iv,
  additionalData: joinBytes(header, utf8(aad)),
})
