/**
 * Plays acts into records in memory, one after another, so that made-up cases are built with the real acts. Only for
 * practice and for small stands without a disk: what is kept goes through the register and its merge.
 */
import type { Json } from '../../lib/json.ts'
import type { Deel, Door, Handeling, StreamId } from '../handeling/handeling.ts'
import { emptyRecords, type Kop, type Records, type Veld } from '../handeling/records.ts'

const niemand: Door = { naam: '', partij: 'overig' }

/** The stands of several streams; a stream that was never touched has empty records. */
export interface Naspel {
  play(handeling: Handeling): void
  records(stream: StreamId): Records
}

/** A new, empty memory of stands; stamps rise with each act. */
export function startNaspel(door: Door = niemand): Naspel {
  const stands = new Map<StreamId, Records>()
  let count = 0
  return {
    play(handeling) {
      count += 1
      const stamp = String(count).padStart(12, '0')
      for (const deel of handeling.delen) {
        stands.set(
          deel.stream,
          apply(stands.get(deel.stream) ?? emptyRecords, deel, (waarde) => ({
            stamp,
            waarde,
            door,
            handeling: handeling.id,
            ...(handeling.overleg === undefined ? {} : { overleg: handeling.overleg }),
          })),
        )
      }
    },
    records: (stream) => stands.get(stream) ?? emptyRecords,
  }
}

function apply(records: Records, deel: Deel, makeKop: (waarde: Json) => Kop): Records {
  const next = structuredClone(records) as Record<string, Record<string, Record<string, Veld>>>
  for (const { tabel, id, veld, waarde, vervangt } of deel.wijzigingen) {
    const velden = ((next[tabel] ??= {})[id] ??= {})
    const stood = velden[veld]?.koppen.filter((kop) => !vervangt.includes(kop.stamp)) ?? []
    velden[veld] = { waarde, koppen: [makeKop(waarde), ...stood] }
  }
  return next
}
