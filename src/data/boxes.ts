/**
 * The only way in and out of a box. Each box is bound to its place by the AAD, so that a row put in another table or
 * stream does not open; there is no unsealed form, and a row with a column we do not know is not read.
 */
import type { StreamId } from '../domain/handeling/handeling.ts'
import type { Json } from '../lib/json.ts'
import { err, ok, type Result } from '../lib/result.ts'
import { isBytes } from '../vault/bytes.ts'
import type { Sealer } from '../vault/Vault.ts'
import type { Entry } from './Entry.ts'
import { readEntry, schemaVersion, writeEntry } from './entryJson.ts'
import { packJson, unpackJson } from './pack.ts'
import { hasOnly, segmentPlace, streamPlace } from './places.ts'
import type { Damage } from './Register.ts'
import { isList, isRecord } from './shape.ts'

/** Why a row is not read; `onleesbaar` rows are counted, shown and kept. */
export type BoxFailure = Damage['reden']

/** Seals JSON for one place. */
export const sealJson = async (
  sealer: Sealer,
  place: string,
  json: Json,
  size?: 'plain',
): Promise<Uint8Array> => await sealer.seal(place, schemaVersion, packJson(json, size))

/** The JSON in a box at this place; told apart: no box of ours, of a newer version, damaged or not of this place. */
export async function openJson(
  sealer: Sealer,
  place: string,
  box: Uint8Array,
): Promise<Result<Json, BoxFailure>> {
  const dated = await openDated(sealer, place, box)
  return dated.ok ? ok(dated.value.json) : dated
}

/** The same, with the schema version it was sealed at. */
export async function openDated(
  sealer: Sealer,
  place: string,
  box: Uint8Array,
): Promise<Result<{ readonly json: Json; readonly sv: number }, BoxFailure>> {
  if (!isBytes(box)) return err('geen-kist')
  const opened = await sealer.open(place, box)
  if (!opened.ok) return err(opened.error.reden)
  if (opened.value.sv > schemaVersion) return err('nieuwer')
  const { sv, content } = opened.value
  const json = unpackJson(content)
  return json.ok ? ok({ json: json.value, sv }) : json
}

/** Seals an entry for the log of its stream. */
export const sealEntry = async (sealer: Sealer, entry: Entry): Promise<Uint8Array> =>
  await sealJson(sealer, streamPlace('log', entry.stream), writeEntry(entry))

/** The entry in a row of the log (or of the quarantine, where rows stand as they came). */
export async function openEntry(
  sealer: Sealer,
  row: { readonly stream: StreamId; readonly box: Uint8Array },
): Promise<Result<Entry, BoxFailure>> {
  if (!hasOnly(row, ['seq', 'stream', 'box'])) return err('geen-kist')
  const json = await openJson(sealer, streamPlace('log', row.stream), row.box)
  return json.ok ? readEntry(json.value, row.stream) : json
}

/** Seals a run of entries that were compacted. */
export const sealSegment = async (
  sealer: Sealer,
  stream: StreamId,
  n: number,
  entries: readonly Entry[],
): Promise<Uint8Array> =>
  await sealJson(sealer, segmentPlace(stream, n), { e: entries.map((entry) => writeEntry(entry)) })

/** The entries in a segment; one that is no entry of this stream makes the segment damaged. */
export async function openSegment(
  sealer: Sealer,
  row: { readonly stream: StreamId; readonly n: number; readonly box: Uint8Array },
): Promise<Result<readonly Entry[], BoxFailure>> {
  if (!hasOnly(row, ['stream', 'n', 'box'])) return err('geen-kist')
  const json = await openJson(sealer, segmentPlace(row.stream, row.n), row.box)
  if (!json.ok) return json
  if (!isRecord(json.value) || !isList(json.value['e'])) return err('beschadigd')
  const entries: Entry[] = []
  for (const part of json.value['e']) {
    const entry = readEntry(part, row.stream)
    if (!entry.ok) return entry
    entries.push(entry.value)
  }
  return ok(entries)
}
