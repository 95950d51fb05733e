import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromBase64Url, isBytes, joinBytes, sameBytes, toBase64Url } from '../../src/vault/bytes.ts'

describe('bytes as text', () => {
  it('come back as they were, in characters that may stand anywhere', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 70 }), (bytes) => {
        const text = toBase64Url(bytes)
        expect(text).toMatch(/^[\w-]*$/)
        expect(fromBase64Url(text)).toEqual({ ok: true, value: bytes })
      }),
    )
  })

  it('are refused when they are no base64url', () => {
    for (const text of ['a', 'ab=', 'a b', 'ä', 'ab/c']) expect(fromBase64Url(text).ok).toBe(false)
  })
})

describe('bytes', () => {
  it('are joined in order and compared whole', () => {
    const joined = joinBytes(Uint8Array.of(1, 2), new Uint8Array(0), Uint8Array.of(3))
    expect(sameBytes(joined, Uint8Array.of(1, 2, 3))).toBe(true)
    expect(sameBytes(joined, Uint8Array.of(1, 2))).toBe(false)
    expect(sameBytes(joined, Uint8Array.of(1, 2, 4))).toBe(false)
  })

  it('are told from what only looks like them', () => {
    expect([new Uint8Array(1), [1], 'x', null, new Uint16Array(1)].map(isBytes)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ])
  })
})
