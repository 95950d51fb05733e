import type { Storing } from '../../data/Register.ts'
import { gewoneTekst } from '../../data/gewoneTekst.ts'
import type { OverlegWeigering } from '../../domain/overleg/weigering.ts'

export const teksten = {
  titel: 'Overleg',
  lijst: {
    uitleg: 'Drie vragen, één uur. Aan het eind heeft elk kind een doel, een datum en iemand met de regie.',
    plan: 'Plan overleg',
    loopt: 'Loopt nu',
    gepland: 'Gepland',
    geweest: 'Geweest',
    leegTitel: 'Nog geen overleg',
    leeg: 'Plan het eerste overleg. U kiest wie er komt en over welke kinderen u praat.',
    gaVerder: 'Ga verder',
    kinderen: (n: number) => (n === 1 ? '1 kind' : `${n} kinderen`),
    nietBesproken: (niet: number, deels: number) =>
      [niet === 0 ? '' : `${niet} niet besproken`, deels === 0 ? '' : `${deels} deels besproken`].filter(
        (deel) => deel !== '',
      ),
    verslag: 'Verslag',
    verslagVan: (datum: string) => (datum === '' ? 'Verslag' : `Verslag van ${datum}`),
  },
  nieuw: {
    titel: 'Plan overleg',
    datum: 'Wanneer?',
    tijd: 'Hoe laat?',
    tijdHint: 'Bijvoorbeeld 14.00. Mag leeg blijven.',
    tijdFout: 'Deze tijd begrijpen wij niet. Typ bijvoorbeeld 14.30 of 14 uur.',
    maak: 'Maak overleg',
    terug: 'Terug',
  },
  kamers: {
    label: 'Onderdelen van het overleg',
    voorbereiden: 'Voorbereiden',
    vraag1: 'Wat doen wij al?',
    vraag2: 'Wat kunnen wij doen?',
    vraag3: 'Hoe pakken wij het aan?',
    afronden: 'Afronden',
    vraag: (n: number) => `Vraag ${n}`,
  },
  besproken: {
    ja: 'Besproken',
    nogNiet: 'Nog niet besproken',
    deels: (n: number) => `${n} van 4 delen klaar`,
  },
  staat: { gepland: 'Gepland', bezig: 'Loopt nu', gesloten: 'Afgesloten' },
  verder: {
    vraag1: 'Verder naar vraag 1',
    vraag2: 'Verder naar vraag 2',
    vraag3: 'Verder naar vraag 3',
    afronden: 'Verder naar afronden',
  },
  staatKlaar: 'Dit staat klaar. Op de dag zelf drukt u op Begin overleg.',
  begin: 'Begin overleg',
  alBegonnen: 'Dit overleg is begonnen.',
  zegAf: 'Zeg dit overleg af',
  wanneer: 'Dag en tijd',
  legeStoelen: {
    titel: 'Wie is er niet?',
    uitleg: 'Een vaste stoel is leeg. Schrijf op waarom, of sla dit over. U kunt altijd door.',
    erbij: 'Zet iemand aan tafel',
    slaOver: 'Sla over',
  },
  tafel: {
    titel: 'Wie zit er aan tafel?',
    uitleg:
      'Onderwijs, leerplicht en ouders hebben een vaste stoel. Is een stoel leeg? Zeg dan waarom. U kunt altijd door.',
    leeg: 'Deze stoel is leeg',
    waarom: (wie: string) => `Zonder ${wie}, want`,
    uitHetTeam: 'Zet iemand uit het team aan tafel',
    erbij: 'Zet iemand anders aan tafel',
    naam: 'Naam',
    namens: 'Namens wie?',
    zet: 'Zet aan tafel',
    haalWeg: (naam: string) => `Haal ${naam} van tafel`,
    dubbel: (naam: string) => `${naam} zit op twee stoelen. Dat mag. Klopt het?`,
    vasteNaam: { school: 'onderwijs', leerplicht: 'leerplicht', ouder: 'ouders' },
    vasteStoel: { school: 'Onderwijs', leerplicht: 'Leerplicht', ouder: 'Ouders' },
  },
  agenda: {
    titel: 'Over welke kinderen praat u?',
    titelEenKind: 'Over welk kind praat u?',
    leeg: 'Er staan nog geen kinderen op de agenda.',
    voorstel: 'Voorstel',
    voorstelUitleg:
      'Bovenaan staat wie vorige keer niet aan de beurt kwam. Daarna wie u uiterlijk op deze dag weer wilde bespreken. Dan kinderen zonder regie. Dan wie het langst wacht.',
    zetAlle: (n: number) => `Zet alle ${n} op de agenda`,
    zetErop: (wie: string) => `Zet ${wie} op de agenda`,
    haalAf: (wie: string) => `Haal ${wie} van de agenda`,
    omhoog: (wie: string) => `Omhoog: ${wie}`,
    omlaag: (wie: string) => `Omlaag: ${wie}`,
    vorigeKeer: {
      niet: 'Vorige keer niet besproken',
      deels: 'Vorige keer deels besproken',
    },
    afgesproken: (datum: string) => `Afgesproken: kijken op ${datum}`,
    zonderRegie: 'Zonder regie',
    zoek: 'Zoek een kind',
    geenKinderenTitel: 'De namenlijst is nog leeg',
    geenKinderen: 'Zet eerst namen op de lijst. Dan kiest u hier over wie u praat.',
    naarLijst: 'Ga naar de namenlijst',
    meer: (n: number) => `Nog ${n === 1 ? '1 kind' : `${n} kinderen`}. Zoek op naam of nummer.`,
    nietGevonden: 'Geen kind gevonden dat nog niet op de agenda staat.',
  },
  vraag1: {
    uitleg: 'Zeg eerst wat al goed gaat. Schrijf kort. Geen namen van kinderen.',
    kolom: {
      werkt: 'Dit werkt',
      'werkt-niet': 'Dit werkt niet',
      'kan-beter': 'Dit kan beter',
      compliment: 'Complimenten',
    },
    nieuw: {
      werkt: 'Wat werkt?',
      'werkt-niet': 'Wat werkt niet?',
      'kan-beter': 'Wat kan beter?',
      compliment: 'Compliment',
    },
    namens: 'Namens',
    geenPartij: 'Samen',
    zet: 'Zet erbij',
    wijzig: (tekst: string) => `Wijzig: ${tekst}`,
    wijzigKaart: 'Wijzig deze kaart',
    haalWeg: (tekst: string) => `Haal weg: ${tekst}`,
    stop: 'Annuleer',
    conclusie: 'Onze conclusie',
    conclusieHint: 'Eén of twee zinnen die u samen deelt.',
    nogEen: 'Er staat nog een conclusie. Kies samen welke u houdt.',
    complimentHint: 'Voor elkaar. Komt op de eerste pagina van het verslag.',
  },
  vraag2: {
    uitleg:
      'Welke kinderen pakt u nu op? Opgepakt wil zeggen: het team is met dit kind begonnen. De app onthoudt vanaf welke dag.',
    dreigt: 'Dreigt thuis te komen zitten',
    thuis: 'Zit thuis',
    onbekend: 'Situatie nog niet ingevuld',
    geen: 'Niemand',
    pakOp: 'Pak op',
    opgepakt: 'Opgepakt',
    pakOpWie: (wie: string) => `Pak op: ${wie}`,
    laatLos: (wie: string) => `Opgepakt: ${wie}. Tik om los te laten`,
    stappen: 'De tien stappen om over na te denken',
    morgen: 'Wat kan er morgen?',
    idee: 'Idee',
    zetIdee: 'Zet idee erbij',
    ideeen: (n: number) => (n === 1 ? '1 idee' : `${n} ideeën`),
  },
  vraag3: {
    teamdoel: 'Ons doel voor de komende weken',
    teamdoelTekst: 'Wat willen wij bereiken?',
    teamdoelDatum: 'Wanneer kijken wij terug?',
    kinderen: 'De kinderen op de agenda',
    kies: 'Kies een kind. U mag elke volgorde nemen en altijd overslaan.',
    vorige: 'Vorig kind',
    volgende: 'Volgend kind',
    naarAfronden: 'Naar afronden',
    overzicht: 'Alle kinderen',
    plek: (nu: number, alle: number) => `Kind ${nu} van ${alle}`,
    losKind: 'Dit kind staat niet op de agenda.',
    leeg: 'Er staan geen kinderen op de agenda. Zet ze er bij Voorbereiden op.',
  },
  ook: {
    titel: 'Opgepakt, nog niet op de agenda',
    uitleg: 'Wilt u hier nu ook over praten? Dan komt dit kind bij vraag 3 en bij het afronden.',
    bespreek: 'Bespreek dit kind ook',
    bespreekWie: (wie: string) => `Bespreek dit kind ook: ${wie}`,
  },
  afronden: {
    titel: 'Lees samen terug',
    uitleg: 'Lees per kind voor wat er is afgesproken. Klopt het voor iedereen?',
    conclusie: 'Onze conclusie',
    teamdoel: 'Ons doel voor de komende weken',
    terugkijken: (datum: string) => `Wij kijken terug op ${datum}.`,
    deels: (nogNiet: string) => `Deels besproken. ${nogNiet} Dit kind staat de volgende keer bovenaan.`,
    naarKind: (wie: string) => `Ga verder met ${wie}`,
    opgepakt: 'Opgepakt',
    opgepaktOp: (datum: string) => `Ja, op ${datum}`,
    nodig: 'Wat nodig is',
    regie: 'Regie',
    doel: 'Doel',
    kindEnOuders: 'Kind en ouders',
    stap: 'Eerste stap',
    nietBesproken: 'Niet besproken',
    nietBesprokenUitleg: 'Deze kinderen staan de volgende keer bovenaan. Dat gaat vanzelf.',
    volgende: 'Wanneer is het volgende overleg?',
    alGepland: (datum: string) => `Er staat al een overleg gepland op ${datum}.`,
    volgendeHint: 'Kiest u een dag, dan plant de app het volgende overleg als u sluit.',
    sluit: 'Sluit overleg',
    sluitUitleg: 'Sluit u het overleg? Dan staat het vast. Bij een kind kunt u altijd verder.',
    laden: 'De gegevens van de kinderen komen eraan.',
    geenStap: 'Nog niet afgesproken',
    geenDoel: 'Nog geen doel',
    leeg: 'Er staan geen kinderen op de agenda.',
    nietsBesproken: 'Er is nog over geen kind iets afgesproken.',
  },
  gesloten: {
    titel: 'Dit overleg is afgesloten',
    verslag: 'Bekijk verslag',
    volgend: 'Plan volgend overleg',
    volgendTitel: 'Volgend overleg',
    tijdOpen: 'nog geen tijd',
    nietGepland: (datum: string) => `Afgesproken op ${datum}, maar nog niet gepland.`,
    nooitGepland: (datum: string) => `Afgesproken was ${datum}. Die dag staat er geen overleg.`,
    reservekopie: 'Maak reservekopie',
    nietBesproken: 'Volgende keer bovenaan',
  },
  verslagTussendoor: 'Verslag tot nu toe',
  terug: 'Alle overleggen',
  laden: 'Het overleg komt eraan.',
  bestaatNiet: 'Dit overleg is er niet (meer).',
  sinds: (datum: string) => `sinds ${datum}`,
  gewistKind: 'Gewist kind',
  kind: (n: number | null) => (n === null ? 'Kind zonder nummer' : `Kind ${n}`),
  bewaar: 'Bewaar',
}

