import type { Storing } from '../../data/Register.ts'
import { storingTekst } from '../../data/storingTekst.ts'
import type { OverlegWeigering } from '../../domain/overleg/weigering.ts'

export const teksten = {
  titel: 'Gezin erbij',
  uitleg: 'Op dit scherm staat alleen dit kind. Dat is nu op elk venster van het team zo.',
  scherm:
    'De tablet blijft bij het team. Dit is een scherm om samen op te kijken, geen slot. Geef de tablet niet uit handen.',
  vanaf16: 'Deze jongere is 16 of ouder en beslist zelf. Mogen de ouders meekijken? Vraag dat eerst.',
  vanaf18: 'Deze jongere is 18 of ouder. De ouders kijken alleen mee als de jongere dat goedvindt.',
  onbekend: 'Is de jongere 16 of ouder? Vraag het eerst aan de jongere.',
  vindtGoed: 'De jongere vindt het goed',
  isGevraagd: 'Het kan',
  nogNiet: 'Nog niet',
  erbij: 'Gezin erbij',
  gaatWeg: 'Gezin gaat weg',
  wachten: {
    titel: 'Even wachten',
    uitleg: 'Dit scherm is leeg. Is het gezin de kamer uit? Dan gaat het team verder.',
    verder: 'Ga verder',
  },
}

/** One Dutch sentence for every refusal and failure; the screen stays as it was. */
export function weigeringTekst(w: OverlegWeigering | Storing): string {
  switch (w.reden) {
    case 'niet-begonnen':
      return 'Begin eerst het overleg. Daarna kan het gezin erbij.'
    case 'gesloten':
      return 'Dit overleg is afgesloten.'
    case 'niets-veranderd':
      return 'Iemand drukte al op deze knop in een ander venster.'
    case 'al-begonnen':
    case 'al-bezig':
    case 'gezin-erbij':
    case 'bestaat-niet':
    case 'bsn':
    case 'datum-ongeldig':
    case 'een-kind':
    case 'leeg':
    case 'minuten-ongeldig':
    case 'staat-al-op-agenda':
    case 'stap-ongeldig':
    case 'te-lang':
    case 'tijd-ongeldig':
    case 'zit-al':
      return 'Dit kan nu niet. Er is niets veranderd.'
    default:
      return storingTekst(w)
  }
}
