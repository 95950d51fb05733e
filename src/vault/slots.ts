/**
 * What is kept of a team's vault, and what opens it. Pure over records: the caller stores what comes back, whole or not
 * at all. Rows are never touched by a new slot: only the wrap of the vault key is new.
 */
import type { Redacted } from '../lib/redacted.ts'
import { err, ok, type Result } from '../lib/result.ts'
import { type Kdf, type KdfFailed, withinKdfBounds } from './kdf.ts'
import { createKeypair, keypairFits, openVault, vaultKeyUsages } from './openVault.ts'
import type { RecoveryCodeFout } from './recoveryCode.ts'
import { type BoxParts, readBox } from './seal.ts'
import {
  claimedKind,
  readSlot,
  type Slot,
  type SlotDamage,
  type SlotKind,
  type SlotRecord,
  writeSlot,
} from './slotFormat.ts'
import { type Secret, slotKey } from './slotKey.ts'
import type { Vault } from './Vault.ts'
import { wrapUnderRecoveryCode } from './wrapKey.ts'

/** All that is kept of a team's vault; it holds no secret that a passphrase or code does not guard. */
export interface VaultRecord {
  readonly vkId: string
  readonly publicKey: Uint8Array
  readonly sealedPrivateKey: Uint8Array
  readonly slots: readonly SlotRecord[]
}

/** Why a team does not open. */
export type SlotFailure =
  | { readonly reden: 'fout-wachtwoord' }
  | { readonly reden: 'fout-herstelcode' }
  | { readonly reden: 'geen-herstelcode' }
  | { readonly reden: 'geen-wachtwoordslot' }
  | { readonly reden: 'kdf-buiten-grenzen' }
  | SlotDamage
  | KdfFailed
  | RecoveryCodeFout

/** `mended`: the record to store instead, because a copy of a slot or the keypair was damaged and is repaired in it. */
export interface OpenedTeam {
  readonly vault: Vault
  readonly mended: VaultRecord | null
}

type RealSecret = Exclude<Secret, { kind: 'oefen' }>
type Reading = Result<Slot, SlotDamage>

const mostSlots = 8

/** Opens a team. Damage, a newer format and KDF parameters out of bounds are told before anything is hashed. */
export async function openSlots(
  record: VaultRecord,
  secret: Secret,
  kdf: Kdf,
): Promise<Result<OpenedTeam, SlotFailure>> {
  const readings = await readSlots(record)
  const vaultKey = await unwrapWith(readings, secret, kdf, async (key, { params, sealed }) => {
    const aes = { name: 'AES-GCM' }
    return await crypto.subtle.unwrapKey('raw', sealed, key, params, aes, false, [...vaultKeyUsages])
  })
  if (!vaultKey.ok) return vaultKey
  const mended = await mend(record, readings, vaultKey.value)
  return ok({ vault: openVault(vaultKey.value, record.vkId, (mended ?? record).publicKey), mended })
}

/** The same vault with this recovery code as its only one. Refuses like `openSlots`. */
export async function addRecoverySlot(
  record: VaultRecord,
  secret: RealSecret,
  code: Redacted<string>,
  kdf: Kdf,
): Promise<Result<VaultRecord, SlotFailure>> {
  return await rewrap(record, secret, kdf, 'recovery', (raw) => wrapUnderRecoveryCode(raw, record.vkId, code))
}

/** The kinds of slot this record says it has, for the opening page; nothing is proven by it. */
export const slotKinds = (record: VaultRecord): readonly SlotKind[] =>
  slotsOf(record)
    .map(claimedKind)
    .filter((kind) => kind !== undefined)

/** True when a recovery code was made. */
export const hasRecovery = (record: VaultRecord): boolean => slotKinds(record).includes('recovery')

/** What came from disk may be anything: no list of slots is a team without slots. */
const slotsOf = ({ slots }: VaultRecord): readonly SlotRecord[] => (Array.isArray(slots) ? slots : [])

/** Each slot as read; one that belongs to another vault, or stands beyond the most we make, counts as damaged. */
async function readSlots(record: VaultRecord): Promise<readonly Reading[]> {
  const readings = await Promise.all(slotsOf(record).map(readSlot))
  return readings.map((reading, i) =>
    reading.ok && (reading.value.header.vkId !== record.vkId || i >= mostSlots)
      ? err({ reden: 'beschadigd' })
      : reading,
  )
}

