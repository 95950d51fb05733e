import { gewoneTekst } from '../../data/gewoneTekst.ts'
import type { OverdrachtWeigering } from '../../data/overdracht/Overdracht.ts'
import { storingTekst } from '../../data/storingTekst.ts'
import type { Gezinslezer, Leesregel } from '../../domain/gezin/Gezinslezer.ts'
import type { Leesvraag } from '../../domain/gezin/leesrecht.ts'
import type { LeesrechtWeigering } from '../../domain/gezin/overdracht.ts'
import type { Taal } from '../../domain/taal/Taal.ts'

export const teksten = {
  titel: 'Geef de tablet aan het gezin',
  uitleg: 'U kiest wie leest, en ziet wat die persoon te zien krijgt. Daarna geeft u de tablet.',
  terug: 'Naar het werkblad',
  kijkNa: 'Kijk na of alles nog klopt.',
  laden: 'Werkblad laden',
  bestaatNiet: 'Dit werkblad is er niet meer.',
  wie: {
    titel: 'Wie leest?',
    lezer: 'Aan wie geeft u de tablet?',
    lezers: {
      kind: 'Kind tot 12 jaar',
      'jongere-12': 'Jongere van 12 tot en met 15 jaar',
      'jongere-16': 'Jongere van 16 of 17 jaar',
      'jongere-18': 'Jongere van 18 jaar of ouder',
      'ouder-gezag': 'Ouder met gezag',
      'ouder-zonder-gezag': 'Ouder zonder gezag',
      voogd: 'Voogd of gezinsvoogd',
      pleegouder: 'Pleegouder',
    } satisfies Record<Gezinslezer, string>,
    /** From 18 nobody has gezag. */
    ouderVan18: 'Ouder, als de jongere het goedvindt',
    ouder: 'Welke ouder is het?',
    ouderHint:
      'Kies ouder 1 voor wie als eerste leest. Daarna blijft dat nummer bij deze ouder. Elke ouder leest alleen de eigen woorden, niet die van de andere ouder.',
    ouders: { 1: 'Ouder 1', 2: 'Ouder 2' },
    eerder: (naam: string) => `Eerder: ${naam}`,
    zonderNaam: 'iemand zonder naam',
    nietZelfde:
      'Bij deze ouder stond eerder een andere naam, of geen naam. Kies de andere ouder als dit iemand anders is. Anders leest deze persoon de eigen woorden van de ander.',
    zelfde: 'Dit is dezelfde persoon als eerder',
    zestien: 'Is dit kind 16 jaar of ouder?',
    zestienHint:
      'De geboortemaand staat niet op het werkblad. Vanaf 16 jaar beslist de jongere zelf wie leest.',
    naam: 'Naam van wie leest',
    naamHint: 'Deze naam staat bovenaan de bladzijde.',
    zoEerder: (namen: string) =>
      `Eerder: ${namen}. Is dit dezelfde persoon? Schrijf de naam dan net zo. Anders leest deze persoon de eigen woorden van eerder niet.`,
    gezag: 'Heeft u het gezag nagevraagd bij school?',
    gezagPleegouder: 'Zegt de school dat deze pleegouder het gezag heeft?',
    gezagVoogd: 'Zegt de school dat deze persoon het gezag heeft?',
    gezagHintVoogd:
      'De school weet wie het gezag heeft. Een voogd heeft het gezag. Een gezinsvoogd heeft het niet: dan hebben de ouders het nog.',
    gezagHint: 'De school weet wie het gezag heeft.',
    gezagHintOuder:
      'De school weet wie het gezag heeft. Zegt de school van niet? Kies dan Ouder zonder gezag.',
    ja: 'Ja',
    nee: 'Nee',
    gezagNee:
      'Vraag het gezag eerst na bij school, en kies dan Ja. Zonder dat leest misschien iemand mee die dat niet mag. Wat gelezen is, haalt u niet terug.',
    goedHint: 'Zeg ook tegen de jongere: wat gelezen is, kan niet terug. Een bestand voor thuis ook niet.',
    goedgevonden: 'De jongere vindt het goed dat deze persoon leest',
    zonderGezag:
      'Zonder gezag geeft u de tablet niet. Is lezen toch goed voor dit kind? Weeg dat eerst en schrijf op waarom. Deze lezer ziet dan alleen de hoofdlijn: hoe het gaat, wie te bellen is en de volgende datum.',
    weging: 'Waarom is het goed voor het kind?',
    wegingHint: 'Dit komt in het werkblad. Deze lezer ziet het niet.',
    eerstVoor: (publiek: string) =>
      `Wie leest wat deze lezer schrijft? ${publiek}. De lezer kan dat zelf anders kiezen.`,
    regel: {
      'kind-leest': 'Het kind leest wat voor iedereen is, en wat alleen voor het kind is.',
      'jongere-praat-mee': 'Vanaf 12 jaar leest de jongere mee en praat mee.',
      'jongere-beslist': 'Vanaf 16 jaar beslist de jongere zelf wie leest.',
      volwassen: 'Vanaf 18 jaar lezen ouders niets, tenzij de jongere het goedvindt.',
      'ouder-leest': 'Tot 16 jaar leest wie het gezag heeft. Dat is nagevraagd bij school.',
      'ouder-leest-jongere-weet-het':
        'Tot 16 jaar leest wie het gezag heeft. Dat is nagevraagd bij school. Zorg dat de jongere weet dat deze persoon leest.',
      'jongere-vond-goed': 'Deze persoon leest omdat de jongere het goedvindt.',
      'hoofdlijn-na-weging': 'Deze persoon leest alleen de hoofdlijn. Het team heeft dat afgewogen.',
    } satisfies Record<Leesregel, string>,
  },
  contact: {
    titel: 'Taal en contactpersoon',
    taal: 'Taal van de bladzijde',
    taalHint: 'Wat mensen typten, blijft in de taal waarin het getypt is.',
    talen: {
      nl: 'Nederlands',
      en: 'Engels',
      ar: 'Arabisch',
      tr: 'Turks',
      pl: 'Pools',
      uk: 'Oekraïens',
      bg: 'Bulgaars',
      ti: 'Tigrinya',
    } satisfies Record<Taal, string>,
    nagekeken: 'Nagekeken: nee',
    nietNagekeken:
      'Deze vertaling is nog niet nagekeken door iemand die de taal spreekt. Het Nederlands staat ernaast.',
    wie: 'Wie kan het gezin bellen?',
    hint: 'Iemand van het team, met het telefoonnummer van het werk.',
    niemand: 'Niemand',
    zonder: 'Kies liever iemand. Anders staat er op de bladzijde dat het gezin het aan tafel moet vragen.',
    zonderNummer: (naam: string) =>
      `Bij ${naam} staat geen telefoonnummer. Vul het nummer van het werk in bij Team.`,
    naarTeam: 'Naar Team',
  },
  voorbeeld: {
    titel: 'Dit ziet deze lezer',
    nogNiet: 'Kies eerst wie leest. Dan ziet u hier het voorbeeld.',
    welkeOuder: 'Vul eerst hierboven in: welke ouder, de naam en het gezag. Dan ziet u hier het voorbeeld.',
    eerst: 'Hierboven mist nog iets. Daarna ziet u hier het voorbeeld.',
    hoofdlijn: 'Deze lezer ziet alleen de hoofdlijn.',
    rest: 'Wat hier niet staat, krijgt deze lezer niet. Ook notities van het team en andere kinderen niet.',
    klad: 'Typte deze lezer de vorige keer iets zonder het te versturen? Dan staat dat er weer. Het team leest dat niet.',
    leesNa: 'Lees na of er geen andere namen in staan. De app herkent alleen namen van de lijst.',
  },
  geven: {
    titel: 'Geef de tablet',
    sluit:
      'Het scherm van het team sluit. Alleen het wachtwoord van het team opent het weer. De pincode werkt dan niet.',
    nodig: 'Weet u het wachtwoord? Geef de tablet pas daarna.',
    knop: (naam: string) => `Geef de tablet aan ${naam === '' ? 'het gezin' : naam}`,
    metDeKnop: 'Lees eerst het voorbeeld. Geef de tablet daarna met de knop hierboven.',
    oefening:
      'Dit is Droogzwemmen. Hier geeft u de tablet niet aan een gezin: dit team heeft geen wachtwoord dat het scherm weer opent. Het voorbeeld werkt wel.',
  },
  fout: {
    lezer: 'Kies wie leest.',
    ouder: 'Kies welke ouder het is.',
    naam: 'Schrijf op hoe deze persoon heet.',
    zelfde: 'Kijk na of dit dezelfde persoon is. Kies anders de andere ouder.',
    zestien: 'Kies ja of nee.',
    gezag: 'Kies ja of nee.',
    goedgevonden: 'Vraag het eerst aan de jongere.',
    weging: 'Schrijf op waarom dit goed is voor het kind. Anders geeft u de tablet niet.',
  },
}

