import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addActie } from '../../../src/domain/actie/handelingen.ts'
import { setDoel } from '../../../src/domain/doel/handelingen.ts'
import { addKind, nieuwKind } from '../../../src/domain/dossier/kind.ts'
import { readDossier } from '../../../src/domain/dossier/readDossier.ts'
import { summarizeDossier } from '../../../src/domain/dossier/samenvatting.ts'
import {
  drawKamer,
  drawKind,
  type Grootbeeld,
  grootkamers,
  makeZonder,
  readGrootbeeld,
} from '../../../src/domain/grootscherm/grootbeeld.ts'
import { setGezin } from '../../../src/domain/overleg/agendaregel.ts'
import { addKaart } from '../../../src/domain/overleg/kaarten.ts'
import { setTeamdoel } from '../../../src/domain/overleg/verloop.ts'
import { startNaspel } from '../../../src/domain/oefening/replay.ts'
import { askRegie } from '../../../src/domain/regie/handelingen.ts'
import { redact } from '../../../src/lib/redacted.ts'
import { ctx, planTafel, value } from '../../support/overlegStand.ts'

function kind() {
  const naspel = startNaspel()
  const made = value(
    addKind({ ...nieuwKind(redact('Noor'), redact('Aksoy')), situatie: 'thuis' }, new Set(), ctx),
  )
  naspel.play(made.handeling)
  const stand = () => readDossier(made.dossier, naspel.records(`dossier-${made.dossier}`))
  const summary = () => summarizeDossier(made.dossier, stand().records)
  return { naspel, stand, summary, nummer: made.rugnummer }
}

const niemand = { leden: [], overleg: null, dossier: null }

const lines = (beeld: Grootbeeld): string =>
  beeld.soort === 'leeg' ? '' : beeld.regels.map(({ kop, tekst }) => `${kop}: ${tekst}`).join('\n')

describe('a child on the big screen', () => {
  it('is a number with what was agreed: no name of the child, of the family or of a person', () => {
    const { naspel, stand, summary, nummer } = kind()
    const doel = {
      tekst: 'Noor gaat twee ochtenden; mevrouw Aksoy brengt',
      datum: '2027-01-08',
      zichtbaarAan: '',
    }
    naspel.play(value(setDoel(stand(), doel, ctx)))
    naspel.play(
      value(askRegie(stand(), { wie: { partij: 'leerplicht', persoon: redact('Piet Smit') } }, ctx)),
    )
    const actie = {
      wat: 'Bel Noor',
      partij: 'school',
      wie: redact('Els Bos'),
      wanneer: '2026-11-27',
    } as const
    naspel.play(value(addActie(stand(), actie, ctx)))
    const beeld = drawKind(stand(), makeZonder([summary()], niemand), ctx.vandaag)
    expect(beeld).toMatchObject({ soort: 'kind', nummer })
    expect(lines(beeld)).toBe(
      [
        `Doel: [#${nummer}] gaat twee ochtenden; mevrouw [#${nummer}] brengt`,
        'Uiterlijk: 8 januari 2027',
        'Regie: gevraagd aan Leerplicht',
        `Eerste stap: Bel [#${nummer}] · School · 27 november 2026`,
      ].join('\n'),
    )
    expect(JSON.stringify(beeld)).not.toMatch(/Noor|Aksoy|Smit|Bos/u)
    expect(readGrootbeeld(structuredClone(beeld))).toEqual(beeld)
  })

  it('says of a day that has gone by that it is over', () => {
    const { naspel, stand } = kind()
    const doel = { tekst: 'Weer naar school', datum: '2026-12-21', zichtbaarAan: '' }
    naspel.play(value(setDoel(stand(), doel, ctx)))
    const actie = { wat: 'Bellen', partij: null, wie: redact(''), wanneer: '2026-11-27' } as const
    naspel.play(value(addActie(stand(), actie, ctx)))
    const zonder = makeZonder([], niemand)
    expect(lines(drawKind(stand(), zonder, '2026-11-27'))).not.toContain('voorbij')
    const later = lines(drawKind(stand(), zonder, '2026-12-22'))
    expect(later).toContain('Uiterlijk: 21 december 2026 (voorbij)')
    expect(later).toContain('Eerste stap: Bellen · 27 november 2026 (voorbij)')
  })

  it('says what was not agreed yet', () => {
    const { stand } = kind()
    expect(lines(drawKind(stand(), makeZonder([], niemand), ctx.vandaag))).toBe(
      'Doel: nog niet afgesproken\nRegie: nog niemand\nEerste stap: nog niet afgesproken',
    )
  })
})

