import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type BekendeNaam, makeScrubber } from '../../../src/domain/verslag/scrubNamen.ts'
import { foldNaam } from '../../../src/lib/foldNaam.ts'
import { redact } from '../../../src/lib/redacted.ts'

const kind = (rugnummer: number | null, ...namen: readonly string[]): BekendeNaam => ({
  rugnummer,
  namen: namen.map((naam) => redact(naam)),
})

const kinderen = [
  kind(214, 'Sam', 'de Vries'),
  kind(318, 'Yıldız', 'Öztürk'),
  kind(507, 'Noor', 'El-Amrani'),
  kind(629, 'Wil', 'Bos'),
  kind(745, 'Noor', 'Þórsdóttir'),
  kind(null, 'Zoë', 'Đorđević'),
]

describe('names in free text', () => {
  it.each([
    ['Sam gaat maandag.', '[#214] gaat maandag.'],
    ['sam gaat maandag', '[#214] gaat maandag'],
    ['SAM!', '[#214]!'],
    ['Sam de Vries en zijn moeder mevrouw De Vries', '[#214] en zijn moeder mevrouw [#214]'],
    ['moeder van Vries', 'moeder van [#214]'],
    ["Sam's fiets en Sams jas", "[#214]'s fiets en [#214] jas"],
    ['Yildiz Ozturk, YILDIZ', '[#318], [#318]'],
    ['Noor komt', '[#507 of #745] komt'],
    ['Noor El-Amrani komt', '[#507 of #745] [#507] komt'],
    ['Thorsdottir belt', '[#745] belt'],
    ['Zoe en Zoë', '[naam] en [naam]'],
    ['hij wil naar het bos', 'hij wil naar het bos'],
    ['Wil Bos gaat', '[#629] gaat'],
    ['de samenwerking en het samen doen', 'de samenwerking en het samen doen'],
    ['de van het', 'de van het'],
    ['', ''],
  ])('%j becomes %j', (tekst, expected) => {
    expect(makeScrubber(kinderen).scrub(tekst)).toBe(expected)
  })

  it.each([
    ['Omdat Roos het spannend vindt', 'Omdat [#812] het spannend vindt'],
    ['Wij vragen of Jan het goed vindt', 'Wij vragen of [#813] het goed vindt'],
    ['Roos ze is er. Jan hij belt.', '[#812] ze is er. [#813] hij belt.'],
    ['Met Wil je zus. Wil het lukken?', 'Met [#629] je zus. [#629] het lukken?'],
    ['Wil, je komt toch?', '[#629], je komt toch?'],
  ])('a name that is a word too is one in front of a little word: %s', (tekst, expected) => {
    expect(makeScrubber([...kinderen, kind(812, 'Roos'), kind(813, 'Jan')]).scrub(tekst)).toBe(expected)
  })

  it('leaves a verb that opens a question, and tells which', () => {
    const scrubber = makeScrubber([...kinderen, kind(814, 'Hoop')])
    const vragen = 'Wil je dit? Wil u bellen? Dan: “Hoop ik dat?”'
    expect(scrubber.scrub(vragen)).toBe(vragen)
    expect(scrubber.vervangen()).toEqual([])
    expect(scrubber.gespaard().map((een) => een.reveal())).toEqual(['Wil', 'Hoop'])
  })

  it('prefers the child it is about when a name fits several', () => {
    expect(makeScrubber(kinderen).scrub('Noor en Sam', 745)).toBe('[#745] en [#214]')
  })

  it('takes a whole name as one when it is known as one', () => {
    const scrubber = makeScrubber([kind(214, 'Sam de Vries')])
    expect(scrubber.scrub('Sam de Vries belt, Vries niet')).toBe('[#214] belt, [#214] niet')
  })

  it('tells what it replaced and how often, without showing it by accident', () => {
    const scrubber = makeScrubber(kinderen)
    scrubber.scrub('Sam en sam en Yıldız')
    expect(scrubber.vervangen().map((one) => [one.gevonden.reveal(), one.door, one.aantal])).toEqual([
      ['Sam', '[#214]', 2],
      ['Yıldız', '[#318]', 1],
    ])
    expect(JSON.stringify(scrubber.vervangen())).not.toContain('Sam')
  })

  it('leaves no given name of three letters or more, wherever it stands', () => {
    const naam = fc.constantFrom(
      'Fatima',
      'Jesse',
      'Łukasz',
      'Þórdís',
      'Đorđe',
      'Ömer',
      'Renée',
      "Ma'ayan",
      'Anne-Fleur',
    )
    const around = fc.constantFrom(' ', '. ', ', ', ' (', ') ', ' "', '\n', '! ', '; ', ' / ')
    fc.assert(
      fc.property(fc.array(fc.tuple(naam, around, fc.lorem({ maxCount: 2 })), { minLength: 1 }), (parts) => {
        const known = parts.map(([one], i) => kind(101 + i, one))
        const tekst = parts.map(([one, gap, filler]) => `${filler}${gap}${one}${gap}`).join('')
        const clean = makeScrubber(known).scrub(tekst)
        for (const [one] of parts) expect(foldNaam(clean)).not.toContain(foldNaam(one))
      }),
    )
  })

  it('leaves text without names as it is, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string(), (tekst) => {
        expect(makeScrubber([]).scrub(tekst)).toBe(tekst)
      }),
    )
  })
})
