/**
 * Recognises the columns of a list that was copied from a spreadsheet, in any order (domein 3c). A column of numbers
 * that stand for a person (BSN, PGN, onderwijsnummer) is refused and told; free reasons are left out, because they can
 * hold health data (product rules 1 and 2).
 */
import type { Datum } from '../../lib/datum.ts'
import { guessKolommen, looksLikeDate } from './guessKolommen.ts'
import { normalise } from './lijst.ts'

export const kolommen = [
  'roepnaam',
  'tussenvoegsel',
  'achternaam',
  'naam',
  'geboren',
  'school',
  'situatie',
  'sinds',
  'woongemeente',
  'ingeschreven',
  'zorgplichtSchool',
] as const

/** What a column holds; `naam` is a whole name in one cell, `overslaan` is not taken over. */
export type Kolom = (typeof kolommen)[number] | 'overslaan'

/** A column that is not taken over and why, to be told: a number of a person, or a free reason. */
export interface GeweigerdeKolom {
  readonly kop: string
  readonly waarom: 'nummer' | 'reden'
}

/** `onbekend`: no header was found, so the columns are asked; `voorstel` is a guess from what the cells look like. */
export type Kolomherkenning =
  | {
      readonly staat: 'herkend'
      readonly kolommen: readonly Kolom[]
      readonly geweigerd: readonly GeweigerdeKolom[]
      readonly rijen: readonly (readonly string[])[]
    }
  | {
      readonly staat: 'onbekend'
      readonly voorstel: readonly Kolom[]
      readonly voorbeeld: readonly (readonly string[])[]
      readonly rijen: readonly (readonly string[])[]
    }
  | { readonly staat: 'leeg' }

type Known = (typeof kolommen)[number]

const synoniemen: Readonly<Record<Known, readonly string[]>> = {
  roepnaam: ['roepnaam', 'voornaam', 'voornamen', 'roep naam'],
  tussenvoegsel: ['tussenvoegsel', 'tussenvoegsels', 'voorvoegsel', 'tv', 'tussenv'],
  achternaam: ['achternaam', 'geslachtsnaam', 'familienaam'],
  naam: [
    'naam',
    'leerling',
    'naam leerling',
    'leerlingnaam',
    'kind',
    'naam kind',
    'volledige naam',
    'hele naam',
    'jongere',
  ],
  geboren: [
    'geboren',
    'geboortedatum',
    'geb datum',
    'gebdatum',
    'gebdat',
    'geb dat',
    'geb',
    'geboortemaand',
    'geboren op',
    'datum geboorte',
  ],
  school: [
    'school',
    'schoolnaam',
    'naam school',
    'vestiging',
    'locatie',
    'huidige school',
    'school van inschrijving',
  ],
  situatie: ['situatie', 'status', 'soort', 'categorie', 'stand'],
  sinds: [
    'sinds',
    'niet op school sinds',
    'zorgen sinds',
    'thuis sinds',
    'begindatum',
    'begin',
    'start',
    'startdatum',
    'vanaf',
    'eerste verzuimdag',
    'datum begin',
    'verzuim sinds',
  ],
  woongemeente: ['woongemeente', 'gemeente', 'woonplaats', 'plaats'],
  ingeschreven: ['ingeschreven', 'inschrijving', 'staat ingeschreven'],
  zorgplichtSchool: ['school met zorgplicht', 'zorgplicht', 'zorgplichtschool', 'zorgplicht school'],
}

const nummerKoppen =
  /^(?:bsn|b s n|pgn|own|burgerservicenummer|burger service nummer|onderwijsnummer|onderwijs nummer|sofinummer|sofi|persoonsgebonden(?: nummer| onderwijsnummer)?)(?: .*)?$/u
const redenKoppen =
  /^(?:reden|opmerking|opmerkingen|toelichting|bijzonderheden|notitie|notities|oorzaak)(?: .*)?$/u

const plainHeader = (kop: string): string => normalise(kop.replace(/[._:;*()/]+/gu, ' '))

function recogniseKop(kop: string): Kolom | GeweigerdeKolom['waarom'] | null {
  const plain = plainHeader(kop)
  if (nummerKoppen.test(plain) || /\bbsn\b/u.test(plain)) return 'nummer'
  if (redenKoppen.test(plain)) return 'reden'
  return kolommen.find((kolom) => synoniemen[kolom].includes(plain)) ?? null
}

const isEmptyRow = (rij: readonly string[]): boolean => rij.every((cell) => cell.trim() === '')

/**
 * Finds the header and what each column holds. A first row counts as a header when it names a column with a name and
 * no cell in it looks like a date; without one the columns are asked.
 */
export function recognizeKolommen(cellen: readonly (readonly string[])[], vandaag: Datum): Kolomherkenning {
  const rijen = cellen.filter((rij) => !isEmptyRow(rij))
  const [kop, ...rest] = rijen
  if (kop === undefined) return { staat: 'leeg' }
  const found = kop.map(recogniseKop)
  const hasName = found.some((kolom) => kolom === 'roepnaam' || kolom === 'naam' || kolom === 'achternaam')
  if (!hasName || kop.some((cell) => looksLikeDate.test(cell.trim()))) {
    return { staat: 'onbekend', voorstel: guessKolommen(rijen, vandaag), voorbeeld: rijen.slice(0, 5), rijen }
  }
  const geweigerd: GeweigerdeKolom[] = []
  const used = new Set<Kolom>()
  const result = found.map((kolom, i): Kolom => {
    if (kolom === 'nummer' || kolom === 'reden') {
      geweigerd.push({ kop: kop[i]?.trim() ?? '', waarom: kolom })
      return 'overslaan'
    }
    if (kolom === null || used.has(kolom)) return 'overslaan'
    used.add(kolom)
    return kolom
  })
  return { staat: 'herkend', kolommen: result, geweigerd, rijen: rest }
}
