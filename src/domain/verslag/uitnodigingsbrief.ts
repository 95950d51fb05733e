/**
 * The invitation for the people at the table, as a typed document in plain Dutch (B1), and what it shares with the one
 * for a family: who is expected, and a line where nothing is known yet. No child stands in either.
 */
import { formatDatum, formatTijd } from '../../lib/datum.ts'
import type { Overleg } from '../overleg/Overleg.ts'
import { eindVan } from '../overleg/tijd.ts'
import { type Persoon, personen } from '../overleg/stoelen.ts'
import { type Partij, partijNamen } from '../partij/partij.ts'
import type { Blok, Verslag } from './Verslag.ts'

export type Brief = Pick<Verslag, 'titel' | 'ondertitel' | 'blokken'>

export interface BriefInvoer {
  readonly team: string
  readonly overleg: Overleg
  /** Where, or empty: then a line to write on. */
  readonly plaats: string
  /** Whom one calls, and how; or empty: then a line to write on. */
  readonly contact: string
  /** There was an overleg before this one, so that something may have been promised. */
  readonly eerder: boolean
}

/** To be filled in by hand. */
export const lijn = '……………………………………………'

const alinea = (tekst: string): Blok => ({ soort: 'alinea', tekst })
const kop = (tekst: string): Blok => ({ soort: 'kop', niveau: 1, tekst })
const lijst = (...punten: readonly string[]): Blok => ({ soort: 'lijst', punten })

const wanneer = ({ datum, tijd }: Overleg): readonly string[] => [
  `Wanneer: ${datum === null ? lijn : formatDatum(datum)}`,
  `Hoe laat: ${tijd === '' ? lijn : `${formatTijd(tijd)} uur`}`,
]

/** Each person once; who said not to come is not announced. */
export const verwacht = ({ stoelen }: Overleg): readonly Persoon[] =>
  personen(stoelen.filter(({ uitnodiging }) => uitnodiging?.antwoord !== 'nee'))

/** Named by what they are: a letter goes to others, and may lie about. */
export const gezinOf = ({ stoelen }: Persoon): Partij | undefined =>
  stoelen.find(({ partij }) => partij === 'kind' || partij === 'ouder')?.partij

const waar = (plaats: string): string => `Waar: ${plaats === '' ? lijn : plaats}`

const waarover: Readonly<Record<Overleg['soort'], readonly Blok[]>> = {
  kantelteam: [
    alinea('Wij praten over drie vragen:'),
    lijst(
      'Wat doen wij al? Wat werkt, en wat niet?',
      'Wat kunnen wij doen? Welke kinderen zijn thuis, of bijna?',
      'Hoe pakken wij het aan? Per kind: een doel, een datum en iemand met de regie.',
    ),
  ],
  'een-kind': [
    alinea('Dit overleg gaat over één kind. U hoort van ons zelf over wie. Dat staat niet in deze brief.'),
  ],
  terugblik: [alinea('Wij kijken terug: wat leerden wij, en wat doen wij voortaan anders?')],
}

/** For the people at the table: when, where, who is asked, what about, what to bring. */
export function teamUitnodiging({ team, overleg, plaats, contact, eerder }: BriefInvoer): Brief {
  const eind = eindVan(overleg)
  const gevraagd = verwacht(overleg).map((persoon) => {
    const { stoel, stoelen } = persoon
    const gezin = gezinOf(persoon)
    if (gezin !== undefined) return partijNamen[gezin]
    return `${stoel.naam.reveal()} (${stoelen.map(({ partij }) => partijNamen[partij]).join(', ')})`
  })
  return {
    titel: 'Uitnodiging voor ons overleg',
    ondertitel: team,
    blokken: [
      lijst(...wanneer(overleg), ...(eind === '' ? [] : [`Tot: ${formatTijd(eind)} uur`]), waar(plaats)),
      kop('Wie is er gevraagd?'),
      lijst(...(gevraagd.length === 0 ? [lijn] : gevraagd)),
      kop('Waar gaat het over?'),
      ...waarover[overleg.soort],
      kop('Wat vragen wij u?'),
      lijst(
        'Laat weten of u komt.',
        ...(eerder
          ? ['Beloofde u iets in een vorig overleg? Vertel dan of het is gelukt, en wat in de weg zat.']
          : []),
        'Zet geen namen van kinderen in een bericht of agenda. Ook niet in uw antwoord.',
      ),
      alinea(`Kunt u niet komen? Of heeft u een vraag? ${contactZin(contact)}`),
    ],
  }
}

const contactZin = (contact: string): string => `Bel of mail: ${contact === '' ? lijn : contact}`
