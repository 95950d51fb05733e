/** When two names that were written down are of one person: written otherwise, or only shorter. */
import { foldNaam } from '../../lib/foldNaam.ts'

/** The name as it is compared: without accents, capitals and spaces too many. */
export const plainNaam = (naam: string): string => foldNaam(naam).trim().replaceAll(/\s+/gu, ' ')

/** The same, or one of the two only shorter: "Fatma" and "Fatma Aksoy". */
export function isZelfdeNaam(een: string, ander: string): boolean {
  const [a, b] = [plainNaam(een), plainNaam(ander)]
  return a === b || a.startsWith(`${b} `) || b.startsWith(`${a} `)
}
