/**
 * A slot as it is kept: a header in clear text, bound whole by the AAD, and the vault key wrapped in a box. It is kept
 * twice, each copy with its SHA-256, so that damage is told from a wrong passphrase before any hashing.
 */
import { err, ok, type Result } from '../lib/result.ts'
import { forCrypto, fromBase64Url, isBytes, joinBytes, sameBytes, utf8 } from './bytes.ts'
import type { KdfParams } from './kdf.ts'

export type SlotKind = 'passphrase' | 'recovery' | 'passkey' | 'oefen'

interface HeaderBase {
  readonly format: 1
  /** 16 random bytes as base64url, fresh for every wrap. */
  readonly salt: string
  readonly vkId: string
}

/** What a slot says in clear about how it opens. */
export type SlotHeader =
  | (HeaderBase & { readonly kind: 'passphrase'; readonly kdf: 'argon2id'; readonly params: KdfParams })
  | (HeaderBase & { readonly kind: 'recovery'; readonly kdf: 'hkdf-sha256' })
  /** `credential`: the id of the passkey (base64url) that is asked, with the salt, for its secret. */
  | (HeaderBase & { readonly kind: 'passkey'; readonly kdf: 'hkdf-sha256'; readonly credential: string })
  /** The practice slot: its key lies open beside it, which is why practice data must be made up. */
  | (HeaderBase & { readonly kind: 'oefen'; readonly kdf: 'hkdf-sha256'; readonly key: string })

interface SlotCopy {
  readonly bytes: Uint8Array
  readonly sha256: Uint8Array
}

/** One slot on disk. */
export interface SlotRecord {
  readonly copies: readonly [SlotCopy, SlotCopy]
}

/** A slot read back; `place` is the header's own text, which is the AAD of `wrapped`. */
export interface Slot {
  readonly header: SlotHeader
  readonly place: string
  readonly wrapped: Uint8Array
  /** False when one of the two copies is damaged and should be written anew. */
  readonly whole: boolean
}

const sha256 = async (bytes: Uint8Array): Promise<Uint8Array> =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', forCrypto(bytes)))

/** The text that is stored and bound: header as JSON. */
export const headerPlace = (header: SlotHeader): string => JSON.stringify(header)

/** Puts header and wrapped key into a slot record, twice. */
export async function writeSlot(place: string, wrapped: Uint8Array): Promise<SlotRecord> {
  const text = utf8(place)
  const bytes = joinBytes(Uint8Array.of(text.length >> 8, text.length & 0xff), text, wrapped)
  const copy = { bytes, sha256: await sha256(bytes) }
  return { copies: [copy, { bytes: bytes.slice(), sha256: copy.sha256.slice() }] }
}

export type SlotDamage = { readonly reden: 'beschadigd' } | { readonly reden: 'nieuwer' }

/** Reads the first copy whose hash fits; `beschadigd` when neither does, `nieuwer` for a format or kind after ours. */
export async function readSlot(record: SlotRecord): Promise<Result<Slot, SlotDamage>> {
  const copies = copiesOf(record)
  const fits = await Promise.all(copies.map(async (copy) => sameBytes(await sha256(copy.bytes), copy.sha256)))
  const good = copies.find((_, i) => fits[i] === true)
  if (good === undefined) return err({ reden: 'beschadigd' })
  const read = parseCopy(good.bytes)
  const twin = copies.length === 2 && fits.every(Boolean) && sameBytes(copies[0]!.bytes, copies[1]!.bytes)
  return read.ok ? ok({ ...read.value, whole: twin }) : read
}

/** What a slot says of itself, without checking it; undefined when neither copy can be read. */
export function claimedHeader(record: SlotRecord): SlotHeader | undefined {
  for (const copy of copiesOf(record)) {
    const read = parseCopy(copy.bytes)
    if (read.ok) return read.value.header
  }
  return undefined
}

/** True when both slots are the same to the byte. */
export function isSameSlot(a: SlotRecord, b: SlotRecord): boolean {
  const [left, right] = [copiesOf(a), copiesOf(b)]
  return (
    left.length === right.length && left.every(({ bytes }, i) => sameBytes(bytes, right[i]?.bytes ?? none))
  )
}

const none = new Uint8Array(0)

function copiesOf(record: SlotRecord): readonly SlotCopy[] {
  const copies: unknown = (record as Partial<SlotRecord> | null)?.copies
  return Array.isArray(copies) ? copies.slice(0, 2).filter(isCopy) : []
}

const isCopy = (value: unknown): value is SlotCopy =>
  typeof value === 'object' &&
  value !== null &&
  isBytes((value as SlotCopy).bytes) &&
  isBytes((value as SlotCopy).sha256)

function parseCopy(bytes: Uint8Array): Result<Omit<Slot, 'whole'>, SlotDamage> {
  const length = ((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0)
  if (bytes.length < 2 + length) return err({ reden: 'beschadigd' })
  try {
    const place = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(
      bytes.subarray(2, 2 + length),
    )
    const header = parseHeader(JSON.parse(place))
    return header.ok ? ok({ header: header.value, place, wrapped: bytes.slice(2 + length) }) : header
  } catch {
    return err({ reden: 'beschadigd' })
  }
}

function parseHeader(json: unknown): Result<SlotHeader, SlotDamage> {
  if (typeof json !== 'object' || json === null) return err({ reden: 'beschadigd' })
  const raw = json as Record<string, unknown>
  const { format, kind, kdf, salt, vkId } = raw
  if (typeof format === 'number' && format > 1) return err({ reden: 'nieuwer' })
  if (format !== 1 || !isKey(salt, 16) || typeof vkId !== 'string') return err({ reden: 'beschadigd' })
  const base = { format: 1, salt, vkId } as const
  switch (kind) {
    case 'passphrase': {
      const params = parseParams(raw['params'])
      if (kdf !== 'argon2id' || params === undefined) return err({ reden: 'beschadigd' })
      return ok({ ...base, kind, kdf, params })
    }
    case 'recovery':
      return kdf === 'hkdf-sha256' ? ok({ ...base, kind, kdf }) : err({ reden: 'beschadigd' })
    case 'passkey': {
      const { credential } = raw
      const named = typeof credential === 'string' && credential !== '' && fromBase64Url(credential).ok
      if (kdf !== 'hkdf-sha256' || !named) return err({ reden: 'beschadigd' })
      return ok({ ...base, kind, kdf, credential })
    }
    case 'oefen': {
      const { key } = raw
      if (kdf !== 'hkdf-sha256' || !isKey(key, 32)) return err({ reden: 'beschadigd' })
      return ok({ ...base, kind, kdf, key })
    }
    default:
      return err({ reden: 'nieuwer' })
  }
}

function parseParams(json: unknown): KdfParams | undefined {
  if (typeof json !== 'object' || json === null) return undefined
  const { memory, iterations, parallelism } = json as Partial<Record<keyof KdfParams, unknown>>
  if (typeof memory !== 'number' || typeof iterations !== 'number' || typeof parallelism !== 'number') {
    return undefined
  }
  return { memory, iterations, parallelism }
}

function isKey(value: unknown, length: number): value is string {
  if (typeof value !== 'string') return false
  const bytes = fromBase64Url(value)
  return bytes.ok && bytes.value.length === length
}
