import { storingTekst } from '../../../data/storingTekst.ts'
import type { HelemaalWeigering } from '../../../data/wissen/wissen.ts'
import { stuks } from '../teksten.ts'

export const helemaalTeksten = {
  titel: 'Wis helemaal: ook de laatste resten',
  blijft: 'Uw team, de kinderen en de overleggen blijven. Alleen resten van wat u al wiste, gaan weg.',
  kop: 'Wat gebeurt er?',
  verder: 'Verder',
  uitleg:
    'De app maakt een nieuwe, lege opslag met een nieuwe sleutel. Alles wat u nog heeft, gaat daarheen. Daarna gooit de app de oude opslag weg, met alle resten van wat gewist is.',
  wanneer:
    'Doe dit na het wissen van een kind. Kende een ander het wachtwoord? Verander dat dan eerst en doe daarna dit.',
  gevolgen: [
    'Uw wachtwoord blijft hetzelfde.',
    'De oude herstelcode en passkeys werken daarna niet meer.',
    'Andere vensters van dit team gaan op slot.',
    'Gaf u een gezin een bestand voor de eigen tablet? Lees het antwoord eerst in. Daarna kan dat niet meer. Het bestand zelf gaat open tot de laatste dag.',
    'Heeft u een bestand met wat nog niet bewaard was? Zet dat eerst terug bij Team. Daarna opent het niet meer.',
    'Aan het eind gaat dit venster op slot en opent u het team opnieuw.',
  ],
  reservekopie:
    'Maak eerst een reservekopie. Valt het apparaat halverwege uit, dan is alles er nog zoals het was.',
  geenVak:
    'Deze browser kan dit niet. Wat u wist, ziet niemand meer in de app. De sleutel ervan is weg. In de bestanden van de browser kunnen versleutelde resten staan tot de browser ze zelf opruimt. Wilt u zeker zijn: maak een reservekopie, haal dit team van het apparaat en zet de reservekopie terug.',
  oefening:
    'Dit is een oefenteam. Kies bovenaan Zet oefening terug. Dan is weg wat u oefende en begint u opnieuw.',
  laden: 'Even kijken wat dit apparaat kan',
  codeKop: 'Stap 1: uw nieuwe herstelcode',
  codeUitleg: 'De oude code werkt straks niet meer. Print deze, of schrijf hem op.',
  codeVerder: 'Ga verder',
  oudeCode: 'De oude herstelcode blijft gelden. Streep de nieuwe door.',
  naarReservekopie: 'Ga naar Reservekopie',
  wachtwoordKop: 'Typ het wachtwoord van het team',
  wachtwoordStap: 'Stap 2: typ het wachtwoord van het team',
  wachtwoord: 'Wachtwoord',
  leeg: 'Typ het wachtwoord.',
  knop: 'Wis helemaal',
  stop: 'Stop',
  bezigTitel: 'Bezig met Wis helemaal',
  stap: {
    kluis: 'Nieuwe sleutel maken',
    genoteerd: 'Nieuwe opslag maken',
    kopie: 'Overzetten',
    omzetten: 'Omzetten',
    opruimen: 'Oude opslag weggooien',
    klaar: 'Klaar',
  },
  voortgang: (gedaan: number, totaal: number) => `${gedaan} van ${totaal}`,
  blijfHier: 'Laat dit venster open.',
  nietVolledig: {
    later:
      'Alles staat in de nieuwe opslag. De oude kon de browser nu niet weggooien. Dat gebeurt vanzelf als u de app weer opent.',
    resten:
      'Alles staat in een nieuwe, eigen opslag. De oude opslag is weg. Die stond bij de gewone gegevens van de browser. In de bestanden van de browser kunnen daarom nog versleutelde resten staan, tot de browser ze zelf opruimt.',
  },
  opnieuw: 'Open het team opnieuw',
} as const

/** The sentence for Wis helemaal that did not begin or did not end well; nothing was lost in any of them. */
export function helemaalTekst(weigering: HelemaalWeigering): string {
  const heel = 'Er is niets veranderd.'
  switch (weigering.reden) {
    case 'fout-wachtwoord':
      return weigering.wachten === 0
        ? `Dit wachtwoord klopt niet. ${heel}`
        : `Dit wachtwoord klopt niet. Wacht ${stuks(weigering.wachten, 'seconde', 'seconden')} en probeer het opnieuw.`
    case 'wachten':
      return `Wacht ${stuks(weigering.wachten, 'seconde', 'seconden')} en probeer het opnieuw.`
    case 'andere-vensters':
      return `Dit team staat nog open in ${stuks(weigering.aantal, 'ander venster', 'andere vensters')}. Staat daar iets dat nog niet bewaard is? Bewaar dat dan eerst. Sluit ${weigering.aantal === 1 ? 'dat venster' : 'die vensters'} daarna en probeer het opnieuw. ${heel}`
    case 'nog-niet-bewaard':
      return 'Er staat nog iets dat niet bewaard is. Bewaar dat eerst. De app probeert het vanzelf.'
    case 'herstelcode-nodig':
      return `Er hoort een nieuwe herstelcode bij. Begin deze bladzijde opnieuw. ${heel}`
    case 'post-wacht':
      return `Er staan nog berichten van een gezin die niet opengaan. Kijk bij Team, onder Berichten die niet opengaan. ${heel}`
    case 'geen-vak':
      return helemaalTeksten.geenVak
    case 'oefening':
      return helemaalTeksten.oefening
    case 'niet-gelukt':
      return weigering.storing.reden === 'gestopt'
        ? 'U bent gestopt. Alles is zoals het was.'
        : `Het lukte niet. Alles is zoals het was. ${storingTekst(weigering.storing, 'zelf')}`
    case 'nieuwere-versie':
      return storingTekst(weigering, 'zelf')
    case 'kdf-mislukt':
      return `Dit apparaat kon de sleutel niet uitrekenen. Sluit andere programma's en probeer het opnieuw. ${heel}`
    case 'fout-herstelcode':
    case 'geen-herstelcode':
    case 'fout-passkey':
    case 'geen-passkey':
    case 'geen-wachtwoordslot':
    case 'kdf-buiten-grenzen':
    case 'beschadigd':
    case 'nieuwer':
    case 'code-lengte':
    case 'code-teken':
    case 'code-tikfout':
    case 'onbekend-team':
      return `Dit lukte niet. ${heel}`
    default:
      return `${storingTekst(weigering, 'zelf')} ${heel}`
  }
}
