/**
 * Recognises the columns of a list that was copied from a spreadsheet, in any order (domein 3c). A column of numbers
 * that stand for a person (BSN, PGN, onderwijsnummer) is refused and told; free reasons are left out, because they can
 * hold health data (product rules 1 and 2).
 */
import { findBsnLike } from '../../lib/bsn.ts'
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

const looksLikeDate =
  /^\d{1,2}[-/. ](?:\d{1,2}|[a-z]{3,})[-/. ]\d{2,4}$|^\d{4}-\d{2}(?:-\d{2})?$|^[a-z]{3,9} \d{4}$/iu
const looksLikeSituatie = /^(?:zit )?thuis|^dreig|^terug|^weer op school/iu

/** A guess at columns without a header, by what stands in them; what is not clear is left out. */
function guessKolommen(rijen: readonly (readonly string[])[]): readonly Kolom[] {
  const width = Math.max(0, ...rijen.map((rij) => rij.length))
  const sample = rijen.slice(0, 20)
  const given: Kolom[] = []
  for (let i = 0; i < width; i++) {
    const cells = sample.map((rij) => rij[i]?.trim() ?? '').filter((cell) => cell !== '')
    const all = (test: (cell: string) => boolean): boolean => cells.length > 0 && cells.every(test)
    const first = (kolom: Kolom): Kolom => (given.includes(kolom) ? 'overslaan' : kolom)
    if (all((cell) => findBsnLike(cell) !== null)) given.push('overslaan')
    else if (all((cell) => looksLikeDate.test(cell)))
      given.push(given.includes('geboren') ? first('sinds') : 'geboren')
    else if (all((cell) => looksLikeSituatie.test(cell))) given.push(first('situatie'))
    else if (all((cell) => /school|college|lyceum|mavo|obs|atheneum/iu.test(cell)))
      given.push(first('school'))
    else if (i === 0 && all((cell) => /^\p{L}[\p{L} .'’-]*, ?\p{L}/u.test(cell))) given.push('naam')
    else if (i === 0 && all((cell) => /^\p{L}/u.test(cell))) given.push(width === 1 ? 'naam' : 'roepnaam')
    else if (i === 1 && given[0] === 'roepnaam' && all((cell) => /^[\p{L}'’]/u.test(cell)))
      given.push('achternaam')
    else given.push('overslaan')
  }
  return given
}

const isEmptyRow = (rij: readonly string[]): boolean => rij.every((cell) => cell.trim() === '')

/**
 * Finds the header and what each column holds. A first row counts as a header when it names a column with a name and
 * no cell in it looks like a date; without one the columns are asked.
 */
export function recognizeKolommen(cellen: readonly (readonly string[])[]): Kolomherkenning {
  const rijen = cellen.filter((rij) => !isEmptyRow(rij))
  const [kop, ...rest] = rijen
  if (kop === undefined) return { staat: 'leeg' }
  const found = kop.map(recogniseKop)
  const hasName = found.some((kolom) => kolom === 'roepnaam' || kolom === 'naam' || kolom === 'achternaam')
  if (!hasName || kop.some((cell) => looksLikeDate.test(cell.trim()))) {
    return { staat: 'onbekend', voorstel: guessKolommen(rijen), voorbeeld: rijen.slice(0, 5), rijen }
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
