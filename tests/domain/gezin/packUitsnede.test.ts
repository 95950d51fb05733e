import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { packUitsnede, unpackUitsnede } from '../../../src/domain/gezin/packUitsnede.ts'
import type { Uitsnede } from '../../../src/domain/gezin/Uitsnede.ts'
import { cutOut } from '../../../src/domain/uitsnede/cutOut.ts'
import { newId } from '../../../src/lib/id.ts'
import { redact } from '../../../src/lib/redacted.ts'
import { eenKind, openBlad, vandaag } from '../../support/dossierStand.ts'
import { eenKeuze } from '../../support/keuze.ts'
import { verhaalBericht } from '../../support/postbericht.ts'

const uitsnede: Uitsnede = cutOut({
  dossier: openBlad(eenKind({ school: 'Het Kompas', geboren: { jaar: 2018, maand: 3, dag: null } })).stand(),
  team: {
    naam: 'Kantelteam Waalkant',
    leden: [],
    privacy: { convenant: '', verantwoordelijke: '', fg: 'fg@school.example', bewaartermijn: '' },
  },
  overleg: null,
  kinderen: [],
  nummers: new Set(),
  keuze: eenKeuze({
    lezer: 'ouder-gezag',
    ouder: 1,
    gezagNagevraagd: true,
    naam: redact('Fatma Aksoy'),
    taal: 'ar',
  }),
  contact: { wie: { partij: 'school', naam: 'Els Bos' }, telefoon: '026 555 01 10' },
  klad: [verhaalBericht({ staat: 'klad' })],
  overdracht: newId(),
  vandaag,
}).uitsnede

const heel = JSON.stringify(packUitsnede(uitsnede))
const read = (json: string): Uitsnede | null => unpackUitsnede(JSON.parse(json))

describe('a cut-out in its box', () => {
  it('comes out as it went in, with what was typed and not sent', () => {
    expect(read(heel)).toEqual(uitsnede)
    expect(read(heel)?.klad).toHaveLength(1)
  })

  it('loses a message that is none, and keeps the rest', () => {
    const klad = JSON.stringify([verhaalBericht(), { ...verhaalBericht(), taal: 'xx' }, null])
    const mixed = heel.replace(/"klad":\[.*\]\}$/u, `"klad":${klad}}`)
    expect(read(mixed)?.klad).toEqual([verhaalBericht()])
  })

  it.each([
    ['nothing', 'null'],
    ['another version', heel.replace('"versie":1', '"versie":2')],
    ['a prototype', heel.replace('{', '{"__proto__":{"omvang":"geheel"},')],
    [
      'a field that the family has no place for',
      heel.replace('"velden":{', '"velden":{"woongemeente":"Zandmeer",'),
    ],
    ['records', heel.replace('{', '{"records":{},')],
    ['a reader that is none', heel.replace('"ouder-gezag"', '"bestuur"')],
    ['a third parent', heel.replace('"ouder":1', '"ouder":3')],
    ['a day that does not exist', heel.replace(`"op":"${vandaag}"`, '"op":"2026-02-30"')],
    ['a field left out', heel.replace('"volgende":null', '"later":null')],
    ['a school of a megabyte', heel.replace('Het Kompas', 'x'.repeat(1_000_000))],
    [
      'more at the table than there are chairs',
      heel.replace('"tafel":[]', `"tafel":[${'null,'.repeat(3000)}null]`),
    ],
    ['an id of something else', heel.replace(uitsnede.overdracht, 'constructor')],
  ])('with %s it is none', (_what, json) => {
    expect(json).not.toBe(heel)
    expect(read(json)).toBeNull()
  })

  it('whatever stands in the box, it never throws', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withBigInt: true }), (any) => {
        expect(unpackUitsnede(any)).toBeNull()
        expect(unpackUitsnede({ ...uitsnede, velden: any })).toBeNull()
      }),
    )
  })
})
