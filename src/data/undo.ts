/**
 * Undo is a new act that names the stamps it reverses. It puts back, field by field, what stood there before; a field
 * that someone changed since is left alone and named. A record that the act made is removed as a whole or not at all.
 */
import {
  type Handeling,
  newHandeling,
  removeRecord,
  type StreamId,
  WEG,
  type Wijziging,
} from '../domain/handeling/handeling.ts'
import { GEWIST_TABEL, headsOf, isGewist, isGone, type Records } from '../domain/handeling/records.ts'
import type { Json } from '../lib/json.ts'
import type { Entry } from './Entry.ts'
import { fieldKey } from './merge.ts'

/** One stream in which the act has a part: its present records and all its entries, in any order. */
export interface UndoStream {
  readonly stream: StreamId
  readonly records: Records
  readonly entries: readonly Entry[]
}

/** The reversing act, or null when nothing could be put back; `geweigerd` names the fields left alone. */
export interface UndoPlan {
  readonly handeling: Handeling | null
  readonly geweigerd: readonly string[]
}

interface Written {
  readonly tabel: string
  readonly id: string
  readonly veld: string
  readonly stamp: string
  readonly vervangt: readonly string[]
}

/** What stood in a field under the named stamps: the highest of them; undefined when its entry is missing or it was erased. */
function valueBefore(entries: readonly Entry[], written: Written): Json | undefined {
  if (written.vervangt.length === 0) return null
  let found: { stamp: string; waarde: Json } | undefined
  for (const entry of entries) {
    if (!written.vervangt.includes(entry.stamp) || entry.stamp < (found?.stamp ?? '')) continue
    const op = entry.o.find(([t, i, v]) => t === written.tabel && i === written.id && v === written.veld)
    if (op !== undefined) found = { stamp: entry.stamp, waarde: op[3] }
  }
  return isGewist(found?.waarde) ? undefined : found?.waarde
}

const stands = (records: Records, { tabel, id, veld, stamp }: Written): boolean => {
  const heads = headsOf(records, tabel, id, veld)
  return heads.length === 1 && heads[0] === stamp
}

/** True when nothing was ever written to this record but by the act itself. */
function madeHere(source: UndoStream, act: string, tabel: string, id: string): boolean {
  return source.entries.every(
    (entry) => entry.handeling === act || entry.o.every(([t, i]) => t !== tabel || i !== id),
  )
}

/** True when the record came with the act: what it wrote there replaced nothing and others wrote only later. */
function cameWith(source: UndoStream, act: string, fields: readonly Written[]): boolean {
  const [first] = fields
  if (first === undefined || fields.some(({ veld, vervangt }) => veld === WEG || vervangt.length > 0))
    return false
  return source.entries.every(
    (entry) =>
      entry.handeling === act ||
      entry.stamp > first.stamp ||
      entry.o.every(([t, i]) => t !== first.tabel || i !== first.id),
  )
}

function undoRecord(
  source: UndoStream,
  act: string,
  fields: readonly Written[],
  geweigerd: string[],
): Wijziging[] {
  const [first] = fields
  if (first === undefined) return []
  const { tabel, id } = first
  const name = (veld: string): string => `${tabel}/${id}/${veld}`
  // Erasing is not taken back, and its trace stays.
  if (tabel === GEWIST_TABEL) {
    geweigerd.push(...fields.map(({ veld }) => name(veld)))
    return []
  }
  if (cameWith(source, act, fields)) {
    if (madeHere(source, act, tabel, id) && fields.every((field) => stands(source.records, field))) {
      return [removeRecord(source.records, tabel, id)]
    }
    geweigerd.push(...fields.map(({ veld }) => name(veld)))
    return []
  }
  return fields.flatMap((field) => {
    const waarde = valueBefore(source.entries, field)
    if (waarde === undefined || !stands(source.records, field)) {
      geweigerd.push(name(field.veld))
      return []
    }
    return [{ tabel, id, veld: field.veld, waarde, vervangt: [field.stamp] }]
  })
}

/** True when the stream began with this act. */
function began({ entries }: UndoStream, act: string): boolean {
  const own = entries.find(({ handeling }) => handeling === act)
  return own !== undefined && entries.every(({ handeling, stamp }) => handeling === act || stamp > own.stamp)
}

/** The fields that stand in records which the act did not make: what others added since. */
function addedTo({ records }: UndoStream, made: ReadonlyMap<string, unknown>): readonly string[] {
  return Object.entries(records).flatMap(([tabel, ids]) =>
    Object.entries(ids)
      .filter(([id, velden]) => !made.has(fieldKey(tabel, id, '')) && !isGone(velden))
      .flatMap(([id, velden]) =>
        Object.entries(velden)
          .filter(([veld, { waarde }]) => veld !== WEG && waarde !== null)
          .map(([veld]) => `${tabel}/${id}/${veld}`),
      ),
  )
}

/** Plans the undo of the act `act` from the streams that hold its parts. Undo of an undo is the same thing again. */
export function planUndo(act: string, sources: readonly UndoStream[]): UndoPlan {
  const geweigerd: string[] = []
  const delen = sources.map((source) => {
    const perRecord = new Map<string, Map<string, Written>>()
    for (const entry of source.entries) {
      if (entry.handeling !== act) continue
      for (const [tabel, id, veld, , vervangt] of entry.o) {
        const key = fieldKey(tabel, id, '')
        const fields = perRecord.get(key) ?? new Map<string, Written>()
        fields.set(veld, { tabel, id, veld, stamp: entry.stamp, vervangt })
        perRecord.set(key, fields)
      }
    }
    const refusedHere: string[] = []
    const wijzigingen = [...perRecord.values()].flatMap((fields) =>
      undoRecord(source, act, [...fields.values()], refusedHere),
    )
    if (began(source, act)) refusedHere.push(...addedTo(source, perRecord))
    geweigerd.push(...refusedHere)
    // What began with this act goes whole or stays whole: half a child is no child.
    const whole = refusedHere.length === 0 || !began(source, act)
    return { stream: source.stream, wijzigingen: whole ? wijzigingen : [] }
  })
  const filled = delen.filter(({ wijzigingen }) => wijzigingen.length > 0)
  if (filled.length === 0) return { handeling: null, geweigerd }
  // No overleg: putting back is not discussing, so it must not count as "besproken".
  return { handeling: newHandeling('ongedaan-gemaakt', filled), geweigerd }
}
