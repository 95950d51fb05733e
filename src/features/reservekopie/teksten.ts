import { type Datum, formatDatum, formatKlok, today } from '../../lib/datum.ts'

const moment = (op: number): string => `${formatDatum(today(new Date(op)))} om ${formatKlok(op)}`
const kinderen = (aantal: number): string => (aantal === 1 ? '1 kind' : `${aantal} kinderen`)
const overleggen = (aantal: number): string => (aantal === 1 ? '1 overleg' : `${aantal} overleggen`)
const regels = (aantal: number): string => (aantal === 1 ? '1 regel' : `${aantal} regels`)

const wijzigingen = (aantal: number): string => (aantal === 1 ? '1 wijziging' : `${aantal} wijzigingen`)
const opRij = (namen: readonly string[]): string =>
  namen.length < 2 ? namen.join('') : `${namen.slice(0, -1).join(', ')} en ${namen.at(-1) ?? ''}`
/** Nothing of a kind is not told. */
const telling = (kind: number, overleg: number): string =>
  [...(kind > 0 ? [kinderen(kind)] : []), ...(overleg > 0 ? [overleggen(overleg)] : [])].join(' en ')

export const teksten = {
  titel: 'Reservekopie',
  naarTeam: 'Team',
  terug: 'Terug',
  stop: 'Stop',
  oefening:
    'In de oefening is er geen reservekopie. Hier staan verzonnen kinderen. De oefening gaat na een week vanzelf weg.',
  maak: {
    kop: 'Maak een reservekopie',
    uitleg:
      'U krijgt één bestand met alles van dit team. Het is versleuteld: het gaat alleen open met vijf woorden. Zet het op een andere plek dan dit apparaat.',
    laatste: (op: number | null) =>
      op === null ? 'Laatste reservekopie: nog geen.' : `Laatste reservekopie: ${moment(op)}.`,
    knop: 'Maak reservekopie',
    bezig: 'De reservekopie wordt gemaakt',
    gelukt: 'De reservekopie is gemaakt.',
    bestand: (naam: string) =>
      `Het bestand heet ${naam}. Kijk of het bij uw downloads staat. Staan er meer van vandaag? Bewaar het nieuwste.`,
    telling: (aantal: number, van: number) => `Erin: ${kinderen(aantal)} en ${overleggen(van)}.`,
    onleesbaar: (aantal: number) =>
      `${regels(aantal)} van dit team ${aantal === 1 ? 'is' : 'zijn'} beschadigd en ${aantal === 1 ? 'staat' : 'staan'} niet in het bestand. De rest staat erin.`,
    onvolledig: (nummers: readonly number[]) =>
      nummers.length === 1
        ? `Niet volledig in het bestand: het kind met rugnummer ${nummers[0]}. Bewaar daarom ook uw vorige reservekopie.`
        : `Niet volledig in het bestand: de kinderen met rugnummer ${nummers.join(', ')}. Bewaar daarom ook uw vorige reservekopie.`,
    teamOnvolledig:
      'Ook van de gegevens van het team zelf is een deel beschadigd. Bewaar daarom ook uw vorige reservekopie.',
    nietBewaard: 'De browser maakte het bestand niet. Probeer het opnieuw.',
    nietGenoteerd: 'De reservekopie is gemaakt, maar de datum is niet bewaard.',
    openTekst: (plaatsen: readonly string[]) =>
      `Er staat nog tekst open die niet bewaard is, bij ${opRij(plaatsen)}. Die komt niet in het bestand. Bewaar die eerst, of maak daarna een nieuwe reservekopie.`,
    nietMeegenomen: 'Wat nog niet bewaard is, staat er niet in.',
  },
  woorden: {
    kop: 'De vijf woorden van de reservekopie',
    waarvoor:
      'Hiermee gaat elke reservekopie van dit team open. Het is niet het wachtwoord van het team. Krijgt het team een nieuw wachtwoord of een nieuwe herstelcode, dan blijven deze woorden hetzelfde.',
    bewaar:
      'Print ze, of schrijf ze op een eigen papier. Zet erboven: reservekopie. Leg het bij de herstelcode en gooi het niet weg. Zonder deze woorden is het bestand niet te lezen, ook niet door ons.',
    tekst: {
      code: 'Vijf woorden van de reservekopie',
      groep: (nummer: number) => `Woord ${nummer}`,
      controle: (a: number, b: number) =>
        `Typ woord ${a} en woord ${b} over van het papier. Zo weet u zeker dat ze er goed op staan.`,
      fout: (nummer: number) => `Woord ${nummer} klopt niet. Kijk nog eens naar de woorden hierboven.`,
      print: 'Print',
    },
    later: 'Maak reservekopie, overtypen doe ik later',
    controleer: 'Controleer',
    goed: 'Goed zo. De woorden staan goed op papier.',
    nogGeen: 'Er zijn nog geen vijf woorden. U krijgt ze bij de eerste reservekopie.',
    toon: 'Laat de vijf woorden zien',
  },
  plaats: {
    kind: (nummer: number | null) => (nummer === null ? 'een werkblad' : `rugnummer ${nummer}`),
    kinderen: (aantal: number) => `${aantal} kinderen`,
    overleg: (datum: Datum | null) =>
      datum === null ? 'een overleg' : `het overleg van ${formatDatum(datum)}`,
    namenlijst: 'de Namenlijst',
    overleggen: 'Overleg',
    werkagenda: 'de werkagenda',
    team: 'Team',
    verwachtingen: 'de verwachtingen van het team',
    ga: (naam: string) => `Naar ${naam}`,
  },
  meer: {
    kop: 'Meer met een reservekopie',
    controleer: {
      titel: 'Controleer reservekopie',
      uitleg: 'Kijk of een bestand open gaat en wat erin zit.',
    },
    terugzetten: {
      titel: 'Zet een reservekopie terug',
      uitleg: 'Voeg een reservekopie van dit team toe aan wat hier staat.',
    },
    overzetten: {
      titel: 'Zet over naar een ander apparaat',
      uitleg: 'Neem alles mee naar een andere tablet of laptop.',
    },
    kwijt: { titel: 'Tablet kwijt', uitleg: 'Wie u belt en wat er dan kan.' },
  },
  overzetten: {
    stappen: [
      'Maak hieronder een reservekopie.',
      'Breng het bestand naar het andere apparaat, bijvoorbeeld met een usb-stick. Verstuur de vijf woorden niet mee.',
      'Open Kanteltafel op het andere apparaat. Kies op de beginpagina: Zet een reservekopie terug.',
      'Kies het bestand en typ de vijf woorden. U kiest daar een nieuw wachtwoord.',
      'Kijk daar of alles er staat. Lees dan hieronder wat u met het oude apparaat doet.',
    ],
  },
  oudApparaat: {
    titel: 'Daarna: het oude apparaat',
    regels: [
      'Het team blijft ook op het oude apparaat staan. Daar blijven het oude wachtwoord en de oude herstelcode gelden.',
      'Houdt u het oude apparaat? Vergrendel het team en werk verder op één apparaat. Wat u op het ene opschrijft, komt niet vanzelf op het andere.',
      'Gebruikte u ze toch allebei? Zet dan de reservekopie van het ene terug op het andere. Er gaat niets verloren.',
      'Gaat het oude apparaat weg, of krijgt een ander het? Haal het team er dan eerst af.',
    ],
    haalWeg: 'Haal dit team van dit apparaat',
  },
  kies: {
    bestand: 'Kies een bestand',
    anderBestand: 'Kies een ander bestand',
    gekozen: (naam: string) => `Gekozen: ${naam}`,
    geen: 'Kies eerst een bestand.',
    woorden: 'Vijf woorden van de reservekopie',
    hint: 'Deze woorden schreef uw team op papier. Het is niet het wachtwoord van het team.',
    leeg: 'Typ de vijf woorden.',
    bezig: 'Het bestand wordt gelezen',
  },
  inhoud: {
    gemaakt: (op: number) => `Dit bestand is gemaakt op ${moment(op)}.`,
    team: 'Team',
    kinderen: 'Kinderen',
    overleggen: 'Overleggen',
    gewist: 'Toen al gewist',
    regels: 'Wijzigingen',
  },
  controleer: {
    knop: 'Controleer',
    uitleg: 'De app opent het bestand en leest het helemaal. Er verandert niets.',
    gelukt: 'Deze reservekopie is heel en gaat open.',
  },
  samen: {
    uitleg:
      'De app legt het bestand naast wat hier staat. U ziet eerst wat er zou gebeuren. Wat hier staat, blijft staan.',
    bekijk: 'Bekijk wat er zou gebeuren',
    niets: 'Alles uit dit bestand staat hier al. Er is niets terug te zetten.',
    kop: 'Dit gebeurt er als u terugzet',
    nietsVerder: 'Al het andere uit dit bestand staat hier al.',
    eerder:
      'Zoekt u hoe een tekst hier eerst was? Die komt met terugzetten niet terug. Open het kind en kies Meer, Geschiedenis.',
    nieuw: (kind: number, overleg: number) => `Nieuw: ${telling(kind, overleg)}.`,
    gewijzigd: (kind: number, overleg: number) => `Aangevuld: ${telling(kind, overleg)}.`,
    welke: (nummers: readonly number[]) =>
      `Aangevuld ${nummers.length === 1 ? 'wordt rugnummer' : 'worden de rugnummers'} ${nummers.join(', ')}.`,
    kiesVersies: (aantal: number) =>
      `Op ${aantal === 1 ? '1 plek' : `${aantal} plekken`} staan nu twee versies. Kies samen welke klopt.`,
    tweeVersies: (aantal: number) =>
      aantal === 1
        ? 'Op 1 plek staan daarna twee versies. U kiest samen welke klopt.'
        : `Op ${aantal} plekken staan daarna twee versies. U kiest samen welke klopt.`,
    regels: (aantal: number) => `Er ${aantal === 1 ? 'komt' : 'komen'} ${wijzigingen(aantal)} bij.`,
    gewistKop: 'Hier gewist',
    gewist: (aantal: number) =>
      aantal === 1
        ? 'Dit kind staat in het bestand, maar is hier gewist. Het blijft weg, tenzij u het hier aanzet.'
        : 'Deze kinderen staan in het bestand, maar zijn hier gewist. Ze blijven weg, tenzij u ze hier aanzet.',
    gewistKind: (rugnummer: number | null) =>
      rugnummer === null ? 'Iets zonder rugnummer' : `Rugnummer ${rugnummer}`,
    komtTerug: (rugnummer: number | null) =>
      rugnummer === null
        ? 'Iets zonder rugnummer dat hier gewist was, komt terug.'
        : `Rugnummer ${rugnummer} komt terug op de lijst.`,
    isTerug: (nummers: readonly number[]) =>
      nummers.length === 1
        ? `Rugnummer ${nummers[0]} is terug op de lijst.`
        : `De rugnummers ${opRij(nummers.map(String))} zijn terug op de lijst.`,
    elders: (aantal: number) =>
      `Volgens het bestand ${aantal === 1 ? 'is 1 kind' : `zijn ${aantal} kinderen`} op een ander apparaat gewist. Hier ${aantal === 1 ? 'staat het' : 'staan ze'} nog. Moet dat kind weg? Wis het dan ook hier.`,
    tekstenGewist: (aantal: number) =>
      `Volgens het bestand ${aantal === 1 ? 'is 1 tekst' : `zijn ${aantal} teksten`} op een ander apparaat gewist. Zet u terug, dan ${aantal === 1 ? 'wordt die tekst' : 'worden die teksten'} ook hier gewist.`,
    nietGewist: (aantal: number) =>
      aantal === 1
        ? '1 tekst die op een ander apparaat is gewist, staat hier nog: een regel ernaast is beschadigd.'
        : `${aantal} teksten die op een ander apparaat zijn gewist, staan hier nog: een regel ernaast is beschadigd.`,
    teruggezet:
      'Dit apparaat staat op een ouder moment dan het bestand. De app gaat daarom verder onder een nieuw nummer voor dit apparaat. Andere vensters van dit team gaan op slot.',
    andereWoorden:
      'Op een ander apparaat zijn nieuwe woorden voor de reservekopie gemaakt. Zet u terug, dan gelden die ook hier.',
    woordenAnders:
      'De vijf woorden van de reservekopie zijn nu anders. Het oude papier hoort bij oude bestanden. Zet de nieuwe woorden ook op papier.',
    knop: 'Zet terug',
    anders: 'Kies een ander bestand',
    bezig: 'De reservekopie wordt teruggezet',
    gelukt: (aantal: number) => `Klaar. Er ${aantal === 1 ? 'kwam' : 'kwamen'} ${wijzigingen(aantal)} bij.`,
    dicht: (aantal: number) =>
      `${aantal === 1 ? '1 onderdeel' : `${aantal} onderdelen`} kon de app hier niet openen. Dat is overgeslagen.`,
    welkeKlaar: (nummers: readonly number[]) =>
      `Aangevuld: ${nummers.length === 1 ? 'rugnummer' : 'de rugnummers'} ${nummers.join(', ')}.`,
    weg: 'U ging weg van deze pagina. Daarom is het terugzetten gestopt. Wat al terug was, blijft staan. U kunt het gerust nog een keer doen.',
    deels: 'Wat al terug was, blijft staan. U kunt het gerust nog een keer doen.',
  },
  alsTeam: {
    titel: 'Zet een reservekopie terug',
    voortgang: 'Stappen',
    stappen: { bestand: 'Bestand', wachtwoord: 'Wachtwoord', herstelcode: 'Herstelcode' },
    uitleg:
      'Hiermee komt een team terug op dit apparaat, met een nieuw wachtwoord. Andere teams op dit apparaat blijven zoals ze zijn.',
    staatHetEr:
      'Staat dit team al op dit apparaat? Open het dan met het wachtwoord. Kies daarna Team en Reservekopie.',
    bekijk: 'Kijk wat erin zit',
    inhoudKop: 'Dit zit in het bestand',
    verder: 'Verder met dit bestand',
    klokKop: 'Kijk eerst naar de klok',
    klok: (gemaakt: number, nu: number) =>
      `Dit bestand is gemaakt op ${moment(gemaakt)}. Op dit apparaat is het nu ${moment(nu)}. Staat de klok van dit apparaat verkeerd? Zet de klok goed en klik daarna nog een keer op Kijk wat erin zit. Er is nog niets veranderd.`,
    klokKlopt: 'De klok staat goed: verder met dit bestand',
    wachtwoord: 'Nieuw wachtwoord (vijf woorden)',
    wachtwoordUitleg:
      'Hiermee opent u het team op dit apparaat. Het oude wachtwoord staat niet in het bestand. De reservekopie heeft eigen woorden. Die blijven zoals ze zijn.',
    label: 'Naam op de beginpagina',
    labelHint: 'Dit ziet iedereen die dit apparaat gebruikt. Zet hier geen namen van mensen in.',
    labelStandaard: 'Kantelteam',
    labelLeeg: 'Vul een naam in die u herkent, zonder namen van mensen.',
    naarHerstelcode: 'Verder',
    herstelcode: 'Nieuwe herstelcode',
    herstelcodeUitleg:
      'Ook de herstelcode is nieuw. Schrijf hem op. De code van het oude apparaat hoort bij het oude apparaat.',
    open: 'Zet terug en open het team',
    later: 'Maak de herstelcode later',
    bezig: 'Het team wordt teruggezet',
    staatEr: 'Het team staat er. Open het met het nieuwe wachtwoord.',
    naarBegin: 'Naar de beginpagina',
    nietGelukt: 'Het team is niet teruggezet. Er is niets veranderd.',
    laden: 'Even geduld',
  },
}
