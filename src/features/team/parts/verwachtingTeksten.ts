import { gewoneTekst } from '../../../data/gewoneTekst.ts'
import type { Storing } from '../../../data/Register.ts'
import type { VerwachtingWeigering } from '../../../domain/verwachting/verwachting.ts'

/** What partijen may expect of each other. */
export const verwachtingTeksten = {
  titel: 'Wat mogen wij van elkaar verwachten?',
  kaart:
    'Per twee partijen: wat de een van de ander mag verwachten. Het gaat over partijen, nooit over personen.',
  aantal: (n: number) =>
    n === 0
      ? 'Er is nog niets opgeschreven.'
      : n === 1
        ? 'Er is 1 verwachting.'
        : `Er zijn ${n} verwachtingen.`,
  open: 'Bekijk de verwachtingen',
  terug: 'Terug naar het team',
  print: 'Print',
  uitleg:
    'Zeg samen wat u van elkaar nodig hebt. Kijk er later op terug: is het gedaan, deels of niet? De app telt niets op en vergelijkt niemand.',
  leeg: 'Er is nog niets opgeschreven. Begin met één zin over wat u van een andere partij nodig hebt.',
  paar: (a: string, b: string) => `${a} en ${b}`,
  van: (van: string, aan: string) => `Dit verwacht ${van} van ${aan}`,
  nieuw: 'Nieuwe verwachting',
  wie: 'Wie verwacht iets?',
  vanWie: 'Van wie?',
  tekst: 'Wat mag deze partij verwachten?',
  tekstHint: 'Schrijf over de partij. Geen namen van mensen of kinderen.',
  voegToe: 'Voeg verwachting toe',
  hoe: (tekst: string) => `Hoe ging het met: ${tekst}`,
  afloop: { gedaan: 'Gedaan', deels: 'Deels', niet: 'Niet' },
  want: 'Wat hielp, of wat zat in de weg?',
  nogNiet: 'Nog niet op teruggekeken.',
  oordeel: (hoe: string, op: string, want: string) => `${hoe}, op ${op}${want === '' ? '' : `. ${want}`}`,
  wijzig: 'Wijzig',
  wijzigWat: (tekst: string) => `Wijzig: ${tekst}`,
  haalWeg: 'Haal weg',
  haalWegWat: (tekst: string) => `Haal weg: ${tekst}`,
  bewaar: 'Bewaar',
  stop: 'Stop',
  kies: 'Kies een partij.',
  leegVeld: 'Schrijf eerst iets op.',
}

/** The sentence for an expectation that was refused or not kept. */
export function verwachtingWeigering(w: VerwachtingWeigering | Storing): string {
  switch (w.reden) {
    case 'leeg':
      return verwachtingTeksten.leegVeld
    case 'zelfde-partij':
      return 'Kies twee verschillende partijen.'
    case 'geen-partij':
      return 'Kies een andere partij. Van een kind houden wij dit niet bij.'
    case 'bestaat-niet':
    case 'niets-veranderd':
      return gewoneTekst({ reden: w.reden })
    default:
      return gewoneTekst(w)
  }
}
