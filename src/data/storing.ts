/** What went wrong on the disk, told apart by the name of the error: the message is not looked at nor passed on. */
import type { Storing } from './Register.ts'

const lost = new Set([
  'DatabaseClosedError',
  'InvalidStateError',
  'InvalidState',
  'OpenFailedError',
  'TransactionInactiveError',
  'AbortError',
  'UnknownError',
  'TimeoutError',
])

/** The names of an error and of what caused it: Dexie wraps the browser's error. */
function namesOf(error: unknown): readonly string[] {
  const names: string[] = []
  let at: unknown = error
  for (let depth = 0; depth < 4 && typeof at === 'object' && at !== null; depth += 1) {
    const { name, inner, failures } = at as { name?: unknown; inner?: unknown; failures?: unknown }
    if (typeof name === 'string') names.push(name)
    at = inner ?? (Array.isArray(failures) ? (failures[0] as unknown) : undefined)
  }
  return names
}

/** The failure behind an error of IndexedDB or Dexie; `onbekend` for anything else. */
export function toStoring(error: unknown): Storing {
  const names = namesOf(error)
  if (names.includes('VaultClosed')) return { reden: 'kluis-dicht' }
  if (names.includes('QuotaExceededError')) return { reden: 'schijf-vol' }
  if (names.includes('VersionError') || names.includes('ReadOnlyError')) return { reden: 'nieuwere-versie' }
  if (names.includes('MissingAPIError') || names.includes('SecurityError')) return { reden: 'geen-opslag' }
  if (names.some((name) => lost.has(name))) return { reden: 'verbinding-weg' }
  return { reden: 'onbekend' }
}
