import type { Gezinslezer, Leesregel } from '../../../domain/gezin/Gezinslezer.ts'
import { formatDatum, isDatum } from '../../../lib/datum.ts'
import type { Json } from '../../../lib/json.ts'

const lezers: Readonly<Record<Gezinslezer, string>> = {
  kind: 'kind',
  'jongere-12': 'jongere',
  'jongere-16': 'jongere',
  'jongere-18': 'jongere van 18 jaar of ouder',
  'ouder-gezag': 'ouder',
  'ouder-zonder-gezag': 'ouder zonder gezag',
  voogd: 'voogd of gezinsvoogd',
  pleegouder: 'pleegouder',
}

const regels: Readonly<Record<Leesregel, string>> = {
  'kind-leest': 'leest wat voor het kind is',
  'jongere-praat-mee': 'leest en praat mee vanaf 12 jaar',
  'jongere-beslist': 'beslist zelf vanaf 16 jaar',
  volwassen: 'is 18 jaar of ouder',
  'ouder-leest': 'leest alles wat met het gezin is gedeeld',
  'ouder-leest-jongere-weet-het': 'leest alles wat met het gezin is gedeeld',
  'jongere-vond-goed': 'leest omdat de jongere het goedvindt',
  'hoofdlijn-na-weging': 'leest alleen de hoofdlijn',
}

const named = (namen: Readonly<Record<string, string>>, key: Json | undefined): string =>
  typeof key === 'string' && Object.hasOwn(namen, key) ? (namen[key] ?? '') : ''

const gegaan = (waarde: Json | undefined, ja: string): string => (waarde === true ? ja : '')

/** Who of the family read, by which rule and how much, what was asked first, and why one without gezag read. */
export function overdrachtWaarde(waarde: Readonly<Record<string, Json>>): string {
  const { naam, ouder, op, tot, weging, zestien } = waarde
  const rol = `${named(lezers, waarde['lezer'])}${typeof ouder === 'number' ? ` ${ouder}` : ''}`
  return [
    typeof naam === 'string' && naam !== '' ? `${naam} (${rol})` : rol,
    named(regels, waarde['regel']),
    gegaan(waarde['gezagNagevraagd'], 'het gezag is nagevraagd bij school'),
    zestien === true ? 'het kind is 16 of ouder' : zestien === false ? 'het kind is jonger dan 16' : '',
    isDatum(op) ? formatDatum(op) : '',
    isDatum(tot) ? `op de eigen tablet tot en met ${formatDatum(tot)}` : '',
    typeof weging === 'string' && weging !== '' ? `want ${weging}` : '',
  ]
    .filter((deel) => deel !== '')
    .join(', ')
}