describe('people on the big screen', () => {
  const stoelen = [
    { partij: 'school', naam: 'Els Bos', lid: null },
    { partij: 'ouder', naam: 'mevrouw Demir', lid: null },
  ] as const
  const lid = {
    id: 'l1',
    naam: redact('Karin Duinker'),
    partij: 'leerplicht',
    telefoon: '',
    functie: '',
    kentWachtwoord: true,
  } as const

  it('in what was agreed of a child stand as their partij: of the table, the team, the worksheet, a family', () => {
    const { naspel, stand, summary } = kind()
    const tekst = 'Karin belt; Fatima Demir brengt, Els en Piet halen op, opa Harm wacht met zijn moeder'
    naspel.play(value(setDoel(stand(), { tekst, datum: '2027-01-08', zichtbaarAan: '' }, ctx)))
    naspel.play(value(askRegie(stand(), { wie: { partij: 'jeugdhulp', persoon: redact('Piet Smit') } }, ctx)))
    const actie = { wat: 'Tom belt', partij: 'werkgever', wie: redact('Tom Vink'), wanneer: null } as const
    naspel.play(value(addActie(stand(), actie, ctx)))
    const t = planTafel({ stoelen }, [stand().id])
    t.play(setGezin(t.stand(), stand().id, { om: '', wie: 'opa Harm en Fatima', tolk: false, taal: '' }, ctx))
    const zonder = makeZonder([summary()], { leden: [lid], overleg: t.stand(), dossier: stand() })
    const beeld = lines(drawKind(stand(), zonder, ctx.vandaag))
    expect(beeld).toContain(
      'Doel: [Leerplicht] belt; [gezin] [Ouder] brengt, [School] en [Jeugdhulp] halen op, opa [gezin] wacht met zijn',
    )
    expect(beeld).toContain('Eerste stap: [Werkgever] belt · Werkgever')
    expect(beeld).not.toMatch(/Karin|Fatima|Demir|Els|Piet|Harm|Tom/u)
  })

  it('on the cards of a room too', () => {
    const t = planTafel({ stoelen })
    t.play({
      ok: true,
      value: value(
        addKaart(
          t.stand(),
          { soort: 'werkt-niet', tekst: 'Els Bos belt nooit terug', partij: null, stap: null },
          ctx,
        ),
      ).handeling,
    })
    const zonder = makeZonder([], { leden: [], overleg: t.stand(), dossier: null })
    expect(lines(drawKamer(t.stand(), 'vraag1', new Map(), zonder))).toBe(
      'Dit werkt niet: [School] belt nooit terug',
    )
  })
})

describe('a room on the big screen', () => {
  it.each(grootkamers)('%s has its question, and numbers only', (kamer) => {
    const { summary, nummer } = kind()
    const one = summary()
    const t = planTafel({}, [one.id, 'gewist'])
    t.play(setTeamdoel(t.stand(), { tekst: 'Noor en anderen terug', datum: '2027-01-08' }, ctx))
    const kaart = value(
      addKaart(t.stand(), { soort: 'werkt', tekst: 'Noor is gebeld', partij: null, stap: null }, ctx),
    )
    t.play({ ok: true, value: kaart.handeling })
    const beeld = drawKamer(t.stand(), kamer, new Map([[one.id, one]]), makeZonder([one], niemand))
    expect(beeld).toMatchObject({ soort: 'kamer', nummers: kamer === 'vraag1' ? [] : [nummer] })
    expect(JSON.stringify(beeld)).not.toMatch(/Noor|Aksoy/u)
    expect(readGrootbeeld(structuredClone(beeld))).toEqual(beeld)
  })
})

describe('what arrives in the other window', () => {
  it.each([
    null,
    3,
    'leeg',
    {},
    { soort: 'kind' },
    { soort: 'kind', nummer: 'Noor', regels: [] },
    { soort: 'anders' },
  ])('is not taken for a picture: %j', (json) => {
    expect(readGrootbeeld(json)).toBeNull()
  })

  it('never throws, and no line is longer than may be shown', () => {
    fc.assert(fc.property(fc.anything(), (json) => void readGrootbeeld(json)))
    fc.assert(
      fc.property(fc.string({ maxLength: 600 }), (tekst) => {
        const t = planTafel()
        const set = setTeamdoel(t.stand(), { tekst, datum: null }, ctx)
        if (!set.ok) return
        const beeld = drawKamer(t.play(set), 'vraag3', new Map(), makeZonder([], niemand))
        expect(readGrootbeeld(beeld)).toEqual(beeld)
      }),
    )
  })
})