async function unwrapWith<T>(
  readings: readonly Reading[],
  secret: Secret,
  kdf: Kdf,
  unwrap: (key: CryptoKey, box: BoxParts) => Promise<T>,
): Promise<Result<T, SlotFailure>> {
  const slots = readings.filter((reading) => reading.ok).map((reading) => reading.value)
  const refused = refuseRecord(readings, slots, secret)
  if (refused !== undefined) return err(refused)
  for (const slot of slots.filter(({ header }) => header.kind === secret.kind)) {
    const box = readBox(slot.place, slot.wrapped)
    if (!box.ok) return err({ reden: box.error.reden === 'nieuwer' ? 'nieuwer' : 'beschadigd' })
    const key = await slotKey(slot.header, secret, kdf)
    if (!key.ok) return key
    try {
      return ok(await unwrap(key.value, box.value))
    } catch {
      // not this slot
    }
  }
  return err(wrong(secret))
}

/** The rules of architecture.md ("Refusal, exactly") on the record as a whole. */
function refuseRecord(
  readings: readonly Reading[],
  slots: readonly Slot[],
  secret: Secret,
): SlotFailure | undefined {
  const has = (kind: SlotKind): boolean => slots.some(({ header }) => header.kind === kind)
  const lost = (reden: SlotDamage['reden']): boolean =>
    readings.some((reading) => !reading.ok && reading.error.reden === reden)
  if (secret.kind === 'oefen' || has('oefen')) {
    const alone = readings.length === 1 && has('oefen')
    if (alone) return secret.kind === 'oefen' ? undefined : { reden: 'geen-wachtwoordslot' }
    return { reden: lost('nieuwer') ? 'nieuwer' : 'beschadigd' }
  }
  if (!has('passphrase') && lost('nieuwer')) return { reden: 'nieuwer' }
  if (!has('passphrase') && !lost('beschadigd')) return { reden: 'geen-wachtwoordslot' }
  if (slots.some(({ header }) => header.kind === 'passphrase' && !withinKdfBounds(header.params))) {
    return { reden: 'kdf-buiten-grenzen' }
  }
  if (has(secret.kind)) return undefined
  return { reden: lost('beschadigd') ? 'beschadigd' : 'geen-herstelcode' }
}

function wrong({ kind }: Secret): SlotFailure {
  if (kind === 'oefen') return { reden: 'beschadigd' }
  return { reden: kind === 'passphrase' ? 'fout-wachtwoord' : 'fout-herstelcode' }
}

async function rewrap<E extends SlotFailure>(
  record: VaultRecord,
  secret: RealSecret,
  kdf: Kdf,
  kind: SlotKind,
  make: (raw: Uint8Array) => Promise<Result<SlotRecord, E>>,
): Promise<Result<VaultRecord, SlotFailure>> {
  const readings = await readSlots(record)
  const raw = await unwrapWith(readings, secret, kdf, async (key, { params, sealed }) => {
    return new Uint8Array(await crypto.subtle.decrypt(params, key, sealed))
  })
  if (!raw.ok) return raw
  const made = await make(raw.value)
  raw.value.fill(0)
  if (!made.ok) return made
  const kept = record.slots.filter((slot, i) => {
    const reading = readings[i]
    return (reading?.ok === true || reading?.error.reden === 'nieuwer') && claimedKind(slot) !== kind
  })
  return ok({ ...record, slots: [made.value, ...kept] })
}

async function mend(
  record: VaultRecord,
  readings: readonly Reading[],
  vaultKey: CryptoKey,
): Promise<VaultRecord | null> {
  const broken = readings.some((reading) => reading.ok && !reading.value.whole)
  const fits = await keypairFits(vaultKey, record.vkId, record)
  if (!broken && fits) return null
  const slots = await Promise.all(
    record.slots.map(async (slot, i) => {
      const reading = readings[i]
      return reading?.ok === true && !reading.value.whole
        ? await writeSlot(reading.value.place, reading.value.wrapped)
        : slot
    }),
  )
  return { ...record, ...(fits ? {} : await createKeypair(vaultKey, record.vkId)), slots }
}
