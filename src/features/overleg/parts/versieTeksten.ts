import type { TweeVersies } from '../../../domain/handeling/tweeVersies.ts'
import { dagSchema, kaartsoortSchema, teamdoelSchema } from '../../../domain/overleg/schema.ts'
import { isPartij, partijNamen } from '../../../domain/partij/partij.ts'
import { formatDatum } from '../../../lib/datum.ts'
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

/** What stands in no list here settles itself (the state, the order of the agenda). */
const namen: Readonly<Record<string, string>> = {
  'overleg/datum': 'De dag van het overleg',
  'overleg/tijd': 'De tijd van het overleg',
  'overleg/teamdoel': 'Ons doel voor de komende weken',
  'overleg/volgende': 'De dag van het volgende overleg',
  'kaart/tekst': 'De tekst van een kaart',
  'kaart/partij': 'Van wie een kaart is',
  'kaart/soort': 'Bij welke vraag een kaart hoort',
  'kaart/stap': 'Bij welke stap een idee hoort',
  'kaart/weg': 'Een kaart',
  'stoel/naam': 'De naam van iemand aan tafel',
  'stoel/partij': 'Namens wie iemand aan tafel zit',
  'stoel/weg': 'Iemand aan tafel',
  'legestoel/want': 'Waarom een stoel leeg is',
  'agenda/weg': 'Een kind op de agenda',
}

/** The name of a field for the reader; null when there is nothing to choose. */
export const veldNaam = ({ tabel, veld }: TweeVersies): string | null => namen[`${tabel}/${veld}`] ?? null

const kaartNamen: Readonly<Record<string, string>> = {
  ...teksten.vraag1.kolom,
  conclusie: 'Onze conclusie',
  idee: 'Idee',
}

/** One version in words. */
export function waardeTekst({ veld }: TweeVersies, waarde: Json): string {
  if (veld === 'weg') return versieTeksten.verwijderd
  if (waarde === null || waarde === '') return versieTeksten.leeg
  const doel = teamdoelSchema.safeParse(waarde)
  if (doel.success) {
    const tekst = doel.data.tekst === '' ? versieTeksten.leeg : doel.data.tekst
    return doel.data.datum === null ? tekst : `${tekst}, ${formatDatum(doel.data.datum)}`
  }
  const dag = dagSchema.safeParse(waarde)
  if (dag.success) return formatDatum(dag.data)
  if (veld === 'partij' && isPartij(waarde)) return partijNamen[waarde]
  const soort = kaartsoortSchema.safeParse(waarde)
  if (veld === 'soort' && soort.success) return kaartNamen[soort.data] ?? soort.data
  return typeof waarde === 'string' ? waarde : JSON.stringify(waarde)
}
