import { describe, expect, it } from 'vitest'
import { setAanwezig } from '../../../src/domain/overleg/aanwezig.ts'
import { addKaart, type KaartInvoer } from '../../../src/domain/overleg/kaarten.ts'
import type { Overleg } from '../../../src/domain/overleg/Overleg.ts'
import { explainLegeStoel, seatLid } from '../../../src/domain/overleg/stoelen.ts'
import { setVolgendOverleg } from '../../../src/domain/overleg/verloop.ts'
import {
  aanTafel,
  afsluiting,
  complimenten,
  vraag1,
  vraag2,
} from '../../../src/domain/verslag/tafelVerslag.ts'
import { speelNieuwKind } from '../../support/kindStand.ts'
import { ctx, planTafel, value } from '../../support/overlegStand.ts'
import { gesloten, openWijze } from '../../support/schrijfwijze.ts'

function withCards(
  ...kaarten: readonly (Partial<KaartInvoer> & { readonly soort: KaartInvoer['soort'] })[]
): Overleg {
  const tafel = planTafel()
  for (const kaart of kaarten) {
    const invoer = { tekst: 'Tekst', partij: null, stap: null, ...kaart }
    tafel.play({ ok: true, value: value(addKaart(tafel.stand(), invoer, ctx)).handeling })
  }
  return tafel.stand()
}

describe('the table in the verslag', () => {
  it('names who sat there and which fixed seat was empty, and why', () => {
    const tafel = planTafel()
    tafel.play(seatLid(tafel.stand(), { partij: 'school', naam: 'Anna de Wit', lid: 'l1' }, ctx))
    tafel.play(explainLegeStoel(tafel.stand(), { partij: 'ouder', want: 'Sam kon niet' }, ctx))
    expect(aanTafel(tafel.stand(), openWijze)[1]).toEqual({
      soort: 'lijst',
      punten: ['Anna de Wit (School)', 'Zonder leerplicht', 'Zonder ouders, want Sam kon niet'],
    })
    expect(JSON.stringify(aanTafel(tafel.stand(), gesloten))).not.toContain('Sam')
  })

  it('says who would come when nobody was marked, and of whom it was not written down when others were', () => {
    const tafel = planTafel()
    for (const naam of ['Anna de Wit', 'Bo Bakker'])
      tafel.play(seatLid(tafel.stand(), { partij: 'school', naam, lid: null }, ctx))
    const gesloten = (): Overleg => ({ ...tafel.stand(), staat: 'gesloten' })
    expect(JSON.stringify(aanTafel(gesloten(), openWijze))).toContain('Wie werden er aan tafel verwacht?')
    const stoel = tafel.stand().stoelen[0]?.id ?? ''
    tafel.play(setAanwezig(tafel.stand(), stoel, { hoe: 'aanwezig', om: '' }, ctx))
    expect(aanTafel({ ...tafel.stand(), staat: 'bezig' }, openWijze)[1]).toMatchObject({
      punten: expect.arrayContaining(['Bo Bakker (School): verwacht']),
    })
    expect(aanTafel(gesloten(), openWijze)[0]).toMatchObject({ tekst: 'Wie zaten er aan tafel?' })
    expect(aanTafel(gesloten(), openWijze)[1]).toMatchObject({
      punten: expect.arrayContaining([
        'Anna de Wit (School)',
        'Bo Bakker (School): of die er was, is niet opgeschreven',
      ]),
    })
  })

  it('says who came later, left early or was not there', () => {
    const tafel = planTafel()
    tafel.play(seatLid(tafel.stand(), { partij: 'school', naam: 'Anna de Wit', lid: 'l1' }, ctx))
    const stoel = tafel.stand().stoelen[0]?.id ?? ''
    tafel.play(setAanwezig(tafel.stand(), stoel, { hoe: 'weg', om: '15:05' }, ctx))
    expect(JSON.stringify(aanTafel(tafel.stand(), openWijze))).toContain(
      '"Anna de Wit (School): ging eerder weg om 15.05"',
    )
  })

  it('has no heading for compliments when there are none', () => {
    expect(complimenten(withCards({ soort: 'werkt' }), openWijze)).toEqual([])
    expect(
      complimenten(withCards({ soort: 'compliment', tekst: 'Mooi', partij: 'ouder' }), openWijze)[1],
    ).toEqual({
      soort: 'lijst',
      punten: ['Ouder: Mooi'],
    })
  })

  it('puts the cards of vraag 1 by partij, the conclusion last', () => {
    const overleg = withCards(
      { soort: 'conclusie', tekst: 'Slot' },
      { soort: 'werkt', tekst: 'L', partij: 'leerplicht' },
      { soort: 'werkt', tekst: 'O', partij: 'ouder' },
      { soort: 'werkt', tekst: 'niemand' },
    )
    const lists = vraag1(overleg, openWijze).flatMap((blok) => (blok.soort === 'lijst' ? [blok.punten] : []))
    expect(lists).toEqual([['Ouder: O', 'Leerplicht: L', 'niemand'], ['Slot']])
    expect(JSON.stringify(vraag1(planTafel().stand(), openWijze))).toContain(
      'Hierover is niets opgeschreven.',
    )
  })

  it('puts the names in a row by number and the ideas in the order of the steps', () => {
    const dossier = speelNieuwKind('Sam', 'de Vries').stand()
    const overleg = withCards(
      { soort: 'idee', tekst: 'B', stap: 9 },
      { soort: 'idee', tekst: 'A', stap: 1 },
      { soort: 'idee', tekst: 'C' },
    )
    const blokken = vraag2(overleg, [{ dossier, aanduiding: '#214' }], openWijze)
    expect(blokken.find((blok) => blok.soort === 'tabel')).toMatchObject({
      rijen: [['#214', 'Zit thuis', '1 november 2026', 'Nee']],
    })
    expect(blokken.at(-1)).toEqual({
      soort: 'lijst',
      punten: ['Stap 1, Tellen. A', 'Stap 9, Regionale werkgevers. B', 'C'],
    })
    const zonderDag = { ...dossier, situatie: { ...dossier.situatie!, sinds: null } }
    expect(
      vraag2(overleg, [{ dossier: zonderDag, aanduiding: '#214' }], openWijze).find(
        (blok) => blok.soort === 'tabel',
      ),
    ).toMatchObject({ koppen: ['Kind', 'Situatie', 'Opgepakt'], rijen: [['#214', 'Zit thuis', 'Nee']] })
    expect(JSON.stringify(vraag2(overleg, [], openWijze))).toContain('geen kinderen op de agenda')
  })

  it('ends with the next date', () => {
    const tafel = planTafel()
    expect(JSON.stringify(afsluiting(tafel.stand()))).toContain('Nog geen datum')
    expect(
      JSON.stringify(afsluiting(tafel.play(setVolgendOverleg(tafel.stand(), '2026-12-14', ctx)))),
    ).toContain('Op 14 december 2026.')
  })
})
