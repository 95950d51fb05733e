import { describe, expect, it } from 'vitest'
import { addEigenwoorden } from '../../../src/domain/eigenwoorden/handelingen.ts'
import { eerderGenoemd, kanAnderZijn } from '../../../src/domain/gezin/eerderGenoemd.ts'
import { recordOverdracht } from '../../../src/domain/gezin/overdracht.ts'
import { redact } from '../../../src/lib/redacted.ts'
import { type Blad, ctx, eenKind, openBlad } from '../../support/dossierStand.ts'
import { eenKeuze } from '../../support/keuze.ts'
import { value } from '../../support/overlegStand.ts'

function say(blad: Blad, wie: 'ouder1' | 'ouder2', naam: string): void {
  const input = { soort: 'verhaal', tekst: 'Ik', taal: '', wie, publiek: 'deze-ouder' } as const
  const act = addEigenwoorden(blad.stand(), { ...input, naam: redact(naam), magOpgeschreven: true }, ctx)
  blad.play({ ok: true, value: value(act).handeling })
}

describe('who stood with a number of a parent before', () => {
  it('are those who read and those who spoke, each once, of that number alone', () => {
    const blad = openBlad(eenKind({ geboren: { jaar: 2018, maand: 3, dag: null } }))
    const keuze = eenKeuze({
      lezer: 'ouder-gezag',
      ouder: 1,
      naam: redact('Fatma Aksoy'),
      gezagNagevraagd: true,
    })
    blad.play({ ok: true, value: value(recordOverdracht(blad.stand(), keuze, ctx)).handeling })
    say(blad, 'ouder1', 'fatma  aksoy')
    say(blad, 'ouder2', 'Karim')
    say(blad, 'ouder2', '')
    expect(eerderGenoemd(blad.stand(), 'ouder1')).toEqual({ namen: ['fatma  aksoy'], zonderNaam: false })
    expect(eerderGenoemd(blad.stand(), 'ouder2')).toEqual({ namen: ['Karim'], zonderNaam: true })
  })

  it.each([
    ['nobody stood there yet', [], false, 'Karim', false],
    ['the name is the same', ['Fatma Aksoy'], false, ' fatma aksoy', false],
    ['it is only shorter', ['Fatma Aksoy'], false, 'Fatma', false],
    ['it is only longer', ['Fatma'], false, 'Fatma Aksoy', false],
    ['nothing was typed yet', ['Fatma'], true, '', false],
    ['it is another', ['Fatma'], false, 'Karim', true],
    ['two stood there, of which one is the same', ['Fatma', 'Karim'], false, 'Karim', true],
    ['words stand there without a name', [], true, 'Karim', true],
    ['of words without a name there is a hand-over to the same', ['Karim'], true, 'Karim', false],
  ] as const)('when %s', (_what, namen, zonderNaam, naam, anders) => {
    expect(kanAnderZijn({ namen, zonderNaam }, naam)).toBe(anders)
  })
})
