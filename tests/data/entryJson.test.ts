import { describe, expect, it } from 'vitest'
import { readEntry, writeEntry } from '../../src/data/entryJson.ts'
import type { Json } from '../../src/lib/json.ts'
import { aStream, anEntry } from '../support/entryBuilders.ts'

const entry = anEntry({ at: 1, overleg: 'o1', o: [['kind', 'kind', 'school', 'De Brug', []]] })
const json = writeEntry(entry) as { readonly [key: string]: Json }

describe('an entry', () => {
  it('is read as it was written', () => {
    expect(readEntry(json, aStream)).toEqual({ ok: true, value: entry })
  })

  it.each<[string, Json]>([
    ['of another stream', { ...json, stream: 'dossier-ander' }],
    ['without a stamp', { ...json, stamp: 'gisteren' }],
    ['without a count', { ...json, d: ['tablet', -1] }],
    ['without a writer', { ...json, door: 'Noor' }],
    ['with half an operation', { ...json, o: [['kind', 'kind', 'school']] }],
    ['that is a list', []],
    ['that is nothing', null],
  ])('%s is refused as damaged', (_name, value) => {
    expect(readEntry(value, aStream)).toEqual({ ok: false, error: 'beschadigd' })
  })

  it('of a newer version is told from a damaged one', () => {
    expect(readEntry({ ...json, sv: 2 }, aStream)).toEqual({ ok: false, error: 'nieuwer' })
    expect(readEntry({ ...json, v: 2 }, aStream)).toEqual({ ok: false, error: 'nieuwer' })
  })
})
