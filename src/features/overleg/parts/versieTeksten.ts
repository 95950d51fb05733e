import type { TweeVersies } from '../../../domain/handeling/tweeVersies.ts'
import { versieTeksten } from '../../../domain/handeling/versieTeksten.ts'
import { aanwezigNamen } from '../../../domain/overleg/aanwezig.ts'
import type { Gezin, Tijden } from '../../../domain/overleg/Overleg.ts'
import {
  aanwezigSchema,
  dagSchema,
  geenTijden,
  gezinSchema,
  kaartsoortSchema,
  teamdoelSchema,
  tijdenSchema,
  uitnodigingSchema,
} from '../../../domain/overleg/schema.ts'
import { antwoordNamen } from '../../../domain/overleg/uitnodiging.ts'
import { isPartij, partijNamen } from '../../../domain/partij/partij.ts'
import { formatDatum, formatTijd } from '../../../lib/datum.ts'
import type { Json } from '../../../lib/json.ts'
import { teksten } from '../teksten.ts'
import { voorbereidTeksten } from './voorbereidTeksten.ts'

/** What stands in no list here settles itself (the state, the order of the agenda). */
const namen: Readonly<Record<string, string>> = {
  'overleg/datum': 'De dag van het overleg',
  'overleg/tijd': 'De tijd van het overleg',
  'overleg/duur': 'Hoe lang het overleg duurt',
  'overleg/tijden': 'Hoe de tijd is verdeeld',
  'agenda/minuten': 'De minuten voor een kind',
  'agenda/gezin': 'Welk gezin komt, en hoe laat',
  'stoel/uitnodiging': 'Of iemand komt',
  'stoel/aanwezig': 'Of iemand er is',
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

const minutenTekst = (n: number): string => (n === 1 ? '1 minuut' : `${n} minuten`)

/** What was chosen for each room and child; what was not chosen follows the proposal and is left out. */
function tijdenTekst(tijden: Tijden): string {
  const gekozen = (['vraag1', 'vraag2', 'perKind'] as const).flatMap((deel) => {
    const minuten = tijden[deel]
    return minuten === null ? [] : [`${voorbereidTeksten.tijd[deel]}: ${minuten}`]
  })
  return gekozen.length === 0 ? versieTeksten.leeg : gekozen.join(', ')
}

function gezinTekst({ om, wie, tolk, taal }: Gezin): string {
  const delen = [formatTijd(om), wie.reveal(), tolk ? voorbereidTeksten.regel.metTolk : '', taal]
  return delen.filter((deel) => deel !== '').join(', ') || versieTeksten.leeg
}

/** One version that is not empty, in words. */
export function waardeTekst(waarde: Exclude<Json, null>, { veld }: TweeVersies): string {
  if (typeof waarde === 'number' && veld !== 'stap') return minutenTekst(waarde)
  if (veld === 'tijden') return tijdenTekst(tijdenSchema.catch(geenTijden).parse(waarde))
  const gezin = gezinSchema.safeParse(waarde)
  if (veld === 'gezin' && gezin.success) return gezinTekst(gezin.data)
  const komt = uitnodigingSchema.safeParse(waarde)
  if (komt.success) return `${antwoordNamen[komt.data.antwoord]}, ${formatDatum(komt.data.op)}`
  const er = aanwezigSchema.safeParse(waarde)
  if (er.success)
    return [aanwezigNamen[er.data.hoe], formatTijd(er.data.om)].filter((deel) => deel !== '').join(', ')
  const doel = teamdoelSchema.safeParse(waarde)
  if (doel.success) {
    const tekst = doel.data.tekst === '' ? versieTeksten.leeg : doel.data.tekst
    return doel.data.datum === null ? tekst : `${tekst}, ${formatDatum(doel.data.datum)}`
  }
  if (veld === 'tijd' && typeof waarde === 'string') return formatTijd(waarde)
  const dag = dagSchema.safeParse(waarde)
  if (dag.success) return formatDatum(dag.data)
  if (veld === 'partij' && isPartij(waarde)) return partijNamen[waarde]
  const soort = kaartsoortSchema.safeParse(waarde)
  if (veld === 'soort' && soort.success) return kaartNamen[soort.data] ?? soort.data
  return typeof waarde === 'string' ? waarde : JSON.stringify(waarde)
}
