import { describe, expect, it } from 'vitest'
import { addActie, changeActie, finishActie } from '../../../src/domain/actie/handelingen.ts'
import type { Dossier } from '../../../src/domain/dossier/Dossier.ts'
import { confirmBlijftZo } from '../../../src/domain/dossier/werkblad.ts'
import { beloftenIn, perPersoon } from '../../../src/domain/overleg/beloften.ts'
import type { Partij } from '../../../src/domain/partij/partij.ts'
import { redact } from '../../../src/lib/redacted.ts'
import { type Blad, ctx, openBlad } from '../../support/dossierStand.ts'

const hier = { ...ctx, overleg: 'o1' }
const eerder = { ...ctx, overleg: 'o0' }

function belooft(
  blad: Blad,
  wat: string,
  partij: Partij | null,
  naam = '',
  context: typeof ctx = hier,
): void {
  blad.play(addActie(blad.stand(), { wat, partij, wie: redact(naam), wanneer: null }, context))
}

const wat = (...bladen: readonly Blad[]) =>
  beloftenIn(
    'o1',
    bladen.map((blad) => blad.stand()),
  ).map(({ actie }) => actie.wat)

const idOf = ({ acties }: Dossier, tekst: string): string => acties.find((one) => one.wat === tekst)?.id ?? ''

describe('what was promised in an overleg', () => {
  it('is what was given in it, not what stood there', () => {
    const blad = openBlad()
    belooft(blad, 'Bellen', 'school')
    belooft(blad, 'Eerder', 'school', '', eerder)
    belooft(blad, 'Erbuiten', 'school', '', ctx)
    expect(wat(blad)).toEqual(['Bellen'])
  })

  it('and what was confirmed in it: Blijft zo is about the eerste stap', () => {
    const blad = openBlad()
    belooft(blad, 'Eerste', 'school', '', eerder)
    belooft(blad, 'Tweede', 'school', '', eerder)
    expect(wat(blad)).toEqual([])
    blad.play(confirmBlijftZo(blad.stand(), 'stap', hier))
    expect(wat(blad)).toEqual(['Eerste'])
  })

  it('and what got another day or person in it', () => {
    const blad = openBlad()
    belooft(blad, 'Bellen', 'school', '', eerder)
    blad.play(changeActie(blad.stand(), idOf(blad.stand(), 'Bellen'), { wanneer: '2026-12-01' }, hier))
    expect(wat(blad)).toEqual(['Bellen'])
  })

  it('what was finished in it is no promise any more', () => {
    const blad = openBlad()
    belooft(blad, 'Bellen', 'school')
    blad.play(finishActie(blad.stand(), idOf(blad.stand(), 'Bellen'), { hoe: 'gedaan', want: '' }, hier))
    expect(wat(blad)).toEqual([])
  })
})

describe('the list of one person', () => {
  const bladen = (...kinderen: readonly Blad[]) =>
    perPersoon(
      beloftenIn(
        'o1',
        kinderen.map((blad, i) => ({ ...blad.stand(), id: `kind-${i}` })),
      ),
    ).map((one) => [one.partij, one.naam.reveal(), one.kind?.id ?? null, one.beloften.length])

  it('gathers what the same person promised for several children, however the name was typed', () => {
    const [a, b] = [openBlad(), openBlad()]
    belooft(a, 'Bellen', 'school', 'Noor Veldman')
    belooft(b, 'Mailen', 'school', ' noor veldman')
    expect(bladen(a, b)).toEqual([['school', 'noor veldman', null, 2]])
  })

  it('keeps the same name of two partijen apart', () => {
    const blad = openBlad()
    belooft(blad, 'Bellen', 'school', 'Sam')
    belooft(blad, 'Mailen', 'leerplicht', 'Sam')
    expect(bladen(blad)).toHaveLength(2)
  })

  it('of child and parent there is one list per child, so that no other number goes home with them', () => {
    const [a, b] = [openBlad(), openBlad()]
    belooft(a, 'Ophalen', 'ouder')
    belooft(b, 'Brengen', 'ouder')
    expect(bladen(a, b)).toEqual([
      ['ouder', '', 'kind-0', 1],
      ['ouder', '', 'kind-1', 1],
    ])
  })

  it('goes by partij and then by name; what nobody took comes last', () => {
    const blad = openBlad()
    belooft(blad, 'Niemand', null)
    belooft(blad, 'Alleen een naam', null, 'Bo')
    belooft(blad, 'B', 'school', 'Wim')
    belooft(blad, 'C', 'school', 'Anna')
    belooft(blad, 'D', 'ouder', 'Zus')
    expect(bladen(blad).map(([, naam]) => naam)).toEqual(['Zus', 'Anna', 'Wim', 'Bo', ''])
  })
})
