/**
 * What is kept of a team's vault, and what opens it. Pure over records: the caller stores what comes back, whole or not
 * at all. Rows are never touched by a new slot: only the wrap of the vault key is new.
 */
import { err, ok, type Result } from '../lib/result.ts'
import { type Kdf, type KdfFailed, type KdfParams, kdfToday, raisedParams, withinKdfBounds } from './kdf.ts'
import { createKeypair, keypairFits } from './keypair.ts'
import { importKey, openVault, vaultKeyUsages } from './openVault.ts'
import type { PasskeyPlace } from './passkey.ts'
import type { RecoveryCodeFout } from './recoveryCode.ts'
import { type BoxParts, readBox } from './seal.ts'
import {
  claimedHeader,
  isSameSlot,
  readSlot,
  type Slot,
  type SlotDamage,
  type SlotKind,
  type SlotRecord,
  writeSlot,
} from './slotFormat.ts'
import { type Secret, slotKey } from './slotKey.ts'
import type { Vault } from './Vault.ts'
import { wrapUnderPassphrase } from './wrapKey.ts'

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
  | { readonly reden: 'fout-passkey' }
  | { readonly reden: 'geen-passkey' }
  | { readonly reden: 'geen-wachtwoordslot' }
  | { readonly reden: 'kdf-buiten-grenzen' }
  | SlotDamage
  | KdfFailed
  | RecoveryCodeFout

/**
 * `mended`: the record to store instead, because a copy of a slot or the keypair was damaged and is repaired in it, or
 * because its wachtwoord was hashed with less than today's parameters and now is not.
 */
export interface OpenedTeam {
  readonly vault: Vault
  readonly mended: VaultRecord | null
}

type Reading = Result<Slot, SlotDamage>

const mostSlots = 8
const aes = { name: 'AES-GCM' } as const

/** Opens a team. Damage, a newer format and KDF parameters out of bounds are told before anything is hashed. */
export async function openSlots(
  record: VaultRecord,
  secret: Secret,
  kdf: Kdf,
  least: KdfParams = kdfToday,
): Promise<Result<OpenedTeam, SlotFailure>> {
  const readings = await readSlots(record)
  const opened = await unwrapWith(readings, secret, kdf, async (key, { params, sealed }, { header }) => {
    const raise = header.kind === 'passphrase' ? raisedParams(header.params, least) : null
    if (raise !== null)
      return { raise, raw: new Uint8Array(await crypto.subtle.decrypt(params, key, sealed)) }
    return await crypto.subtle.unwrapKey('raw', sealed, key, params, aes, false, [...vaultKeyUsages])
  })
  if (!opened.ok) return opened
  const { vaultKey, slot } = await raiseKdf(record.vkId, secret, kdf, opened.value)
  const mended = await mend(record, readings, vaultKey, slot)
  return ok({ vault: openVault(vaultKey, record.vkId, mended ?? record), mended })
}

interface Raising {
  readonly raise: KdfParams
  readonly raw: Uint8Array
}

/** The vault key, and its passphrase slot made anew where that is due; a device that cannot hash so leaves it as it is. */
async function raiseKdf(
  vkId: string,
  secret: Secret,
  kdf: Kdf,
  opened: CryptoKey | Raising,
): Promise<{ readonly vaultKey: CryptoKey; readonly slot: SlotRecord | null }> {
  if (!('raw' in opened)) return { vaultKey: opened, slot: null }
  const { raise, raw } = opened
  try {
    const vaultKey = await importKey(raw, vaultKeyUsages)
    if (secret.kind !== 'passphrase') return { vaultKey, slot: null }
    const made = await wrapUnderPassphrase(raw, vkId, secret.text, kdf, raise)
    return { vaultKey, slot: made.ok ? made.value : null }
  } finally {
    raw.fill(0)
  }
}

/** The kinds of slot this record says it has, for the opening page; nothing is proven by it. */
export const slotKinds = (record: VaultRecord): readonly SlotKind[] =>
  slotsOf(record)
    .map(claimedHeader)
    .flatMap((header) => header?.kind ?? [])

/** True when a recovery code was made. */
export const hasRecovery = (record: VaultRecord): boolean => slotKinds(record).includes('recovery')

/** The passkey that may open this team on this device; null when there is none. */
export function passkeyOf(record: VaultRecord): PasskeyPlace | null {
  const headers = slotsOf(record).map(claimedHeader)
  const header = headers.find((one) => one?.kind === 'passkey')
  return header?.kind === 'passkey' ? { credential: header.credential, salt: header.salt } : null
}

/** True when both are the same vault with the same slots: nobody changed one of them meanwhile. */
export function isSameRecord(a: VaultRecord, b: VaultRecord): boolean {
  const [left, right] = [slotsOf(a), slotsOf(b)]
  return (
    a.vkId === b.vkId &&
    left.length === right.length &&
    left.every((slot, i) => right[i] !== undefined && isSameSlot(slot, right[i]))
  )
}

/** What came from disk may be anything: no list of slots is a team without slots. */
const slotsOf = ({ slots }: VaultRecord): readonly SlotRecord[] => (Array.isArray(slots) ? slots : [])

/** Each slot as read; one that belongs to another vault, or stands beyond the most we make, counts as damaged. */
export async function readSlots(record: VaultRecord): Promise<readonly Reading[]> {
  const readings = await Promise.all(slotsOf(record).map(readSlot))
  return readings.map((reading, i) =>
    reading.ok && (reading.value.header.vkId !== record.vkId || i >= mostSlots)
      ? err({ reden: 'beschadigd' })
      : reading,
  )
}

/** Finds the slot that this secret opens; `unwrap` rejects when the key does not fit. Refuses like `openSlots`. */
export async function unwrapWith<T>(
  readings: readonly Reading[],
  secret: Secret,
  kdf: Kdf,
  unwrap: (key: CryptoKey, box: BoxParts, slot: Slot) => Promise<T>,
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
      return ok(await unwrap(key.value, box.value, slot))
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
  if (lost('beschadigd')) return { reden: 'beschadigd' }
  return { reden: secret.kind === 'passkey' ? 'geen-passkey' : 'geen-herstelcode' }
}

const wrongs = {
  passphrase: 'fout-wachtwoord',
  recovery: 'fout-herstelcode',
  passkey: 'fout-passkey',
} as const

const wrong = ({ kind }: Secret): SlotFailure => ({ reden: kind === 'oefen' ? 'beschadigd' : wrongs[kind] })

async function mend(
  record: VaultRecord,
  readings: readonly Reading[],
  vaultKey: CryptoKey,
  passphraseSlot: SlotRecord | null,
): Promise<VaultRecord | null> {
  const broken = readings.some((reading) => reading.ok && !reading.value.whole)
  const fits = await keypairFits(vaultKey, record.vkId, record)
  if (!broken && fits && passphraseSlot === null) return null
  const slots = await Promise.all(
    record.slots.map(async (slot, i) => {
      const reading = readings[i]
      if (passphraseSlot !== null && reading?.ok === true && reading.value.header.kind === 'passphrase') {
        return passphraseSlot
      }
      return reading?.ok === true && !reading.value.whole
        ? await writeSlot(reading.value.place, reading.value.wrapped)
        : slot
    }),
  )
  return { ...record, ...(fits ? {} : await createKeypair(vaultKey, record.vkId)), slots }
}
