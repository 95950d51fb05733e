/**
 * The merge: entries of one stream, in any order and as often as they come, give one and the same stand. It knows no
 * domain word. Per field it keeps the standing versions (heads: stamps that no entry names in `vervangt`) and every
 * stamp that was named, so that a late or repeated entry cannot bring an old value back.
 */
import { isGewist, type Kop, type Records, type Veld } from '../domain/handeling/records.ts'
import type { Json } from '../lib/json.ts'
import type { Entry } from './Entry.ts'

/** Everything known of one stream. Never changed in place: what did not change keeps its identity. */
export interface Stand {
  readonly records: Records
  /** Per field (`fieldKey`) the stamps that some entry replaced, seen or not. */
  readonly named: ReadonlyMap<string, ReadonlySet<string>>
  /** Per device the highest count seen in this stream. */
  readonly counts: ReadonlyMap<string, number>
  /** The highest stamp seen; empty when nothing was. */
  readonly last: string
}

export const emptyStand: Stand = {
  records: Object.freeze(Object.create(null)) as Records,
  named: new Map(),
  counts: new Map(),
  last: '',
}

/** One key per field that no choice of names can make equal to another field's. */
export const fieldKey = (tabel: string, id: string, veld: string): string =>
  `${tabel.length}.${id.length}.${tabel}${id}${veld}`

/** Highest stamp first; that is how heads are kept and shown. */
export const byStampDown = (a: { readonly stamp: string }, b: { readonly stamp: string }): number =>
  a.stamp < b.stamp ? 1 : a.stamp > b.stamp ? -1 : 0

/** The text by which two values under one stamp are compared: keys in order, so that it does not depend on the writer. */
function canonicalText(value: Json): string {
  return JSON.stringify(value, (_key, part: Json) => {
    if (part === null || typeof part !== 'object' || Array.isArray(part)) return part
    const record = part as { readonly [key: string]: Json }
    const sorted = Object.create(null) as Record<string, Json>
    for (const key of Object.keys(record).sort()) sorted[key] = record[key] ?? null
    return sorted
  })
}

/** A copy without prototype: any name, `__proto__` too, is then only a name. */
function copyOf<T>(source: Readonly<Record<string, T>> | undefined): Record<string, T> {
  return Object.assign(Object.create(null), source) as Record<string, T>
}

interface Draft {
  readonly records: Record<string, Record<string, Record<string, Veld>>>
  readonly named: Map<string, Set<string>>
  readonly fresh: Set<object>
}

/** The record to write in, copied once per merge. */
function openRecord(draft: Draft, tabel: string, id: string): Record<string, Veld> {
  let table = draft.records[tabel]
  if (table === undefined || !draft.fresh.has(table)) {
    table = copyOf<Record<string, Veld>>(table)
    draft.fresh.add(table)
    draft.records[tabel] = table
  }
  let record = table[id]
  if (record === undefined || !draft.fresh.has(record)) {
    record = copyOf<Veld>(record)
    draft.fresh.add(record)
    table[id] = record
  }
  return record
}

function openNamed(draft: Draft, key: string): Set<string> {
  const known = draft.named.get(key)
  if (known !== undefined && draft.fresh.has(known)) return known
  const copy = new Set(known)
  draft.fresh.add(copy)
  draft.named.set(key, copy)
  return copy
}

/** Heads with one more version; under an equal stamp the higher text stays. The same array when nothing changed. */
function withHead(koppen: readonly Kop[], kop: Kop): readonly Kop[] {
  const twin = koppen.find((known) => known.stamp === kop.stamp)
  if (twin === undefined) return [...koppen, kop].sort(byStampDown)
  if (rank(twin) >= rank(kop)) return koppen
  return koppen.map((known) => (known === twin ? kop : known))
}

/** An erased value ranks above every other, so that a copy from elsewhere never brings it back. */
const rank = (kop: Kop): string =>
  (isGewist(kop.waarde) ? '1' : '0') +
  JSON.stringify([
    canonicalText(kop.waarde),
    kop.handeling,
    kop.door.naam,
    kop.door.partij,
    kop.overleg ?? '',
  ])

function headOf(entry: Entry, waarde: Json): Kop {
  const { stamp, door, handeling, overleg } = entry
  return { stamp, waarde, door, handeling, ...(overleg === undefined ? {} : { overleg }) }
}

