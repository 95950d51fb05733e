import { describe, expect, it } from 'vitest'
import { findTweeVersies } from '../../../src/domain/handeling/tweeVersies.ts'
import { addRegel, changeRegel, removeRegel } from '../../../src/domain/werkagenda/handelingen.ts'
import { redact } from '../../../src/lib/redacted.ts'
import { anAgenda, ctx, regel } from '../../support/werkagendaStand.ts'
import { reden, value } from '../../support/overlegStand.ts'

const vanKaart = { ...regel, herkomst: { overleg: 'o1', kaart: 'k1' } }
const eigen = { ...regel, herkomst: null }

describe('a line of the werkagenda', () => {
  it('a card gives one line: pressed twice it is refused, in two tabs it is one and the same', () => {
    const agenda = anAgenda()
    const empty = agenda.stand()
    agenda.play(addRegel(empty, vanKaart, ctx))
    expect(reden(addRegel(agenda.stand(), vanKaart, ctx))).toBe('staat-er-al')
    const both = agenda.play(addRegel(empty, vanKaart, ctx))
    expect(both.regels).toHaveLength(1)
    expect(findTweeVersies(both.records)).toEqual([])
  })

  it('taken away and put back from its card it stands there once, with nothing to settle', () => {
    const agenda = anAgenda()
    agenda.play(addRegel(agenda.stand(), vanKaart, ctx))
    expect(agenda.play(removeRegel(agenda.stand(), 'k1', ctx)).regels).toEqual([])
    const back = agenda.play(addRegel(agenda.stand(), { ...vanKaart, activiteit: 'Meteen bellen' }, ctx))
    expect(back.regels.map(({ activiteit }) => activiteit)).toEqual(['Meteen bellen'])
    expect(findTweeVersies(back.records)).toEqual([])
  })

  it('two lines of one text are two lines', () => {
    const agenda = anAgenda()
    agenda.play(addRegel(agenda.stand(), eigen, ctx))
    expect(agenda.play(addRegel(agenda.stand(), eigen, ctx)).regels).toHaveLength(2)
  })

  it('only the columns that differ are written, and where it came from stays', () => {
    const agenda = anAgenda()
    agenda.play(addRegel(agenda.stand(), vanKaart, ctx))
    const wie = { partij: 'leerplicht', naam: redact('') } as const
    const act = value(
      changeRegel(agenda.stand(), 'k1', { activiteit: regel.activiteit, wie, fase: null }, ctx),
    )
    expect(act.delen[0]?.wijzigingen.map(({ veld }) => veld).toSorted()).toEqual(['fase', 'wie'])
    expect(agenda.play({ ok: true, value: act }).regels).toMatchObject([
      { fase: null, wie: { partij: 'leerplicht' }, herkomst: vanKaart.herkomst },
    ])
  })

  it.each([
    ['without an activity', { activiteit: ' ' }, 'leeg'],
    ['with too long a theme', { thema: 'x'.repeat(501) }, 'te-lang'],
    ['with a number like a BSN', { resultaat: '123456782' }, 'bsn'],
    ['on a day that does not exist', { wanneer: '2026-02-30' }, 'datum'],
  ] as const)('%s it is refused', (_, over, why) => {
    const agenda = anAgenda()
    expect(reden(addRegel(agenda.stand(), { ...eigen, ...over }, ctx))).toBe(why)
    agenda.play(addRegel(agenda.stand(), vanKaart, ctx))
    expect(reden(changeRegel(agenda.stand(), 'k1', over, ctx))).toBe(why)
  })

  it('what is not there, or stays the same, is refused', () => {
    const agenda = anAgenda()
    expect(reden(changeRegel(agenda.stand(), 'x', {}, ctx))).toBe('bestaat-niet')
    expect(reden(removeRegel(agenda.stand(), 'x', ctx))).toBe('bestaat-niet')
    agenda.play(addRegel(agenda.stand(), vanKaart, ctx))
    expect(reden(changeRegel(agenda.stand(), 'k1', regel, ctx))).toBe('niets-veranderd')
  })
})
