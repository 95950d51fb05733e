import { describe, expect, it } from 'vitest'
import { nieuwKindDraft, plakDraft } from '../../../src/data/draftKeys.ts'
import { draftsNaming } from '../../../src/data/wissen/namedDrafts.ts'
import type { Json } from '../../../src/lib/json.ts'
import { redact } from '../../../src/lib/redacted.ts'

const holding = (plak: Json, nieuw: Json) => ({
  loadAny: async (key: string) => await Promise.resolve(key === plakDraft ? plak : nieuw),
})

const all = [plakDraft, nieuwKindDraft]
const kind = (naam: string) => ({ id: 'kind-a', naam: redact(naam), rugnummer: 214, oudeRugnummers: [101] })

const plakOf = (tekst: string): Json => ({ values: { tekst }, seen: {}, op: 1 })

describe('a draft that names a child', () => {
  it.each<[string, Json, Json, string, readonly string[]]>([
    ['in one field', 'Noor Aksoy', null, 'Noor Aksoy', [plakDraft]],
    ['over fields, without accents', null, { a: 'Zoe', b: ['van Rijn'] }, 'Zoë van Rijn', [nieuwKindDraft]],
    ['not by half a name', 'Noor Blok', { a: 'Aksoy' }, 'Noor Aksoy', []],
    ['not by part of a word', 'Noortje Aksoy', null, 'Noor Aksoy', []],
    ['in both', 'Noor', { a: 'noor' }, 'Noor', [plakDraft, nieuwKindDraft]],
    ['never when there is no name', 'Noor', null, ' ', []],
    ['by its number in a line', null, { tekst: 'Bel #214 morgen' }, 'Noor Aksoy', [nieuwKindDraft]],
    ['by what it was begun for', null, { tekst: 'Bel morgen', kind: 'kind-a' }, 'Noor', [nieuwKindDraft]],
    ['by a number it had before', null, { tekst: 'wie belt #101?' }, 'Noor Aksoy', [nieuwKindDraft]],
    ['not by another number', null, { tekst: '#2140 en 214 euro' }, 'Noor Aksoy', []],
    ['not by words of more rows', plakOf('Jan Bakker\t1\nPiet de Vries\t2'), null, 'Jan de Vries', []],
  ])('is found: %s', async (_, plak, nieuw, naam, keys) => {
    const found = await draftsNaming(holding(plak, nieuw), all, [kind(naam)])
    expect([...found.keys()]).toEqual(keys)
  })

  it.each<[string, string, string | null]>([
    ['the other rows', 'Naam\tSchool\nNoor Aksoy\tDe Brug\nPiet Blok\t', 'Naam\tSchool\nPiet Blok\t'],
    [
      'the other rows, a cell over more lines whole',
      'Piet Blok\t"een\ntwee"\nNoor Aksoy\t"een\ntwee ""drie"""\nAnna Smit\t',
      'Piet Blok\t"een\ntwee"\nAnna Smit\t',
    ],
    ['nothing when only the header is left', 'Naam\tSchool\nAksoy, Noor\tDe Brug', null],
    ['nothing when it is the only row', 'Noor Aksoy', null],
  ])('keeps of pasted rows %s', async (_, tekst, rest) => {
    const found = await draftsNaming(holding(plakOf(tekst), null), all, [kind('Noor Aksoy')])
    expect(found.get(plakDraft)).toEqual(rest === null ? null : plakOf(rest))
  })

  it('of a child that was being typed goes wholly', async () => {
    const found = await draftsNaming(holding(null, { a: 'Noor', b: 'Aksoy' }), all, [kind('Noor Aksoy')])
    expect(found.get(nieuwKindDraft)).toBeNull()
  })
})
