import type { Storing } from '../../data/Register.ts'
import { storingTekst } from '../../data/storingTekst.ts'
import type { HelemaalWeigering } from '../../data/wissen/wissen.ts'
import type { BewaarWeigering } from '../../domain/bewaren/bewaren.ts'
import type { InzageRegel } from '../../domain/inzage/inzage.ts'

const stuks = (aantal: number, een: string, meer: string): string => `${aantal} ${aantal === 1 ? een : meer}`

export const teksten = {
  lijst: {
    titel: 'Bewaren en wissen',
    uitleg: (maanden: number, afgesproken: boolean): string =>
      `Een werkblad mag weg ${stuks(maanden, 'maand', 'maanden')} nadat een kind weer op school is of het werkblad is afgesloten. ${afgesproken ? 'Dat sprak uw team af bij Team, Afspraken over privacy.' : 'Uw team sprak zelf nog niets af. Dat kan bij Team, Afspraken over privacy.'} De app wist nooit vanzelf.`,
    kop: 'Mag weg',
    leeg: 'Er is nu niets dat weg mag.',
    sinds: (datum: string): string => `mag weg sinds ${datum}`,
    terug: 'Team',
    helemaal: 'Wis helemaal',
    helemaalUitleg:
      'Wat gewist is, ziet niemand meer in de app. In de bestanden van de browser kunnen versleutelde resten blijven staan. Met Wis helemaal gaan ook die weg.',
  },
  kind: {
    titel: 'Bewaren en wissen',
    naam: (nummer: number | null): string => (nummer === null ? 'Kind zonder nummer' : `Kind ${nummer}`),
    terug: 'Werkblad',
    laden: 'Het werkblad komt eraan',
    nietEr: 'Dit werkblad is er niet.',
    onleesbaar:
      'Dit werkblad is nu niet te lezen: op dit apparaat is een regel ervan beschadigd. Wacht met wissen als u een reservekopie heeft: zet die eerst terug.',
    naarLijst: 'Namenlijst',
  },
  datum: {
    kop: 'Tot wanneer blijft dit werkblad?',
    tot: (datum: string): string => `Nu: tot ${datum}.`,
    zolang: 'Nu: zolang het kind thuis zit of dat dreigt.',
    want: (want: string): string => `Gekozen, want: ${want}`,
    veld: 'Blijft bewaard tot',
    wantVeld: 'Waarom deze datum?',
    bewaar: 'Bewaar datum',
    chip: (maanden: number): string => `over ${stuks(maanden, 'maand', 'maanden')}`,
  },
  wis: {
    kop: 'Wis dit werkblad',
    uitleg:
      'Wissen maakt u niet ongedaan. Staat dit kind in een reservekopie, dan kan het daaruit terugkomen.',
    gaat: 'Dit gaat weg',
    regels: (n: number) =>
      `alles wat over dit kind is bewaard${n === 0 ? '' : `: ${stuks(n, 'wijziging', 'wijzigingen')}`}`,
    anderen: (nummers: readonly (number | null)[]) =>
      `Dit kind staat ook op ${nummers.length === 1 ? 'een ander werkblad' : 'andere werkbladen'}: ${nummers.map((nummer) => (nummer === null ? 'zonder nummer' : `nummer ${nummer}`)).join(', ')}. ${nummers.length === 1 ? 'Dat gaat' : 'Die gaan'} ook weg.`,
    onleesbaar:
      'Niet alles van dit kind is leesbaar. Er kan dus meer zijn dan hier staat: meer dat weggaat, en meer dat u eerder meegaf. Wissen kan wel.',
    notities: (n: number) => stuks(n, 'notitie', 'notities'),
    acties: (n: number) => stuks(n, 'actie', 'acties'),
    concepten: (n: number) =>
      `${stuks(n, 'tekst', 'teksten')} over dit kind die nog half getypt ${n === 1 ? 'is' : 'zijn'}, ook geplakte rijen met deze naam`,
    overleggen: (n: number) =>
      `In ${stuks(n, 'overleg', 'overleggen')} staat dit kind op de agenda. Daar staat straks: gewist kind.`,
    blijft: 'Hier kan de app niet bij',
    kopie: (moment: string) =>
      `Reservekopie van ${moment}. Gooi dat bestand weg, ook op andere plekken waar u het bewaarde.`,
    uitgegeven: (moment: string, aan: string, door: string) =>
      `${moment}: ${aan === '' ? 'meegegeven of bewaard als bestand' : aan}${door === '' ? '' : `, door ${door}`}`,
    verslagen: 'Verslagen en bestanden die u eerder meegaf of printte, blijven bij wie ze heeft.',
    apparaten: 'Wat op een ander apparaat staat, wist u daar.',
    typ: (wat: string) => `Typ ${wat} om te wissen`,
    typFout: (wat: string) => `Typ precies ${wat}. Zo wist u nooit het verkeerde kind.`,
    woord: 'wis',
    knop: 'Wis voorgoed',
    bezig: 'Bezig met wissen',
    meerWerkbladen:
      'Er is intussen een werkblad van dit kind bij gekomen. Er is nog niets gewist. Lees hierboven opnieuw wat weggaat.',
    deels: 'Een deel is gewist en komt niet terug. Dit werkblad staat er nog.',
    nogNietBewaard:
      'Dit kind is nog niet gewist. Wat bij een overleg over dit kind is veranderd, is nog niet bewaard. De app bewaart het zodra het kan. Staat dit team ook in een ander venster open? Kijk daar ook. Wis het kind daarna.',
    klaarTitel: 'Het werkblad is gewist.',
    klaar:
      'In de app is er niets meer van te zien. In de bestanden van de browser kunnen versleutelde resten staan. Met Wis helemaal gaan ook die weg.',
    klaarOefening: 'In de app is er niets meer van te zien.',
    helemaal: 'Ga naar Wis helemaal',
  },
  tekst: {
    titel: 'Wis één tekst',
    uitleg:
      'Klopt iets niet, of vraagt een ouder of jongere erom? Dan wist u alleen die tekst, ook in de geschiedenis.',
    open: 'Wis één tekst',
    lijst: 'Teksten in dit werkblad',
    leeg: 'In dit werkblad staat geen tekst.',
    geschiedenis: 'staat alleen nog in de geschiedenis',
    notitie: (van: string) => (van === '' ? 'de woorden ziet u bij het werkblad' : `van ${van}`),
    wis: 'Wis',
    wisDeze: (naam: string, tekst: string) => (tekst === '' ? `Wis ${naam}` : `Wis ${naam}: ${tekst}`),
    vraag: 'Deze tekst wissen?',
    welke: (naam: string, tekst: string) => (tekst === '' ? naam : `${naam.replace(/[?:]$/, '')}: ${tekst}`),
    zeker:
      'Dit is voorgoed. De tekst gaat ook uit de geschiedenis. Daar blijft staan wie hem wiste en wanneer. Wat bij dit kind nog half getypt is, gaat ook weg.',
    blijft: 'In reservekopieën en in verslagen die u meegaf, blijft de tekst staan.',
    ja: 'Wis voorgoed',
    nee: 'Niet wissen',
    klaar: (naam: string) => `Gewist: ${naam}`,
    nogNietBewaard:
      'Deze tekst is nog niet gewist. Een wijziging ervan is nog niet bewaard. Staat dit team ook in een ander venster open? Kijk daar ook. De app bewaart de wijziging zodra het kan. Wis de tekst daarna.',
  },
  velden: {
    'kind/roepnaam': 'Roepnaam',
    'kind/achternaam': 'Achternaam',
    'kind/geboren': 'Geboren',
    'kind/school': 'School',
    'kind/woongemeente': 'Woongemeente',
    'kind/zorgplichtSchool': 'School met zorgplicht',
    'kind/ondersteuningsvraag': 'Wat heeft dit kind nodig?',
    focus: 'Waar een partij zich op richt',
    regie: 'Regie',
    doel: 'Doel',
    instemming: 'Kind en ouders over het doel',
    'actie/wat': 'Actie',
    'actie/wie': 'Wie een actie doet',
    'actie/afloop': 'Hoe een actie ging',
    ouders: 'Ouders weten van de lijst',
    bewaren: 'Bewaardatum en waarom',
    notitie: 'Notitie',
    snelregel: 'Snelregel',
    eigenwoorden: 'Eigen woorden',
    reactie: 'Reactie op een verhaal',
    plicht: 'School, gemeente of ouders',
    rol: 'Procesregie of doorzettingsmacht',
    trede: 'Wat al is geprobeerd',
    klopt: 'Wie zei dat het klopt',
  } as Readonly<Record<string, string>>,
  helemaal: {
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
      'Heeft u een bestand met wat nog niet bewaard was? Zet dat eerst terug bij Team. Daarna opent het niet meer.',
      'Aan het eind gaat dit venster op slot en opent u het team opnieuw.',
    ],
    reservekopie:
      'Maak eerst een reservekopie. Valt het apparaat halverwege uit, dan is alles er nog zoals het was.',
    geenVak:
      'Deze browser kan dit niet. Wat u wist, ziet niemand meer in de app. De sleutel ervan is weg. In de bestanden van de browser kunnen versleutelde resten staan tot de browser ze zelf opruimt. Wilt u zeker zijn: maak een reservekopie, haal dit team van het apparaat en zet de reservekopie terug.',
    oefening: 'Dit is een oefenteam. Begin bij Droogzwemmen opnieuw, dan is alles weg.',
    laden: 'Even kijken wat dit apparaat kan',
    codeKop: 'Stap 1: uw nieuwe herstelcode',
    codeUitleg: 'De oude code werkt straks niet meer. Print deze, of schrijf hem op.',
    codeVerder: 'Ga verder',
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
  },
} as const

/** The sentence for a date that was not kept. */
export function bewaarTekst(weigering: BewaarWeigering | Storing): string {
  switch (weigering.reden) {
    case 'leeg':
      return 'Schrijf kort op waarom.'
    case 'te-lang':
      return `Dit mag ${weigering.hoogstens} tekens zijn. Maak het korter.`
    case 'bsn':
      return 'Dit lijkt op een burgerservicenummer. Dat komt niet in de app.'
    case 'datum':
      return 'Kies een datum met een dag.'
    case 'voorbij':
      return 'Kies een datum vanaf vandaag. Mag het nu weg, wis het dan hieronder.'
    default:
      return storingTekst(weigering)
  }
}

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
      return `Er wacht nog iets dat een gezin schreef. Lees dat eerst. ${heel}`
    case 'geen-vak':
      return teksten.helemaal.geenVak
    case 'oefening':
      return teksten.helemaal.oefening
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

/** Who handed something out, as it was chosen under Wie typt?. */
export const doorTekst = ({ door }: InzageRegel): string => door.naam
