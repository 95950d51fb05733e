import { describe, expect, it } from 'vitest'
import type { Brieftekst } from '../../../../src/domain/taal/brief/Brieftekst.ts'
import { loadBrief } from '../../../../src/domain/taal/brief/loadBrief.ts'
import { nl } from '../../../../src/domain/taal/brief/nl.ts'
import { datums } from '../../../../src/domain/taal/datums.ts'
import { type Taal, talen } from '../../../../src/domain/taal/Taal.ts'
import { letters } from '../../../support/letters.ts'

const typed = 'Zaal 14:30'

/** Every text by its place; a function with what was typed. */
function walk(value: unknown, plek = ''): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[plek, value]]
  if (Array.isArray(value)) return value.flatMap((part, at) => walk(part, `${plek}.${at}`))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, part]) => walk(part, `${plek}.${key}`))
}

function textsOf(brief: Brieftekst): readonly (readonly [string, string])[] {
  const { aanhef, wanneer, hoeLaat, waar, vraag, klok, tolk, tafel } = brief
  return walk({
    titel: brief.titel,
    aanhef: aanhef(typed),
    aanhefZonder: brief.aanhefZonder,
    inleiding: brief.inleiding,
    wanneer: wanneer(typed),
    hoeLaat: hoeLaat(typed),
    waar: waar(typed),
    vraag: vraag(typed),
    klok: klok('14:30'),
    tolk: { ...tolk, erbijVoor: tolk.erbijVoor(typed), vraagVoor: tolk.vraagVoor(typed) },
    tafel: {
      ...tafel,
      persoon: tafel.persoon(typed, [tafel.rol.school]),
      twee: tafel.persoon(typed, [tafel.rol.school, tafel.rol.overig]),
    },
    waarom: brief.waarom,
    waarover: brief.waarover,
    mee: brief.mee,
    vertellen: brief.vertellen,
    opschrijven: brief.opschrijven,
    rechten: brief.rechten,
    leerplicht: brief.leerplicht,
    nietNagekeken: brief.nietNagekeken,
  })
}

const dutch = new Map(textsOf(nl))
const words = (tekst: string): number => tekst.split(/\s+/u).filter((word) => /\p{L}|\d/u.test(word)).length
const brieven = await Promise.all(talen.map(async (taal) => [taal, await loadBrief(taal)] as const))
const vertaald = brieven.filter(([taal]) => taal !== 'nl')

describe.each(brieven)('the invitation in %s', (taal, brief) => {
  it('is of that language, in its direction, with its dates', () => {
    expect(brief.taal).toBe(taal)
    expect(brief.richting).toBe(taal === 'ar' ? 'rtl' : 'ltr')
    expect(brief.datum('2026-11-30')).toBe(datums[taal]('2026-11-30'))
  })

  it('has every text that the Dutch has, none of them empty', () => {
    const all = textsOf(brief)
    expect(all.map(([plek]) => plek)).toEqual([...dutch.keys()])
    expect(all.filter(([, tekst]) => tekst.trim() === '')).toEqual([])
  })

  it('says every name, number and time that the Dutch says', () => {
    const lost = textsOf(brief).flatMap(([plek, tekst]) =>
      (dutch.get(plek)?.match(/Zaal 14:30|\b1[26]\b/gu) ?? [])
        .filter((value) => !tekst.includes(value))
        .map((value) => `${plek} without ${value}: ${tekst}`),
    )
    expect(lost).toEqual([])
    expect(brief.klok('14:30')).toMatch(/14[.:]30/u)
  })
})

describe.each(vertaald)('the translation of the invitation in %s', (taal, brief) => {
  it('is no Dutch, and written in the letters of its language', () => {
    const own = textsOf(brief)
      .map(([plek, tekst]) => [plek, tekst.replaceAll(typed, '')] as const)
      .filter(([plek]) => plek !== '.klok')
    expect(own.filter(([plek, tekst]) => words(tekst) > 2 && tekst === dutch.get(plek))).toEqual([])
    expect(own.filter(([, tekst]) => /\p{L}/u.test(tekst) && !letters[taal].test(tekst))).toEqual([])
  })

  it('says of itself that nobody checked it, as long as that is so', () => {
    expect(brief.nagekeken).toEqual({ gewoon: false, rechten: false, leerplicht: false })
    expect(brief.nietNagekeken).toMatch(letters[taal])
  })

  it('names the officer by the word that stands in Dutch letters', () => {
    expect(brief.leerplicht.rol).toContain('leerplichtambtenaar')
  })
})

describe('the invitation in Dutch', () => {
  it('speaks in short sentences', () => {
    const sentences = textsOf(nl).flatMap(([, tekst]) => tekst.split(/(?<=[.?!])\s+/u))
    expect(sentences.filter((zin) => words(zin) > 18)).toEqual([])
    expect(sentences.reduce((sum, zin) => sum + words(zin), 0) / sentences.length).toBeLessThan(9)
  })

  it('uses no word of the trade, no blame, and none that a parent could misread', () => {
    const jargon =
      /\b(?:arrangement|regie|MDO|OPP|TLV|swv|FG|AVG|verzuim|weiger\w*|opgepakt|thuiszitter|casus|traject|handhav\w*|proces-verbaal)\b/iu
    expect(textsOf(nl).filter(([, tekst]) => jargon.test(tekst))).toEqual([])
  })
})

it('a language that is not there is an error, no empty letter', async () => {
  await expect(loadBrief('xx' as Taal)).rejects.toThrow()
})
