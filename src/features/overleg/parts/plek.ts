import type { Register } from '../../../data/Register.ts'
import { joinTijdvak, readTijdvak, type Tijdvak } from '../../../domain/overleg/tijdvak.ts'
import { isKamer, type Kamer } from './kamers.ts'

export interface Plek {
  readonly kamer: Kamer
  readonly dossier: string | null
}

const plekKey = (overlegId: string): string => `plek/overleg/${overlegId}`
const stoelvraagKey = (overlegId: string): string => `${plekKey(overlegId)}/stoelvraag`

const tijdKeys = (overlegId: string): string => `${plekKey(overlegId)}/tijd`

/** One place for each box: a window that counts another room does not come near it. */
const tijdKey = (overlegId: string, sleutel: string): string => `${tijdKeys(overlegId)}/${sleutel}`

/** The time this room or child had on this device, as it was kept; null when it had none yet. */
export async function loadTijdvak(
  register: Register,
  overlegId: string,
  sleutel: string,
): Promise<Tijdvak | null> {
  return readTijdvak(await register.drafts.load(tijdKey(overlegId, sleutel)))
}

/** Keeps it sealed, on this device only; nothing stays of it once the overleg is closed, here or in another window. */
export async function saveTijdvak(register: Register, overlegId: string, vak: Tijdvak): Promise<void> {
  if (register.overleggen().some(({ id, staat }) => id === overlegId && staat === 'gesloten'))
    return await dropPlek(register, overlegId)
  const kept = await loadTijdvak(register, overlegId, vak.sleutel)
  await register.drafts.save(tijdKey(overlegId, vak.sleutel), { ...joinTijdvak(kept, vak) })
}

/** Where this device is in the overleg: sealed, on this device only, never part of the log. */
export async function savePlek(register: Register, overlegId: string, plek: Plek): Promise<void> {
  await register.drafts.save(plekKey(overlegId), { kamer: plek.kamer, dossier: plek.dossier })
}

/** Forgets the place: the overleg is over. */
export async function dropPlek(register: Register, overlegId: string): Promise<void> {
  await register.drafts.drop(plekKey(overlegId))
  await register.drafts.drop(stoelvraagKey(overlegId))
  for (const key of await register.drafts.keys())
    if (key.startsWith(tijdKeys(overlegId))) await register.drafts.drop(key)
}

/** True when this device was told not to ask again why a seat is empty. */
export const isStoelvraagDone = async (register: Register, overlegId: string): Promise<boolean> =>
  (await register.drafts.load(stoelvraagKey(overlegId))) === true

/** Does not ask again on this device why a seat is empty. */
export async function setStoelvraagDone(register: Register, overlegId: string): Promise<void> {
  await register.drafts.save(stoelvraagKey(overlegId), true)
}

/** Where this device was; null when it was not there yet or what is kept is not a place. */
export async function loadPlek(register: Register, overlegId: string): Promise<Plek | null> {
  const kept = await register.drafts.load(plekKey(overlegId))
  if (typeof kept !== 'object' || kept === null || Array.isArray(kept)) return null
  const { kamer, dossier } = kept as { kamer?: unknown; dossier?: unknown }
  return isKamer(kamer) ? { kamer, dossier: typeof dossier === 'string' ? dossier : null } : null
}
