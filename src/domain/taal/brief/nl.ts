/** The invitation for a family in Dutch (B1): what every other language says again. */
import { formatTijd } from '../../../lib/datum.ts'
import { datums } from '../datums.ts'
import type { Brieftekst } from './Brieftekst.ts'

export const nl: Brieftekst = {
  taal: 'nl',
  richting: 'ltr',
  nagekeken: { gewoon: true, rechten: true, leerplicht: true },
  datum: datums.nl,
  klok: (tijd) => `${formatTijd(tijd)} uur`,
  titel: 'Uitnodiging voor een gesprek over uw kind',
  aanhef: (wie) => `Beste ${wie},`,
  aanhefZonder: 'Beste ouder, beste jongere,',
  inleiding:
    'Wij praten graag met u over uw kind en school. U kent uw kind het best. Wij maken samen een plan.',
  wanneer: (datum) => `Wanneer: ${datum}`,
  hoeLaat: (klok) => `Hoe laat: ${klok}`,
  waar: (plaats) => `Waar: ${plaats}`,
  tafel: {
    titel: 'Wie vragen wij aan tafel?',
    jongere: 'Een jongere.',
    ouder:
      'Een ouder die meedenkt in ons team. Wilt u dat liever niet? Zeg het. Dan gaat deze ouder even weg.',
    rol: {
      school: 'van de school',
      samenwerkingsverband: 'van de scholen in de regio die samen zorgen voor een plek voor elk kind',
      jeugdhulp: 'van de hulp voor kinderen en gezinnen',
      doorstroompunt: 'helpt jongeren naar een opleiding of werk',
      werkgever: 'van een bedrijf waar jongeren kunnen leren',
      overig: 'denkt met ons mee',
    },
    persoon: (naam, rollen) => `${naam}: ${rollen.join('. Ook: ')}.`,
  },
  waarom: {
    titel: 'Waarom nodigen wij u uit?',
    tekst:
      'Uw kind is thuis, of kan niet elke dag naar school. Wij zoeken met u wat nu helpt. Niemand krijgt de schuld.',
  },
  waarover: {
    titel: 'Waar praten wij over?',
    punten: [
      'Wat gaat goed? Wat moet zo blijven?',
      'Wat heeft uw kind nodig om te leren?',
      'Welke kleine stap zetten wij eerst, en wie doet wat?',
      'Wie is uw vaste aanspreekpunt?',
    ],
  },
  mee: {
    titel: 'Wie mag er mee?',
    tekst:
      'U mag iemand meenemen die u vertrouwt: familie, een vriend of iemand die u helpt. Uw kind mag ook mee. Is uw kind 12 jaar of ouder? Dan horen wij graag van uw kind zelf wat het wil.',
  },
  tolk: {
    titel: 'Praat u liever in een andere taal?',
    erbij: 'Er is een tolk bij.',
    erbijVoor: (taal) => `Er is een tolk bij voor ${taal}.`,
    vraag: 'Laat het weten. Dan vragen wij een tolk. Uw kind hoeft niet voor u te tolken.',
    vraagVoor: (taal) =>
      `U praat liever ${taal}. Wilt u een tolk? Laat het weten. Uw kind hoeft niet voor u te tolken.`,
  },
  vertellen: {
    titel: 'Wat hoeft u niet te vertellen?',
    tekst:
      'U vertelt alleen wat u wilt. Over ziekte, medicijnen, geloof, geld of de politie hoeft u niets te zeggen. Mogen wij iets niet opschrijven? Zeg het. Dan schrijven wij het niet op.',
  },
  opschrijven: {
    titel: 'Wat schrijven wij op?',
    tekst:
      'Wij schrijven op wat wij met u afspreken. Zolang u er bent, praten wij niet over andere kinderen.',
  },
  vraag: (contact) => `Kunt u niet komen? Of heeft u een vraag? Bel of mail: ${contact}`,
  rechten: {
    plek: 'Elk kind heeft recht op een plek om te leren.',
    zestien: 'Vanaf 16 jaar beslist de jongere zelf.',
    inzage: 'U mag vragen om te lezen wat er over uw kind staat. Klopt er iets niet? Dan verbeteren wij het.',
  },
  leerplicht: {
    rol: 'leerplichtambtenaar van de gemeente. Die helpt u en uw kind, en kijkt ook of iedereen zich aan de wet houdt',
  },
  nietNagekeken:
    'Deze vertaling is nog niet nagekeken door iemand die de taal spreekt. Het Nederlands geldt. Staat iets alleen in het Nederlands? Vraag ons om uitleg.',
}
