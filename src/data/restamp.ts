/**
 * "Herstempel": what was set apart because its clock ran far ahead is written again with the time of now, by whoever
 * did it, and leaves the quarantine. An act that was taken over before is not written twice.
 */
import type { Deel, Handeling, StreamId } from '../domain/handeling/handeling.ts'
import type { Records } from '../domain/handeling/records.ts'
import { err, ok, type Result } from '../lib/result.ts'
import type { Entry } from './Entry.ts'
import type { Engine } from './engine.ts'
import { mayPass } from './queue.ts'
import type { LoggedEntry } from './readStreams.ts'
import type { Storing } from './Register.ts'

/** Acts by id, each with its entries and rows, earliest stamp first. */
function groupActs(rows: readonly LoggedEntry[]) {
  const acts = new Map<string, { readonly entries: Entry[]; readonly seqs: number[] }>()
  for (const { seq, entry } of rows.toSorted((a, b) => (a.entry.stamp < b.entry.stamp ? -1 : 1))) {
    const act = acts.get(entry.handeling) ?? { entries: [], seqs: [] }
    act.entries.push(entry)
    act.seqs.push(seq)
    acts.set(entry.handeling, act)
  }
  return acts
}

/**
 * Takes over what stands in the quarantine and can be read; the number of acts. Stops at the first that the disk does not
 * take now; one that is refused for good stays where it is and does not hold up the others. Refused when all are.
 * `onTaken` gets the streams they stand in, also when not all could be taken over.
 */
export async function restamp(
  engine: Engine,
  onTaken: (streams: readonly StreamId[]) => void,
): Promise<Result<number, Storing>> {
  const taken = new Set<StreamId>()
  const done = await takeOver(engine, taken)
  if (taken.size > 0) onTaken([...taken])
  return done
}

async function takeOver(engine: Engine, taken: Set<StreamId>): Promise<Result<number, Storing>> {
  const { quarantine, streams } = engine
  const held = await engine.connection.run(async () => await quarantine.read())
  if (!held.ok) return held
  const moved = new Map<string, string>()
  let done = 0
  let refused: Storing | undefined
  for (const [id, { entries, seqs }] of groupActs(held.value)) {
    const [first] = entries
    if (first === undefined) continue
    const delen = entries.map(({ stream, stamp, o }): Deel => {
      // A chain of edits under the wrong clock keeps its order: each names the new stamp of the one before.
      const named = (vervangt: readonly string[]): readonly string[] => [
        ...vervangt.map((old) => moved.get(old) ?? old),
        stamp,
      ]
      return {
        stream,
        wijzigingen: o.map(([tabel, record, veld, waarde, vervangt]) => ({
          tabel,
          id: record,
          veld,
          waarde,
          vervangt: named(vervangt),
        })),
      }
    })
    const { soort, overleg, door } = first
    const handeling: Handeling = { id, soort, delen, ...(overleg === undefined ? {} : { overleg }) }
    const written = await engine.append(handeling, door, true, {})
    if (!written.ok && mayPass(written.error)) return written
    if (!written.ok) {
      refused ??= written.error
      continue
    }
    const opened = await streams.open(first.stream)
    const stamp = opened.ok ? stampOf(opened.value.stand.records, id) : undefined
    for (const { stream } of entries) taken.add(stream)
    if (stamp !== undefined) for (const entry of entries) moved.set(entry.stamp, stamp)
    const dropped = await engine.connection.run(async () => await quarantine.drop(seqs))
    if (!dropped.ok) return dropped
    done += 1
  }
  return done === 0 && refused !== undefined ? err(refused) : ok(done)
}

/** The stamp under which this act stands in a stream; undefined when everything it wrote was replaced since. */
const stampOf = (records: Records, act: string): string | undefined =>
  Object.values(records)
    .flatMap((ids) => Object.values(ids))
    .flatMap((velden) => Object.values(velden))
    .flatMap(({ koppen }) => koppen)
    .find(({ handeling }) => handeling === act)?.stamp
