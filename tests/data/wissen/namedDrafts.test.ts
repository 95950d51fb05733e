import { describe, expect, it } from 'vitest'
import { nieuwKindDraft, plakDraft } from '../../../src/data/draftKeys.ts'
import { draftsNaming } from '../../../src/data/wissen/namedDrafts.ts'
import type { Json } from '../../../src/lib/json.ts'
import { redact } from '../../../src/lib/redacted.ts'

const holding = (plak: Json, nieuw: Json) => ({
  load: async (key: string) => await Promise.resolve(key === plakDraft ? plak : nieuw),
})

describe('a draft that names a child', () => {
  it.each<[string, Json, Json, string, readonly string[]]>([
    ['in one field', 'Noor Aksoy', null, 'Noor Aksoy', [plakDraft]],
    ['over fields, without accents', null, { a: 'Zoe', b: ['van Rijn'] }, 'Zoë van Rijn', [nieuwKindDraft]],
    ['not by half a name', 'Noor Blok', { a: 'Aksoy' }, 'Noor Aksoy', []],
    ['not by part of a word', 'Noortje Aksoy', null, 'Noor Aksoy', []],
    ['in both', 'Noor', { a: 'noor' }, 'Noor', [plakDraft, nieuwKindDraft]],
    ['never when there is no name', 'Noor', null, ' ', []],
  ])('is found: %s', async (_, plak, nieuw, naam, keys) => {
    expect(await draftsNaming(holding(plak, nieuw), [redact(naam)])).toEqual(keys)
  })
})
