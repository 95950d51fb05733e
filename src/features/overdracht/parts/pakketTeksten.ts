import type { Ingekomen } from '../../../data/overdracht/Overdracht.ts'
import type { MaakWeigering } from '../../../data/pakket/makePakket.ts'
import type { AntwoordWeigering } from '../../../data/pakket/takeInAntwoord.ts'
import { storingTekst } from '../../../data/storingTekst.ts'

export const teksten = {
  titel: 'Voor de eigen tablet van het gezin',
  uitleg:
    'Deze lezer kan dit ook thuis lezen. Dat kan op een tablet of telefoon waarop deze app al eens open was.',
  hoe: 'U krijgt een bestand en vijf woorden. Geef of stuur het bestand. Zeg de vijf woorden. Schrijf ze niet in een bericht.',
  tot: 'Tot wanneer gaat het bestand open?',
  weken: (weken: number, dag: string) => `${weken} weken, tot en met ${dag}`,
  knop: 'Maak het bestand',
  uit: {
    titel: 'Dit bestand is er al',
    regel: (wie: string, op: string, tot: string) =>
      `Bestand voor ${wie}, gemaakt op ${op}. Het gaat open tot en met ${tot}.`,
    nieuws: 'Verandert u iets? Maak dan een nieuw bestand.',
  },
  wel: 'Wat kan daarna nog?',
  terug: {
    niet: 'Het bestand kunt u niet terughalen. Wie het bestand en de woorden heeft, leest wat erin staat.',
    klok: 'De app kijkt naar de klok van dat apparaat. Staat die terug, dan gaat het bestand ook later open.',
    nieuws: 'Wat u hierna verandert, staat niet in het bestand. Maak dan een nieuw bestand.',
    antwoord:
      'Het gezin kan antwoorden. Dat antwoord leest u hier in, tot 30 dagen na de laatste dag. Wist u het kind of doet u Wis helemaal? Dan kan dat niet meer.',
  },
  oefening:
    'Dit is Droogzwemmen. Hier maakt u geen bestand: de kinderen zijn verzonnen. Het voorbeeld werkt wel.',
  klaar: {
    titel: 'Zeg deze vijf woorden',
    woorden: 'De vijf woorden',
    woord: (nummer: number) => `Woord ${nummer}`,
    eenKeer:
      'U ziet ze één keer. Zeg ze tegen de lezer. Die mag ze op papier schrijven. Zet ze niet in een bericht en niet bij het bestand.',
    nieuw: 'Kwijt? Dan maakt u een nieuw bestand, met andere woorden.',
    bewaar: 'Bewaar gezin.txt',
    bewaard: 'Het bestand gezin.txt is gemaakt. Geef of stuur het aan de lezer.',
    mislukt: 'Het bestand is niet bewaard. Probeer het opnieuw.',
    tot: (dag: string) => `Het bestand gaat open tot en met ${dag}.`,
    waar: (adres: string) =>
      `Op de telefoon van het gezin: open deze app op ${adres} en tik op: Ik kreeg een bestand van het kantelteam.`,
    gedaan: (dag: string) => `Gedaan. De lezer leest dit tot en met ${dag}.`,
    gezegd: 'De woorden zijn gezegd',
    nogNiet:
      'Bewaar eerst het bestand of toon de QR-code. Zonder een van die twee heeft de lezer niets aan de woorden.',
    toon: 'Toon als QR-code',
    qr: 'QR-code voor de eigen tablet',
    qrUitleg:
      'De lezer richt de camera van de eigen tablet of telefoon op deze code en typt daar de vijf woorden. Kan dat apparaat geen code lezen? Geef dan het bestand gezin.txt.',
    teLang: 'Dit is te veel voor een QR-code. Geef of stuur het bestand.',
  },
  antwoord: {
    titel: 'Lees een antwoord in',
    uitleg: 'Kreeg u van een gezin het bestand antwoord.txt? Kies het hier. Alleen dit team kan het lezen.',
    knop: 'Kies antwoord.txt',
    paginaTitel: 'Antwoord van een gezin',
    uitAdres: 'U las de QR-code van een gezin. Het antwoord is nog niet ingelezen.',
    knopAdres: 'Lees dit antwoord in',
    bezig: 'Bezig met lezen',
    gezin: (nummer: number | null) => (nummer === null ? 'Een gezin' : `Het gezin van ${nummer}`),
    gezegd: (wie: string, aantal: number) =>
      aantal === 1
        ? `${wie} schreef 1 ding. Dat staat in het werkblad.`
        : `${wie} schreef ${aantal} dingen. Die staan in het werkblad.`,
    onleesbaar: (aantal: number) =>
      `${aantal === 1 ? '1 deel is' : `${aantal} delen zijn`} niet te lezen. Het hoort niet bij een bestand van dit team, kwam te laat, of het kind is gewist. Bel het gezin: dit komt niet aan.`,
    gewist: 'Dit ging over een kind dat is gewist. Het is niet bewaard.',
    nietKlaar: 'Nog niet alles is bewaard. Kies het bestand straks nog een keer. Er komt niets dubbel in.',
    bekijk: 'Bekijk',
  },
}

const { antwoord: zin } = teksten

/** Why there is no package; nothing was given. */
export function maakTekst(w: MaakWeigering): string {
  switch (w.reden) {
    case 'oefening':
      return teksten.oefening
    case 'tot':
      return 'Kies een dag die nog komt.'
    case 'kdf-mislukt':
      return 'Dit apparaat heeft te weinig geheugen om te rekenen. Sluit andere tabbladen en probeer het opnieuw. Er is niets gegeven.'
    default:
      return `Er is niets gegeven. ${storingTekst(w, 'zelf')}`
  }
}

/** Why the file is not read. */
export function antwoordTekst(w: AntwoordWeigering): string {
  switch (w.reden) {
    case 'geen-bestand':
      return 'Dit is geen antwoord van een gezin. Kies het bestand antwoord.txt, of lees de QR-code opnieuw.'
    case 'beschadigd':
      return 'Dit antwoord is niet heel. Vraag het gezin om het opnieuw te geven.'
    case 'nieuwer':
      return 'Dit antwoord is gemaakt met een nieuwere versie van de app. Werk de app bij.'
    default:
      return storingTekst(w, 'zelf')
  }
}

/** What came of one child, or of nobody known; a line each. */
export function ingekomenTekst({ gezegd, klad, onleesbaar, gewist }: Ingekomen, nummer: number | null) {
  const aantal = gezegd + klad
  return [
    ...(aantal > 0 ? [zin.gezegd(zin.gezin(nummer), aantal)] : []),
    ...(onleesbaar > 0 ? [zin.onleesbaar(onleesbaar)] : []),
    ...(gewist > 0 ? [zin.gewist] : []),
  ]
}
