/**
 * The merged stand of one stream, as the register shows it: table → record → field. The shown value is the highest
 * head; more than one head means that two people changed the same field without seeing each other ("twee versies").
 */
import type { Json } from '../../lib/json.ts'
import type { Door } from './handeling.ts'

/** One standing version of a field: who wrote it, when (stamp), in which act and, where so, in which overleg. */
export interface Kop {
  readonly stamp: string
  readonly waarde: Json
  readonly door: Door
  readonly handeling: string
  readonly overleg?: string
}

/** `koppen` is never empty and sorted highest stamp first; `waarde` is that of the first. */
export interface Veld {
  readonly waarde: Json
  readonly koppen: readonly Kop[]
}

export type Velden = Readonly<Record<string, Veld>>
export type Records = Readonly<Record<string, Readonly<Record<string, Velden>>>>

/** The stamps a person saw under each field when they began to change it, by `veldKey`; kept in the draft. */
export type Gezien = Readonly<Record<string, readonly string[]>>

export const emptyRecords: Records = {}

export const veldKey = (tabel: string, id: string, veld: string): string => `${tabel}/${id}/${veld}`

/** The stamps of the standing heads of a field; empty when it was never written. */
export function headsOf(records: Records, tabel: string, id: string, veld: string): readonly string[] {
  return records[tabel]?.[id]?.[veld]?.koppen.map((kop) => kop.stamp) ?? []
}

/** True when one version stands there, written in this same overleg where there is one: kept again says nothing new. */
export const standsAlready = (field: Veld | undefined, overleg: string | undefined): boolean =>
  field?.koppen.length === 1 && (overleg === undefined || field.koppen[0]?.overleg === overleg)

/** What the person sees now under these fields, to be kept with their draft. */
export function seenNow(
  records: Records,
  keys: readonly (readonly [tabel: string, id: string, veld: string])[],
): Gezien {
  return Object.fromEntries(keys.map(([t, i, v]) => [veldKey(t, i, v), headsOf(records, t, i, v)]))
}

/** The records of a table that are not removed, in order of id; a removal that conflicts with an edit still shows. */
export function livingRecords(
  records: Records,
  tabel: string,
): readonly (readonly [id: string, velden: Velden])[] {
  return Object.entries(records[tabel] ?? {})
    .filter(([, velden]) => !isGone(velden))
    .sort(([a], [b]) => (a < b ? -1 : 1))
}

/**
 * What stands where a value was erased on request (AVG 16 and 17): who wrote it and when stays, what it said does not.
 * Every reader takes it for empty.
 */
export const GEWIST: Json = { '~gewist': true }

/** The table in which stands what was erased by whom, without what it was. */
export const GEWIST_TABEL = 'gewist'

/** True for the mark of an erased value. */
export const isGewist = (waarde: Json | undefined): boolean =>
  typeof waarde === 'object' && waarde !== null && '~gewist' in waarde && waarde['~gewist'] === true

/** The reserved field that removes a record: the rest of the record stays beneath it. */
export const WEG_VELD = 'weg'

/** Tells of a version whether this removal meant it to go; null for a mark that is no removal (undone, brought back). */
function removalOf({ waarde, stamp }: Pick<Kop, 'waarde' | 'stamp'>): ((kop: Kop) => boolean) | null {
  if (waarde === true) return (kop) => kop.stamp <= stamp
  const seen = waarde !== null && typeof waarde === 'object' && 'gezien' in waarde ? waarde.gezien : null
  return Array.isArray(seen) ? (kop) => seen.includes(kop.stamp) : null
}

/** True for a mark under `weg` that removes; false for one that brought the record back. */
export const isRemoval = (waarde: Json): boolean => removalOf({ waarde, stamp: '' }) !== null

/** The versions in a removed record that the removal had not seen: changed at the same time, or later. */
export function unseenByRemoval(velden: Velden): readonly Kop[] {
  const removals = velden[WEG_VELD]?.koppen.map(removalOf) ?? []
  if (removals.length === 0 || removals.includes(null)) return []
  return Object.entries(velden)
    .filter(([veld]) => veld !== WEG_VELD)
    .flatMap(([, { koppen }]) => koppen)
    .filter((kop) => !removals.some((covers) => covers?.(kop) === true))
}

/** True when every standing version of the removal mark says removed, and nothing was changed that it had not seen. */
export function isGone(velden: Velden): boolean {
  const mark = velden[WEG_VELD]
  return (
    mark !== undefined &&
    mark.koppen.every((kop) => removalOf(kop) !== null) &&
    unseenByRemoval(velden).length === 0
  )
}
