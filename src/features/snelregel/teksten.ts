import type { Storing } from '../../data/Register.ts'
import { gewoneTekst } from '../../data/gewoneTekst.ts'
import type { ActieWeigering } from '../../domain/actie/handelingen.ts'
import type { NotitieWeigering } from '../../domain/notitie/handelingen.ts'
import type { OverlegWeigering } from '../../domain/overleg/weigering.ts'

export const teksten = {
  snelregel: 'Snelregel',
  hint: 'Snelregel met #nummer, @naam of een dag',
  plaatshouder: 'Wie doet wat, wanneer?',
  voor: 'voor ',
  voorKind: (nummer: number) => `Voor #${nummer}. Tik voor: niet voor dit kind`,
  nietVoorKind: (nummer: number) => `Niet voor #${nummer}. Tik voor: wel voor dit kind`,
  zet: 'Zet erbij',
  wie: 'Wie?',
  wanneer: 'Wanneer?',
  dagen: ['morgen', 'vrijdag', 'over 2 weken'],
  kind: (nummer: number) => `Kind ${nummer}`,
  wordtActie: 'wordt meteen een actie',
  kiestStraks: (delen: readonly string[]) => `${delen.join(', ')}: u kiest straks zelf`,
  oudNummer: (deel: string) => `${deel} is een oud nummer`,
  onbekendNummer: (deel: string) => `${deel} staat niet op de lijst`,
  onbekendeNaam: (deel: string) => `${deel} staat niet bij het team`,
  meerKinderen: (deel: string) => `${deel} past bij meer kinderen`,
  meerMensen: (deel: string) => `${deel} past bij meer mensen`,
  dicht: 'is afgesloten, dat kiest u later',
  tray: {
    titel: 'Nog te plaatsen',
    uitleg:
      'Dit schreef u snel op. Geef elke regel een plek: bij een kind, op een kaart, of haal de regel weg.',
    uitlegGesloten:
      'Dit overleg is afgesloten. Hoort een regel bij een kind? Maak er dan nog een actie of een notitie van. Een regel die bij geen kind hoort, haalt u weg.',
    leeg: 'Alles heeft een plek.',
    leegUitleg: 'Een snelregel zonder kind, persoon of dag komt hier te staan.',
    leegGesloten: 'Dit overleg is afgesloten. Er hoeft niets meer te gebeuren.',
    terug: 'Terug naar het overleg',
    terugNaarKind: 'Terug naar het kind',
    dicht: 'dit kind is afgesloten',
    laden: 'De regels komen eraan.',
    actie: 'Maak actie',
    notitie: 'Maak notitie',
    kaart: 'Maak kaart',
    weg: 'Haal weg',
    van: (knop: string, tekst: string) => `${knop}: ${tekst}`,
    stop: 'Annuleer',
  },
  veld: {
    nummer: 'Rugnummer van het kind',
    kinderen: 'Kinderen op de agenda',
    wat: 'Wat gaat er gebeuren?',
    wie: 'Wie doet het?',
    niemand: 'Nog niemand',
    wanneer: 'Wanneer?',
    tekst: 'Tekst',
    lezers: 'Wie mag dit lezen?',
    onderNotitie:
      'Ouders of de jongere kunnen vragen om dit te lezen. Schrijf feiten, geen oordeel en geen diagnose.',
    soort: 'Wat voor kaart?',
  },
  soorten: {
    werkt: 'Dit werkt',
    'werkt-niet': 'Dit werkt niet',
    'kan-beter': 'Dit kan beter',
    compliment: 'Compliment',
  },
  geenNamen: 'Op een kaart staan geen namen van kinderen.',
  nummerOnbekend: 'Dit nummer staat niet op de lijst. Kijk nog eens.',
  nummerDubbel: 'Dit nummer is van twee kinderen. Geef eerst één van hen een nieuw nummer.',
}

type Weigering =
  | OverlegWeigering
  | ActieWeigering
  | NotitieWeigering
  | { readonly reden: 'nummer-onbekend' | 'nummer-dubbel' }

/** One Dutch sentence for every refusal and failure: what happened and what to do; what was typed stays. */
export function weigeringTekst(w: Weigering | Storing): string {
  switch (w.reden) {
    case 'nummer-onbekend':
      return teksten.nummerOnbekend
    case 'nummer-dubbel':
      return teksten.nummerDubbel
    case 'gesloten':
      return 'Dit overleg is afgesloten. Er komt niets meer bij. Een plek geven bij een kind kan nog wel.'
    case 'aan-het-eind':
    case 'al-begonnen':
    case 'al-bezig':
    case 'niet-begonnen':
    case 'gezin-erbij':
    case 'staat-al-op-agenda':
    case 'stap-ongeldig':
    case 'minuten-ongeldig':
    case 'een-kind':
    case 'tijd-ongeldig':
    case 'zit-al':
      return 'Dit kan nu niet. Er is niets veranderd.'
    case 'bestaat-niet':
    case 'datum-ongeldig':
    case 'niets-veranderd':
      return gewoneTekst({ reden: w.reden })
    default:
      return gewoneTekst(w)
  }
}
