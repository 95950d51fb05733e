import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  largestBestand,
  ofPad,
  readBestand,
  toPad,
  writeBestand,
} from '../../../src/data/pakket/pakketbestand.ts'
import { must, mustFail } from '../../support/dataBuilders.ts'

const delen = [new Uint8Array([1, 2, 3]), new Uint8Array(200_000).fill(250)]

describe('a file between a team and a family', () => {
  it('gives back the parts that were put in, of any length', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ minLength: 1, maxLength: 80 }), { minLength: 1 }), (parts) => {
        expect(must(readBestand('antwoord', writeBestand('antwoord', parts)))).toEqual(parts)
      }),
    )
    expect(must(readBestand('gezin', writeBestand('gezin', delen)))).toEqual(delen)
  })

  it('says on its first line what it is, and holds nothing but letters beneath', () => {
    expect(writeBestand('gezin', delen.slice(0, 1))).toBe('KANTELTAFEL-GEZIN-1\nAQID\n')
    expect(writeBestand('antwoord', delen)).toMatch(/^KANTELTAFEL-ANTWOORD-1\n[\w-]+\n[\w-]+\n$/)
  })

  it('may have passed through a mail program', () => {
    for (const tekst of ['\uFEFFKANTELTAFEL-GEZIN-1\r\nAQID\r\n', '\n  KANTELTAFEL-GEZIN-1  \n\n AQID '])
      expect(must(readBestand('gezin', tekst))).toEqual([new Uint8Array([1, 2, 3])])
  })

  it.each([
    ['', 'geen-bestand'],
    ['Beste mevrouw, hierbij het verslag.', 'geen-bestand'],
    ['KANTELTAFEL-ANTWOORD-1\nAQID', 'geen-bestand'],
    ['KANTELTAFEL-GEZIN-\nAQID', 'geen-bestand'],
    ['KANTELTAFEL-GEZIN-1e3\nAQID', 'geen-bestand'],
    ['KANTELTAFEL-GEZIN-2\nAQID', 'nieuwer'],
    ['KANTELTAFEL-GEZIN-0\nAQID', 'beschadigd'],
    ['KANTELTAFEL-GEZIN-1', 'beschadigd'],
    ['KANTELTAFEL-GEZIN-1\nAQ ID', 'beschadigd'],
    ['KANTELTAFEL-GEZIN-1\nAQID\n<script>', 'beschadigd'],
    [`KANTELTAFEL-GEZIN-1\n${'A'.repeat(largestBestand)}`, 'geen-bestand'],
  ] as const)('that reads %.40j is refused as %s', (tekst, reden) => {
    expect(mustFail(readBestand('gezin', tekst))).toEqual({ reden })
  })
})

describe('the same in an address', () => {
  it('reads as the file does, with no sign that means something in an address', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ minLength: 1, maxLength: 80 }), { minLength: 1 }), (parts) => {
        const pad = toPad('antwoord', writeBestand('antwoord', parts))
        expect(pad).toMatch(/^\/antwoord\/1(?:\.[\w-]+)+$/)
        expect(must(readBestand('antwoord', ofPad('antwoord', pad.slice('/antwoord/'.length))))).toEqual(
          parts,
        )
      }),
    )
    expect(toPad('gezin', writeBestand('gezin', delen.slice(0, 1)))).toBe('/gezin/1.AQID')
  })

  it.each([
    ['', 'geen-bestand'],
    ['AQID', 'geen-bestand'],
    ['2.AQID', 'nieuwer'],
    ['1', 'beschadigd'],
    ['1.', 'beschadigd'],
    ['1.A%20B', 'beschadigd'],
    ['1.AQID.<b>', 'beschadigd'],
  ] as const)('that reads %j is refused as %s', (deel, reden) => {
    expect(mustFail(readBestand('gezin', ofPad('gezin', deel)))).toEqual({ reden })
  })
})
