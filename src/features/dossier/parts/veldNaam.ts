import { plichtNamen, plichtsoorten } from '../../../domain/plicht/plicht.ts'
import type { Json } from '../../../lib/json.ts'

const namen: Readonly<Record<string, string>> = {
  'kind/roepnaam': 'Roepnaam',
  'kind/achternaam': 'Achternaam',
  'kind/geboren': 'Geboren',
  'kind/school': 'School',
  'kind/woongemeente': 'Woongemeente',
  'kind/ingeschreven': 'Ingeschreven',
  'kind/zorgplichtSchool': 'School met zorgplicht',
  'kind/ondersteuningsvraag': 'Wat heeft dit kind nodig?',
  'kind/volgende': 'Wij kijken weer op',
  'kind/zelfdeAls': 'Hetzelfde kind',
  'rugnummer/nummer': 'Rugnummer',
  'situatie/stap': 'Situatie',
  'focus/tekst': 'Waar een partij zich op richt',
  'focus/partij': 'Partij',
  'regie/stap': 'Regie',
  'doel/inhoud': 'Doel',
  'instemming/stap': 'Kind en ouders',
  'actie/wat': 'Wat',
  'actie/wie': 'Wie',
  'actie/wanneer': 'Wanneer',
  'actie/afloop': 'Hoe het ging',
  'notitie/tekst': 'Notitie',
  'snelregel/inhoud': 'Snelregel',
  'snelregel/geplaatst': 'Waar een snelregel bleef',
  'notitie/lezers': 'Wie de notitie leest',
  'eigenwoorden/inhoud': 'Eigen woorden',
  'eigenwoorden/van': 'Wie het zei',
  'eigenwoorden/lezers': 'Wie de eigen woorden leest',
  'eigenwoorden/soort': 'Verhaal of inbreng',
  'eigenwoorden/watErmee': 'Wat ermee is gedaan',
  'eigenwoorden/cijfer': 'Cijfer van 0 tot 10',
  'stem/inhoud': 'Wat het gezin van een regel vindt',
  'stem/van': 'Wie het zei',
  'stem/lezers': 'Wie dit leest',
  'stem/antwoord': 'Antwoord van het team',
  'overdracht/stap': 'Gegeven aan het gezin',
  'reactie/tekst': 'Reactie op een verhaal',
  'reactie/soort': 'Soort reactie',
  'reactie/partij': 'Partij',
  'plicht/stap': 'School, gemeente of ouders',
  'rol/stap': 'Procesregie of doorzettingsmacht',
  'trede/stap': 'Wat al is geprobeerd',
  'klopt/stap': 'Voorgelezen: het klopt',
  'check/moment': 'Check na de terugkeer',
  'check/uitkomst': 'Is er thuis iets veranderd?',
  'afsluiting/stap': 'Afgesloten',
  'actie/voor': 'Voor wie',
  'ouders/weten': 'Ouders weten van de lijst',
  'opgepakt/stap': 'Opgepakt',
  'bevestiging/stap': 'Blijft zo',
  'bewaren/tot': 'Blijft bewaard tot',
  'gewist/plek': 'Welke tekst',
}

/** The bookkeeping of a record, which nobody needs to read. */
const stil = new Set([
  'actie/volgorde',
  'focus/op',
  'focus/overleg',
  'notitie/op',
  'notitie/van',
  'eigenwoorden/op',
  'eigenwoorden/overleg',
  'eigenwoorden/kaart',
  'eigenwoorden/zelf',
  'stem/op',
  'stem/overleg',
  'reactie/verhaal',
  'reactie/overleg',
])

/** What a whole row is called, of which every text was erased at once. */
const rijen: Readonly<Record<string, string>> = {
  notitie: 'Notitie',
  eigenwoorden: 'Eigen woorden',
  stem: 'Wat het gezin van een regel vindt',
  reactie: 'Reactie op een verhaal',
  actie: 'Actie',
  snelregel: 'Snelregel',
}

/** How a stored field is called on the screen, of a row whose id says what it is about too; null for one that is not shown. */
export function veldNaam(tabel: string, veld: string, id = ''): string | null {
  if (stil.has(`${tabel}/${veld}`)) return null
  const plicht = tabel === 'plicht' ? plichtsoorten.find((soort) => soort === id) : undefined
  if (plicht !== undefined) return plichtNamen[plicht]
  return veld === 'weg' ? 'Weggehaald' : (namen[`${tabel}/${veld}`] ?? 'Iets anders')
}

/** How what was erased is called, from the place it stood in: one field of a row, or the row. */
export function gewistNaam({ tabel, id, veld }: Readonly<Record<string, Json>>): string {
  if (typeof tabel !== 'string') return ''
  const naam =
    typeof veld === 'string' ? veldNaam(tabel, veld, typeof id === 'string' ? id : '') : rijen[tabel]
  return naam ?? ''
}
