import type { Storing } from '../../data/Register.ts'
import { storingTekst } from '../../data/storingTekst.ts'
import type { TeamWeigering } from '../../domain/team/weigering.ts'
import { formatDatum, today } from '../../lib/datum.ts'

export const teksten = {
  titel: 'Team',
  mensen: 'Mensen en afspraken',
  apparaat: 'Apparaat en veiligheid',
  naam: { kop: 'Dit team', veld: 'Naam van het team' },
  leden: {
    kop: 'Mensen',
    lijst: 'Mensen in dit team',
    uitleg: 'Een team van twee namen en twee partijen is een team.',
    naarOverleg: 'Plan een overleg',
    tweedePlek: 'Er is nog niemand van een andere partij. Wie doet er mee?',
    alleenNummers: 'ziet alleen nummers, geen namen van kinderen',
    zetErbij: 'Zet iemand erbij',
    naam: 'Naam',
    partij: 'Namens wie?',
    functie: 'Functie (mag leeg)',
    telefoon: 'Telefoon van het werk (mag leeg)',
    telefoonHint: 'Geen privénummer.',
    kent: 'Kent het wachtwoord',
    geenTelefoon: 'geen telefoonnummer',
    wijzig: 'Wijzig',
    wijzigNaam: (naam: string) => `Wijzig ${naam}`,
    haalWeg: 'Haal uit het team',
    haalWegTitel: (naam: string) => `${naam} uit het team halen?`,
    haalWegUitleg:
      'De naam verdwijnt uit de lijst. Wat deze persoon opschreef, blijft staan. Let op: wie het wachtwoord kent, houdt het. U kunt dit ongedaan maken.',
    bewaar: 'Bewaar',
    terug: 'Terug',
  },
  privacy: {
    kop: 'Afspraken over privacy',
    uitleg:
      'Uw organisaties spreken dit met elkaar af. Leeg laten mag; dan staat er een regel op Vandaag. Vraag de contactpersoon voor privacy als u het niet weet.',
    convenant: 'Welke afspraak (convenant) geldt?',
    convenantHint: 'Bijvoorbeeld de naam en de datum, en waar die te vinden is.',
    verantwoordelijke: 'Wie is verantwoordelijk voor deze gegevens?',
    verantwoordelijkeHint: 'De organisatie, of de organisaties samen.',
    fg: 'Wie is de contactpersoon voor privacy?',
    fgHint: 'De functionaris voor gegevensbescherming van uw organisatie, met werktelefoon of werkadres.',
    bewaartermijn: 'Hoe lang blijven gegevens staan?',
    bewaartermijnHint:
      'Hoeveel maanden blijft een werkblad staan nadat een kind weer op school is of het werkblad is afgesloten? Staat hier niets, dan rekent de app met 3 maanden. Het archief ligt bij de organisaties, niet hier.',
  },
  wissen: {
    kop: 'Bewaren en wissen',
    termijn: (maanden: number): string =>
      `Een werkblad mag weg ${maanden === 1 ? '1 maand' : `${maanden} maanden`} nadat een kind weer op school is of het werkblad is afgesloten.`,
    geenTermijn: (maanden: number): string =>
      `Uw team vulde geen termijn in. De app rekent met ${maanden} maanden.`,
    aantal: (aantal: number): string =>
      aantal === 0
        ? 'Er is nu niets dat weg mag.'
        : aantal === 1
          ? '1 werkblad mag weg.'
          : `${aantal} werkbladen mogen weg.`,
    bekijk: 'Bekijk wat weg mag',
    helemaal: 'Wis helemaal',
    helemaalUitleg: 'Bij Wis helemaal blijft uw team. Alleen resten van wat al gewist is, gaan weg.',
  },
  vangnet: {
    kop: 'Als niemand de regie neemt',
    veld: 'Wie vraagt u dan voor de regie?',
    hint: 'De app stelt deze partij voor als niemand aan tafel ja zegt.',
  },
  slot: {
    kop: 'Op slot',
    zin: 'Na vijf minuten zonder aanraken gaat het team op slot. Tijdens een overleg na twintig minuten. Met Vergrendel doet u het meteen.',
    metPincode:
      'U heeft een pincode. Na vijf minuten zonder aanraken gaat dit venster eerst op pauze. Tijdens een overleg na twintig minuten. Na twintig minuten pauze gaat het team op slot. Met Vergrendel doet u het meteen.',
    eerlijk:
      'Iedereen met het wachtwoord kan alles lezen. De naam bij een wijziging is gekozen, niet bewezen.',
  },
  herstelcode: {
    kop: 'Herstelcode',
    is: 'De herstelcode is gemaakt. Bewaar hem op papier, op een andere plek dan het wachtwoord.',
    isNiet:
      'Er is nog geen herstelcode. Raakt het wachtwoord weg, dan opent alleen een passkey of reservekopie het team nog.',
    maak: 'Maak herstelcode',
    vernieuw: 'Maak een nieuwe herstelcode',
    vernieuwUitleg:
      'Is het papier weg? De nieuwe code komt in de plaats van de oude. U ziet de code alleen nu.',
    oefen: 'In de oefening is geen wachtwoord en geen herstelcode nodig.',
    onbekend: 'Niet bekend of er een herstelcode is.',
    uitleg:
      'Uw reservesleutel: is het wachtwoord weg, dan opent u hiermee het team. U ziet de code alleen nu.',
    wachtwoord: 'Wachtwoord (vijf woorden)',
    wachtwoordHint: 'Het wachtwoord waarmee u dit team opent.',
    leeg: 'Typ het wachtwoord van dit team.',
    bewaar: 'Bewaar herstelcode',
    later: 'Doe dit later',
    bezig: 'Even rekenen. Dit duurt een paar tellen.',
    naarVandaag: 'Ga naar Vandaag',
    foutWachtwoord: 'Het wachtwoord van nu klopt niet. Kijk na wat u typte. Er is niets veranderd.',
    wacht: (seconden: number) =>
      `Het wachtwoord klopte te vaak niet. Probeer het over ${seconden === 1 ? '1 seconde' : `${seconden} seconden`} opnieuw.`,
    mislukt: 'De herstelcode is niet bewaard. Er is niets veranderd.',
    rekenen:
      'Dit apparaat had te weinig geheugen om te rekenen. Sluit andere tabbladen en probeer het opnieuw.',
    beschadigd: 'De sleutelgegevens van dit team zijn beschadigd. Het ligt niet aan uw wachtwoord.',
  },
  bewaren: {
    kop: 'Bewaren op dit apparaat',
    blijft: 'De browser bewaart alles, ook als de schijf vol raakt.',
    kanWeg: 'De browser mag gegevens wissen als de schijf vol raakt.',
    onbekend: 'Niet bekend of de browser alles bewaart.',
    vraag: 'Vraag om te bewaren',
    geweigerd: 'De browser zei nee. Zet de app op het beginscherm en vraag het daarna nog een keer.',
  },
  reservekopie: {
    kop: 'Reservekopie',
    laatste: (op: number | null) =>
      op === null
        ? 'Laatste reservekopie: nog geen.'
        : `Laatste reservekopie: ${formatDatum(today(new Date(op)))}.`,
    knop: 'Naar de reservekopie',
    oefen: 'In de oefening is er geen reservekopie.',
  },
  terugzetten: {
    knop: 'Zet wijzigingen uit een bestand terug',
    gelukt: 'Alles uit het bestand staat weer in het team. U kunt het bestand wissen.',
    anderBestand: 'Dit is geen bestand met niet-bewaarde wijzigingen. Er is niets veranderd.',
    reservekopie: 'Dit is een reservekopie. Die zet u ergens anders terug. Er is niets veranderd.',
    naarReservekopie: 'Zet een reservekopie terug',
    anderTeam: 'Dit bestand hoort bij een ander team of is beschadigd. Er is niets veranderd.',
  },
  inzage: {
    kop: 'Inzage',
    zin: 'De app houdt bij wie een werkblad opende, veranderde, meegaf of wiste. Zonder namen van kinderen en zonder inhoud.',
    bekijk: 'Bekijk het overzicht',
  },
  toestand: {
    kop: 'Zijn de gegevens in orde?',
    schade: (aantal: number) =>
      aantal === 0
        ? 'Ja. De app kan alles lezen.'
        : aantal === 1
          ? 'Nee. 1 regel is niet te lezen. Die blijft bewaard. De rest werkt gewoon.'
          : `Nee. ${aantal} regels zijn niet te lezen. Die blijven bewaard. De rest werkt gewoon.`,
    quarantaine: (aantal: number) =>
      aantal === 1
        ? '1 regel heeft een datum in de toekomst en staat apart.'
        : `${aantal} regels hebben een datum in de toekomst en staan apart.`,
    versie: (versie: string) => `Versie ${versie} van de app`,
  },
  teams: {
    kop: 'Teams op dit apparaat',
    dit: 'dit team',
    uitleg: 'Een ander team openen? Vergrendel eerst dit team.',
    geenAndere: 'Er staan geen andere teams op dit apparaat.',
    nietTeLezen: 'De lijst met teams opent nu niet.',
  },
  fout: {
    bewaartermijn: 'Schrijf een aantal maanden van 1 tot\u00A060, bijvoorbeeld 3.',
    naamLeeg: 'Vul een naam in.',
    teLang: (max: number) => `Dit is te lang. Neem hoogstens ${max} tekens.`,
    bestaatNiet: 'Deze persoon staat niet meer in het team.',
    partijLeeg: 'Kies namens wie.',
    bsn: 'Dit lijkt op een burgerservicenummer. Dat bewaren wij niet. Haal het weg.',
    nietsVeranderd: 'Er is niets veranderd.',
  },
}

/** The sentence for a change of the team that was refused or not kept. */
export function weigeringTekst(weigering: TeamWeigering | Storing): string {
  switch (weigering.reden) {
    case 'leeg':
      return teksten.fout.naamLeeg
    case 'te-lang':
      return teksten.fout.teLang(weigering.hoogstens)
    case 'bsn':
      return teksten.fout.bsn
    case 'bestaat-niet':
      return teksten.fout.bestaatNiet
    case 'niets-veranderd':
      return teksten.fout.nietsVeranderd
    default:
      return storingTekst(weigering)
  }
}
