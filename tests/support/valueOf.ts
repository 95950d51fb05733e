import type { Records } from '../../src/domain/handeling/records.ts'
import type { Json } from '../../src/lib/json.ts'

/** The plain value of one field, or null when it was never written. */
export function valueOf(records: Records, tabel: string, id: string, veld: string): Json {
  return records[tabel]?.[id]?.[veld]?.waarde ?? null
}
