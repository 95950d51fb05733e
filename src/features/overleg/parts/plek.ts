import type { Register } from '../../../data/Register.ts'
import { readTijdvak, type Tijdvak } from '../../../domain/overleg/tijdvak.ts'
import { isKamer, type Kamer } from './kamers.ts'

export interface Plek {
  readonly kamer: Kamer
  readonly dossier: string | null
}

const plekKey = (overlegId: string): string => `plek/overleg/${overlegId}`
const stoelvraagKey = (overlegId: string): string => `${plekKey(overlegId)}/stoelvraag`

const tijdKey = (overlegId: string): string => `${plekKey(overlegId)}/tijd`

/** The time each room and child had on this device, as it was kept. */
export async function loadTijdvakken(register: Register, overlegId: string): Promise<readonly Tijdvak[]> {
  const kept = await register.drafts.load(tijdKey(overlegId))
  return (Array.isArray(kept) ? kept : []).flatMap((one) => readTijdvak(one) ?? [])
}

/** Keeps them sealed, on this device only. */
export async function saveTijdvakken(
  register: Register,
  overlegId: string,
  vakken: readonly Tijdvak[],
): Promise<void> {
  await register.drafts.save(
    tijdKey(overlegId),
    vakken.map((vak) => ({ ...vak })),
  )
}

/** Where this device is in the overleg: sealed, on this device only, never part of the log. */
export async function savePlek(register: Register, overlegId: string, plek: Plek): Promise<void> {
  await register.drafts.save(plekKey(overlegId), { kamer: plek.kamer, dossier: plek.dossier })
}

/** Forgets the place: the overleg is over. */
export async function dropPlek(register: Register, overlegId: string): Promise<void> {
  await register.drafts.drop(plekKey(overlegId))
  await register.drafts.drop(stoelvraagKey(overlegId))
  await register.drafts.drop(tijdKey(overlegId))
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
