import type { Kolom } from '../../domain/dossier/kolommen.ts'
import type { Volgorde } from '../../domain/dossier/lijst.ts'
import type { RijVraag } from '../../domain/dossier/rijen.ts'
import type { Aandacht } from '../../domain/vandaag/aandacht.ts'

const kinderen = (n: number): string => (n === 1 ? '1 kind' : `${n} kinderen`)

export const teksten = {
  titel: 'Namenlijst',
  aantal: (n: number, afgesloten: number): string =>
    afgesloten === 0 ? `${kinderen(n)} op de lijst` : `${kinderen(n)} op de lijst, ${afgesloten} afgesloten`,
  voegToe: 'Voeg kinderen toe',
  plakRijen: 'Plak rijen',
  lijst: {
    titel: 'Kinderen',
    zoek: 'Zoek op naam, nummer of school',
    situatie: 'Situatie',
    alle: 'Alle',
    meer: 'Meer filters',
    regie: 'Regie',
    regieAlle: 'Met en zonder regie',
    zonderRegie: 'Zonder regie',
    regieBij: (partij: string): string => `Regie bij ${partij}`,
    opgepakt: 'Opgepakt',
    opgepaktAlle: 'Opgepakt of niet',
    welOpgepakt: 'Opgepakt',
    nietOpgepakt: 'Niet opgepakt',
    gemeente: 'Gemeente',
    gemeenteAlle: 'Alle gemeenten',
    sorteer: 'Volgorde',
    gevonden: (n: number): string => (n === 1 ? '1 kind gevonden' : `${n} kinderen gevonden`),
    niets: 'Geen kind gevonden',
    nietsUitleg: 'Zoek op een ander woord, of haal een filter weg.',
    wisFilters: 'Toon alle kinderen',
    alleen: (wie: string): string => `U ziet alleen de kinderen ${wie}.`,
    klaar: 'Dit staat bij geen kind meer open',
    leeg: 'Nog geen kinderen op de lijst',
    leegUitleg: 'Typ hierboven het eerste kind, of plak rijen uit Excel.',
  },
  aandacht: {
    'twee-versies': 'bij wie twee versies van hetzelfde staan',
    'gezin-zegt': 'bij wie het gezin op antwoord wacht',
    'niet-besproken': 'die niet of maar deels besproken zijn in het vorige overleg',
    'zonder-regie': 'zonder regie',
    'regie-antwoord': 'bij wie het antwoord over de regie nog niet binnen is',
    checks: 'met een check na de terugkeer die nodig is',
    acties: 'met een actie waarvan de datum is bereikt',
    'doelen-voorlopig': 'met een doel dat nog voorlopig is',
  } satisfies Record<Aandacht, string>,
  volgorde: {
    naam: 'Op naam',
    rugnummer: 'Op nummer',
    school: 'Op school',
    situatie: 'Op situatie',
    sinds: 'Langst thuis bovenaan',
    regie: 'Zonder regie bovenaan',
    gewijzigd: 'Langst niets gebeurd bovenaan',
  } satisfies Record<Volgorde, string>,
  rij: {
    /** Nothing for a month of birth that is still to come. */
    jaar: (n: number): string => (n < 0 ? '' : `${n} jaar`),
    sinds: (datum: string): string => `sinds ${datum}`,
    /** What was typed stands on a sheet that was put aside for this child. */
    ookAls: (wie: string): string => `ook als ${wie}`,
    ookAlsNummer: (nummer: number): string => `ook als nummer ${nummer}`,
    zonderNaam: 'Zonder naam',
    verborgen: (nummer: number | null): string => (nummer === null ? 'Kind zonder nummer' : `Kind ${nummer}`),
    toonNaamVan: (nummer: number | null): string => `Toon naam van ${nummer ?? 'dit kind'}`,
    geenRegie: 'Zonder regie',
    gevraagd: (partij: string): string => `${partij} gevraagd`,
    voorlopig: (partij: string): string => `${partij}, voorlopig`,
    tweeVersies: 'Twee versies',
    kloptNiet: 'Gezin: klopt niet',
    aanvulling: 'Aanvulling van het gezin',
  },
  alleenNummers: 'Alleen nummers',
  alleenNummersHint:
    'Namen zijn verborgen. Tik op het oog bij een kind. Dan ziet u die naam 10 seconden. In tekst die u zelf typt, kan nog een naam staan.',
  invoer: {
    titel: 'Kinderen op de lijst zetten',
    uitleg:
      'Alleen de roepnaam is nodig. De rest mag later. Met Enter bewaart u het kind en begint u de volgende rij.',
    roepnaam: 'Roepnaam',
    achternaam: 'Achternaam',
    geboren: 'Geboren',
    geborenHint: 'Maand en jaar is genoeg, zoals mei 2012',
    begrepen: (geboren: string, leeftijd: number): string =>
      leeftijd < 0 ? `${geboren}, dat moet nog komen` : `${geboren}, ${leeftijd} jaar`,
    school: 'School',
    scholen: 'Scholen op de lijst',
    zelfdeSchool: (school: string): string => `Zelfde school: ${school}`,
    situatie: 'Situatie',
    sinds: {
      dreigt: 'Zorgen sinds',
      thuis: 'Niet op school sinds',
      terug: 'Weer op school sinds',
    },
    sindsHint: 'Dag of maand, zoals 2 oktober',
    meer: 'Meer invullen',
    woongemeente: 'Woongemeente',
    ingeschreven: 'Ingeschreven',
    ingeschrevenKeuze: { ja: 'Ja', nee: 'Nee', 'weet-niet': 'Weet niet' },
    zorgplichtSchool: 'School met zorgplicht',
    zet: 'Zet op de lijst',
    wacht: 'De app leest de lijst nog. Wacht tot dat klaar is. Druk dan nog een keer op Zet op de lijst.',
    sluit: 'Klaar met toevoegen',
    staatErop: (naam: string, nummer: number): string => `${naam} staat op de lijst met nummer ${nummer}.`,
    nummerStaatErop: (nummer: number): string => `Nummer ${nummer} staat op de lijst.`,
    open: 'Open werkblad',
    lijktOp: (nummer: string): string => `Staat er misschien al: ${nummer}`,
    lijktOpUitleg:
      'Dezelfde naam en geboortemaand. Kijk of dit hetzelfde kind is. U kunt het kind toch op de lijst zetten.',
    bedoeltU: 'Welke datum bedoelt u?',
    oefen: 'U oefent. Typ hier geen echte namen.',
  },
  plak: {
    titel: 'Plak rijen uit Excel',
    uitleg:
      'Kopieer de rijen in Excel of een ander rekenprogramma, met de kop erbij. Plak ze hier. U ziet eerst wat eruit komt.',
    veld: 'Geplakte rijen',
    verborgen: 'Hier staan nog rijen die u eerder plakte. Alleen nummers staat aan, daarom ziet u ze niet.',
    toon: 'Toon de geplakte rijen',
    sluit: 'Sluit plakken',
    bezig: 'Rijen lezen',
    leeg: 'Hier staan geen rijen. Kopieer ook de regels met namen.',
    teGroot: 'Dit is te veel in een keer. Plak het in delen.',
    mislukt: 'De rijen konden niet worden gelezen. Plak ze nog een keer.',
    kolommen: 'Wat staat er in elke kolom?',
    kolommenUitleg: 'Er is geen kop gevonden. Kies per kolom wat erin staat.',
    kolom: (n: number): string => `Kolom ${n}`,
    voorbeeld: (cellen: string): string => (cellen === '' ? 'Leeg' : `Zoals: ${cellen}`),
    nummerKolom: (kop: string): string =>
      `De kolom ${kop} nemen wij niet over. Nummers zoals het burgerservicenummer bewaren wij nooit.`,
    redenKolom: (kop: string): string =>
      `De kolom ${kop} nemen wij niet over. Daar kan iets over gezondheid in staan.`,
    nummersGezien:
      'In een kolom staan nummers die op een burgerservicenummer lijken. Die nemen wij niet over.',
    telling: (nieuw: number, lijkt: number, geweigerd: number): string =>
      [
        ...(nieuw === 0 ? [] : [`${nieuw} nieuw`]),
        ...(lijkt === 0 ? [] : [`${lijkt} ${lijkt === 1 ? 'lijkt' : 'lijken'} op een kind dat er al is`]),
        ...(geweigerd === 0 ? [] : [`${geweigerd} geweigerd`]),
      ].join(', '),
    alleRijen: (n: number): string => `Dit zijn ${n} rijen. Scrol in de lijst om ze allemaal te zien.`,
    voorbeeldlijst: 'Wat er uit de rijen komt',
    nieuw: 'Nieuw',
    lijkt: 'Staat er misschien al',
    geweigerd: 'Geweigerd',
    lijktOpKind: (nummer: string): string => `Lijkt op ${nummer}`,
    lijktOpRij: (rij: number): string => `Lijkt op rij ${rij} van deze lijst`,
    neemToch: 'Neem toch mee',
    neemTochNaam: (naam: string): string => `Neem toch mee: ${naam}`,
    neemOok: (n: number): string => `Neem ook de ${n} rijen mee die er misschien al staan`,
    situatieVraag: (n: number): string =>
      n === 1
        ? 'Bij 1 kind staat geen situatie. Hoe is het nu met dit kind?'
        : `Bij ${n} kinderen staat geen situatie. Hoe is het nu met deze kinderen?`,
    situatieLater: 'Weet ik nog niet',
    situatieEerst: 'Kies eerst hoe het nu is. Weet u het niet? Kies dan Weet ik nog niet.',
    zet: (n: number): string => `Zet ${kinderen(n)} op de lijst`,
    wacht: 'De app leest de lijst nog. Wacht tot dat klaar is. Druk dan nog een keer op de knop.',
    nietsNieuw: 'Er is niets nieuws om op de lijst te zetten.',
    voortgang: 'Kinderen op de lijst zetten',
    voortgangNoot: (gedaan: number, totaal: number): string => `${gedaan} van ${totaal}`,
    gestopt: 'U bent gestopt. Er staat geen kind uit deze rijen op de lijst.',
    klaar: (n: number): string => `${kinderen(n)} ${n === 1 ? 'staat' : 'staan'} op de lijst.`,
    over: 'Nog niet op de lijst:',
    overLijkt: (n: number): string =>
      n === 1
        ? '1 rij lijkt op een kind dat er al is. Is het een ander kind? Kies dan hieronder Neem toch mee.'
        : `${n} rijen lijken op een kind dat er al is. Is het een ander kind? Kies dan hieronder Neem toch mee.`,
    overGeweigerd: (n: number): string =>
      n === 1
        ? '1 rij kon de app niet overnemen. Hieronder staat waarom. Verbeter de rij bij Geplakte rijen.'
        : `${n} rijen kon de app niet overnemen. Hieronder staat waarom. Verbeter de rijen bij Geplakte rijen.`,
    rijnummer: (n: number): string => `Rij ${n}`,
  },
  kolomnamen: {
    roepnaam: 'Roepnaam',
    tussenvoegsel: 'Tussenvoegsel',
    achternaam: 'Achternaam',
    naam: 'Hele naam',
    geboren: 'Geboren',
    school: 'School',
    situatie: 'Situatie',
    sinds: 'Niet op school sinds',
    woongemeente: 'Woongemeente',
    ingeschreven: 'Ingeschreven',
    zorgplichtSchool: 'School met zorgplicht',
    overslaan: 'Niet overnemen',
  } satisfies Record<Kolom, string>,
  vragen: {
    toekomst: 'De geboortemaand ligt in de toekomst. Klopt dat?',
    leeftijd: 'De leeftijd is jonger dan 3 of ouder dan 27. Klopt dat?',
    'situatie-onbekend': 'De situatie begrepen wij niet.',
    'ingeschreven-onbekend': 'Ingeschreven begrepen wij niet. Vul dat later in.',
  } satisfies Record<RijVraag, string>,
  nogEenKeer: 'Druk dan nog een keer op Enter of op Zet op de lijst.',
} as const
