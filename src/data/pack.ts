/**
 * JSON to bytes and back, for what goes into a box: one leading byte tells plain text from deflated. Deflating is per
 * record with fflate (CompressionStream per record was three times slower).
 */
import { deflateSync, Inflate, inflateSync } from 'fflate'
import type { Json } from '../lib/json.ts'
import { err, ok, type Result } from '../lib/result.ts'

const plain = 0
const deflated = 1
/** Below this many bytes deflating gains nothing. */
const smallest = 600
/** No record of ours comes near; a larger one would be a bomb. */
const largest = 64 * 1024 * 1024

/** Bytes that are inflated at a time: each becomes a thousand at most. */
const step = 1024

const encoder = new TextEncoder()
const decoder = new TextDecoder('utf-8', { fatal: true })

/** Bytes for one JSON value; deflated when that is worth it, unless `plain` asks for what reads fastest. */
export function packJson(value: Json, size?: 'plain'): Uint8Array {
  const text = encoder.encode(JSON.stringify(value))
  const body = size === 'plain' || text.length < smallest ? text : deflateSync(text, { level: 6 })
  const bytes = new Uint8Array(body.length + 1)
  bytes[0] = body === text ? plain : deflated
  bytes.set(body, 1)
  return bytes
}

/** The same, always deflated, beside a text that whoever unpacks it has too: little bytes of a known shape become far fewer. */
export function packBeside(value: Json, dictionary: Uint8Array): Uint8Array {
  const body = deflateSync(encoder.encode(JSON.stringify(value)), { level: 9, dictionary })
  const bytes = new Uint8Array(body.length + 1)
  bytes[0] = deflated
  bytes.set(body, 1)
  return bytes
}

/** The same for bytes of a stranger: what is deflated is refused, for nobody knows how much it becomes. */
export const unpackPlain = (bytes: Uint8Array): Result<Json, 'beschadigd'> =>
  bytes[0] === plain ? unpackJson(bytes) : err('beschadigd')

/**
 * The same for what is deflated, when a stranger may have made it: it is taken out bit by bit, never beyond `most` bytes.
 * `dictionary` as it was packed beside.
 */
export function unpackWithin(
  bytes: Uint8Array,
  most: number,
  dictionary?: Uint8Array,
): Result<Json, 'beschadigd'> {
  if (bytes[0] !== deflated) return bytes.length > most ? err('beschadigd') : unpackPlain(bytes)
  const taken: Uint8Array[] = []
  let size = 0
  const inflate = new Inflate(dictionary === undefined ? {} : { dictionary }, (piece) => {
    size += piece.length
    if (size > most) throw new RangeError('more than was asked')
    taken.push(piece)
  })
  try {
    for (let at = 1; at < bytes.length; at += step)
      inflate.push(bytes.subarray(at, at + step), at + step >= bytes.length)
    const text = new Uint8Array(size)
    let at = 0
    for (const piece of taken) {
      text.set(piece, at)
      at += piece.length
    }
    return ok(JSON.parse(decoder.decode(text)) as Json)
  } catch {
    return err('beschadigd')
  }
}

/** The JSON value in these bytes; refused when they are not what `packJson` makes. */
export function unpackJson(bytes: Uint8Array): Result<Json, 'beschadigd'> {
  try {
    const body = bytes.subarray(1)
    if (bytes[0] === plain) return ok(JSON.parse(decoder.decode(body)) as Json)
    if (bytes[0] !== deflated) return err('beschadigd')
    const text = inflateSync(body)
    if (text.length > largest) return err('beschadigd')
    return ok(JSON.parse(decoder.decode(text)) as Json)
  } catch {
    return err('beschadigd')
  }
}
