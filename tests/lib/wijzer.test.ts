import { describe, expect, it } from 'vitest'
import { gezinPlek, onPointer, pointTo, takePointer } from '../../src/lib/wijzer.ts'

describe('a place that is asked for', () => {
  it('is taken once, and only by who shows it', () => {
    pointTo(gezinPlek('een'))
    expect(takePointer(gezinPlek('twee'))).toBe(false)
    expect(takePointer(gezinPlek('een'))).toBe(true)
    expect(takePointer(gezinPlek('een'))).toBe(false)
  })

  it('is told at once to who stands there already, until it stops listening', () => {
    const taken: boolean[] = []
    const stop = onPointer(() => taken.push(takePointer(gezinPlek('een'))))
    pointTo(gezinPlek('een'))
    stop()
    pointTo(gezinPlek('een'))
    expect(taken).toEqual([true])
    expect(takePointer(gezinPlek('een'))).toBe(true)
  })
})
