import type { TweeVersies } from '../../../domain/handeling/tweeVersies.ts'
import { isPartij, partijNamen } from '../../../domain/partij/partij.ts'
import type { Json } from '../../../lib/json.ts'
import { teksten } from '../teksten.ts'

/** What the panel with two versions says. */
export const versieTeksten = {
  titel: 'Twee versies',
  uitleg: 'Twee mensen veranderden dit tegelijk. Niets is weg. Kies samen welke versie klopt.',
  kies: 'Kies deze',
  kiesVan: (wie: string, tekst: string): string => `Kies deze van ${wie}: ${tekst}`,
  verwijderd: 'Weggehaald',
  blijft: 'Niet weggehaald',
  leeg: 'Leeg',
  ja: 'Ja',
  nee: 'Nee',
  alOpgelost: 'Iemand koos al een versie. Kijk wat er nu staat.',
}

const namen: Readonly<Record<string, string>> = {
  'team/naam': teksten.naam.veld,
  'team/privacy': teksten.privacy.kop,
  'team/vangnet': teksten.vangnet.veld,
  'team/alleenNummers': 'Alleen nummers',
  'lid/naam': 'De naam van iemand in het team',
  'lid/partij': 'Namens wie iemand in het team zit',
  'lid/functie': 'De functie van iemand in het team',
  'lid/telefoon': 'De telefoon van iemand in het team',
  'lid/kentWachtwoord': teksten.leden.kent,
  'lid/weg': 'Iemand in het team',
}

/** The name of a field for the reader; null when there is nothing to choose. */
export const veldNaam = ({ tabel, veld }: TweeVersies): string | null => namen[`${tabel}/${veld}`] ?? null

/** One version in words. */
export function waardeTekst({ veld }: TweeVersies, waarde: Json): string {
  if (veld === 'weg') return versieTeksten.verwijderd
  if (waarde === null || waarde === '') return versieTeksten.leeg
  if (typeof waarde === 'boolean') return waarde ? versieTeksten.ja : versieTeksten.nee
  if (typeof waarde === 'object') {
    const filled = Object.values(waarde).flatMap((one: Json) =>
      typeof one === 'string' && one !== '' ? [one] : [],
    )
    return filled.length === 0 ? versieTeksten.leeg : filled.join(' · ')
  }
  return isPartij(waarde) ? partijNamen[waarde] : String(waarde)
}
