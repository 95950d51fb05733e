import type { KopieWeigering } from '../../../data/reservekopie/weigering.ts'
import { storingTekst } from '../../../data/storingTekst.ts'
import type { NieuwTeamWeigering } from '../../../data/teams.ts'
import type { TeamWeigering } from '../../../domain/team/weigering.ts'
import { teksten } from '../teksten.ts'

const redenen = {
  'geen-kopie':
    'Dit is geen reservekopie van Kanteltafel. De naam daarvan begint met kanteltafel-reservekopie en eindigt op .age.',
  'voor-gezin': 'Dit is een bestand voor een gezin.',
  'leeg-bestand': 'Dit bestand is leeg. Er staat niets in. Probeer een andere kopie.',
  'andere-sleutel': 'Dit bestand gaat niet open met woorden, maar met een sleutel van een ander programma.',
  'te-zwaar': 'Dit bestand vraagt te veel rekenwerk. Kanteltafel maakt zulke bestanden niet.',
  'fout-woorden': 'De vijf woorden kloppen niet. Kijk na wat u typte.',
  beschadigd: 'Dit bestand is niet heel: er mist een stuk, of het is veranderd. Probeer een andere kopie.',
  opgeblazen: 'Dit bestand wordt bij het openen veel te groot. Kanteltafel maakt zulke bestanden niet.',
  'nieuwere-kopie':
    'Dit is gemaakt met een nieuwere versie van de app. Werk de app bij en probeer het opnieuw.',
  'ander-team': 'Dit is de reservekopie van een ander team. Zet die terug vanaf de beginpagina.',
  oefening: 'In de oefening kan dit niet. Hier staan alleen verzonnen kinderen.',
  'bestand-weg': 'Het bestand is niet te lezen. Staat het nog op dezelfde plek? Kies het opnieuw.',
  'ander-bestand':
    'Het bestand is veranderd nadat u het bekeek. Kies het opnieuw en bekijk het nog een keer.',
  'andere-vensters':
    'Dit team staat nog open in een ander venster of tabblad. Staat daar iets dat nog niet bewaard is? Bewaar dat dan eerst. Sluit dat venster daarna en probeer het opnieuw.',
  mislukt: 'Dit apparaat had te weinig geheugen. Sluit andere tabbladen en probeer het opnieuw.',
} as const

/** To where a file of a family is read. */
export const leesGezin = 'Lees wat u van het team kreeg'

/** The sentence for a file that was not made, read or put back; `gevolg` tells what is safe. */
export function kopieTekst(weigering: KopieWeigering, gevolg = 'Er is niets veranderd.'): string {
  switch (weigering.reden) {
    case 'geen-kopie':
    case 'voor-gezin':
    case 'leeg-bestand':
    case 'andere-sleutel':
    case 'te-zwaar':
    case 'fout-woorden':
    case 'beschadigd':
    case 'opgeblazen':
    case 'nieuwere-kopie':
    case 'ander-team':
    case 'oefening':
    case 'bestand-weg':
    case 'mislukt':
    case 'andere-vensters':
    case 'ander-bestand':
      return `${redenen[weigering.reden]} ${gevolg}`
    case 'vreemde-regel':
      return `Regel ${weigering.regel} van dit bestand is niet van Kanteltafel. Het bestand is niet te vertrouwen. ${gevolg}`
    case 'gestopt':
      return `U bent gestopt. ${gevolg}`
    default:
      return `${storingTekst(weigering, 'zelf')} ${gevolg}`
  }
}

/** The sentence for a team that did not come back. */
export function herstelTekst(weigering: KopieWeigering | NieuwTeamWeigering): string {
  const { nietGelukt } = teksten.alsTeam
  switch (weigering.reden) {
    case 'kdf-mislukt':
      return `${redenen.mislukt} ${nietGelukt}`
    case 'code-lengte':
    case 'code-teken':
    case 'code-tikfout':
      return nietGelukt
    default:
      return kopieTekst(weigering, nietGelukt)
  }
}

/** The sentence for words or a moment that the team would not keep. */
export function bewaarTekst(weigering: TeamWeigering | KopieWeigering): string {
  switch (weigering.reden) {
    case 'leeg':
    case 'te-lang':
    case 'bsn':
    case 'bestaat-niet':
    case 'niets-veranderd':
      return teksten.maak.nietGenoteerd
    default:
      return kopieTekst(weigering, 'Er is geen reservekopie gemaakt.')
  }
}
