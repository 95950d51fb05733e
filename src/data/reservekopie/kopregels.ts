/**
 * The standing versions of a stream written as entries, for where the entries themselves cannot be read any more. They
 * bear the act, the moment and the writer of what they stand for, so that beside the real entries they change nothing.
 */
import type { StreamId } from '../../domain/handeling/handeling.ts'
import type { Kop } from '../../domain/handeling/records.ts'
import type { Entry, Op } from '../Entry.ts'
import { schemaVersion } from '../entryJson.ts'
import { fieldKey, type Stand } from '../merge.ts'

/** The history calls it so; which kind of act it was is lost. */
const soort = 'uit-stand-hersteld'
/** No device has this id: these entries were counted by none. */
const device = 'stand'

/** Entries for every field that `known` does not have as `stand` has it; merged with the known ones they give `stand`. */
export function entriesOfHeads(stream: StreamId, stand: Stand, known: Stand): readonly Entry[] {
  const acts = new Map<string, { readonly kop: Kop; readonly o: Op[] }>()
  for (const [tabel, ids] of Object.entries(stand.records)) {
    for (const [id, velden] of Object.entries(ids)) {
      for (const [veld, { koppen }] of Object.entries(velden)) {
        if (sameStamps(koppen, known.records[tabel]?.[id]?.[veld]?.koppen ?? [])) continue
        const named = [...(stand.named.get(fieldKey(tabel, id, veld)) ?? [])].sort()
        for (const kop of koppen) {
          const key = `${kop.stamp} ${kop.handeling}`
          const act = acts.get(key) ?? { kop, o: [] }
          act.o.push([tabel, id, veld, kop.waarde, named])
          acts.set(key, act)
        }
      }
    }
  }
  return [...acts.values()].map(
    ({ kop: { stamp, handeling, door, overleg }, o }): Entry => ({
      v: 1,
      sv: schemaVersion,
      handeling,
      stream,
      d: [device, 1],
      stamp,
      door,
      ...(overleg === undefined ? {} : { overleg }),
      soort,
      o,
    }),
  )
}

const sameStamps = (a: readonly Kop[], b: readonly Kop[]): boolean =>
  a.length === b.length && a.every(({ stamp }, at) => stamp === b[at]?.stamp)
