import { describe, expect, it } from 'vitest'
import { isolate, splitIsolates, stripIsolates } from '../../src/lib/isolate.ts'

describe('what people typed inside a fixed sentence', () => {
  it('is told from the sentence', () => {
    expect(splitIsolates(`Beste ${isolate('mevrouw Demir')},`)).toEqual([
      { tekst: 'Beste ', getypt: false },
      { tekst: 'mevrouw Demir', getypt: true },
      { tekst: ',', getypt: false },
    ])
    expect(splitIsolates(`${isolate('Noor')}${isolate('')}`)).toEqual([{ tekst: 'Noor', getypt: true }])
    expect(splitIsolates('Wanneer?')).toEqual([{ tekst: 'Wanneer?', getypt: false }])
    expect(splitIsolates('')).toEqual([])
  })

  it('cannot end its own place early by marks that were typed or pasted', () => {
    expect(splitIsolates(`Waar: ${isolate('zaal\u2069 2\u2068')}.`)).toEqual([
      { tekst: 'Waar: ', getypt: false },
      { tekst: 'zaal 2', getypt: true },
      { tekst: '.', getypt: false },
    ])
  })

  it('is the plain sentence again without the marks', () => {
    expect(stripIsolates(`Waar: ${isolate('zaal 2')}.`)).toBe('Waar: zaal 2.')
  })
})
