/** The words of "Twee versies", the same wherever two people changed the same thing: Dutch B1, without blame. */
export const versieTeksten = {
  titel: 'Twee versies',
  uitleg: 'Dit is op twee plaatsen veranderd. Niets is weg. Kies samen welke versie klopt.',
  kies: 'Kies deze',
  kiesVan: (wie: string, tekst: string): string => `Kies deze van ${wie}: ${tekst}`,
  verwijderd: 'Weggehaald',
  blijft: 'Niet weggehaald',
  leeg: 'Leeg',
  alOpgelost: 'Iemand koos al een versie. Kijk wat er nu staat.',
}
