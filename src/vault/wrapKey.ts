/** Makes the slots of a vault key: one wrap of the same 32 bytes per secret, each with its own salt and header. */
import type { Redacted } from '../lib/redacted.ts'
import { ok, type Result } from '../lib/result.ts'
import { randomBytes, toBase64Url } from './bytes.ts'
import { type Kdf, type KdfFailed, type KdfParams, withinKdfBounds } from './kdf.ts'
import type { NewPasskey } from './passkey.ts'
import type { RecoveryCodeFout } from './recoveryCode.ts'
import { createSealer } from './seal.ts'
import { headerPlace, type SlotHeader, type SlotRecord, writeSlot } from './slotFormat.ts'
import { oefenKey, passkeyKey, passphraseKey, recoveryKey } from './slotKey.ts'

const slotSv = 1

type Wrapped<E> = Promise<Result<SlotRecord, E>>

/** A passphrase slot for these 32 bytes of vault key; the caller wipes them. Throws (a bug) outside the KDF's bounds. */
export async function wrapUnderPassphrase(
  raw: Uint8Array,
  vkId: string,
  passphrase: Redacted<string>,
  kdf: Kdf,
  params: KdfParams,
): Wrapped<KdfFailed> {
  if (!withinKdfBounds(params)) throw new RangeError('KDF parameters outside floor or ceiling')
  const header = { format: 1, kind: 'passphrase', kdf: 'argon2id', params, salt: newSalt(), vkId } as const
  const key = await passphraseKey(header, passphrase, kdf)
  return key.ok ? ok(await wrap(raw, key.value, header)) : key
}

/** A recovery slot for this code; refused with the reason when the code has a typing mistake. */
export async function wrapUnderRecoveryCode(
  raw: Uint8Array,
  vkId: string,
  code: Redacted<string>,
): Wrapped<RecoveryCodeFout> {
  const header = { format: 1, kind: 'recovery', kdf: 'hkdf-sha256', salt: newSalt(), vkId } as const
  const key = await recoveryKey(header, code)
  return key.ok ? ok(await wrap(raw, key.value, header)) : key
}

/** A slot for a passkey that was just made; its salt is the one the passkey was asked with. */
export async function wrapUnderPasskey(
  raw: Uint8Array,
  vkId: string,
  { credential, salt, prf }: NewPasskey,
): Promise<SlotRecord> {
  const header = { format: 1, kind: 'passkey', kdf: 'hkdf-sha256', credential, salt, vkId } as const
  return await wrap(raw, await passkeyKey(header, prf), header)
}

/** The practice slot: the key that wraps lies open in its header. */
export async function wrapOpenly(raw: Uint8Array, vkId: string): Promise<SlotRecord> {
  const key = toBase64Url(randomBytes(32))
  const header = { format: 1, kind: 'oefen', kdf: 'hkdf-sha256', key, salt: newSalt(), vkId } as const
  return await wrap(raw, await oefenKey(header), header)
}

const newSalt = (): string => toBase64Url(randomBytes(16))

async function wrap(raw: Uint8Array, key: CryptoKey, header: SlotHeader): Promise<SlotRecord> {
  const place = headerPlace(header)
  return await writeSlot(place, await createSealer(key).seal(place, slotSv, raw))
}
