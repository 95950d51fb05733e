/**
 * Under which names those of the family spoke and read before. "Ouder 1" and "Ouder 2" are only an order: swapped once,
 * the private words of one parent lie before the other (product rule 4).
 */
import type { Dossier } from '../dossier/Dossier.ts'
import { plainNaam, type Spreker } from '../eigenwoorden/eigenwoorden.ts'
import { sprekerOf } from './spreker.ts'

export interface Eerder {
  /** As they were written, each once. */
  readonly namen: readonly string[]
  /** Words of this one were written down without a name too. */
  readonly zonderNaam: boolean
}

/** Who stood there before: with the number of a parent, or as voogd or pleegouder. */
export function eerderGenoemd(
  { overdrachten, eigenwoorden, stemmen }: Pick<Dossier, 'overdrachten' | 'eigenwoorden' | 'stemmen'>,
  spreker: Spreker,
): Eerder {
  const all = [
    ...overdrachten.filter((een) => sprekerOf(een) === spreker),
    ...eigenwoorden.filter(({ wie }) => wie === spreker),
    ...stemmen.filter(({ wie }) => wie === spreker),
  ].map(({ naam }) => naam.reveal().trim())
  const namen = [
    ...new Map(all.filter((naam) => naam !== '').map((naam) => [plainNaam(naam), naam])).values(),
  ]
  return { namen, zonderNaam: all.includes('') }
}

/** The same, or one of the two only shorter: "Fatma" and "Fatma Aksoy". */
function isZelfdeNaam(een: string, ander: string): boolean {
  const [a, b] = [plainNaam(een), plainNaam(ander)]
  return a === b || a.startsWith(`${b} `) || b.startsWith(`${a} `)
}

/** Whether who reads under this name may be another than who spoke before: then a person says that it is the same one. */
export const kanAnderZijn = ({ namen, zonderNaam }: Eerder, naam: string): boolean =>
  naam.trim() !== '' &&
  (namen.some((eerder) => !isZelfdeNaam(eerder, naam)) || (zonderNaam && namen.length === 0))
