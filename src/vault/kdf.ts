/**
 * From a passphrase to key bytes: Argon2id, with a floor (OWASP: 19 MiB, 2 passes) and a ceiling that keeps a tampered
 * slot from filling the memory of a tablet. The hashing itself is handed in, because it runs in a worker.
 */
import type { Result } from '../lib/result.ts'

/** Argon2id parameters: memory in KiB, passes, lanes. */
export interface KdfParams {
  readonly memory: number
  readonly iterations: number
  readonly parallelism: number
}

export interface KdfFailed {
  readonly reden: 'kdf-mislukt'
}

/** 32 bytes of Argon2id; the caller wipes them. `kdf-mislukt` when the device has no room or blocks WebAssembly. */
export type Kdf = (
  password: Uint8Array,
  salt: Uint8Array,
  params: KdfParams,
) => Promise<Result<Uint8Array, KdfFailed>>

/** What new slots are made with (architecture: 64 MiB, 3 passes). */
export const kdfToday: KdfParams = { memory: 64 * 1024, iterations: 3, parallelism: 1 }

/** The least a slot may have been made with. */
export const kdfFloor: KdfParams = { memory: 19 * 1024, iterations: 2, parallelism: 1 }

/** The most we are willing to compute. */
export const kdfCeiling: KdfParams = { memory: 256 * 1024, iterations: 10, parallelism: 1 }

/** True when each parameter lies between floor and ceiling. */
export function withinKdfBounds(params: KdfParams): boolean {
  const between = (name: keyof KdfParams): boolean =>
    Number.isInteger(params[name]) && params[name] >= kdfFloor[name] && params[name] <= kdfCeiling[name]
  return between('memory') && between('iterations') && between('parallelism')
}

/** What a slot should be made with instead, because it lies below these in anything; null when it does not. */
export function raisedParams(params: KdfParams, least: KdfParams): KdfParams | null {
  const { memory, iterations, parallelism } = params
  if (memory >= least.memory && iterations >= least.iterations) return null
  const raised = {
    memory: Math.max(memory, least.memory),
    iterations: Math.max(iterations, least.iterations),
  }
  return { ...raised, parallelism }
}
