import { describe, expect, it } from 'vitest'
import { packLeftovers, unpackLeftovers } from '../../src/data/leftovers.ts'

const row = { key: 'dossier/x/vraag', box: crypto.getRandomValues(new Uint8Array(20_000)) }

describe('a file of what could not be saved', () => {
  it('gives back what went in', () => {
    expect(unpackLeftovers(packLeftovers([row]))).toEqual([row])
    expect(unpackLeftovers(packLeftovers([]))).toEqual([])
  })

  it.each([
    ['no JSON', 'PK'],
    ['another file', '{"format":"iets","v":1,"rows":[]}'],
    ['a newer version', '{"format":"kanteltafel-nog-niet-bewaard","v":2,"rows":[]}'],
    ['rows that are none', '{"format":"kanteltafel-nog-niet-bewaard","v":1,"rows":[{"key":1,"box":""}]}'],
    [
      'a box that is no base64',
      '{"format":"kanteltafel-nog-niet-bewaard","v":1,"rows":[{"key":"k","box":"%"}]}',
    ],
    [
      'far too many rows',
      JSON.stringify({
        format: 'kanteltafel-nog-niet-bewaard',
        v: 1,
        rows: Array.from({ length: 1001 }, () => ({ key: 'k', box: '' })),
      }),
    ],
  ])('is refused when it is %s', (_, text) => {
    expect(unpackLeftovers(text)).toBeNull()
  })
})
