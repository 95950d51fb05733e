import type { Stemsoort } from '../../../domain/stem/stem.ts'

/** What stands with the words of the family about one line. */
export const stemTeksten = {
  open: 'Het gezin wacht op antwoord',
  openUitleg: 'Praat erover. Klopt een regel niet? Verander hem hieronder. Schrijf daarna het antwoord op.',
  alles: 'Wat het gezin van de regels vindt',
  verder: 'Lees wat het gezin verder zei',
  zegt: (aantal: number): string => `Wat zegt het gezin?${aantal === 0 ? '' : ` (${aantal})`}`,
  besloten: (aantal: number): string => `Toon ook wat niet voor iedereen is (${aantal})`,
  leesOok: 'Het kind en de ouders lezen dit ook.',
  overDoel: 'Dit zei het gezin over dit doel:',
  vraagUitleg: 'Lees een regel voor. Vraag: klopt dit? Schrijf op wat het gezin zegt.',
  kloptDit: 'Klopt dit?',
  regels: 'Regels van dit werkblad',
  vraagOver: (over: string): string => `Wat zegt het gezin over: ${over}`,
  soort: 'Klopt dit?',
  soorten: {
    klopt: 'Klopt',
    'klopt-niet': 'Klopt niet',
    aanvulling: 'Ik wil iets aanvullen',
  } satisfies Record<Stemsoort, string>,
  tekst: 'In eigen woorden',
  tekstHint: 'Vraag of u het mag opschrijven. Schrijf het op zoals het gezegd wordt.',
  bewaar: 'Bewaar wat het gezin zegt',
  niet: 'Niet opschrijven',
  opgeschreven: 'Opgeschreven.',
  bijGezin: 'Opgeschreven. Hier staat alleen wat het hele gezin mag lezen.',
  gelezen: (over: string, tekst: string): string =>
    tekst === ''
      ? `Over: ${over} De app weet niet zeker welke regel hier bedoeld is. Vraag het na.`
      : over.endsWith('?')
        ? `${over} ${tekst}`
        : `${over}: ${tekst}`,
  veranderd: (tekst: string): string => `De regel is daarna veranderd. Nu staat er: ${tekst}`,
  regelWeg: 'Deze regel staat er nu niet meer.',
  haalWeg: (soort: string, wie: string): string => `Haal weg: ${soort}, ${wie}`,
  geefAntwoord: 'Geef antwoord',
  antwoordAan: (wie: string): string => `Geef antwoord aan ${wie}`,
  wijzigAntwoord: 'Wijzig antwoord',
  antwoord: 'Wat antwoordt het team?',
  antwoordHint: 'Het gezin leest dit de volgende keer. Geef antwoord binnen één maand.',
  bewaarAntwoord: 'Bewaar antwoord',
  antwoordOp: (op: string): string =>
    op === '' ? 'Antwoord van het team:' : `Antwoord van het team (${op}):`,
}
