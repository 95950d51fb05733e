import { describe, expect, it } from 'vitest'
import { isCount, isList, isRecord, isText, isTexts } from '../../src/data/shape.ts'

describe('the shape of what came out of a box', () => {
  it.each([
    [{}, [true, false, false, false, false]],
    [[], [false, true, false, true, false]],
    [
      ['a', 1],
      [false, true, false, false, false],
    ],
    ['a', [false, false, true, false, false]],
    [3, [false, false, false, false, true]],
    [-1, [false, false, false, false, false]],
    [1.5, [false, false, false, false, false]],
    [null, [false, false, false, false, false]],
    [undefined, [false, false, false, false, false]],
  ])('%j is told for what it is', (value, expected) => {
    expect([isRecord, isList, isText, isTexts, isCount].map((test) => test(value))).toEqual(expected)
  })
})
