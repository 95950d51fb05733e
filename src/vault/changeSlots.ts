/**
 * What opens a team, changed: the same vault key wrapped under other secrets. Pure over records, so that the caller can
 * store the answer in one write: all of the change stands, or nothing of it.
 */
import type { Redacted } from '../lib/redacted.ts'
import { ok, type Result } from '../lib/result.ts'
import { type Kdf, type KdfParams, kdfToday } from './kdf.ts'
import type { NewPasskey } from './passkey.ts'
import { claimedHeader, type SlotKind, type SlotRecord } from './slotFormat.ts'
import type { RealSecret } from './slotKey.ts'
import { readSlots, type SlotFailure, unwrapWith, type VaultRecord } from './slots.ts'
import { wrapUnderPasskey, wrapUnderPassphrase, wrapUnderRecoveryCode } from './wrapKey.ts'

/** What takes the place of the slots of the same kind; what is not named stays. */
export interface SlotChange {
  readonly passphrase?: Redacted<string>
  readonly recovery?: Redacted<string>
  /** Null takes it away. */
  readonly passkey?: NewPasskey | null
}

/** The same vault with these slots; what they replace opens nothing from then on. Refuses like `openSlots`. */
export async function changeSlots(
  record: VaultRecord,
  secret: RealSecret,
  change: SlotChange,
  kdf: Kdf,
  params: KdfParams = kdfToday,
): Promise<Result<VaultRecord, SlotFailure>> {
  const readings = await readSlots(record)
  const raw = await unwrapWith(readings, secret, kdf, async (key, { params: box, sealed }) => {
    return new Uint8Array(await crypto.subtle.decrypt(box, key, sealed))
  })
  if (!raw.ok) return raw
  const made = await makeSlots(raw.value, record.vkId, change, kdf, params)
  raw.value.fill(0)
  if (!made.ok) return made
  const kept = record.slots.filter((slot, i) => {
    const reading = readings[i]
    const kind = claimedHeader(slot)?.kind
    return (reading?.ok === true || reading?.error.reden === 'nieuwer') && !isChanged(change, kind)
  })
  return ok({ ...record, slots: [...made.value, ...kept] })
}

/** The same vault without its passkey; that needs no secret, for nothing is opened by it. */
export function withoutPasskey(record: VaultRecord): VaultRecord {
  return { ...record, slots: record.slots.filter((slot) => claimedHeader(slot)?.kind !== 'passkey') }
}

const isChanged = (change: SlotChange, kind: SlotKind | undefined): boolean =>
  kind !== undefined && kind !== 'oefen' && change[kind] !== undefined

async function makeSlots(
  raw: Uint8Array,
  vkId: string,
  { passphrase, recovery, passkey }: SlotChange,
  kdf: Kdf,
  params: KdfParams,
): Promise<Result<readonly SlotRecord[], SlotFailure>> {
  const made: SlotRecord[] = []
  if (passphrase !== undefined) {
    const slot = await wrapUnderPassphrase(raw, vkId, passphrase, kdf, params)
    if (!slot.ok) return slot
    made.push(slot.value)
  }
  if (recovery !== undefined) {
    const slot = await wrapUnderRecoveryCode(raw, vkId, recovery)
    if (!slot.ok) return slot
    made.push(slot.value)
  }
  if (passkey !== undefined && passkey !== null) made.push(await wrapUnderPasskey(raw, vkId, passkey))
  return ok(made)
}
