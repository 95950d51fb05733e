/** Reads the words people use for a day near today: `morgen`, `vrijdag`, `volgende week`, `over 2 weken`. */

/** A distance from today; `dagen` and `maanden` may be negative, `weekdag` is 0 = Sunday to 6 = Saturday. */
export type Relatief =
  | { readonly soort: 'dagen'; readonly aantal: number }
  | { readonly soort: 'maanden'; readonly aantal: number }
  | { readonly soort: 'weekdag'; readonly weekdag: number; readonly wekenExtra: number }

const fixed: Readonly<Record<string, number>> = {
  vandaag: 0,
  nu: 0,
  morgen: 1,
  overmorgen: 2,
  gisteren: -1,
  eergisteren: -2,
  'volgende week': 7,
  'vorige week': -7,
}

const weekdagen = [
  ['zondag', 'zo'],
  ['maandag', 'ma'],
  ['dinsdag', 'di'],
  ['woensdag', 'wo'],
  ['donderdag', 'do'],
  ['vrijdag', 'vr'],
  ['zaterdag', 'za'],
] as const

const telwoorden = ['nul', 'een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'zeven', 'acht', 'negen', 'tien']

function readAantal(word: string): number | null {
  if (/^\d{1,3}$/u.test(word)) return Number(word)
  const index = telwoorden.indexOf(word)
  return index < 0 ? null : index
}

function readWeekdag(word: string): number | null {
  const index = weekdagen.findIndex(([full, short]) => word === full || word === short)
  return index < 0 ? null : index
}

/** The distance these words name, or null when they are no such words. */
export function parseRelatief(text: string): Relatief | null {
  const clean = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .replace(/\.$/u, '')
    .trim()
  const days = fixed[clean]
  if (days !== undefined) return { soort: 'dagen', aantal: days }

  const weekdag = /^(aanstaande |volgende week )?([a-z]+)$/u.exec(clean)
  const day = weekdag === null ? null : readWeekdag(weekdag[2] ?? '')
  if (day !== null) {
    return { soort: 'weekdag', weekdag: day, wekenExtra: weekdag?.[1] === 'volgende week ' ? 1 : 0 }
  }
  const distance = /^(over )?([a-z0-9]+) (dag|dagen|week|weken|maand|maanden)( geleden)?$/u.exec(clean)
  if (distance === null || (distance[1] === undefined) === (distance[4] === undefined)) return null
  const count = readAantal(distance[2] ?? '')
  if (count === null) return null
  const aantal = distance[4] === undefined ? count : -count
  if (distance[3]?.startsWith('maand') === true) return { soort: 'maanden', aantal }
  return {
    soort: 'dagen',
    aantal: distance[3]?.startsWith('week') || distance[3] === 'weken' ? aantal * 7 : aantal,
  }
}