const mist: Readonly<Record<Leesvraag, string>> = {
  leeftijd:
    'Deze lezer past niet bij de leeftijd van dit kind. Kies een andere lezer, of verbeter de geboortemaand op het werkblad.',
  geboren:
    'De geboortemaand van dit kind is niet bekend. Vul die in op het werkblad, of zeg of dit kind 16 jaar of ouder is.',
  goedvinden: 'Vraag het eerst aan de jongere. Zegt de jongere nee? Geef de tablet dan niet.',
  weging: teksten.wie.zonderGezag,
}

/** What has to be known or said before this one may read. */
export const mistTekst = (vraag: Leesvraag): string => mist[vraag]

/** Why this choice is not kept; nothing was given yet. */
export function keuzeTekst(w: LeesrechtWeigering): string {
  switch (w.reden) {
    case 'leeftijd':
    case 'geboren':
    case 'goedvinden':
    case 'weging':
      return mist[w.reden]
    case 'ouder':
      return teksten.fout.ouder
    default:
      return gewoneTekst(w)
  }
}

const blijft = 'Het scherm van het team blijft open. Er is niets gegeven.'

/** Why the tablet was not given: what is safe, and what to do. */
export function weigeringTekst(w: OverdrachtWeigering): string {
  switch (w.reden) {
    case 'oefening':
      return `${teksten.geven.oefening} Er is niets gegeven.`
    case 'nog-niet-bewaard':
      return `Nog niet alles is bewaard. ${blijft} Wat u typte, staat er nog. Bewaar het eerst en probeer het dan opnieuw.`
    case 'geen-bode':
      return `De app staat nog niet helemaal op dit apparaat. ${blijft} Laad de bladzijde opnieuw met internet aan. Probeer het dan opnieuw.`
    case 'andere-vensters':
      return w.aantal === 1
        ? `Er is nog 1 ander venster van de app open. ${blijft} Sluit dat venster, ook als het een groot scherm is. Probeer het dan opnieuw.`
        : `Er zijn nog ${w.aantal} andere vensters van de app open. ${blijft} Sluit ze allemaal, ook een groot scherm. Probeer het dan opnieuw.`
    default:
      return `${blijft} ${storingTekst(w, 'zelf')}`
  }
}
