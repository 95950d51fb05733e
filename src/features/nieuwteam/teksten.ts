import { storingTekst } from '../../data/storingTekst.ts'
import type { MaakWeigering } from './useNieuwTeam.ts'

export const teksten = {
  titel: 'Nieuw kantelteam',
  terug: 'Terug',
  laden: 'Even geduld',
  verder: 'Verder',
  voortgang: 'Stappen',
  stappen: { team: 'Uw team', wachtwoord: 'Wachtwoord', herstelcode: 'Herstelcode' },
  installeer: {
    titel: 'Zet de app eerst op het beginscherm',
    waarom:
      'U bent nu in een tabblad van Safari. Safari gooit weg wat hier staat als u zeven dagen niet komt. In een app op het beginscherm blijft het staan. Een team gaat later niet vanzelf mee.',
    stappen: [
      'Tik boven of onder in beeld op het teken voor Delen: een vierkant met een pijl omhoog.',
      'Kies Zet op beginscherm en daarna Voeg toe.',
      'Open Kanteltafel vanaf het beginscherm. Begin daar uw team.',
    ],
    tochHier: 'Begin toch hier',
  },
  team: {
    kop: 'Uw team',
    naam: 'Naam van het team',
    naamHint: 'Bijvoorbeeld: Kantelteam Rivierenland. Deze naam wordt versleuteld.',
    label: 'Naam op de beginpagina',
    labelHint: 'Dit ziet iedereen die dit apparaat gebruikt. Zet hier geen namen van mensen in.',
    labelStandaard: 'Kantelteam',
    uwNaam: 'Uw naam',
    uwNaamHint: 'Zo kent het team u. Anderen zet u er later bij.',
    partij: 'Namens wie zit u hier?',
  },
  wachtwoord: {
    kop: 'Kies een wachtwoord',
    uitleg:
      'Met dit wachtwoord opent u het team. Iedereen met het wachtwoord kan alles lezen. Niemand kan het voor u opzoeken.',
  },
  herstelcode: {
    kop: 'Herstelcode',
    uitleg:
      'Dit is uw reservesleutel. Is het wachtwoord weg, dan opent u hiermee het team. U ziet de code alleen nu.',
    later: 'Doe dit later',
    laterUitleg: 'Later maken kan ook. Op Vandaag vraagt de app het nog een keer.',
    begin: 'Begin met dit team',
    bezig: 'Het team wordt gemaakt. Even rekenen.',
    papier: 'Bewaar dit papier op een andere plek dan het wachtwoord.',
    papierTeam: (label: string) => `Herstelcode van ${label}`,
  },
  fout: {
    naamLeeg: 'Vul de naam van het team in.',
    labelLeeg: 'Vul een naam in die u herkent, zonder namen van mensen.',
    uwNaamLeeg: 'Vul uw naam in.',
    partijLeeg: 'Kies namens wie u hier zit.',
    teLang: (max: number) => `Dit is te lang. Neem hoogstens ${max} tekens.`,
    maken: 'Het team is niet gemaakt. Wat u invulde, staat er nog.',
    rekenen:
      'Dit apparaat had te weinig geheugen om te rekenen. Sluit andere tabbladen en probeer het opnieuw.',
    tekst: 'In een naam staat iets wat wij niet bewaren, of de naam is te lang. Ga terug en verander die.',
  },
}

/** The sentence for a team that could not be made. */
export function maakWeigeringTekst(weigering: MaakWeigering): string {
  const { fout } = teksten
  switch (weigering.reden) {
    case 'kdf-mislukt':
      return `${fout.maken} ${fout.rekenen}`
    case 'code-lengte':
    case 'code-teken':
    case 'code-tikfout':
      return fout.maken
    case 'leeg':
    case 'te-lang':
    case 'bsn':
    case 'bestaat-niet':
    case 'niets-veranderd':
      return `${fout.maken} ${fout.tekst}`
    default:
      return `${fout.maken} ${storingTekst(weigering, 'zelf')}`
  }
}
