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

function refuseBar(...parts: readonly string[]): void {
  if (parts.some((part) => part.includes('|'))) throw new RangeError('a place may not hold a bar')
}
