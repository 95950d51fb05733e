import type { Storing } from '../../data/Register.ts'
import { gewoneTekst } from '../../data/gewoneTekst.ts'
import type { WerkagendaWeigering } from '../../domain/werkagenda/handelingen.ts'

export const teksten = {
  titel: 'Werkagenda',
  uitleg: 'Wat wij als team beter gaan doen. Hier staan geen namen van kinderen.',
  laden: 'De werkagenda komt eraan.',
  leegTitel: 'Nog niets op de werkagenda',
  leeg: 'Zet bij vraag 1 van een overleg een kaart "Dit kan beter" op de werkagenda. Of schrijf hier zelf een regel.',
  nieuw: 'Schrijf een regel',
  lijst: 'Regels van de werkagenda',
  zonderFase: 'Nog geen fase',
  wijzig: (activiteit: string) => `Wijzig: ${activiteit}`,
  haalWeg: (activiteit: string) => `Haal van de werkagenda: ${activiteit}`,
  herkomst: 'Komt uit een overleg',
  herkomstVan: (datum: string) => `Komt uit het overleg van ${datum}`,
  velden: {
    fase: 'Fase',
    thema: 'Thema',
    activiteit: 'Wat gaan wij doen?',
    wie: 'Wie doet het?',
    partij: 'Namens wie?',
    wanneer: 'Wanneer klaar?',
    instrumenten: 'Waarmee?',
    resultaat: 'Wat is er dan?',
    doel: 'Waarvoor doen wij dit?',
  },
  hints: {
    activiteit: 'Geen namen van kinderen.',
    instrumenten: 'Bijvoorbeeld een lijst, een afspraak of een formulier.',
    resultaat: 'Wat kunt u straks aanwijzen?',
    doel: 'Wat wordt er beter voor kinderen?',
  },
  geenPartij: 'Nog niemand',
  geenFase: 'Nog niet gekozen',
  zonderNamen: {
    titel: 'Eerst zonder namen',
    uitleg: 'De werkagenda gaat over ons werk, niet over één kind. Dit haalde de app eruit:',
    vervangen: (gevonden: string, door: string, n: number) =>
      `${gevonden} werd ${door}${n === 1 ? '' : ` (${n} keer)`}`,
    kijk: 'Er stonden namen in. Kijk wat er nu staat en bewaar het dan.',
  },
  bewaar: 'Bewaar',
  stop: 'Annuleer',
}

/** One Dutch sentence for every refusal and failure; what was typed stays. */
export function weigeringTekst(w: WerkagendaWeigering | Storing): string {
  switch (w.reden) {
    case 'leeg':
      return 'Schrijf op wat u gaat doen.'
    case 'staat-er-al':
      return 'Dit staat al op de werkagenda.'
    case 'bestaat-niet':
      return 'Deze regel is er niet meer. Misschien haalde iemand hem weg.'
    default:
      return gewoneTekst(w)
  }
}
