/**
 * Under which names "Ouder 1" and "Ouder 2" of a dossier spoke and read before. The numbers are only an order: swapped
 * once, the private words of one parent lie before the other (product rule 4).
 */
import type { Dossier } from '../dossier/Dossier.ts'
import type { Persoon } from '../eigenwoorden/eigenwoorden.ts'
import { sprekerOf } from './spreker.ts'
import { isZelfdeNaam, plainNaam } from './zelfdeNaam.ts'

export interface Eerder {
  /** As they were written, each once. */
  readonly namen: readonly string[]
  /** Words of this parent were written down without a name too. */
  readonly zonderNaam: boolean
}

type Gesproken = Pick<Dossier, 'overdrachten' | 'eigenwoorden' | 'stemmen'>

/** All of the family who read and spoke before, as they were named then. */
export const eerderen = ({ overdrachten, eigenwoorden, stemmen }: Gesproken): readonly Persoon[] => [
  ...overdrachten.map((een) => ({ wie: sprekerOf(een), naam: een.naam })),
  ...eigenwoorden,
  ...stemmen,
]

/** Who stood with this number before. */
export function eerderGenoemd(dossier: Gesproken, ouder: 1 | 2): Eerder {
  const spreker = `ouder${ouder}` as const
  const all = eerderen(dossier)
    .filter(({ wie }) => wie === spreker)
    .map(({ naam }) => naam.reveal().trim())
  const named = all.filter((naam) => naam !== '')
  const namen = [...new Map(named.map((naam) => [plainNaam(naam), naam])).values()]
  return { namen, zonderNaam: all.includes('') }
}

/** Whether who reads under this name may be another than who spoke before: then a person says that it is the same one. */
export const kanAnderZijn = ({ namen, zonderNaam }: Eerder, naam: string): boolean =>
  naam.trim() !== '' &&
  (namen.some((eerder) => !isZelfdeNaam(eerder, naam)) || (zonderNaam && namen.length === 0))
