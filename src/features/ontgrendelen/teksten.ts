import type { OpenWeigering } from '../../data/teams.ts'
import { storingTekst } from '../../data/storingTekst.ts'

const tellen = (seconden: number): string => (seconden === 1 ? '1 seconde' : `${seconden} seconden`)

export const teksten = {
  merk: 'Kanteltafel',
  titel: 'Welkom bij Kanteltafel',
  watIsHet:
    'Voor kantelteams: zet de kinderen die thuis zijn op een rij, en spreek per kind af wie de regie heeft, welk doel u haalt en wanneer.',
  veilig: 'Alles blijft versleuteld op dit apparaat. Er gaat niets naar internet.',
  offlineKlaar: 'Werkt nu zonder internet',
  laden: 'Even geduld',
  verder: 'Na het openen gaat u verder op de plek waar u was.',
  hulp: 'Hulp',
  droogzwemmen: {
    titel: 'Droogzwemmen',
    uitleg: 'Oefen met verzonnen kinderen. U hoeft niets in te stellen.',
    bezig: 'De oefening wordt klaargezet',
    mislukt: 'De oefening opent niet.',
  },
  nieuw: {
    titel: 'Nieuw kantelteam',
    uitleg: 'Begin een echt team. Dit duurt ongeveer twee minuten.',
  },
  terug: {
    titel: 'Zet een reservekopie terug',
    uitleg:
      'Bent u van het team, en heeft u de reservekopie en de vijf woorden? Dan komt het team hier terug.',
    kwijt: 'Tablet kwijt? Lees wat u doet',
  },
  voorGezinnen: 'Voor gezinnen',
  gezin: 'Ik kreeg een bestand van het kantelteam',
  zoWerktHet: {
    titel: 'Zo werkt het',
    stappen: [
      {
        beeld: 'namen' as const,
        titel: 'Namen op een rij',
        uitleg: 'Zet de kinderen die thuis zijn, of bijna, op één lijst. Elk kind krijgt een rugnummer.',
      },
      {
        beeld: 'regie' as const,
        titel: 'Eén persoon met de regie',
        uitleg: 'Vraag per kind wie de afspraken bewaakt. Het telt pas als die persoon ja zegt.',
      },
      {
        beeld: 'doel' as const,
        titel: 'Een doel met een datum',
        uitleg: 'Spreek af wat u de komende weken bereikt, samen met kind en ouders. Daarna kijkt u terug.',
      },
    ],
  },
  teams: 'Teams op dit apparaat',
  open: 'Open team',
  openNaam: (label: string) => `Open team ${label}`,
  slot: {
    titel: (label: string) => `Open ${label}`,
    wachtwoord: 'Wachtwoord (vijf woorden)',
    hint: 'Typ de woorden met een spatie ertussen. Past er na drie letters één woord, dan kunt u het laten afmaken. Plakken mag ook.',
    herstelcode: 'Herstelcode',
    herstelhint: 'Acht groepjes van vier tekens. Streepjes en hoofdletters maken niet uit.',
    metHerstelcode: 'Wachtwoord vergeten? Gebruik de herstelcode',
    metWachtwoord: 'Toch het wachtwoord gebruiken',
    open: 'Open team',
    passkey: 'Open met passkey',
    controleer: 'Controleer herstelcode',
    bezig: 'Even rekenen',
    bezigUitleg: 'Dit duurt een paar tellen. Zo kost raden heel veel tijd.',
    alles: 'Wachtwoord en herstelcode kwijt?',
    reservekopie: 'Zet een reservekopie terug met de vijf woorden',
    terug: 'Terug',
    leeg: 'Typ eerst het wachtwoord.',
    leegHerstel: 'Typ eerst de herstelcode.',
  },
  bijGezin: {
    titel: 'Geef de tablet terug aan het team',
    uitleg: 'Wat u schreef, is bewaard. Alleen het team kan Kanteltafel weer openen.',
  },
  herstel: {
    titel: (label: string) => `Nieuw wachtwoord voor ${label}`,
    uitleg:
      'De herstelcode klopt. Kies een nieuw wachtwoord. Daarna krijgt u een nieuwe herstelcode. Tot u klaar bent, verandert er niets.',
    voortgang: 'Stappen',
    stappen: { code: 'Herstelcode klopt', wachtwoord: 'Nieuw wachtwoord', herstelcode: 'Nieuwe herstelcode' },
    wachtwoord: 'Nieuw wachtwoord',
    verder: 'Verder',
    terug: 'Stop',
    herstelcode: 'Nieuwe herstelcode',
    herstelcodeUitleg:
      'De oude herstelcode en het oude wachtwoord werken straks niet meer: streep die door. Bewaar deze code op een andere plek dan het wachtwoord. U ziet de code alleen nu. Gaat het team open, dan gelden het nieuwe wachtwoord en deze code.',
    open: 'Bewaar en open het team',
    bezig: 'Het nieuwe wachtwoord wordt bewaard. Even rekenen.',
    nietBewaard: 'Het nieuwe wachtwoord is niet bewaard. De oude herstelcode werkt nog.',
    welBewaardTitel: 'Het nieuwe wachtwoord en de nieuwe herstelcode gelden.',
    welBewaard:
      'Het team opende nog niet. Er is niets gewist. Ga naar de beginpagina en open het team met het nieuwe wachtwoord.',
    beginpagina: 'Ga naar de beginpagina',
    reservekopie:
      'Aan uw kinderen en afspraken verandert niets. Heeft uw team vijf woorden voor de reservekopie? Die veranderen niet. Bewaar dat papier.',
  },
  fout: {
    wachtwoord: 'Dit wachtwoord klopt niet. Kijk na wat u typte. Er is niets gewist.',
    herstelcode: 'Deze herstelcode klopt niet. Kijk of alle acht groepjes goed staan. Er is niets gewist.',
    wacht: (seconden: number) =>
      `Het wachtwoord of de code klopte te vaak niet. Wacht ${tellen(seconden)} en probeer het dan opnieuw. Er is niets gewist.`,
    codeLengte: (tekens: number) =>
      `Een herstelcode heeft 32 tekens: acht groepjes van vier. Hier staan er ${tekens}.`,
    codeTeken: (teken: string) =>
      `Het teken ${teken} komt nooit in een herstelcode voor. Kijk dat groepje na.`,
    codeTikfout: 'In deze herstelcode zit een tikfout. Kijk elk groepje nog eens na.',
    geenHerstelcode: 'Voor dit team is geen herstelcode gemaakt.',
    beschadigd:
      'De sleutelgegevens van dit team zijn beschadigd. Het ligt niet aan uw wachtwoord. Er is niets gewist. Sluit andere tabbladen, start het apparaat opnieuw en probeer het nog een keer.',
    nieuwer: 'Dit team is gemaakt met een nieuwere versie van de app. Werk de app bij. Er is niets gewist.',
    geweigerd:
      'De gegevens van dit team zien er niet goed uit. Daarom opent de app ze niet. Er is niets gewist.',
    rekenen:
      'Dit apparaat had te weinig geheugen om te rekenen. Sluit andere tabbladen en probeer het opnieuw.',
    passkey: 'Deze passkey opent dit team niet meer. Gebruik het wachtwoord. Er is niets gewist.',
    passkeyGestopt: 'Openen met de passkey is gestopt. Probeer het opnieuw, of gebruik het wachtwoord.',
    onbekendTeam: 'Dit team staat niet meer op dit apparaat. Laad de pagina opnieuw.',
  },
  browser: {
    titel: 'Deze browser kan Kanteltafel niet openen',
    geenOpslag:
      'De browser mag hier niets bewaren. Staat u in een privévenster? Open de app dan in een gewoon venster. Staat het bewaren van sitegegevens uit? Zet het aan.',
    geenVersleuteling:
      'De browser kan hier niet versleutelen. Dat kan alleen op een beveiligde pagina (https) en met een browser van de laatste jaren. Werk de browser bij of open de app op het goede adres.',
    teams: 'De lijst met teams opent niet. Er is niets gewist. Laad de pagina opnieuw.',
    opnieuw: 'Laad opnieuw',
  },
}

/** The sentence for a team that does not open; for waiting it is counted down by the screen itself. */
export function weigeringTekst(weigering: OpenWeigering): string {
  const { fout } = teksten
  switch (weigering.reden) {
    case 'fout-wachtwoord':
      return fout.wachtwoord
    case 'fout-herstelcode':
      return fout.herstelcode
    case 'wachten':
      return fout.wacht(weigering.wachten)
    case 'code-lengte':
      return fout.codeLengte(weigering.tekens)
    case 'code-teken':
      return fout.codeTeken(weigering.teken)
    case 'code-tikfout':
      return fout.codeTikfout
    case 'geen-herstelcode':
      return fout.geenHerstelcode
    case 'beschadigd':
      return fout.beschadigd
    case 'nieuwer':
      return fout.nieuwer
    case 'geen-wachtwoordslot':
    case 'kdf-buiten-grenzen':
      return fout.geweigerd
    case 'kdf-mislukt':
      return fout.rekenen
    case 'onbekend-team':
      return fout.onbekendTeam
    case 'fout-passkey':
    case 'geen-passkey':
      return fout.passkey
    default:
      return storingTekst(weigering, 'zelf')
  }
}
