/**
 * The Dutch sentence for a refusal that any screen can meet, or for a failure of device or disk. A screen says its own
 * sentence first for what is special to it, and leaves the rest to this.
 */
import type { TekstWeigering } from '../domain/handeling/tekst.ts'
import type { Storing } from './Register.ts'
import { storingTekst } from './storingTekst.ts'

/** What means the same on every screen. */
export type GewoneWeigering =
  | TekstWeigering
  | { readonly reden: 'datum' | 'datum-ongeldig' | 'bestaat-niet' | 'niets-gewijzigd' | 'niets-veranderd' }

/** The sentence; what was typed stays. */
export function gewoneTekst(w: GewoneWeigering | Storing): string {
  switch (w.reden) {
    case 'leeg':
      return 'Vul eerst iets in.'
    case 'te-lang':
      return `Dit is te lang. Het mag ${w.hoogstens} tekens zijn. Maak het korter.`
    case 'bsn':
      return 'Dit lijkt op een burgerservicenummer. Dat bewaren wij niet. Haal het weg.'
    case 'datum':
    case 'datum-ongeldig':
      return 'Deze datum bestaat niet. Kies een andere dag.'
    case 'bestaat-niet':
      return 'Dit is er niet meer. Misschien haalde iemand het weg.'
    case 'niets-gewijzigd':
    case 'niets-veranderd':
      return 'Er is niets veranderd.'
    default:
      return storingTekst(w)
  }
}
