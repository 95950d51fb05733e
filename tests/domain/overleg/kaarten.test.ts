import { describe, expect, it } from 'vitest'
import { addKaart, changeKaart, kaartenVan, removeKaart } from '../../../src/domain/overleg/kaarten.ts'
import { ctx, planTafel, reden, value } from '../../support/overlegStand.ts'

const kaart = { soort: 'werkt', tekst: 'Wij bellen dezelfde dag.', partij: 'school', stap: null } as const

describe('kaarten', () => {
  it('keeps cards in the order in which they were made, also after a change', () => {
    const tafel = planTafel()
    for (const tekst of ['een', 'twee', 'drie']) {
      const made = value(addKaart(tafel.stand(), { ...kaart, tekst }, ctx))
      tafel.play({ ok: true, value: made.handeling })
    }
    const first = tafel.stand().kaarten[0]?.id ?? ''
    tafel.play(changeKaart(tafel.stand(), first, { tekst: 'eerst' }, ctx))
    expect(tafel.stand().kaarten.map((k) => k.tekst)).toEqual(['eerst', 'twee', 'drie'])
    tafel.play(removeKaart(tafel.stand(), first, ctx))
    expect(kaartenVan(tafel.stand(), 'werkt')).toHaveLength(2)
  })

  it.each([
    ['without text', { ...kaart, tekst: ' ' }, 'leeg'],
    ['with far too much text', { ...kaart, tekst: 'a'.repeat(10_000) }, 'te-lang'],
    ['with a number like a BSN', { ...kaart, tekst: 'zie 111.222.333' }, 'bsn'],
    ['under an eleventh step', { ...kaart, soort: 'idee', stap: 11 }, 'stap-ongeldig'],
  ] as const)('refuses a card %s', (_, invoer, expected) => {
    expect(reden(addKaart(planTafel().stand(), invoer, ctx))).toBe(expected)
  })

  it('writes only what changed', () => {
    const tafel = planTafel()
    const made = value(addKaart(tafel.stand(), kaart, ctx))
    tafel.play({ ok: true, value: made.handeling })
    expect(reden(changeKaart(tafel.stand(), made.kaart, kaart, ctx))).toBe('niets-veranderd')
    const act = value(changeKaart(tafel.stand(), made.kaart, { ...kaart, soort: 'kan-beter' }, ctx))
    expect(act.delen[0]?.wijzigingen.map((w) => w.veld)).toEqual(['soort'])
    expect(reden(removeKaart(tafel.stand(), 'weg', ctx))).toBe('bestaat-niet')
  })
})
