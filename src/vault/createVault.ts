/** A new vault: 256 random bits that exist unwrapped only here, for as long as it takes to wrap them. */
import { newId } from '../lib/id.ts'
import type { Redacted } from '../lib/redacted.ts'
import { ok, type Result } from '../lib/result.ts'
import { randomBytes } from './bytes.ts'
import { type Kdf, type KdfFailed, type KdfParams, kdfToday } from './kdf.ts'
import { createKeypair } from './keypair.ts'
import { importKey, openVault, vaultKeyUsages } from './openVault.ts'
import type { RecoveryCodeFout } from './recoveryCode.ts'
import type { SlotRecord } from './slotFormat.ts'
import type { VaultRecord } from './slots.ts'
import type { Vault } from './Vault.ts'
import { wrapOpenly, wrapUnderPassphrase, wrapUnderRecoveryCode } from './wrapKey.ts'

export interface NewVault {
  readonly vault: Vault
  readonly record: VaultRecord
}

interface VaultInput {
  readonly passphrase: Redacted<string>
  /** Null when the team makes its recovery code later. */
  readonly recovery: Redacted<string> | null
  readonly kdf: Kdf
  readonly params?: KdfParams
}

/** A vault that opens with this passphrase and, where given, this recovery code. It judges no strength. */
export async function createVault({
  passphrase,
  recovery,
  kdf,
  params = kdfToday,
}: VaultInput): Promise<Result<NewVault, KdfFailed | RecoveryCodeFout>> {
  return await fill<KdfFailed | RecoveryCodeFout>(async (raw, vkId) => {
    const first = await wrapUnderPassphrase(raw, vkId, passphrase, kdf, params)
    if (!first.ok || recovery === null) return first.ok ? ok([first.value]) : first
    const second = await wrapUnderRecoveryCode(raw, vkId, recovery)
    return second.ok ? ok([first.value, second.value]) : second
  })
}

/** The vault of the practice store: it opens for anyone, so only made-up children may live in it. */
export async function createOefenVault(): Promise<NewVault> {
  const made = await fill<never>(async (raw, vkId) => ok([await wrapOpenly(raw, vkId)]))
  return made.ok ? made.value : made.error
}

async function fill<E>(
  wrapAll: (raw: Uint8Array, vkId: string) => Promise<Result<readonly SlotRecord[], E>>,
): Promise<Result<NewVault, E>> {
  const raw = randomBytes(32)
  try {
    const vkId = newId()
    const slots = await wrapAll(raw, vkId)
    if (!slots.ok) return slots
    const vaultKey = await importKey(raw, vaultKeyUsages)
    const pair = await createKeypair(vaultKey, vkId)
    return ok({
      vault: openVault(vaultKey, vkId, pair),
      record: { vkId, ...pair, slots: slots.value },
    })
  } finally {
    raw.fill(0)
  }
}
