import { describe, expect, it } from 'vitest'
import type { Json } from '../../../src/lib/json.ts'
import { DraftWriter, readDraft } from '../../../src/ui/form/draft.ts'
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

describe('a form on a place from which something was erased', () => {
  /** A place that refuses who began with it before the last erasing. */
  function aPlace(there: Json | undefined) {
    let [erased, seen] = [0, 0]
    const kept: boolean[] = []
    const store = {
      async load() {
        seen = erased
        return await Promise.resolve(erased === 0 ? there : undefined)
      },
      save: async () => await Promise.resolve(seen === erased),
      drop: async () => await Promise.resolve(),
    }
    const draft = { values: { naam: 'Kim' }, seen: {}, op: 1 }
    const writer = new DraftWriter(
      store,
      'nieuw',
      () => draft,
      (one) => kept.push(one),
    )
    const erase = () => {
      erased += 1
    }
    const type = async () => {
      writer.schedule()
      await writer.flush()
    }
    return { writer, erase, type, kept }
  }

  it('keeps what is typed from then on, when it was open and empty', async () => {
    const { writer, erase, type, kept } = aPlace(undefined)
    await writer.load()
    erase()
    await type()
    expect(kept).toEqual([true])
  })

  it.each([
    ['that came back from an earlier visit', { values: { naam: 'Sem' }, seen: {}, op: 1 }],
    ['that was typed before', undefined],
  ])('does not write the text %s', async (_, there) => {
    const { writer, erase, type, kept } = aPlace(there)
    await writer.load()
    if (there === undefined) await type()
    erase()
    await type()
    expect(kept.at(-1)).toBe(false)
  })
})
