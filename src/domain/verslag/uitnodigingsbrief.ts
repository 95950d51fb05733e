/**
 * Invitations on paper, as typed documents: for the people at the table and for a family, in plain Dutch (B1). No child
 * stands in them: what they say of a family is when it comes and with whom, never about whom.
 */
import { formatDatum, formatTijd } from '../../lib/datum.ts'
import type { Agendapunt, Overleg } from '../overleg/Overleg.ts'
import { eindVan } from '../overleg/tijd.ts'
import { type Persoon, personen } from '../overleg/stoelen.ts'
import { type Partij, partijNamen } from '../partij/partij.ts'
import type { Blok, Verslag } from './Verslag.ts'
import { sentence } from './zinnen.ts'

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
const lijn = '……………………………………………'

const alinea = (tekst: string): Blok => ({ soort: 'alinea', tekst })
const kop = (tekst: string): Blok => ({ soort: 'kop', niveau: 1, tekst })
const lijst = (...punten: readonly string[]): Blok => ({ soort: 'lijst', punten })

/** What a family is told of each partij, without abbreviations; leerplicht is also a supervisor (product rule 9). */
const voorGezin: Readonly<Record<Partij, string>> = {
  kind: 'Een jongere',
  ouder: 'Een ouder die meedenkt in ons team. Wilt u dat liever niet? Zeg het. Dan gaat deze ouder even weg',
  school: 'van de school',
  leerplicht:
    'leerplichtambtenaar van de gemeente. Die helpt u en uw kind, en kijkt ook of iedereen zich aan de wet houdt',
  samenwerkingsverband: 'van de scholen in de regio die samen zorgen voor een plek voor elk kind',
  jeugdhulp: 'van de hulp voor kinderen en gezinnen',
  doorstroompunt: 'helpt jongeren naar een opleiding of werk',
  werkgever: 'van een bedrijf waar jongeren kunnen leren',
  overig: 'denkt met ons mee',
}

const wanneer = ({ datum, tijd }: Overleg, om = tijd): readonly string[] => [
  `Wanneer: ${datum === null ? lijn : formatDatum(datum)}`,
  `Hoe laat: ${om === '' ? lijn : `${formatTijd(om)} uur`}`,
]

/** Each person once; who said not to come is not announced. */
const verwacht = ({ stoelen }: Overleg): readonly Persoon[] =>
  personen(stoelen.filter(({ uitnodiging }) => uitnodiging?.antwoord !== 'nee'))

/** Named by what they are: a letter goes to others, and may lie about. */
const gezinOf = ({ stoelen }: Persoon): Partij | undefined =>
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
      alinea(`Kunt u niet, of heeft u een vraag? ${contactZin(contact)}`),
    ],
  }
}

const contactZin = (contact: string): string => `Bel of mail: ${contact === '' ? lijn : contact}`

/** For the family of one line of the agenda: who, why, what about, who may come along, tolk, what one need not tell. */
export function gezinUitnodiging({ team, overleg, plaats, contact }: BriefInvoer, punt: Agendapunt): Brief {
  const { gezin } = punt
  const wie = gezin?.wie.reveal() ?? ''
  const aanTafel = verwacht(overleg)
  return {
    titel: 'Uitnodiging voor een gesprek over uw kind',
    ondertitel: team,
    blokken: [
      alinea(wie === '' ? 'Beste ouder, beste jongere,' : `Beste ${wie},`),
      alinea(
        'Wij praten graag met u over uw kind en school. U kent uw kind het best. Wij maken samen een plan.',
      ),
      lijst(...wanneer(overleg, gezin?.om || undefined), waar(plaats)),
      kop('Wie vragen wij aan tafel?'),
      lijst(
        ...(aanTafel.length === 0
          ? [lijn]
          : aanTafel.map((persoon) => {
              const { stoel, stoelen } = persoon
              const gezinslid = gezinOf(persoon)
              if (gezinslid !== undefined) return sentence(voorGezin[gezinslid])
              return `${stoel.naam.reveal()}: ${stoelen.map(({ partij }) => voorGezin[partij]).join('. Ook ')}.`
            })),
      ),
      kop('Waarom nodigen wij u uit?'),
      alinea(
        'Uw kind is thuis, of kan niet elke dag naar school. Elk kind heeft recht op een plek om te leren. Wij zoeken met u wat nu helpt. Niemand krijgt de schuld.',
      ),
      kop('Waar praten wij over?'),
      lijst(
        'Wat gaat goed? Wat moet zo blijven?',
        'Wat heeft uw kind nodig om te leren?',
        'Welke kleine stap zetten wij eerst, en wie doet wat?',
        'Wie is uw vaste aanspreekpunt?',
      ),
      kop('Wie mag er mee?'),
      alinea(
        'U mag iemand meenemen die u vertrouwt: familie, een vriend of iemand die u helpt. Uw kind mag ook mee. Is uw kind 12 jaar of ouder? Dan horen wij graag van uw kind zelf wat het wil. Vanaf 16 jaar beslist de jongere zelf.',
      ),
      kop('Praat u liever in een andere taal?'),
      alinea(tolkZin(gezin?.tolk ?? false, gezin?.taal ?? '')),
      kop('Wat hoeft u niet te vertellen?'),
      alinea(
        'U vertelt alleen wat u wilt. Over ziekte, medicijnen, geloof, geld of de politie hoeft u niets te zeggen. Mogen wij iets niet opschrijven? Zeg het. Dan schrijven wij het niet op.',
      ),
      kop('Wat schrijven wij op?'),
      alinea(
        'Wij schrijven op wat wij met u afspreken. U mag vragen om te lezen wat er over uw kind staat. Klopt er iets niet? Dan verbeteren wij het. Als u er bent, praten wij alleen over uw kind.',
      ),
      alinea(`Kunt u niet, of heeft u een vraag? ${contactZin(contact)}`),
    ],
  }
}

function tolkZin(tolk: boolean, taal: string): string {
  if (tolk) return taal === '' ? 'Er is een tolk bij.' : `Er is een tolk bij voor ${taal}.`
  return taal === ''
    ? 'Laat het weten. Dan vragen wij een tolk. Uw kind hoeft niet voor u te tolken.'
    : `U praat liever ${taal}. Wilt u een tolk? Laat het weten. Uw kind hoeft niet voor u te tolken.`
}
