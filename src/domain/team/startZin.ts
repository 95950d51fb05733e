/** What is said of the first 14 days of a team, on Vandaag and on Team: what is left, who has no seat yet, no blame. */
import { formatDatum } from '../../lib/datum.ts'
import type { Startklok, StartPartij } from './start.ts'

const namen: Readonly<Record<StartPartij, string>> = {
  school: 'onderwijs',
  leerplicht: 'leerplicht',
  ouder: 'ouders',
}

const som = (words: readonly string[]): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} en ${words.at(-1) ?? ''}`

/** How many days are left, or the day on which all sit at one table. */
export function startZin({ dagen, gepland }: Startklok): string {
  if (gepland !== null) return `Op ${formatDatum(gepland.datum)} zit iedereen aan één tafel`
  if (dagen > 0)
    return `Nog ${dagen === 1 ? '1 dag' : `${dagen} dagen`} om met elkaar aan één tafel te zitten`
  return dagen === 0
    ? 'Vandaag is de laatste dag om aan één tafel te zitten'
    : 'Nog niet iedereen zat samen aan één tafel'
}

/** Who has no seat yet at any table, also one that is only planned, and what counts; when the days were over. Else empty. */
export function startUitleg({ ontbreekt, gepland, voor, dagen }: Startklok): string {
  const wie =
    ontbreekt.length === 0
      ? ''
      : `Nog geen stoel aan tafel: ${som(ontbreekt.map((partij) => namen[partij]))}. Het telt als iedereen samen aan tafel zat.`
  const tot = dagen < 0 && gepland === null ? `De 14 dagen waren om op ${formatDatum(voor)}.` : ''
  return [wie, tot].filter((zin) => zin !== '').join(' ')
}