function applyEntry(draft: Draft, entry: Entry): void {
  for (const [tabel, id, veld, waarde, vervangt] of entry.o) {
    const key = fieldKey(tabel, id, veld)
    const before = draft.records[tabel]?.[id]?.[veld]?.koppen ?? []
    let named: ReadonlySet<string> | undefined = draft.named.get(key)
    // What was seen is older by the clock; a name for a later stamp is not believed, so no field can lose all heads.
    const news = vervangt.filter((stamp) => stamp < entry.stamp && named?.has(stamp) !== true)
    if (news.length > 0) {
      const open = openNamed(draft, key)
      for (const stamp of news) open.add(stamp)
      named = open
    }
    const standing = named?.has(entry.stamp) === true ? before : withHead(before, headOf(entry, waarde))
    const koppen = news.length === 0 ? standing : standing.filter((kop) => named?.has(kop.stamp) !== true)
    if (koppen === before || sameHeads(koppen, before)) continue
    const [first] = koppen
    if (first !== undefined) openRecord(draft, tabel, id)[veld] = { waarde: first.waarde, koppen }
  }
}

const sameHeads = (a: readonly Kop[], b: readonly Kop[]): boolean =>
  a.length === b.length && a.every((kop, at) => kop === b[at])

/** The stand with these entries in it; the same object when they brought nothing new. Order and repetition do not matter. */
export function merge(stand: Stand, entries: readonly Entry[]): Stand {
  if (entries.length === 0) return stand
  const draft = draftOf(stand)
  const counted: Entry['d'][] = []
  let last = stand.last
  for (const entry of entries) {
    applyEntry(draft, entry)
    counted.push(entry.d)
    if (entry.stamp > last) last = entry.stamp
  }
  return finish(stand, draft, withCounts(stand.counts, counted), last)
}

/** Per device the highest of both; the same map when nothing is higher. */
function withCounts(known: Stand['counts'], more: Iterable<readonly [string, number]>): Stand['counts'] {
  let counts: Map<string, number> | undefined
  for (const [device, n] of more) {
    if (n <= ((counts ?? known).get(device) ?? 0)) continue
    counts ??= new Map(known)
    counts.set(device, n)
  }
  return counts ?? known
}

const draftOf = (stand: Stand): Draft => ({
  records: copyOf(stand.records as Draft['records']),
  named: new Map(stand.named) as Map<string, Set<string>>,
  fresh: new Set(),
})

/** The new stand, or the old one itself when nothing was touched. */
function finish(stand: Stand, draft: Draft, counts: Stand['counts'], last: string): Stand {
  const touched = draft.fresh.size > 0
  if (!touched && counts === stand.counts && last === stand.last) return stand
  return { records: touched ? draft.records : stand.records, named: draft.named, counts, last }
}

/** Two stands of one stream made one: what either knows; the first itself when the second brought nothing new. */
export function join(a: Stand, b: Stand): Stand {
  if (a === b) return a
  const draft = draftOf(a)
  for (const [key, stamps] of b.named) {
    const known: ReadonlySet<string> | undefined = draft.named.get(key)
    if ([...stamps].some((stamp) => known?.has(stamp) !== true)) {
      const open = openNamed(draft, key)
      for (const stamp of stamps) open.add(stamp)
    }
  }
  for (const source of [b.records, a.records]) {
    for (const [tabel, ids] of Object.entries(source)) {
      for (const [id, velden] of Object.entries(ids)) {
        for (const [veld, { koppen }] of Object.entries(velden)) joinHeads(draft, tabel, id, veld, koppen)
      }
    }
  }
  return finish(a, draft, withCounts(a.counts, b.counts), b.last > a.last ? b.last : a.last)
}

function joinHeads(draft: Draft, tabel: string, id: string, veld: string, more: readonly Kop[]): void {
  const before = draft.records[tabel]?.[id]?.[veld]?.koppen ?? []
  const named = draft.named.get(fieldKey(tabel, id, veld))
  const all = more.reduce(withHead, before)
  const koppen = named === undefined ? all : all.filter((kop) => !named.has(kop.stamp))
  const [first] = koppen
  if (first === undefined || sameHeads(koppen, before)) return
  openRecord(draft, tabel, id)[veld] = { waarde: first.waarde, koppen }
}

/** The records of a stand, as the screens read them: the same object as long as the stand is the same. */
export const toRecords = (stand: Stand): Records => stand.records
