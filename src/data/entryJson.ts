/** Entries as JSON and back: reading is total, anything that is not an entry of ours is refused as damaged. */
import type { StreamId } from '../domain/handeling/handeling.ts'
import type { Json } from '../lib/json.ts'
import { err, ok, type Result } from '../lib/result.ts'
import type { Entry, Op } from './Entry.ts'
import { isCount, isList, isRecord, isText, isTexts } from './shape.ts'
import { isStamp } from './stamp.ts'
import { upcastEntry } from './upcast.ts'

/** The schema version this app writes and the highest it can read. */
export const schemaVersion = 1

const isOp = (value: Json): boolean =>
  isList(value) &&
  value.length === 5 &&
  isText(value[0]) &&
  isText(value[1]) &&
  isText(value[2]) &&
  isTexts(value[4])

/** An entry of exactly this stream, as this version writes it; a valid entry of another stream is refused too. */
export function readEntry(json: Json, stream: StreamId): Result<Entry, 'beschadigd' | 'nieuwer'> {
  if (!isRecord(json) || json['stream'] !== stream) return err('beschadigd')
  const { v, sv, handeling, d, stamp, door, overleg, soort, delen, o } = json
  if (isCount(v) && v > 1) return err('nieuwer')
  if (isCount(sv) && sv > schemaVersion) return err('nieuwer')
  if (v !== 1 || !isCount(sv) || !isText(handeling) || !isText(soort)) return err('beschadigd')
  if (!isList(d) || !isText(d[0]) || !isCount(d[1])) return err('beschadigd')
  if (!isText(stamp) || !isStamp(stamp)) return err('beschadigd')
  if (!isRecord(door) || !isText(door['naam']) || !isText(door['partij'])) return err('beschadigd')
  if (!isList(o) || !o.every(isOp)) return err('beschadigd')
  const entry: Entry = {
    v: 1,
    sv,
    handeling,
    stream,
    d: [d[0], d[1]],
    stamp,
    door: { naam: door['naam'], partij: door['partij'] },
    ...(isText(overleg) ? { overleg } : {}),
    soort,
    ...(isCount(delen) ? { delen } : {}),
    o: o as unknown as readonly Op[],
  }
  return ok(upcastEntry(entry))
}

/** An entry as JSON. */
export const writeEntry = (entry: Entry): Json => entry as unknown as Json
