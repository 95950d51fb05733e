/** Bytes and text: what the vault joins, compares and writes as base64url. Holds no secret longer than the call. */
import { err, ok, type Result } from '../lib/result.ts'

/** The bytes as WebCrypto wants them typed; we never make a SharedArrayBuffer. */
export const forCrypto = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => bytes as Uint8Array<ArrayBuffer>

export const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text)

export const randomBytes = (count: number): Uint8Array<ArrayBuffer> =>
  crypto.getRandomValues(new Uint8Array(count))

/** Bytes, also those that came through structured clone from another realm. */
export const isBytes = (value: unknown): value is Uint8Array =>
  ArrayBuffer.isView(value) && Object.prototype.toString.call(value) === '[object Uint8Array]'

export function joinBytes(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const joined = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    joined.set(part, at)
    at += part.length
  }
  return joined
}

export const sameBytes = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, i) => byte === b[i])

/** Of any length: a package is longer than a call may have arguments. */
export const toBase64Url = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')

/** Reads base64url without padding; refuses every other character and an impossible length. */
export function fromBase64Url(text: string): Result<Uint8Array<ArrayBuffer>, 'geen-base64url'> {
  if (!/^[\w-]*$/.test(text) || text.length % 4 === 1) return err('geen-base64url')
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
  return ok(Uint8Array.from(binary, (char) => char.charCodeAt(0)))
}
