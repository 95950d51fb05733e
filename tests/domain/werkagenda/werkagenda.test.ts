import { describe, expect, it } from 'vitest'
import { readWerkagenda } from '../../../src/domain/werkagenda/werkagenda.ts'
import { anAgenda, ctx, regel } from '../../support/werkagendaStand.ts'
import { addRegel } from '../../../src/domain/werkagenda/handelingen.ts'

describe('the werkagenda', () => {
  it('stands in the order of the phases, what has none on top, then as it was written', () => {
    const agenda = anAgenda()
    for (const [activiteit, fase] of [
      ['Leren', 'activeren'],
      ['Bellen', null],
      ['Tellen', 'verkennen'],
      ['Mailen', null],
    ] as const) {
      agenda.play(addRegel(agenda.stand(), { ...regel, activiteit, fase, herkomst: null }, ctx))
    }
    expect(agenda.stand().regels.map((een) => een.activiteit)).toEqual([
      'Bellen',
      'Mailen',
      'Tellen',
      'Leren',
    ])
  })

  it('has seven columns, a phase and where it came from; the name of who does it is closed to messages', () => {
    const agenda = anAgenda()
    const herkomst = { overleg: 'o1', kaart: 'k1' }
    agenda.play(addRegel(agenda.stand(), { ...regel, herkomst }, ctx))
    const [een] = agenda.stand().regels
    expect(een).toMatchObject({
      id: 'k1',
      thema: 'Tempo maken',
      activiteit: 'Op dag een bellen',
      wanneer: '2026-12-18',
      instrumenten: 'Een belrooster',
      resultaat: 'Elk gezin is binnen een dag gebeld',
      doel: 'Niemand wacht',
      fase: 'ontwikkelen',
      herkomst,
    })
    expect(een?.wie.naam.reveal()).toBe('Karin Duinker')
    expect(JSON.stringify(een)).not.toContain('Duinker')
  })

  it('what is not understood shows as empty; a line without an activity is none', () => {
    const head = (waarde: string | number) => ({
      waarde,
      koppen: [{ stamp: '1', waarde, door: { naam: '', partij: '' }, handeling: 'h' }],
    })
    const records = {
      regel: {
        a: {
          activiteit: head('Bellen'),
          fase: head('zes'),
          wie: head('?'),
          wanneer: head(12),
          herkomst: head('x'),
        },
        b: { thema: head('Tellen') },
      },
    }
    expect(readWerkagenda(records).regels).toMatchObject([
      { id: 'a', fase: null, wanneer: null, herkomst: null, wie: { partij: null } },
    ])
    expect(readWerkagenda({}).regels).toEqual([])
  })
})
