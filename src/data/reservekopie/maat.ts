/**
 * The measure of one stream while a reservekopie is read: more than a team could ever write is found before it stands in
 * memory, and more versions side by side than people could ever make before the merge works on them for minutes.
 */
import type { Entry } from '../Entry.ts'
import { fieldKey } from '../merge.ts'

/** A month of the access log is the fullest; these are many times that. */
const mostEntries = 100_000
const mostText = 64 * 1024 * 1024
/** Versions of one field of which none knew the other: one for each device that wrote apart, for years. */
const mostVersions = 200

interface Versions {
  readonly standing: Set<string>
  readonly named: Set<string>
}

export interface Maat {
  /** Takes note of an entry and the length of its line; false when this is out of proportion. */
  takes(entry: Entry, length: number): boolean
}

/** The measure of one stream. */
export function createMaat(): Maat {
  const velden = new Map<string, Versions>()
  let entries = 0
  let text = 0
  return {
    takes({ stamp, o }, length) {
      entries += 1
      text += length
      if (entries > mostEntries || text > mostText) return false
      return o.every(([tabel, id, veld, , vervangt]) => {
        const key = fieldKey(tabel, id, veld)
        const { standing, named } = velden.get(key) ?? { standing: new Set(), named: new Set() }
        velden.set(key, { standing, named })
        // As the merge counts them: a name for a later stamp is not believed.
        for (const old of vervangt) {
          if (old >= stamp) continue
          standing.delete(old)
          named.add(old)
        }
        if (!named.has(stamp)) standing.add(stamp)
        return standing.size <= mostVersions
      })
    },
  }
}
