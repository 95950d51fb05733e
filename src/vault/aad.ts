/**
 * The place a box is bound to. A box moved to another table, stream, row or vault does not open; the order of log rows
 * is deliberately no part of it.
 */
const format = 1

/** The place of a row under a stream key: `1|table|stream`, with `n` where rows are numbered (`1|segment|stream|n`). */
export function aadUnderStreamKey(table: string, stream: string, n?: number): string {
  refuseBar(table, stream)
  return n === undefined ? `${format}|${table}|${stream}` : `${format}|${table}|${stream}|${n}`
}

/** The place of a row under the vault key: `1|table|id|vkId`. Throws (a bug) on a bar in table or vkId. */
export function aadUnderVault(table: string, id: string, vkId: string): string {
  refuseBar(table, vkId)
  return `${format}|${table}|${id}|${vkId}`
}

/** The place of what was handed over to a family, under the key of that hand-over: `1|overdracht|id|vkId`. */
export const aadOfOverdracht = (id: string, vkId: string): string => aadUnderVault('overdracht', id, vkId)

/** Where a letter of a family belongs; all three are ids. */
export interface Postplaats {
  readonly team: string
  readonly dossier: string
  readonly overdracht: string
}

/** The place of a letter, sealed to the public half: `1|post|team|dossier|overdracht`. Throws (a bug) on a bar. */
export function aadOfPost({ team, dossier, overdracht }: Postplaats): string {
  refuseBar(team, dossier, overdracht)
  return `${format}|post|${team}|${dossier}|${overdracht}`
}

function refuseBar(...parts: readonly string[]): void {
  if (parts.some((part) => part.includes('|'))) throw new RangeError('a place may not hold a bar')
}
