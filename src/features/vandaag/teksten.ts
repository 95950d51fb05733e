import type { Storing } from '../../data/Register.ts'
import { storingTekst } from '../../data/storingTekst.ts'
import type { OverlegWeigering } from '../../domain/overleg/weigering.ts'
import type { TeamWeigering } from '../../domain/team/weigering.ts'
import { type Datum, formatDatum, today } from '../../lib/datum.ts'

const klok = (tijd: string): string => tijd.replace(':', '.')

const laatsteReservekopie = (op: number | null): string =>
  op === null
    ? 'Laatste reservekopie: nog geen.'
    : `Laatste reservekopie: ${formatDatum(today(new Date(op)))}.`

const kinderen = (aantal: number): string => (aantal === 1 ? '1 kind' : `${aantal} kinderen`)

export const teksten = {
  titel: 'Vandaag',
  begin: 'Begin overleg',
  verder: 'Ga verder',
  bezig: 'Er is een overleg bezig.',
  gepland: (datum: Datum, tijd: string) =>
    `Het volgende overleg is op ${formatDatum(datum)}${tijd === '' ? '' : ` om ${klok(tijd)}`}.`,
  geenOverleg: 'Er staat nog geen overleg gepland.',
  beginMislukt: 'Beginnen lukte niet. Kijk bij Overleg.',
  leeg: {
    titel: 'Uw team is klaar om te beginnen',
    uitleg:
      'De eerste stap: zet de kinderen die thuis zijn, of bijna, op de lijst. Elk kind krijgt een rugnummer.',
    knop: 'Zet namen op de lijst',
  },
  signalen: {
    kop: 'Wat vraagt aandacht?',
    lijst: 'Regels die aandacht vragen',
    geen: 'Er is nu niets dat wacht.',
    rest: (aantal: number) => (aantal === 1 ? 'En nog 1 regel.' : `En nog ${aantal} regels.`),
  },
  status: {
    blijft: 'De browser bewaart alles.',
    kanWeg: 'De browser mag gegevens wissen als de schijf vol raakt.',
    onbekend: 'Niet bekend of de browser alles bewaart.',
    reservekopie: laatsteReservekopie,
    naarTeam: 'Bekijk apparaat en veiligheid',
  },
  herstelcode: {
    uitleg: 'Een herstelcode is uw reservesleutel voor als het wachtwoord weg is. U maakt hem bij Team.',
    zesde: 'Er staan nu zes of meer kinderen op de lijst. Klikt u dit weg, dan vraagt de app het niet meer.',
    maak: 'Maak herstelcode',
    sluit: 'Nu niet',
    mislukt: 'Wegklikken lukte niet. Probeer het nog een keer.',
  },
  regel: {
    overlegVandaag: (tijd: string) =>
      tijd === '' ? 'Vandaag is er overleg' : `Vandaag is er overleg om ${klok(tijd)}`,
    overlegVoorbij: (tijd: string) => `Het overleg van ${klok(tijd)} is nog niet begonnen`,
    nietBesproken: (niet: number, deels: number) =>
      niet === 0
        ? `Deels besproken in het vorige overleg: ${kinderen(deels)}`
        : `Niet besproken in het vorige overleg: ${kinderen(niet)}${deels === 0 ? '' : `. Deels: ${kinderen(deels)}`}`,
    tweeVersies: (aantal: number) =>
      aantal === 1
        ? 'Bij 1 kind staan twee versies van hetzelfde'
        : `Bij ${aantal} kinderen staan twee versies van hetzelfde`,
    gezinZegt: (kloptNiet: number, aanvulling: number) =>
      kloptNiet === 0
        ? `Het gezin vult iets aan en wacht op antwoord: ${kinderen(aanvulling)}`
        : `Het gezin zegt dat iets niet klopt: ${kinderen(kloptNiet)}${aanvulling === 0 ? '' : `. Aanvulling: ${kinderen(aanvulling)}`}`,
    zonderRegie: (aantal: number) =>
      aantal === 1 ? '1 kind is zonder regie' : `${aantal} kinderen zijn zonder regie`,
    regieAntwoord: (aantal: number) =>
      aantal === 1
        ? 'Bij 1 kind is het antwoord over de regie nog niet binnen'
        : `Bij ${aantal} kinderen is het antwoord over de regie nog niet binnen`,
    acties: (aantal: number, kinderen: number) =>
      `${aantal === 1 ? 'Van 1 actie' : `Van ${aantal} acties`} is de datum bereikt, bij ${
        kinderen === 1 ? '1 kind' : `${kinderen} kinderen`
      }`,
    checks: (gemist: number, kinderen: number) =>
      gemist === 0
        ? `Vandaag is er een check na de terugkeer, bij ${kinderen === 1 ? '1 kind' : `${kinderen} kinderen`}`
        : gemist === 1
          ? 'Bij 1 kind is een check na de terugkeer gemist'
          : `Bij ${gemist} kinderen is een check na de terugkeer gemist`,
    doelenVoorlopig: (aantal: number) =>
      aantal === 1
        ? '1 doel is nog voorlopig: bespreek het met kind en ouders'
        : `${aantal} doelen zijn nog voorlopig: bespreek ze met kind en ouders`,
    magWeg: (aantal: number) => (aantal === 1 ? '1 werkblad mag weg' : `${aantal} werkbladen mogen weg`),
    privacyOpen: 'Afspraken over privacy staan nog open',
    privacyVelden: (velden: string) => `Nog niet ingevuld: ${velden}`,
    herstelcode: 'Er is nog geen herstelcode',
    geenReservekopie: 'Er is nog geen reservekopie',
    oudeReservekopie: 'De laatste reservekopie is meer dan twee weken oud',
    rugnummers: (nummers: readonly number[], rest: number) =>
      `${nummers.length === 1 && rest === 0 ? 'Rugnummer' : 'Rugnummers'} ${nummers.join(', ')}${
        rest === 0 ? '' : ` en nog ${rest}`
      }`,
  },
  privacy: {
    convenant: 'convenant',
    verantwoordelijke: 'wie verantwoordelijk is',
    fg: 'contactpersoon voor privacy',
    bewaartermijn: 'hoe lang gegevens blijven',
  },
}

/** The sentence for an overleg that did not begin. */
export function beginTekst(weigering: OverlegWeigering | Storing): string {
  switch (weigering.reden) {
    case 'gesloten':
    case 'al-bezig':
    case 'al-begonnen':
    case 'niet-begonnen':
    case 'gezin-erbij':
    case 'datum-ongeldig':
    case 'tijd-ongeldig':
    case 'leeg':
    case 'te-lang':
    case 'bsn':
    case 'stap-ongeldig':
    case 'minuten-ongeldig':
    case 'een-kind':
    case 'zit-al':
    case 'staat-al-op-agenda':
    case 'bestaat-niet':
    case 'niets-veranderd':
      return teksten.beginMislukt
    default:
      return storingTekst(weigering)
  }
}

/** The sentence for a reminder that could not be closed. */
export function weigeringTekst(weigering: TeamWeigering | Storing): string {
  const { mislukt } = teksten.herstelcode
  switch (weigering.reden) {
    case 'leeg':
    case 'te-lang':
    case 'bsn':
    case 'bestaat-niet':
    case 'niets-veranderd':
      return mislukt
    default:
      return `${mislukt} ${storingTekst(weigering)}`
  }
}
