import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Afspraak, escapeText, foldLine, icsBestandsnaam, toIcs } from '../../src/uitvoer/ics.ts'

const nu = Date.UTC(2026, 10, 22, 9, 5, 7)
const afspraak: Afspraak = {
  id: 'k3v9x',
  datum: '2026-11-30',
  tijd: '14:00',
  minuten: 60,
  titel: 'Overleg kantelteam',
  omschrijving: 'Wij praten een uur.',
  plaats: '',
}

const unfold = (folded: string): string => folded.replaceAll('\r\n ', '')
const unescape = (text: string): string =>
  text.replaceAll(/\\([\\;,nN])/gu, (_, sign: string) => (sign === 'n' || sign === 'N' ? '\n' : sign))
const octets = (text: string): number => new TextEncoder().encode(text).length
const linesOf = (over: Partial<Afspraak> = {}): readonly string[] =>
  unfold(toIcs({ ...afspraak, ...over }, nu)).split('\r\n')

describe('an appointment as a file for the agenda', () => {
  it('holds one event in a calendar of version 2.0', () => {
    expect(linesOf()).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Kanteltafel//Overleg//NL',
      'CALSCALE:GREGORIAN',
      'METHOD:PUBLISH',
      'BEGIN:VEVENT',
      'UID:k3v9x@kanteltafel',
      'DTSTAMP:20261122T090507Z',
      'DTSTART:20261130T130000Z',
      'DTEND:20261130T140000Z',
      'SUMMARY:Overleg kantelteam',
      'DESCRIPTION:Wij praten een uur.',
      'CLASS:PRIVATE',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ])
  })

  it.each([
    ['in winter', { datum: '2026-11-30', tijd: '14:00' }, '20261130T130000Z', '20261130T140000Z'],
    ['in summer', { datum: '2027-06-30', tijd: '14:00' }, '20270630T120000Z', '20270630T130000Z'],
    ['across midnight', { datum: '2026-11-30', tijd: '23:30' }, '20261130T223000Z', '20261130T233000Z'],
    [
      'across midnight and the new year',
      { datum: '2026-12-31', tijd: '23:45', minuten: 90 },
      '20261231T224500Z',
      '20270101T001500Z',
    ],
    [
      'across the hour that is skipped',
      { datum: '2027-03-28', tijd: '01:30' },
      '20270328T003000Z',
      '20270328T013000Z',
    ],
    [
      'across the hour that comes twice',
      { datum: '2027-10-31', tijd: '01:30' },
      '20271030T233000Z',
      '20271031T003000Z',
    ],
    ['without a length', { minuten: 0 }, '20261130T130000Z', '20261130T130100Z'],
  ])('begins and ends where it should %s', (_, over, begin, end) => {
    expect(linesOf(over)).toEqual(expect.arrayContaining([`DTSTART:${begin}`, `DTEND:${end}`]))
  })

  it('takes the whole day when no time was agreed', () => {
    expect(linesOf({ datum: '2026-12-31', tijd: '' })).toEqual(
      expect.arrayContaining([
        'DTSTART;VALUE=DATE:20261231',
        'DTEND;VALUE=DATE:20270101',
        'TRANSP:TRANSPARENT',
      ]),
    )
  })

  it('ends every line with CRLF and has no other line break', () => {
    const file = toIcs(
      { ...afspraak, omschrijving: 'een\ntwee\r\ndrie\rvier', plaats: 'Zaal 1; boven, links' },
      nu,
    )
    expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true)
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u)
    expect(unfold(file)).toContain(String.raw`LOCATION:Zaal 1\; boven\, links`)
    expect(unfold(file)).toContain(String.raw`DESCRIPTION:een\ntwee\ndrie\nvier`)
  })

  it('lets no text begin a property of its own', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (titel, plaats) => {
        const names = linesOf({ titel, plaats: `x${plaats}`, omschrijving: '' }).map(
          (line) => line.split(/[:;]/u)[0],
        )
        expect(names.filter((name) => name === 'SUMMARY')).toHaveLength(1)
        expect(names).toHaveLength(16)
      }),
    )
  })

  it('keeps lines of at most 75 octets, also of signs of two to four octets', () => {
    const titel = 'é€😀a'.repeat(60)
    const file = toIcs({ ...afspraak, titel }, nu)
    for (const line of file.split('\r\n')) expect(octets(line)).toBeLessThanOrEqual(75)
    expect(unfold(file)).toContain(`SUMMARY:${titel}`)
  })

  it('unfolds what it folded to what it was, and cuts no character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        const line = text.replaceAll(/[\r\n]/gu, '')
        const folded = foldLine(line)
        expect(unfold(folded)).toBe(line)
        for (const piece of folded.split('\r\n')) {
          expect(octets(piece)).toBeLessThanOrEqual(75)
          expect(new TextDecoder().decode(new TextEncoder().encode(piece))).toBe(piece)
        }
      }),
    )
  })

  it('gives back the text it escaped', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const plain = text.replaceAll(/\r\n|[\r\u0085\u2028\u2029]/gu, '\n').replaceAll(/(?!\n)\p{Cc}/gu, '')
        expect(unescape(escapeText(text))).toBe(plain)
      }),
    )
  })

  it('is named after its day', () => {
    expect(icsBestandsnaam('2026-11-30')).toBe('overleg-2026-11-30.ics')
  })
})
