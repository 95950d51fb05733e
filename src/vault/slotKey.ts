/**
 * From what a person knows or holds to the key that wraps the vault key: normalise → Argon2id (passphrase only) → HKDF-SHA256 →
 * AES-256-GCM. Nobody can compute it without the secret; nothing is stored to check it by: right means it opens.
 */
import type { Redacted } from '../lib/redacted.ts'
import { ok, type Result } from '../lib/result.ts'
import { forCrypto, fromBase64Url, utf8 } from './bytes.ts'
import type { Kdf, KdfFailed } from './kdf.ts'
import { normalizePassphrase } from './normalizePassphrase.ts'
import { parseRecoveryCode, type RecoveryCodeFout } from './recoveryCode.ts'
import type { SlotHeader } from './slotFormat.ts'

/** What is offered to open a team with; the practice team opens with nothing. */
export type Secret =
  | { readonly kind: 'passphrase'; readonly text: Redacted<string> }
  | { readonly kind: 'recovery'; readonly text: Redacted<string> }
  /** The 32 bytes that a passkey gives for the salt of its slot. */
  | { readonly kind: 'passkey'; readonly prf: Redacted<Uint8Array> }
  | { readonly kind: 'oefen' }

/** A secret that somebody must know or hold. */
export type RealSecret = Exclude<Secret, { kind: 'oefen' }>

type HeaderOf<K extends SlotHeader['kind']> = Extract<SlotHeader, { kind: K }>

/** The key that opens this slot with this secret. Throws (a bug) when the secret is of another kind than the slot. */
export async function slotKey(
  header: SlotHeader,
  secret: Secret,
  kdf: Kdf,
): Promise<Result<CryptoKey, KdfFailed | RecoveryCodeFout>> {
  if (header.kind === 'passphrase' && secret.kind === 'passphrase') {
    return await passphraseKey(header, secret.text, kdf)
  }
  if (header.kind === 'recovery' && secret.kind === 'recovery') return await recoveryKey(header, secret.text)
  if (header.kind === 'passkey' && secret.kind === 'passkey') return ok(await passkeyKey(header, secret.prf))
  if (header.kind === 'oefen' && secret.kind === 'oefen') return ok(await oefenKey(header))
  throw new TypeError('secret and slot are of different kinds')
}

export async function passphraseKey(
  header: HeaderOf<'passphrase'>,
  passphrase: Redacted<string>,
  kdf: Kdf,
): Promise<Result<CryptoKey, KdfFailed>> {
  const password = utf8(normalizePassphrase(passphrase.reveal()))
  const hashed = await kdf(password, saltOf(header), header.params)
  password.fill(0)
  return hashed.ok ? ok(await stretch(hashed.value, header)) : hashed
}

/** The code is checked before it is tried, so that a typing mistake is not called a wrong code. */
export async function recoveryKey(
  header: HeaderOf<'recovery'>,
  code: Redacted<string>,
): Promise<Result<CryptoKey, RecoveryCodeFout>> {
  const parsed = parseRecoveryCode(code)
  return parsed.ok ? ok(await stretch(utf8(parsed.value.reveal()), header)) : parsed
}

export const passkeyKey = async (
  header: HeaderOf<'passkey'>,
  prf: Redacted<Uint8Array>,
): Promise<CryptoKey> => await stretch(prf.reveal().slice(), header)

export const oefenKey = async (header: HeaderOf<'oefen'>): Promise<CryptoKey> =>
  await stretch(bytesOf(header.key), header)

async function stretch(material: Uint8Array, header: SlotHeader): Promise<CryptoKey> {
  try {
    const base = await crypto.subtle.importKey('raw', forCrypto(material), 'HKDF', false, ['deriveKey'])
    const info = utf8(`kanteltafel|1|${header.kind}`)
    const hkdf = { name: 'HKDF', hash: 'SHA-256', salt: saltOf(header), info }
    const usages: KeyUsage[] = ['encrypt', 'decrypt', 'unwrapKey']
    return await crypto.subtle.deriveKey(hkdf, base, { name: 'AES-GCM', length: 256 }, false, usages)
  } finally {
    material.fill(0)
  }
}

const saltOf = (header: SlotHeader): Uint8Array<ArrayBuffer> => bytesOf(header.salt)

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  const bytes = fromBase64Url(text)
  if (!bytes.ok) throw new TypeError('a slot header was used unread')
  return bytes.value
}
