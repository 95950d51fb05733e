/** What a family writes, for tests: always the same id unless the case says otherwise. */
import type { Postbericht } from '../../src/domain/gezin/Postbericht.ts'

const bericht: Omit<Postbericht, 'inhoud'> = {
  id: 'AAAAAAAAAAAAAAAAAAAAAA',
  staat: 'gezegd',
  taal: 'nl',
  publiek: 'deze-ouder',
  op: 1_795_000_000_000,
}

export const verhaalBericht = (over: Partial<Postbericht> = {}): Postbericht => ({
  ...bericht,
  inhoud: { soort: 'verhaal', tekst: 'Thuis is het rustiger dan in maart.', kaart: null },
  ...over,
})

export const stemBericht = (over: Partial<Postbericht> = {}): Postbericht => ({
  ...bericht,
  inhoud: {
    soort: 'stem',
    stem: 'klopt-niet',
    over: 'doel',
    id: 'doel-1',
    gelezen: 'Elke ochtend het eerste uur',
    tekst: 'Wij hebben twee ochtenden afgesproken.',
  },
  ...over,
})
