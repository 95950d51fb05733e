import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { packJson, unpackJson } from '../../src/data/pack.ts'
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

  it('refuses bytes that it did not make', () => {
    for (const bytes of [[], [0], [0, 123], [1, 255, 255], [9, 34, 34]]) {
      expect(unpackJson(new Uint8Array(bytes))).toEqual({ ok: false, error: 'beschadigd' })
    }
  })
})
