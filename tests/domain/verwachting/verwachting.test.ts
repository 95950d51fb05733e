import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Handeling } from '../../../src/domain/handeling/handeling.ts'
import { startNaspel } from '../../../src/domain/oefening/replay.ts'
import {
  addVerwachting,
  changeVerwachting,
  readVerwachtingen,
  removeVerwachting,
  reviewVerwachting,
  verwachters,
  verwachtingskaarten,
} from '../../../src/domain/verwachting/verwachting.ts'
import type { Result } from '../../../src/lib/result.ts'
import { ctx, reden, value } from '../../support/overlegStand.ts'

function team() {
  const naspel = startNaspel()
  const records = () => naspel.records('team')
  return {
    records,
    all: () => readVerwachtingen(records()),
    play: (act: Result<Handeling, unknown>) => naspel.play(value(act)),
  }
}

const bel = { van: 'school', aan: 'leerplicht', tekst: 'Belt binnen een week terug' } as const
const meld = { van: 'leerplicht', aan: 'school', tekst: 'Meldt op tijd' } as const

function begonnen() {
  const made = team()
  made.play(addVerwachting(bel, ctx))
  return { ...made, id: made.all()[0]?.id ?? '' }
}

describe('what partijen may expect of each other', () => {
  it('stands on one card per pair, each way, whoever wrote first', () => {
    const { play, all } = team()
    play(addVerwachting(meld, ctx))
    play(addVerwachting(bel, ctx))
    play(addVerwachting({ van: 'ouder', aan: 'school', tekst: 'Zegt wat er goed gaat' }, ctx))
    expect(verwachtingskaarten(all())).toMatchObject([
      { partijen: ['ouder', 'school'], verwachtingen: [{ van: 'ouder' }] },
      { partijen: ['school', 'leerplicht'], verwachtingen: [bel, meld] },
    ])
  })

  it.each([
    ['of oneself', { ...bel, aan: 'school' }, 'zelfde-partij'],
    ['of a child', { ...bel, aan: 'kind' }, 'geen-partij'],
    ['by a child', { ...bel, van: 'kind' }, 'geen-partij'],
    ['without text', { ...bel, tekst: ' ' }, 'leeg'],
    ['with a number like a BSN', { ...bel, tekst: '111222333' }, 'bsn'],
    ['longer than a sentence', { ...bel, tekst: 'a'.repeat(501) }, 'te-lang'],
  ] as const)('%s is refused', (_, invoer, waarom) => {
    expect(reden(addVerwachting(invoer, ctx))).toBe(waarom)
  })

  it('gets other words, or goes; looking back on it stays with the words', () => {
    const { play, records, all, id } = begonnen()
    play(reviewVerwachting(records(), id, { hoe: 'deels', want: '' }, ctx))
    play(changeVerwachting(records(), id, 'Belt de volgende dag terug', ctx))
    expect(all()).toMatchObject([{ tekst: 'Belt de volgende dag terug', oordelen: [{ hoe: 'deels' }] }])
    expect(reden(changeVerwachting(records(), id, 'Belt de volgende dag terug', ctx))).toBe('niets-veranderd')
    play(removeVerwachting(records(), id, ctx))
    expect(all()).toEqual([])
    expect(reden(removeVerwachting(records(), id, ctx))).toBe('bestaat-niet')
    expect(reden(reviewVerwachting(records(), id, { hoe: 'deels', want: '' }, ctx))).toBe('bestaat-niet')
    expect(reden(changeVerwachting(records(), id, 'x', ctx))).toBe('bestaat-niet')
  })

  it('is looked back on with a date, the latest first; the same again on one day is nothing new', () => {
    const { play, records, all, id } = begonnen()
    play(reviewVerwachting(records(), id, { hoe: 'niet', want: 'Ziek' }, ctx))
    play(reviewVerwachting(records(), id, { hoe: 'gedaan', want: '' }, { vandaag: '2027-02-01' }))
    expect(all()[0]?.oordelen).toEqual([
      { hoe: 'gedaan', want: '', op: '2027-02-01' },
      { hoe: 'niet', want: 'Ziek', op: ctx.vandaag },
    ])
    expect(
      reden(reviewVerwachting(records(), id, { hoe: 'gedaan', want: '' }, { vandaag: '2027-02-01' })),
    ).toBe('niets-veranderd')
  })

  it('said again on the same day, the last one stands', () => {
    const { play, records, all, id } = begonnen()
    play(reviewVerwachting(records(), id, { hoe: 'niet', want: '' }, ctx))
    play(reviewVerwachting(records(), id, { hoe: 'deels', want: 'Een keer' }, ctx))
    expect(all()[0]?.oordelen).toEqual([{ hoe: 'deels', want: 'Een keer', op: ctx.vandaag }])
  })

  it('no answer ever moves a card or adds anything up: the order is that of the partijen', () => {
    const partij = fc.constantFrom(...verwachters)
    const paar = fc.tuple(partij, partij).filter(([a, b]) => a !== b)
    fc.assert(
      fc.property(fc.array(paar, { maxLength: 6 }), fc.array(fc.nat(2), { maxLength: 6 }), (paren, hoe) => {
        const { play, records, all } = team()
        for (const [van, aan] of paren) play(addVerwachting({ van, aan, tekst: 'x' }, ctx))
        const order = () =>
          verwachtingskaarten(all()).map(({ partijen, verwachtingen }) => [
            partijen,
            verwachtingen.map(({ id }) => id),
          ])
        const before = order()
        hoe.forEach((n, i) => {
          const one = all()[i]
          const answer = (['gedaan', 'deels', 'niet'] as const)[n] ?? 'niet'
          if (one !== undefined) play(reviewVerwachting(records(), one.id, { hoe: answer, want: '' }, ctx))
        })
        expect(order()).toEqual(before)
      }),
      { numRuns: 30 },
    )
  })
})
