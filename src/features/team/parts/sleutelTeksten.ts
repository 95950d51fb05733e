import type { SleutelWeigering } from '../../../data/slotActs.ts'
import { storingTekst } from '../../../data/storingTekst.ts'
import { teksten } from '../teksten.ts'

export const sleutelTeksten = {
  sleutels: {
    kop: 'Wachtwoord en herstelcode',
    wijzig: 'Wijzig wachtwoord',
    wijzigUitleg:
      'Daarna opent het oude wachtwoord dit team op dit apparaat niet meer. De herstelcode blijft zoals hij is.',
    gaatWeg: 'Iemand gaat weg',
    huidig: 'Wachtwoord van nu',
    huidigHint: 'Het wachtwoord waarmee u dit team nu opent.',
    huidigLeeg: 'Typ het wachtwoord van nu.',
    bewaar: 'Bewaar wachtwoord',
    bezig: 'Even rekenen. Dit duurt een paar tellen.',
    laden: 'Even geduld',
    stop: 'Stop',
    naarTeam: 'Ga naar Team',
    gewijzigd:
      'Het nieuwe wachtwoord geldt vanaf nu. Het oude opent dit team op dit apparaat niet meer. Andere vensters van dit team zijn op slot.',
    wachtwoordNiet: 'Het wachtwoord is niet veranderd.',
    hetzelfde: 'Dit is het wachtwoord van nu. Kies een ander.',
    woordenBlijven: 'De vijf woorden van de reservekopie veranderen niet. Bewaar dat papier.',
  },
  gaatWeg: {
    titel: 'Iemand gaat weg',
    uitleg:
      'Wie weggaat, mag het team niet meer kunnen openen. Daarom kiest u een nieuw wachtwoord en een nieuwe herstelcode. Tot de laatste stap verandert er niets.',
    voortgang: 'Stappen',
    stappen: { wie: 'Wie gaat weg', wachtwoord: 'Nieuw wachtwoord', herstelcode: 'Nieuwe herstelcode' },
    veld: 'Wie gaat weg?',
    kies: 'Kies een naam',
    kiesEerst: 'Kies eerst wie weggaat.',
    ander: 'Iemand die niet in de lijst staat',
    verder: 'Verder',
    codeUitleg:
      'De oude herstelcode werkt straks niet meer: streep die door. Heeft het team vijf woorden voor de reservekopie? Bewaar dat papier. U ziet de nieuwe code alleen nu.',
    bewaar: 'Maak het oude wachtwoord ongeldig',
    niets: 'Er is niets veranderd. Het oude wachtwoord en de oude herstelcode werken nog.',
    klaar: 'Dit is veranderd',
    passkeyWeg: 'Ook de oude herstelcode opent het niet meer. Was er een passkey, dan is die weg.',
    pinWeg: 'De pincode van dit venster is ook weg. Op Team kiest u een nieuwe.',
    naamBleef: 'De naam staat nog in de lijst.',
    vertel: (namen: string) =>
      `Vertel het nieuwe wachtwoord zelf aan ${namen}. Stuur het niet met een bericht.`,
    woorden:
      'De vijf woorden van de reservekopie veranderen niet. Bewaar dat papier. Kende deze persoon de woorden? Maak dan nieuwe: anders kan die ook nieuwe reservekopieën openen.',
    nieuweWoorden: 'Maak nieuwe woorden',
    woordenNieuw:
      'Er zijn nieuwe woorden. Ze gelden voor reservekopieën die u vanaf nu maakt. Schrijf ze op, en bewaar het oude papier zolang u oude reservekopieën heeft.',
    naarWoorden: 'Bekijk de nieuwe woorden',
    gelekt:
      'Kent een ander het oude wachtwoord? Met Wis helemaal krijgt dit apparaat ook een nieuwe sleutel.',
    naarWisHelemaal: 'Naar Wis helemaal',
    kopieVanApparaat:
      'Heeft iemand eerder een kopie van dit hele apparaat gemaakt? Dan kan die kopie nog open met het oude wachtwoord. Dat kan niemand terughalen.',
  },
  passkey: {
    kop: 'Openen met een passkey',
    uitleg:
      'Een passkey opent dit team met vinger, gezicht of de code van dit apparaat. Let op: wie dit apparaat kan ontgrendelen, kan dan ook dit team openen. Het wachtwoord blijft werken.',
    is: 'Er is een passkey op dit apparaat.',
    isNiet: 'Er is geen passkey.',
    maak: 'Maak passkey',
    haalWeg: 'Haal passkey weg',
    koppelTitel: 'Koppel de passkey aan dit team',
    koppel: 'Koppel passkey',
    niet: 'De passkey is niet gekoppeld.',
    fout: {
      'passkey-gestopt': 'De passkey is niet gemaakt. Er is niets veranderd.',
      'passkey-zonder-prf':
        'De passkeys van dit apparaat kunnen dit team niet openen. Er is niets veranderd. Gebruik het wachtwoord.',
    },
  },
  pauze: {
    kop: 'Pauze met pincode',
    uitleg:
      'Raakt niemand het apparaat aan, dan gaat dit venster met een pincode eerst op pauze. Dan gaat u met zes cijfers verder op dezelfde plek. Begint u zelf de pauze, dan gaan andere vensters van dit team meteen op slot. Na twintig minuten pauze, of na vijf keer een verkeerde pincode, gaat het team op slot.',
    is: 'Er is een pincode. Hij geldt alleen in dit venster, tot u vergrendelt of de pagina opnieuw laadt.',
    isNiet: 'Nu is er geen pincode. Raakt niemand het apparaat aan, dan gaat het team op slot.',
    begin: 'Begin pauze',
    kies: 'Kies een pincode',
    andere: 'Kies een andere pincode',
    vergeet: 'Gebruik geen pincode',
    pincode: 'Pincode',
    eerste: 'Typ zes cijfers die niemand raadt. De app bewaart ze nergens.',
    nogEens: 'Typ dezelfde zes cijfers nog een keer.',
    anders: 'De twee pincodes zijn niet hetzelfde. Begin opnieuw.',
    teGewoon: 'Deze cijfers probeert iedereen het eerst. Neem andere.',
  },
}

/** The sentence for a herstelcode that was not made. */
export const herstelcodeFout = (weigering: SleutelWeigering): string =>
  sleutelFout(weigering, teksten.herstelcode.mislukt)

/** The sentence for what opens the team and was not changed; `mislukt` says what still stands. */
export function sleutelFout(weigering: SleutelWeigering, mislukt: string): string {
  const zin = teksten.herstelcode
  switch (weigering.reden) {
    case 'fout-wachtwoord':
      return weigering.wachten === 0
        ? zin.foutWachtwoord
        : `${zin.foutWachtwoord} ${zin.wacht(weigering.wachten)}`
    case 'zelfde-wachtwoord':
      return `${mislukt} ${sleutelTeksten.sleutels.hetzelfde}`
    case 'wachten':
      return zin.wacht(weigering.wachten)
    case 'kdf-mislukt':
      return `${mislukt} ${zin.rekenen}`
    case 'beschadigd':
    case 'geen-wachtwoordslot':
    case 'kdf-buiten-grenzen':
    case 'nieuwer':
      return `${mislukt} ${zin.beschadigd}`
    case 'fout-herstelcode':
    case 'geen-herstelcode':
    case 'fout-passkey':
    case 'geen-passkey':
    case 'code-lengte':
    case 'code-teken':
    case 'code-tikfout':
    case 'onbekend-team':
      return mislukt
    default:
      return `${mislukt} ${storingTekst(weigering)}`
  }
}
