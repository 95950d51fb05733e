/**
 * Under which names "Ouder 1" and "Ouder 2" of a dossier spoke and read before. The numbers are only an order: swapped
 * once, the private words of one parent lie before the other (product rule 4).
 */
import type { Dossier } from '../dossier/Dossier.ts'
import { foldNaam } from '../../lib/foldNaam.ts'

export interface Eerder {
  /** As they were written, each once. */
  readonly namen: readonly string[]
  /** Words of this parent were written down without a name too. */
  readonly zonderNaam: boolean
}

/** Who stood with this number before. */
export function eerderGenoemd(
  { overdrachten, eigenwoorden, stemmen }: Pick<Dossier, 'overdrachten' | 'eigenwoorden' | 'stemmen'>,
  ouder: 1 | 2,
): Eerder {
  const spreker = `ouder${ouder}` as const
  const all = [
    ...overdrachten.filter((een) => een.ouder === ouder),
    ...eigenwoorden.filter(({ wie }) => wie === spreker),
    ...stemmen.filter(({ wie }) => wie === spreker),
  ].map(({ naam }) => naam.reveal().trim())
  const namen = [...new Map(all.filter((naam) => naam !== '').map((naam) => [plain(naam), naam])).values()]
  return { namen, zonderNaam: all.includes('') }
}

const plain = (naam: string): string => foldNaam(naam).trim().replaceAll(/\s+/gu, ' ')

/** The same, or one of the two only shorter: "Fatma" and "Fatma Aksoy". */
function isZelfdeNaam(een: string, ander: string): boolean {
  const [a, b] = [plain(een), plain(ander)]
  return a === b || a.startsWith(`${b} `) || b.startsWith(`${a} `)
}

/** Whether who reads under this name may be another than who spoke before: then a person says that it is the same one. */
export const kanAnderZijn = ({ namen, zonderNaam }: Eerder, naam: string): boolean =>
  naam.trim() !== '' &&
  (namen.some((eerder) => !isZelfdeNaam(eerder, naam)) || (zonderNaam && namen.length === 0))
