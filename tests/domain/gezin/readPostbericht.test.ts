import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPostbericht, saysNothing } from '../../../src/domain/gezin/readPostbericht.ts'
import type { Stemsoort } from '../../../src/domain/stem/stem.ts'
import { newId } from '../../../src/lib/id.ts'
import type { Json } from '../../../src/lib/json.ts'
import { stemBericht, verhaalBericht } from '../../support/postbericht.ts'

const schaal = { soort: 'schaal', cijfer: 6, tekst: '' } as const
const emoji = '👩‍👩‍👧‍👦'.repeat(800)

/** As it comes out of a sealed box or a file. */
const parsed = (text: string): unknown => JSON.parse(text) as Json

describe('a message of the family', () => {
  it.each([
    ['a word about one line', stemBericht()],
    ['a story', verhaalBericht()],
    ['a number on the scale', verhaalBericht({ inhoud: schaal })],
    [
      'an answer to a card',
      verhaalBericht({ inhoud: { soort: 'inbreng', tekst: 'Tekenen', kaart: 'goed-in' } }),
    ],
    ['a draft without a word in it', verhaalBericht({ staat: 'klad', inhoud: { ...schaal, cijfer: 0 } })],
    ['a story of emoji', verhaalBericht({ inhoud: { soort: 'verhaal', tekst: emoji, kaart: null } })],
    [
      'a story in Arabic',
      verhaalBericht({ taal: 'ar', inhoud: { soort: 'verhaal', tekst: 'مرحبا', kaart: null } }),
    ],
  ])('%s is read as it was written', (_what, bericht) => {
    expect(readPostbericht(parsed(JSON.stringify(bericht)))).toEqual(bericht)
  })

  it('loses what cannot be seen and turns the text around', () => {
    const tekst = ' Thuis\u202e is\u0000 het\u2066 rustig. '
    const read = readPostbericht(verhaalBericht({ inhoud: { soort: 'verhaal', tekst, kaart: null } }))
    expect(read?.inhoud.tekst).toBe('Thuis is het rustig.')
  })

  it.each([
    ['on its own', '111222333'],
    ...['\u00a0', '\u2003', '\u202a', '\u2066', '\u0001'].map((mark): [string, string] => [
      `with ${mark.charCodeAt(0).toString(16)} in it`,
      `1112${mark}22333`,
    ]),
  ])('loses a number like a BSN, and not its other words: %s', (_how, nummer) => {
    const tekst = `Bel ${nummer} nu`
    const bericht = verhaalBericht({ inhoud: { soort: 'verhaal', tekst, kaart: null } })
    expect(readPostbericht(bericht)?.inhoud.tekst).toMatch(/^Bel\s+nu$/u)
  })

  const heel = JSON.stringify(verhaalBericht())
  const nested = `${'['.repeat(5000)}${']'.repeat(5000)}`
  it.each([
    ['nothing', 'null'],
    ['a text', '"bericht"'],
    ['a list', `[${heel}]`],
    ['lists in lists', nested],
    ['a text of a megabyte', heel.replace('Thuis', 'x'.repeat(1_000_000))],
    ['one character too many', heel.replace(/Thuis[^"]*/u, 'x'.repeat(20_001))],
    ['a prototype', heel.replace('{', '{"__proto__":{"admin":true},')],
    ['a constructor', heel.replace('{', '{"constructor":{},')],
    ['a part that is not known', heel.replace('{', '{"dossier":"a",')],
    ['a part that is not known further in', heel.replace('"soort"', '"wie":"ouder2","soort"')],
    ['an id with a name that all objects have', heel.replace(/"id":"[^"]+"/u, '"id":"__proto__"')],
    ['an id of another length', heel.replace(/"id":"[^"]+"/u, '"id":"propertyIsEnumerable"')],
    ['no id', heel.replace(/"id":"[^"]+",/u, '')],
    ['another kind', heel.replace('"verhaal"', '"notitie"')],
    ['another state', heel.replace('"gezegd"', '"gewist"')],
    ['a language that is not there', heel.replace('"nl"', '"fr"')],
    ['an audience that is none', heel.replace('"deze-ouder"', '"bestuur"')],
    ['a card that is none', heel.replace('"kaart":null', '"kaart":"toString"')],
    ['a moment in words', heel.replace(/"op":\d+/u, '"op":"nu"')],
    ['a moment that no clock tells', heel.replace(/"op":\d+/u, '"op":1e300')],
    ['a moment before time', heel.replace(/"op":\d+/u, '"op":-1')],
    ['a line that is none', JSON.stringify(stemBericht()).replace('"doel"', '"notitie"')],
    [
      'a number that is not on the scale',
      JSON.stringify(verhaalBericht({ inhoud: schaal })).replace('"cijfer":6', '"cijfer":11'),
    ],
    [
      'half a number',
      JSON.stringify(verhaalBericht({ inhoud: schaal })).replace('"cijfer":6', '"cijfer":6.5'),
    ],
  ])('%s is none', (_what, json) => {
    expect(json).not.toBe(heel)
    expect(readPostbericht(parsed(json))).toBeNull()
  })

  it('is never anything else, whatever stands there, and never throws', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withBigInt: true }), (any) => {
        expect(readPostbericht(any)).toBeNull()
        expect(readPostbericht({ ...verhaalBericht(), inhoud: any })).toBeNull()
      }),
    )
  })

  it('has an id as the app makes them', () => {
    fc.assert(
      fc.property(fc.nat(3), () => {
        const id = newId()
        expect(readPostbericht(verhaalBericht({ id }))?.id).toBe(id)
      }),
    )
  })
})

describe('a message in which nothing was said', () => {
  const stem = (stem: Stemsoort) =>
    stemBericht({
      inhoud: { soort: 'stem', stem, over: 'doel', id: 'doel-1', gelezen: 'Ons doel', tekst: '' },
    })
  it.each([
    ['an emptied story', verhaalBericht({ inhoud: { soort: 'verhaal', tekst: ' \n', kaart: null } }), true],
    ['an emptied card', verhaalBericht({ inhoud: { soort: 'inbreng', tekst: '', kaart: 'hoop' } }), true],
    ['something to add without its words', stem('aanvulling'), true],
    ['klopt niet without a reason', stem('klopt-niet'), false],
    ['klopt', stem('klopt'), false],
    ['a number', verhaalBericht({ inhoud: schaal }), false],
    ['a story', verhaalBericht(), false],
  ])('%s', (_what, bericht, nothing) => {
    expect(saysNothing(bericht)).toBe(nothing)
  })
})