/** One Dutch sentence for every refusal and failure: what happened and what to do; what was typed stays. */
export function weigeringTekst(w: OverlegWeigering | Storing): string {
  switch (w.reden) {
    case 'gesloten':
      return 'Dit overleg is afgesloten. Er verandert niets meer aan.'
    case 'al-bezig':
    case 'al-begonnen':
      return 'Dit overleg is al begonnen. Ga verder waar u was.'
    case 'niet-begonnen':
      return 'Dit overleg is nog niet begonnen. Begin het eerst.'
    case 'gezin-erbij':
      return 'Er is nog een gezin bij. Sluit het overleg als het gezin weg is.'
    case 'tijd-ongeldig':
      return teksten.nieuw.tijdFout
    case 'stap-ongeldig':
      return 'Deze stap bestaat niet. Kies stap 1 tot en met 10.'
    case 'minuten-ongeldig':
      return 'Vul hele minuten in, van 0 tot en met 1440.'
    case 'een-kind':
      return 'Dit overleg gaat over één kind. Plan voor een ander kind een eigen overleg.'
    case 'zit-al':
      return 'Deze persoon zit al aan tafel.'
    case 'staat-al-op-agenda':
      return 'Dit kind staat al op de agenda.'
    case 'bestaat-niet':
    case 'datum-ongeldig':
    case 'niets-veranderd':
      return gewoneTekst({ reden: w.reden })
    default:
      return gewoneTekst(w)
  }
}
