import { storingTekst } from '../../data/storingTekst.ts'
import type { Strength } from '../../data/wachtwoord.ts'
import type { MaakWeigering } from './useNieuwTeam.ts'

type Gewoon = Extract<Strength, { readonly oordeel: 'te-gewoon' }>['want']

const gewoon: Readonly<Record<Gewoon, string>> = {
  'alleen-cijfers': 'Alleen cijfers is snel te raden. Neem er woorden bij.',
  herhaling: 'Hier komt steeds hetzelfde terug. Dat is snel te raden. Neem andere woorden.',
  rijtje: 'Een rijtje van het toetsenbord is snel te raden. Neem andere woorden.',
  bekend: 'Dit proberen mensen het eerst. Neem woorden die niemand verwacht.',
}

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
    labelHint: 'Dit ziet iedereen die dit apparaat gebruikt. Zet hier geen namen in.',
    labelStandaard: 'Kantelteam',
    uwNaam: 'Uw naam',
    uwNaamHint: 'Zo kent het team u. Anderen zet u er later bij.',
    partij: 'Namens wie zit u hier?',
  },
  wachtwoord: {
    kop: 'Wachtwoord (vijf woorden)',
    uitleg:
      'Met dit wachtwoord opent u het team. Iedereen met het wachtwoord kan alles lezen. Niemand kan het voor u opzoeken.',
    keuze: 'Welk wachtwoord neemt u?',
    woorden: 'Deze vijf woorden',
    woordenHint: 'Schrijf ze op en bewaar ze niet bij het apparaat.',
    lijst: 'Uw vijf woorden',
    andere: 'Andere woorden',
    eigen: 'Zelf bedenken',
    eigenHint: 'Ten minste 14 tekens. Neem geen naam of datum die anderen kennen.',
    eigenVeld: 'Uw eigen wachtwoord',
    nogEens: 'Typ het wachtwoord nog een keer',
    overtypen: 'Typ de vijf woorden over',
    overtypenHint:
      'Zo weet u zeker dat u ze goed heeft. Past er na drie letters één woord, dan kunt u het laten afmaken. Plakken mag.',
    woord: (nummer: number) => `Woord ${nummer}`,
    sterkte: (sterkte: Strength): string => {
      switch (sterkte.oordeel) {
        case 'te-kort':
          return sterkte.nogTekens === 1
            ? 'Nog 1 teken erbij. Ten minste 14.'
            : `Nog ${sterkte.nogTekens} tekens erbij. Ten minste 14.`
        case 'te-gewoon':
          return gewoon[sterkte.want]
        case 'goed':
          return 'Sterkte: goed. De vijf woorden zijn sterker.'
        case 'sterk':
          return 'Sterkte: sterk.'
      }
    },
    anders: 'Dit is niet hetzelfde wachtwoord. Kijk met Toon waar het verschil zit.',
  },
  herstelcode: {
    kop: 'Herstelcode',
    uitleg:
      'Dit is uw reservesleutel. Is het wachtwoord weg, dan opent u hiermee het team. U ziet de code alleen nu.',
    code: 'Uw herstelcode',
    groep: (nummer: number) => `Groep ${nummer}`,
    controle: (a: number, b: number) => `Typ groep ${a} en groep ${b} over, of plak ze.`,
    controleHint: 'Zo weet u zeker dat de code goed op papier staat.',
    fout: (nummer: number) => `Groep ${nummer} klopt niet. Kijk nog eens naar de code hierboven.`,
    print: 'Print',
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
