/** What is asked when the planned overleg is of another day. */
export const keuzeTeksten = {
  titel: 'Welk overleg begint u?',
  uitleg: (dag: string): string =>
    `Er staat een overleg gepland op ${dag}. Begint u dat nu, dan wordt de dag vandaag. Een nieuw overleg laat het plan staan.`,
  nieuw: 'Begin een nieuw overleg',
  gepland: (dag: string): string => `Begin dat van ${dag}`,
}
