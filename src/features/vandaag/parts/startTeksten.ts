import type { Startklok, StartPartij } from '../../../domain/team/start.ts'
import { formatDatum } from '../../../lib/datum.ts'

const namen: Readonly<Record<StartPartij, string>> = {
  school: 'onderwijs',
  leerplicht: 'leerplicht',
  ouder: 'ouders',
}

const som = (words: readonly string[]): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} en ${words.at(-1) ?? ''}`

const dagen = (n: number): string => (n === 1 ? '1 dag' : `${n} dagen`)

/** The line of the first 14 days. */
export const startTeksten = {
  titel: ({ dagen: over, gepland }: Startklok): string => {
    if (gepland !== null) return `Op ${formatDatum(gepland.datum)} zit iedereen aan één tafel`
    if (over > 0) return `Nog ${dagen(over)} om met elkaar aan één tafel te zitten`
    return over === 0
      ? 'Vandaag is de laatste dag om aan één tafel te zitten'
      : 'Nog niet iedereen zat samen aan één tafel'
  },
  meta: ({ ontbreekt, gepland, voor, dagen: over }: Startklok): string => {
    const wie =
      ontbreekt.length === 0 ? '' : `Nog geen stoel: ${som(ontbreekt.map((partij) => namen[partij]))}.`
    const tot = over < 0 && gepland === null ? `De 14 dagen waren om op ${formatDatum(voor)}.` : ''
    return [wie, tot].filter((zin) => zin !== '').join(' ')
  },
}
