import { describe, expect, it } from 'vitest'
import type { Json } from '../../../src/lib/json.ts'
import { readDraft } from '../../../src/ui/form/draft.ts'
import { Changes, keysForField } from '../../../src/ui/form/changes.ts'

describe('a draft as it comes from the store', () => {
  const refused: [string, Json | undefined][] = [
    ['nothing', undefined],
    ['null', null],
    ['a list', [1]],
    ['no values', { seen: {}, op: 1 }],
    ['values that are a text', { values: 'x', seen: {}, op: 1 }],
  ]
  it.each(refused)('%s is no draft', (_, json) => {
    expect(readDraft(json)).toBeUndefined()
  })

  it('stamps that are no text are left out', () => {
    expect(readDraft({ values: { a: 1 }, seen: { k: ['s', 2], l: 3 }, op: 5 })).toEqual({
      values: { a: 1 },
      seen: { k: ['s'], l: [] },
      op: 5,
    })
  })
})

describe('what was seen', () => {
  const seen = { 'doel/7/tekst': ['a'], 'doel/7/datum': ['b'], 'regie/9/stap': ['c'] }

  it('a field owns the keys that end in its name, and those of no field', () => {
    const keys = keysForField(seen, ['tekst', 'datum'], undefined)
    expect(keys('tekst')).toEqual(['doel/7/tekst', 'regie/9/stap'])
  })

  it('keys that are given go before those that are guessed', () => {
    expect(keysForField(seen, ['tekst'], { tekst: ['regie/9/stap'] })('tekst')).toEqual(['regie/9/stap'])
  })

  it('is kept as it was at the first change, until it is saved', () => {
    const changes = new Changes()
    const keys = () => ['k']
    changes.note('tekst', { k: ['1'] }, keys)
    changes.note('tekst', { k: ['2'] }, keys)
    changes.note('datum', { k: ['3'] }, keys)
    expect(changes.captured).toEqual({ k: ['1'] })
    changes.settle([], {}, {}, keys)
    expect(changes.any).toBe(false)
    changes.note('tekst', { k: ['4'] }, keys)
    expect(changes.captured).toEqual({ k: ['4'] })
  })
})
