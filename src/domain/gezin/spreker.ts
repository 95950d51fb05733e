/** Who a reader of the family is among those who speak, and among the readers of notes and own words (product rule 4). */
import { publiekenVan, type Spreker } from '../eigenwoorden/eigenwoorden.ts'
import { lezersVan } from '../eigenwoorden/handelingen.ts'
import type { Lezer, Publiek } from '../notitie/notitie.ts'
import type { Overdrachtskeuze } from './Gezinslezer.ts'

type Keuze = Pick<Overdrachtskeuze, 'lezer' | 'ouder'>

/** Who speaks; a parent of whom was not said which one is someone else. */
export function sprekerOf({ lezer, ouder }: Keuze): Spreker {
  switch (lezer) {
    case 'kind':
    case 'jongere-12':
    case 'jongere-16':
    case 'jongere-18':
      return 'kind'
    case 'ouder-gezag':
    case 'ouder-zonder-gezag':
      return ouder === null ? 'ander' : (`ouder${ouder}` as const)
    case 'voogd':
    case 'pleegouder':
      return lezer
  }
}

/** As whom notes and own words are read; null for a parent of whom was not said which one: then none of them. */
export function gezinsrolOf(keuze: Keuze): Lezer | null {
  const spreker = sprekerOf(keuze)
  switch (spreker) {
    case 'ouder1':
      return 'ouder-1'
    case 'ouder2':
      return 'ouder-2'
    case 'ander':
      return null
    case 'kind':
    case 'voogd':
    case 'pleegouder':
      return spreker
  }
}

/** The audiences that this one can choose from, the narrowest first: the first is chosen by itself. */
export function publiekenOf(keuze: Keuze): readonly Publiek[] {
  const spreker = sprekerOf(keuze)
  const width = (publiek: Publiek): number => lezersVan(spreker, publiek).length
  return publiekenVan[spreker].toSorted((a, b) => width(a) - width(b))
}
