import { describe, expect, it } from 'vitest'
import { addActie } from '../../../src/domain/actie/handelingen.ts'
import { setDoel } from '../../../src/domain/doel/handelingen.ts'
import { beloftenIn, perPersoon } from '../../../src/domain/overleg/beloften.ts'
import type { Partij } from '../../../src/domain/partij/partij.ts'
import { bladNaam, buildBeloften } from '../../../src/domain/verslag/beloftenBlad.ts'
import { redact } from '../../../src/lib/redacted.ts'
import { ctx, openBlad } from '../../support/dossierStand.ts'

const hier = { ...ctx, overleg: 'o1' }
const zonder = { metNamen: false, kinderen: [] } as const
const met = { metNamen: true, kinderen: [] } as const

function bladen() {
  const blad = openBlad()
  const belooft = (wat: string, partij: Partij | null, naam: string, wanneer: string | null) =>
    blad.play(addActie(blad.stand(), { wat, partij, wie: redact(naam), wanneer }, hier))
  blad.play(setDoel(blad.stand(), { tekst: 'Twee ochtenden', datum: '2026-12-14', zichtbaarAan: '' }, hier))
  belooft('Belt Noor', 'school', 'Els', '2026-11-30')
  belooft('Brengt Noor', 'ouder', 'Rita', null)
  belooft('Zoekt vervoer', null, '', null)
  return { nummer: `#${blad.stand().rugnummer}`, all: perPersoon(beloftenIn('o1', [blad.stand()])) }
}

describe('the list of promises on paper', () => {
  it('is by number: no name of the family, each line with its day and its doel', () => {
    const { nummer, all } = bladen()
    const { titel, blokken } = buildBeloften({ datum: '2026-11-23', volgende: null }, 'Team', all, zonder)
    expect(titel).toBe('Wie beloofde wat op 23 november 2026?')
    expect(blokken.filter(({ soort }) => soort === 'kop')).toMatchObject([
      { tekst: `Ouder, ${nummer}` },
      { tekst: 'School (Els)' },
      { tekst: 'Nog niemand' },
    ])
    const tabellen = blokken.flatMap((blok) => (blok.soort === 'tabel' ? blok.rijen : []))
    expect(tabellen).toEqual([
      [nummer, expect.not.stringContaining('Noor'), 'Nog geen datum', 'Twee ochtenden'],
      [nummer, expect.not.stringContaining('Noor'), '30 november 2026', 'Twee ochtenden'],
      [nummer, 'Zoekt vervoer', 'Nog geen datum', 'Twee ochtenden'],
    ])
  })

  it('with names only by choice, and then it says so', () => {
    const { nummer, all } = bladen()
    expect(all.map((blad) => bladNaam(blad, met))[0]).toBe(`Ouder (Rita), ${nummer} Noor Veldman`)
    const { blokken } = buildBeloften({ datum: null, volgende: '2026-12-07' }, 'Team', all, met)
    expect(blokken[0]).toMatchObject({
      tekst: 'Let op: hier staan namen van kinderen in. Op 7 december 2026 vragen wij hoe het ging.',
    })
  })

  it('without promises it says that', () => {
    expect(buildBeloften({ datum: null, volgende: null }, 'Team', [], zonder).blokken.at(-1)).toEqual({
      soort: 'alinea',
      tekst: 'In dit overleg zijn geen beloften opgeschreven.',
    })
  })
})
