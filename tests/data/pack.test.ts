import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { packJson, unpackJson, unpackPlain } from '../../src/data/pack.ts'
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

  it('refuses bytes that it did not make', () => {
    for (const bytes of [[], [0], [0, 123], [1, 255, 255], [9, 34, 34]]) {
      expect(unpackJson(new Uint8Array(bytes))).toEqual({ ok: false, error: 'beschadigd' })
    }
  })
})
