/**
 * Where a row stands, as its box is bound to it, and which columns it may have: a row moved elsewhere does not open, a
 * row with a column we do not know is not read.
 */
import type { StreamId } from '../domain/handeling/handeling.ts'
import { aadUnderStreamKey, aadUnderVault } from '../vault/aad.ts'
import { isBytes } from '../vault/bytes.ts'
import type { Vault } from '../vault/Vault.ts'

/** The place of a row sealed under a stream key. */
export const streamPlace = (table: 'log' | 'base', stream: StreamId): string =>
  aadUnderStreamKey(table, stream)
export const segmentPlace = (stream: StreamId, n: number): string => aadUnderStreamKey('segment', stream, n)

/** The place of a row sealed under the vault key. */
export const vaultPlace = (table: 'index' | 'draft' | 'meta', id: string, vault: Vault): string =>
  aadUnderVault(table, id, vault.vkId)

/** True when a row has these columns and no other, its box being bytes. */
export function hasOnly(row: object, columns: readonly string[]): boolean {
  const names = Object.keys(row)
  if (names.length !== columns.length || !columns.every((column) => names.includes(column))) return false
  return !names.includes('box') || isBytes((row as { readonly box: unknown }).box)
}
