/**
 * A stand as JSON and back: the content of a base. Who wrote a head is listed once, because a dossier's fields are
 * mostly by the same two or three people.
 */
import type { Door } from '../domain/handeling/handeling.ts'
import type { Kop, Veld } from '../domain/handeling/records.ts'
import type { Json } from '../lib/json.ts'
import { byStampDown, fieldKey, type Stand } from './merge.ts'
import { isCount, isList, isRecord, isText, isTexts, type JsonRecord } from './shape.ts'
import { isStamp } from './stamp.ts'

/** A list in which each pair of texts stands once, found by its place. */
function createPairs() {
  const places = new Map<string, number>()
  const pairs: Json[] = []
  return {
    pairs,
    placeOf(first: string, second: string): number {
      const key = `${first.length}.${first}${second}`
      const known = places.get(key)
      if (known !== undefined) return known
      places.set(key, pairs.length)
      return pairs.push([first, second]) - 1
    },
  }
}

/** The stand as JSON: `{ doors, acts, n, last, t: { tabel: { id: { veld: [heads, named] } } } }`. */
export function packStand(stand: Stand): Json {
  const doors = createPairs()
  const acts = createPairs()
  const packKop = ({ stamp, waarde, door, handeling, overleg }: Kop): Json => [
    stamp,
    waarde,
    doors.placeOf(door.naam, door.partij),
    acts.placeOf(handeling, overleg ?? ''),
  ]
  const tables = Object.create(null) as Record<string, Json>
  for (const [tabel, ids] of Object.entries(stand.records)) {
    const table = Object.create(null) as Record<string, Json>
    for (const [id, velden] of Object.entries(ids)) {
      const record = Object.create(null) as Record<string, Json>
      for (const [veld, { koppen }] of Object.entries(velden)) {
        const heads = koppen.map(packKop)
        const named = [...(stand.named.get(fieldKey(tabel, id, veld)) ?? [])].sort()
        record[veld] = named.length === 0 ? [heads] : [heads, named]
      }
      table[id] = record
    }
    tables[tabel] = table
  }
  return {
    doors: doors.pairs,
    acts: acts.pairs,
    n: Object.fromEntries(stand.counts),
    last: stand.last,
    t: tables,
  }
}

interface Legend {
  readonly doors: readonly Door[]
  readonly acts: readonly { readonly handeling: string; readonly overleg?: string }[]
}

/** A list of pairs of texts, or undefined when it is anything else. */
function readPairs(json: Json | undefined): readonly (readonly [string, string])[] | undefined {
  if (!isList(json)) return undefined
  const pairs: [string, string][] = []
  for (const pair of json) {
    if (!isTexts(pair)) return undefined
    pairs.push([pair[0] ?? '', pair[1] ?? ''])
  }
  return pairs
}

function readLegend(json: JsonRecord): Legend | undefined {
  const doors = readPairs(json['doors'])
  const acts = readPairs(json['acts'])
  if (doors === undefined || acts === undefined) return undefined
  return {
    doors: doors.map(([naam, partij]) => ({ naam, partij })),
    acts: acts.map(([handeling, overleg]) => (overleg === '' ? { handeling } : { handeling, overleg })),
  }
}

function readKop(json: Json, legend: Legend): Kop | undefined {
  if (!isList(json) || json.length !== 4) return undefined
  const [stamp, waarde, doorAt, actAt] = json
  if (!isText(stamp) || !isStamp(stamp) || waarde === undefined) return undefined
  if (!isCount(doorAt) || !isCount(actAt)) return undefined
  const door = legend.doors[doorAt]
  const act = legend.acts[actAt]
  return door === undefined || act === undefined ? undefined : { stamp, waarde, door, ...act }
}

function readVeld(json: Json, legend: Legend): readonly [Veld, readonly string[]] | undefined {
  if (!isList(json) || !isList(json[0])) return undefined
  const koppen: Kop[] = []
  for (const part of json[0]) {
    const kop = readKop(part, legend)
    if (kop === undefined) return undefined
    koppen.push(kop)
  }
  koppen.sort(byStampDown)
  const [first] = koppen
  const named = json[1] ?? []
  if (first === undefined || !isTexts(named)) return undefined
  return [{ waarde: first.waarde, koppen }, named]
}

/** The stand in a base, or undefined when this is not a stand of ours: then it is made again from the entries. */
export function unpackStand(json: Json): Stand | undefined {
  if (!isRecord(json) || !isRecord(json['t']) || !isRecord(json['n'])) return undefined
  const legend = readLegend(json)
  const { last } = json
  if (legend === undefined || !isText(last)) return undefined
  const counts = new Map<string, number>()
  for (const [device, n] of Object.entries(json['n'])) if (isCount(n)) counts.set(device, n)
  const named = new Map<string, ReadonlySet<string>>()
  const records = Object.create(null) as Record<string, Record<string, Record<string, Veld>>>
  for (const [tabel, ids] of Object.entries(json['t'])) {
    const table = Object.create(null) as Record<string, Record<string, Veld>>
    for (const [id, velden] of Object.entries(isRecord(ids) ? ids : {})) {
      const record = Object.create(null) as Record<string, Veld>
      for (const [veld, packed] of Object.entries(isRecord(velden) ? velden : {})) {
        const read = readVeld(packed, legend)
        if (read === undefined) return undefined
        record[veld] = read[0]
        if (read[1].length > 0) named.set(fieldKey(tabel, id, veld), new Set(read[1]))
      }
      table[id] = record
    }
    records[tabel] = table
  }
  return { records, named, counts, last }
}
