import type { InstemmingAntwoord } from '../../../domain/doel/doel.ts'
import type { Rij } from './toonUitsnede.ts'

export const toonTeksten = {
  term: {
    roepnaam: 'Roepnaam',
    achternaam: 'Achternaam',
    doel: 'Ons doel',
    acties: 'Stappen',
    contact: 'Contactpersoon',
    volgende: 'Wij kijken weer op',
    situatie: 'Hoe het nu is',
    ondersteuningsvraag: 'Wat heeft dit kind nodig?',
    focus: 'Waar richt ieder zich op?',
    regie: 'Wie heeft de regie?',
    stemmen: 'Wat het gezin over een regel zei',
    eigenwoorden: 'Eigen woorden',
    notities: 'Notities',
    school: 'School',
    rollen: 'Andere rollen',
    situaties: 'Hoe het eerder was',
    eerdereDoelen: 'Eerdere doelen',
    klopt: 'Voorgelezen',
    tafel: 'Wie zit er aan tafel?',
    fg: 'Functionaris gegevensbescherming',
  } satisfies Record<Rij, string>,
  voorlopig: 'Dit doel is voorlopig: het gezin zei nog niet ja.',
  instemming: {
    ja: 'Deze lezer zei: ja, zo.',
    nee: 'Deze lezer zei: nee.',
    'nog-niet': 'Hierover is nog niet gesproken.',
  } satisfies Record<InstemmingAntwoord, string>,
  antwoord: (tekst: string) => `Het team: ${tekst}`,
  taal: (taal: string) => `in het ${taal}`,
  cijfer: (cijfer: number) => `Cijfer ${cijfer}`,
  voorgelezen: (op: string, geldt: boolean) =>
    geldt ? `Op ${op}: het klopte` : `Op ${op}: daarna is er iets veranderd`,
  regel: (...delen: readonly string[]) => delen.filter((deel) => deel !== '').join(' · '),
}
