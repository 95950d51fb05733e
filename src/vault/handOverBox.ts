/**
 * What a family gets along: one box under a key that is used for this hand-over alone and opens nothing else. The key
 * can travel between documents, be read by none, and not seal.
 */
import type { Result } from '../lib/result.ts'
import { randomBytes } from './bytes.ts'
import { importKey } from './openVault.ts'
import { createSealer } from './seal.ts'
import type { Opened, SealFailure } from './Vault.ts'

interface HandedOver {
  readonly box: Uint8Array
  /** AES-GCM, decrypt only, not extractable: whoever loses it cannot open the box any more, the team neither. */
  readonly key: CryptoKey
}

/** Seals under a fresh key of 256 bits; its bytes are wiped before this answers. */
export async function sealForHandOver(aad: string, sv: number, content: Uint8Array): Promise<HandedOver> {
  const raw = randomBytes(32)
  try {
    const box = await createSealer(await importKey(raw, ['encrypt'])).seal(aad, sv, content)
    return { box, key: await importKey(raw, ['decrypt']) }
  } finally {
    raw.fill(0)
  }
}

/** Opens what was handed over; refuses like every box. */
export const openHandedOver = async (
  key: CryptoKey,
  aad: string,
  box: Uint8Array,
): Promise<Result<Opened, SealFailure>> => await createSealer(key).open(aad, box)
