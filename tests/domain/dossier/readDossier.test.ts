import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { emptyStand, merge, toRecords } from '../../../src/data/merge.ts'
import { naamOf, readDossier, readRugnummers } from '../../../src/domain/dossier/readDossier.ts'
import type { Json } from '../../../src/lib/json.ts'
import { anEntry } from '../../support/entryBuilders.ts'
import { openBlad } from '../../support/dossierStand.ts'

const tabellen: Readonly<Record<string, readonly string[]>> = {
  kind: [
    'roepnaam',
    'achternaam',
    'geboren',
    'school',
    'ingeschreven',
    'volgende',
    'zelfdeAls',
    'ondersteuningsvraag',
  ],
  rugnummer: ['nummer'],
  situatie: ['stap'],
  regie: ['stap'],
  doel: ['inhoud'],
  instemming: ['stap'],
  actie: ['wat', 'wie', 'wanneer', 'afloop', 'volgorde'],
  notitie: ['tekst', 'lezers', 'van', 'op'],
  focus: ['partij', 'tekst', 'op', 'overleg'],
  ouders: ['weten'],
  opgepakt: ['stap'],
}

describe('reading a dossier', () => {
  it('of an empty stream it is empty', () => {
    expect(readDossier('a', {})).toMatchObject({
      rugnummer: null,
      geboren: null,
      situatie: null,
      regie: { staat: 'geen', laatsteNee: null },
      doel: null,
      acties: [],
      notities: [],
      oudersWeten: null,
      tweeVersies: [],
    })
  })

  it('whatever lies on disk is read without breaking, and stays on disk', () => {
    const places = Object.entries(tabellen).flatMap(([tabel, velden]) =>
      velden.map((veld) => [tabel, veld] as const),
    )
    const anyJson = fc.jsonValue({ maxDepth: 3 }) as fc.Arbitrary<Json>
    const shaped = fc.record({
      soort: anyJson,
      partij: anyJson,
      persoon: anyJson,
      op: anyJson,
      tekst: anyJson,
      publiek: anyJson,
      lezers: anyJson,
      jaar: anyJson,
      maand: anyJson,
    }) as fc.Arbitrary<Json>
    const ops = fc.array(
      fc.tuple(
        fc.constantFrom(...places),
        fc.constantFrom('kind', 'ouders', 'x', '__proto__'),
        fc.oneof(anyJson, shaped),
      ),
      { minLength: 1, maxLength: 30 },
    )
    fc.assert(
      fc.property(ops, (list) => {
        const entries = list.map(([[tabel, veld], id, waarde], i) =>
          anEntry({ at: i + 1, o: [[tabel, id, veld, waarde, []]] }),
        )
        const records = toRecords(merge(emptyStand, entries))
        const dossier = readDossier('a', records)
        expect(dossier.records).toBe(records)
        expect(typeof naamOf(dossier)).toBe('string')
      }),
    )
  })

  it('a name never slips into JSON', () => {
    expect(JSON.stringify({ ...openBlad().stand(), records: null })).not.toContain('Veldman')
  })

  it('of two numbers the latest holds', () => {
    const entries = [5, 3].map((at) => anEntry({ at, o: [['rugnummer', `r${at}`, 'nummer', 100 + at, []]] }))
    expect(readRugnummers(toRecords(merge(emptyStand, entries)))).toEqual({ rugnummer: 105, oude: [103] })
  })
})
