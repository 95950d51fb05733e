import type { GeborenVraag } from '../../../domain/geboren/geboren.ts'
import type { Publiek } from '../../../domain/notitie/notitie.ts'

/** What stands under Meer. */
export const meerTeksten = {
  bewaren: {
    titel: 'Bewaren en wissen',
    tot: (datum: string): string => `Dit werkblad blijft tot ${datum}. Daarna mag het weg.`,
    zolang: 'Dit werkblad blijft zolang het kind thuis zit of dat dreigt.',
    open: 'Kies een datum of wis',
  },
  notities: {
    titel: 'Notities',
    tekst: 'Notitie',
    hint: 'Ouders of de jongere kunnen vragen om dit te lezen. Schrijf feiten, geen oordeel en geen diagnose.',
    publiek: 'Wie mag dit lezen?',
    ouder: 'Welke ouder?',
    ouder1: 'Ouder 1',
    ouder2: 'Ouder 2',
    schrijf: 'Schrijf notitie',
    bewaar: 'Bewaar notitie',
    leeg: 'Nog geen notities.',
    van: (partij: string, op: string): string => `${partij}, ${op}`,
    eigen: (partij: string, n: number): string => `Notities van ${partij} (${n}), alleen voor uw partij`,
    wijzig: 'Wijzig notitie',
    haalWeg: 'Haal notitie weg',
    uitleg: {
      iedereen: 'Kind, ouders en team',
      kind: 'Kind en team',
      'deze-ouder': 'Eén ouder en team',
      team: 'Niet het kind en de ouders',
      partij: 'Alleen uw eigen partij. Niet te zien tijdens een overleg',
    } satisfies Record<Publiek, string>,
  },
  ouders: {
    kop: 'Ouders weten ervan',
    titel: 'Weten de ouders dat dit kind op de lijst staat?',
    titel12: 'Weten de ouders en het kind van deze lijst?',
    ja: 'Ja',
    nogNiet: 'Nog niet',
    op: 'Sinds wanneer?',
    want: 'Nog niet, want',
    bewaar: 'Bewaar antwoord',
  },
  situatie: {
    titel: 'Situatie',
    kies: 'Hoe is het nu?',
    sinds: 'Sinds wanneer?',
    sindsHint: 'Dag of maand: 2 oktober, of oktober 2026.',
    bewaar: 'Bewaar situatie',
    verloop: 'Verloop',
  },
  opgepakt: {
    titel: 'Opgepakt',
    uitleg: 'Een teken dat het team met dit kind bezig is.',
    schakelaar: 'Dit kind is opgepakt',
    sinds: (op: string): string => `Sinds ${op}`,
  },
  gegevens: {
    titel: 'Gegevens van het kind',
    roepnaam: 'Roepnaam',
    achternaam: 'Achternaam',
    geboren: 'Geboren',
    geborenHint: 'Maand en jaar is genoeg: mei 2012.',
    school: 'School',
    woongemeente: 'Woongemeente',
    ingeschreven: 'Ingeschreven',
    zorgplichtSchool: 'School met zorgplicht',
    ja: 'Ja',
    nee: 'Nee',
    weetNiet: 'Weet niet',
    leeg: 'Niet ingevuld',
    wijzig: 'Wijzig gegevens',
    namenVerborgen: 'De namen staan verborgen. Zet Alleen nummers uit om de naam te veranderen.',
    bewaar: 'Bewaar gegevens',
    vragen: {
      toekomst: 'De geboortemaand ligt in de toekomst. Klopt dat? Druk dan nog een keer op Bewaar gegevens.',
      leeftijd:
        'De leeftijd is jonger dan 3 of ouder dan 27. Klopt dat? Druk dan nog een keer op Bewaar gegevens.',
    } satisfies Record<GeborenVraag, string>,
    begrepen: (geboren: string, leeftijd: number): string =>
      leeftijd < 0 ? `${geboren}, dat moet nog komen` : `${geboren}, ${leeftijd} jaar`,
  },
  rugnummer: {
    titel: 'Rugnummer',
    uitleg:
      'Weet iemand buiten het team bij wie dit nummer hoort? Geef dan een nieuw nummer. Op het oude nummer kunt u blijven zoeken.',
    geef: 'Geef nieuw rugnummer',
    wacht:
      'De app leest de lijst nog. Wacht tot dat klaar is. Druk dan nog een keer op Geef nieuw rugnummer.',
    dubbel: (nummer: number, n: number): string => `${n === 2 ? 'Twee' : n} kinderen hebben nummer ${nummer}`,
    dubbelUitleg:
      'Dat kan gebeuren als twee mensen tegelijk een kind op de lijst zetten. Geef dit kind een nieuw nummer, of doe dat bij het andere kind.',
    oude: (nummers: string): string => `Eerder: ${nummers}`,
    nu: (nummer: number): string => `Nu: ${nummer}`,
  },
  hetzelfde: {
    titel: 'Staat dit kind er twee keer?',
    uitleg:
      'Kies dan het werkblad waar u mee verdergaat. Dit werkblad gaat dan opzij. Op beide nummers kunt u blijven zoeken.',
    lijktOp: (nummers: string): string => `Dezelfde naam: ${nummers}`,
    nummer: 'Rugnummer van het andere werkblad',
    geen: 'Er is geen ander kind met dit nummer.',
    zet: 'Zet dit werkblad opzij',
    elders: 'Dit kind staat ook op een ander werkblad. Daar gaat het team verder.',
    ga: 'Ga naar dat werkblad',
    toch: 'Toch een ander kind',
    werkblad: (nummer: number | null): string =>
      nummer === null ? 'een ander werkblad' : `het werkblad met nummer ${nummer}`,
  },
  geschiedenis: {
    titel: 'Geschiedenis',
    door: (naam: string, partij: string, wanneer: string): string =>
      [naam, partij, wanneer].filter((deel) => deel !== '').join(', '),
    inOverleg: 'tijdens een overleg',
    keer: (wat: string, n: number): string => (n === 1 ? wat : `${wat}, ${n} keer`),
    ongedaan: (wat: string): string => `Maak ongedaan: ${wat}`,
    deels: 'Een deel is teruggezet. De rest had iemand daarna veranderd. Dat staat er nog.',
    ongedaanKort: 'Maak ongedaan',
    meer: (n: number): string => `Toon nog ${n}`,
    was: (tekst: string): string => `Eerst: ${tekst}. Nu:`,
    gewist: 'gewist op verzoek',
    leegVeld: 'leeg',
    naamVerborgen: 'naam verborgen',
  },
  versies: {
    titel: 'Twee versies',
    melding: (n: number): string =>
      n === 1 ? 'Van 1 onderdeel zijn er twee versies.' : `Van ${n} onderdelen zijn er twee versies.`,
    uitleg: 'Dit is op twee plaatsen veranderd. Niets is weg. Kies samen welke versie klopt.',
    bekijk: 'Bekijk de versies',
    kies: 'Kies deze',
    kiesVan: (wie: string, tekst: string): string => `Kies deze van ${wie}: ${tekst}`,
    door: (wie: string, wanneer: string): string => `${wie}, ${wanneer}`,
    verwijderd: 'Weggehaald',
    blijft: 'Niet weggehaald',
  },
} as const
