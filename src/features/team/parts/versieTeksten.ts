import type { TweeVersies } from '../../../domain/handeling/tweeVersies.ts'
import { versieTeksten } from '../../../domain/handeling/versieTeksten.ts'
import { isPartij, partijNamen } from '../../../domain/partij/partij.ts'
import type { Json } from '../../../lib/json.ts'
import { teksten } from '../teksten.ts'

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
  'verwachting/inhoud': 'Wat partijen van elkaar verwachten',
  'verwachting/weg': 'Wat partijen van elkaar verwachten',
}

/** The name of a field for the reader; null when there is nothing to choose. */
export const veldNaam = ({ tabel, veld }: TweeVersies): string | null => namen[`${tabel}/${veld}`] ?? null

/** One version that is not empty, in words. */
export function waardeTekst(waarde: Exclude<Json, null>): string {
  if (typeof waarde === 'boolean') return waarde ? 'Ja' : 'Nee'
  if (typeof waarde === 'object') {
    const filled = Object.values(waarde).flatMap((one: Json) =>
      typeof one === 'string' && one !== '' ? [isPartij(one) ? partijNamen[one] : one] : [],
    )
    return filled.length === 0 ? versieTeksten.leeg : filled.join(' · ')
  }
  return isPartij(waarde) ? partijNamen[waarde] : String(waarde)
}
