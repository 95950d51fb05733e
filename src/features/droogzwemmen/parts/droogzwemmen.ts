import { createRegister } from '../../../data/createRegister.ts'
import { openOefening, removeOefening } from '../../../data/oefening.ts'
import type { Register, Storing } from '../../../data/Register.ts'
import { buildOefening } from '../../../domain/oefening/buildOefening.ts'
import { oefenleden } from '../../../domain/oefening/oefenteam.ts'
import { today } from '../../../lib/datum.ts'
import { redact } from '../../../lib/redacted.ts'
import { err, ok, type Result } from '../../../lib/result.ts'

/** Who types in the practice team: its made-up coordinator. */
const { naam, partij } = oefenleden.joke

/** The overleg that is planned is the last act of the practice team: with both overleggen it is whole. */
const isWhole = (register: Register): boolean => register.overleggen().length > 1

/** Opens the practice team; makes and fills it when there is none, or when filling broke off half-way. */
export async function startDroogzwemmen(): Promise<Result<Register, Storing>> {
  const first = await open()
  if (!first.ok) return first
  if (isWhole(first.value)) return first
  if (first.value.dossiers().length === 0) return await fill(first.value)
  return await resetDroogzwemmen(first.value)
}

/** Throws the practice team away, whatever was done in it, and begins it anew with dates relative to today. */
export async function resetDroogzwemmen(register: Register): Promise<Result<Register, Storing>> {
  await register.close()
  const removed = await removeOefening()
  if (!removed.ok) return removed
  const fresh = await open()
  return fresh.ok ? await fill(fresh.value) : fresh
}

async function open(): Promise<Result<Register, Storing>> {
  const store = await openOefening()
  if (!store.ok) return store
  const register = await createRegister(store.value)
  if (register.ok) register.value.setWieTypt(redact({ naam, partij }))
  return register
}

async function fill(register: Register): Promise<Result<Register, Storing>> {
  for (const handeling of buildOefening(today())) {
    const kept = await register.record(handeling)
    if (kept.ok) continue
    await register.close()
    return err(kept.error)
  }
  return ok(register)
}
