import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { packJson, unpackJson, unpackPlain, unpackWithin } from '../../src/data/pack.ts'
import type { Json } from '../../src/lib/json.ts'

describe('packing', () => {
  it('gives back what went in, short and long', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), fc.nat(200), (value, times) => {
        const json = JSON.parse(JSON.stringify(Array.from({ length: times }, () => value))) as Json
        expect(unpackJson(packJson(json))).toEqual({ ok: true, value: json })
      }),
      { numRuns: 100 },
    )
  })

  it('makes long text smaller', () => {
    expect(packJson('regie '.repeat(1_000)).length).toBeLessThan(200)
  })

  it('of a stranger is read only as it lies there, not when it could become anything', () => {
    const long = 'regie '.repeat(1_000)
    expect(unpackPlain(packJson(long, 'plain'))).toEqual({ ok: true, value: long })
    for (const bytes of [packJson(long), new Uint8Array(0), new Uint8Array([0, 123])])
      expect(unpackPlain(bytes)).toEqual({ ok: false, error: 'beschadigd' })
  })

  it('of a stranger is taken out no further than was asked', () => {
    const long = 'regie '.repeat(100_000)
    const size = long.length + 2
    for (const bytes of [packJson(long), packJson(long, 'plain')])
      expect(unpackWithin(bytes, size + 1)).toEqual({ ok: true, value: long })
    for (const bytes of [packJson(long), packJson(long, 'plain'), new Uint8Array(0), new Uint8Array([9, 34])])
      expect(unpackWithin(bytes, size - 1)).toEqual({ ok: false, error: 'beschadigd' })
    const cut = packJson(long).slice(0, 40)
    for (const bytes of [cut, new Uint8Array([1]), new Uint8Array([1, 255, 255])])
      expect(unpackWithin(bytes, size)).toEqual({ ok: false, error: 'beschadigd' })
  })

  it('refuses bytes that it did not make', () => {
    for (const bytes of [[], [0], [0, 123], [1, 255, 255], [9, 34, 34]]) {
      expect(unpackJson(new Uint8Array(bytes))).toEqual({ ok: false, error: 'beschadigd' })
    }
  })
})
