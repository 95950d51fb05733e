/** The log is the audit trail: every entry of a stream as a line, with each field's value before and after. */
import type { Json } from '../lib/json.ts'
import type { Entry } from './Entry.ts'
import { byStampDown, fieldKey } from './merge.ts'
import type { HistoryLine } from './Register.ts'
import { timeOf } from './stamp.ts'

/**
 * Lines newest first; an entry that comes twice gives one line. `voor` is the value the person replaced (the highest
 * of the named versions), null when there was none or its entry cannot be read.
 */
export function buildHistory(entries: readonly Entry[]): readonly HistoryLine[] {
  const values = new Map<string, Json>()
  const unique = new Map<string, Entry>()
  for (const entry of entries) {
    unique.set(JSON.stringify([entry.d, entry.stamp]), entry)
    for (const [tabel, id, veld, waarde] of entry.o)
      values.set(fieldKey(tabel, id, veld) + entry.stamp, waarde)
  }
  return [...unique.values()].sort(byStampDown).map((entry) => ({
    handeling: entry.handeling,
    soort: entry.soort,
    door: entry.door,
    op: timeOf(entry.stamp),
    ...(entry.overleg === undefined ? {} : { overleg: entry.overleg }),
    velden: entry.o.map(([tabel, id, veld, na, vervangt]) => {
      const known = vervangt.filter((stamp) => values.has(fieldKey(tabel, id, veld) + stamp)).sort()
      const highest = known.at(-1)
      const voor = highest === undefined ? null : (values.get(fieldKey(tabel, id, veld) + highest) ?? null)
      return { tabel, id, veld, voor, na }
    }),
  }))
}
