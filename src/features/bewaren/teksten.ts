import type { Storing } from '../../data/Register.ts'
import { storingTekst } from '../../data/storingTekst.ts'
import type { BewaarWeigering } from '../../domain/bewaren/bewaren.ts'
import type { InzageRegel } from '../../domain/inzage/inzage.ts'

export const stuks = (aantal: number, een: string, meer: string): string =>
  `${aantal} ${aantal === 1 ? een : meer}`

/** A text by the name of its field. */
function welke(naam: string, tekst: string): string {
  if (tekst === '') return naam
  return naam.endsWith('?') ? `${naam} ${tekst}` : `${naam}: ${tekst}`
}

const kindNaam = (nummer: number | null): string =>
  nummer === null ? 'Kind zonder nummer' : `Kind ${nummer}`

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
    naam: kindNaam,
    wie: (nummer: number | null, naam: string): string =>
      `${kindNaam(nummer)}${naam === '' ? '' : `, ${naam}`}`,
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
    elders:
      'Op deze plekken staat een half getypte tekst met deze naam of dit nummer. Die gaat ook weg. Gaat de tekst over iemand anders? Bewaar die dan eerst.',
    plek: {
      dossier: (nummer: number | null) => (nummer === null ? 'een werkblad' : `rugnummer ${nummer}`),
      overleg: (datum: string | null) => (datum === null ? 'een overleg' : `het overleg van ${datum}`),
      namenlijst: 'de Namenlijst',
      overleggen: 'Overleg',
      werkagenda: 'de werkagenda',
      team: 'Team',
      verwachtingen: 'de verwachtingen van het team',
    },
    ga: (plek: string) => `Naar ${plek}`,
    overleggen: (n: number) =>
      `In ${stuks(n, 'overleg', 'overleggen')} staat dit kind op de agenda. Daar staat straks: gewist kind.`,
    blijft: 'Hier kan de app niet bij',
    kopie: (moment: string) =>
      `Reservekopie van ${moment}. Maak na het wissen eerst een nieuwe reservekopie. Gooi dit bestand daarna weg, ook op andere plekken.`,
    uitgegeven: (moment: string, aan: string, door: string) =>
      `${moment}: ${aan === '' ? 'meegegeven of bewaard als bestand' : aan}${door === '' ? '' : `, door ${door}`}`,
    verslagen: 'Verslagen en bestanden die u eerder meegaf of printte, blijven bij wie ze heeft.',
    apparaten:
      'Wat op een ander apparaat staat, wist u daar. Gaf u het gezin een bestand voor de eigen tablet? Dat gaat open tot de laatste dag. Een antwoord leest u niet meer in.',
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
    klaarKopie:
      'Staat dit kind in een reservekopie? Maak nu een nieuwe reservekopie. Gooi de oude daarna weg, ook op andere plekken.',
    nieuweKopie: 'Maak een nieuwe reservekopie',
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
    geschiedenis: 'nu leeg. Stond hier eerder iets? Dan staat dat nog in de geschiedenis',
    bij: (actie: string) => ` · bij de actie: ${actie}`,
    versies: (n: number) => `${n} versies`,
    alleVersies: (n: number) =>
      `Let op: hier staan ${n} versies, en niemand koos nog. Ze gaan allemaal weg. Dit staat er ook:`,
    bewaren: (datum: string, want: string) => `tot ${datum}, want: ${want}`,
    notitie: (van: string) => (van === '' ? 'de woorden ziet u bij het werkblad' : `van ${van}`),
    wis: 'Wis',
    wisDeze: (naam: string, tekst: string) => `Wis ${welke(naam, tekst)}`,
    vraag: 'Deze tekst wissen?',
    welke,
    zeker:
      'Dit is voorgoed. Alles wat hier eerder stond, gaat ook uit de geschiedenis. Daar blijft staan wie het wiste en wanneer. Wat bij dit kind nog half getypt is, gaat ook weg.',
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
    stem: 'Wat het gezin van een regel vindt',
    reactie: 'Reactie op een verhaal',
    plicht: 'School, gemeente of ouders',
    rol: 'Procesregie of doorzettingsmacht',
    trede: 'Wat al is geprobeerd',
    klopt: 'Wie zei dat het klopt',
  } as Readonly<Record<string, string>>,
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

/** Who handed something out, as it was chosen under Wie typt?. */
export const doorTekst = ({ door }: InzageRegel): string => door.naam
